package dev.gatun.jmh;

import dev.gatun.bindings.CudaException;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.cuda.cudart.dim3;
import org.bytedeco.cuda.global.cudart;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * The same as {@link FfmLaunch} through JavaCPP. {@code values} keeps alive what {@code arguments} points to, as
 * JavaCPP frees what is unreachable.
 */
record JavaCppLaunch(
        Pointer kernel,
        dim3 one,
        PointerPointer<Pointer> arguments,
        Pointer[] values,
        CUstream_st stream) {

    static JavaCppLaunch of(EmptyKernel kernel, GpuStream stream) {
        Pointer[] values = {new LongPointer(1).put(0, 0), new IntPointer(1).put(0, 0)};
        return new JavaCppLaunch(
                JavaCppCuda.pointer(kernel.handle()),
                new dim3(1, 1, 1),
                new PointerPointer<>(values),
                values,
                new CUstream_st(JavaCppCuda.pointer(stream.handle())));
    }

    void run() {
        CudaException.check(
                cudart.cudaLaunchKernel(kernel, one, one, arguments, 0, stream), "cudaLaunchKernel");
    }
}
