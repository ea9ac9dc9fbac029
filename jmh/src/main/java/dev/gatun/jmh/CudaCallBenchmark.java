package dev.gatun.jmh;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.TimeUnit;
import org.bytedeco.cuda.global.cudart;
import org.bytedeco.javacpp.IntPointer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The cost of calls of the CUDA runtime, through the generated bindings and through JavaCPP's JNI of the same
 * libcudart, and that of a launch as training makes it. Needs a GPU.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class CudaCallBenchmark {

    /**
     * The stream's queue holds about 1024 launches; a launch into a full one waits for the GPU. Half as many are
     * measured together, and the queue is emptied before the next lot, outside the time that is measured. So the
     * CPU's share of a launch is measured, and the same way for both sides.
     */
    private static final int LAUNCHES = 512;

    /** A place for an out-parameter. */
    @State(Scope.Thread)
    public static class Out {
        Arena arena;
        MemorySegment ffm;
        IntPointer javaCpp;

        @Setup
        public void allocate() {
            FirstGpu.use();
            JavaCppCuda.load();
            arena = Arena.ofConfined();
            ffm = arena.allocate(JAVA_INT);
            javaCpp = new IntPointer(1);
        }

        @TearDown
        public void free() {
            javaCpp.close();
            arena.close();
        }
    }

    @Benchmark
    public int noArgumentFfm(Out out) {
        return cudart_h.cudaGetLastError();
    }

    @Benchmark
    public int noArgumentJavaCpp(Out out) {
        return cudart.cudaGetLastError();
    }

    @Benchmark
    public int outParameterFfm(Out out) {
        return cudart_h.cudaGetDevice(out.ffm);
    }

    @Benchmark
    public int outParameterJavaCpp(Out out) {
        return cudart.cudaGetDevice(out.javaCpp);
    }

    @Benchmark
    @OperationsPerInvocation(LAUNCHES)
    public void launchFfm(EmptyLaunches launches, EmptyQueue drained) {
        for (int i = 0; i < LAUNCHES; i++) {
            launches.ffm.run();
        }
    }

    @Benchmark
    @OperationsPerInvocation(LAUNCHES)
    public void launchJavaCpp(EmptyLaunches launches, EmptyQueue drained) {
        for (int i = 0; i < LAUNCHES; i++) {
            launches.javaCpp.run();
        }
    }

    @Benchmark
    @OperationsPerInvocation(LAUNCHES)
    public void launchOwnKernel(OwnKernel own, EmptyQueue drained) {
        for (int i = 0; i < LAUNCHES; i++) {
            own.run();
        }
    }
}
