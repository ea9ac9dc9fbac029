package dev.gatun.jmh;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.TimeUnit;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.cuda.global.cudart;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * libcudart. Needs a GPU.
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

    /** All that a launch is given, prepared once: kernel, grid, block, arguments and stream. */
    @State(Scope.Thread)
    public static class Launch {
        EmptyKernel kernel;
        MemorySegment stream;
        FfmLaunch ffm;
        JavaCppLaunch javaCpp;

        @Setup
        public void prepare() {
            FirstGpu.use();
            JavaCppCuda.load();
            kernel = EmptyKernel.load();
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment created = arena.allocate(ADDRESS);
                CudaException.check(
                        cudart_h.cudaStreamCreateWithFlags(created, cudart_h.cudaStreamNonBlocking()),
                        "cudaStreamCreateWithFlags");
                stream = created.get(ADDRESS, 0);
            }
            ffm = FfmLaunch.of(kernel, stream);
            javaCpp = JavaCppLaunch.of(kernel, stream);
        }

        @TearDown(Level.Invocation)
        public void emptyTheQueue() {
            CudaException.check(cudart_h.cudaStreamSynchronize(stream), "cudaStreamSynchronize");
        }

        @TearDown
        public void free() {
            ffm.arena().close();
            CudaException.check(cudart_h.cudaStreamDestroy(stream), "cudaStreamDestroy");
            kernel.unload();
        }
    }

    record FfmLaunch(
            Arena arena,
            MemorySegment kernel,
            MemorySegment one,
            MemorySegment arguments,
            MemorySegment stream) {

        static FfmLaunch of(EmptyKernel kernel, MemorySegment stream) {
            Arena arena = Arena.ofConfined();
            MemorySegment one = dev.gatun.bindings.cudart.dim3.allocate(arena);
            dev.gatun.bindings.cudart.dim3.x(one, 1);
            dev.gatun.bindings.cudart.dim3.y(one, 1);
            dev.gatun.bindings.cudart.dim3.z(one, 1);
            MemorySegment arguments = arena.allocate(ADDRESS, 2);
            arguments.setAtIndex(ADDRESS, 0, arena.allocateFrom(ADDRESS, MemorySegment.NULL));
            arguments.setAtIndex(ADDRESS, 1, arena.allocateFrom(JAVA_INT, 0));
            return new FfmLaunch(arena, kernel.handle(), one, arguments, stream);
        }
    }

    /** The same; {@code values} keeps alive what {@code arguments} points to, as JavaCPP frees what is unreachable. */
    record JavaCppLaunch(
            Pointer kernel,
            org.bytedeco.cuda.cudart.dim3 one,
            PointerPointer<Pointer> arguments,
            Pointer[] values,
            CUstream_st stream) {

        static JavaCppLaunch of(EmptyKernel kernel, MemorySegment stream) {
            Pointer[] values = {new LongPointer(1).put(0, 0), new IntPointer(1).put(0, 0)};
            return new JavaCppLaunch(
                    JavaCppCuda.pointer(kernel.handle()),
                    new org.bytedeco.cuda.cudart.dim3(1, 1, 1),
                    new PointerPointer<>(values),
                    values,
                    new CUstream_st(JavaCppCuda.pointer(stream)));
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

    /** Two structs by value among its arguments. A launch that failed would be fast, so each is checked. */
    @Benchmark
    @OperationsPerInvocation(LAUNCHES)
    public void launchFfm(Launch launch) {
        FfmLaunch given = launch.ffm;
        for (int i = 0; i < LAUNCHES; i++) {
            CudaException.check(
                    cudart_h.cudaLaunchKernel(
                            given.kernel, given.one, given.one, given.arguments, 0, given.stream),
                    "cudaLaunchKernel");
        }
    }

    @Benchmark
    @OperationsPerInvocation(LAUNCHES)
    public void launchJavaCpp(Launch launch) {
        JavaCppLaunch given = launch.javaCpp;
        for (int i = 0; i < LAUNCHES; i++) {
            CudaException.check(
                    cudart.cudaLaunchKernel(given.kernel, given.one, given.one, given.arguments, 0, given.stream),
                    "cudaLaunchKernel");
        }
    }
}
