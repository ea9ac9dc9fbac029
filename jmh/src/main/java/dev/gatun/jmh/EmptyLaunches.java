package dev.gatun.jmh;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The same launch of an empty kernel on the same stream, ready on both sides. */
@State(Scope.Thread)
public class EmptyLaunches {

    private EmptyKernel kernel;
    GpuStream stream;
    FfmLaunch ffm;
    JavaCppLaunch javaCpp;

    @Setup
    public void prepare() {
        FirstGpu.use();
        JavaCppCuda.load();
        kernel = EmptyKernel.load();
        stream = GpuStream.create();
        ffm = FfmLaunch.of(kernel, stream);
        javaCpp = JavaCppLaunch.of(kernel, stream);
    }

    @TearDown
    public void free() {
        ffm.free();
        stream.destroy();
        kernel.unload();
    }
}
