package dev.gatun.jmh;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.util.concurrent.TimeUnit;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.cuda.global.cudart;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Copies between pinned memory of the host and the GPU's, and within the GPU's, by their size. Needs a GPU.
 *
 * <p>An operation is a row of copies, each with a place of its own, until the last has arrived. The counter
 * {@code gigabytes} is what is of interest: bytes copied, in GB/s. A copy within the GPU's memory reads and writes
 * there, and so moves twice as many.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class CopyBenchmark {

    /** Far fewer than the stream's queue holds. */
    private static final int MOST_COPIES = 256;

    /** Of a row, unless one copy is larger. */
    private static final long MOST_BYTES = 1L << 30;

    /** From where to where. */
    public enum Direction {
        TO_DEVICE,
        TO_HOST,
        ON_DEVICE;

        private int kind() {
            return switch (this) {
                case TO_DEVICE -> cudart_h.cudaMemcpyHostToDevice();
                case TO_HOST -> cudart_h.cudaMemcpyDeviceToHost();
                case ON_DEVICE -> cudart_h.cudaMemcpyDeviceToDevice();
            };
        }
    }

    /** What is copied each second of the iteration. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Copied {
        public double gigabytes;
    }

    /** A row of copies, ready to run. */
    @State(Scope.Thread)
    public static class Copies {

        @Param({"4096", "262144", "16777216", "1073741824"})
        long bytes;

        @Param
        Direction direction;

        private int count;
        private int kind;
        private CopyMemory source;
        private CopyMemory target;
        private GpuStream stream;
        private CUstream_st javaCppStream;
        private long mark;

        @Setup
        public void prepare() {
            FirstGpu.use();
            JavaCppCuda.load();
            count = Math.clamp(MOST_BYTES / bytes, 1, MOST_COPIES);
            kind = direction.kind();
            source = direction == Direction.TO_DEVICE
                    ? CopyMemory.pinned(bytes, count)
                    : CopyMemory.onDevice(bytes, count);
            target = direction == Direction.TO_HOST
                    ? CopyMemory.pinned(bytes, count)
                    : CopyMemory.onDevice(bytes, count);
            stream = GpuStream.create();
            javaCppStream = new CUstream_st(JavaCppCuda.pointer(stream.handle()));
            mark = System.nanoTime(); // not what an earlier process may have left there
            source.mark(mark);
            CudaException.check(cudart_h.cudaDeviceSynchronize(), "cudaDeviceSynchronize");
        }

        double gigabytes() {
            return count * bytes * 1e-9;
        }

        void runFfm() {
            for (int i = 0; i < count; i++) {
                CudaException.check(
                        cudart_h.cudaMemcpyAsync(
                                target.pieces()[i], source.pieces()[i], bytes, kind, stream.handle()),
                        "cudaMemcpyAsync");
            }
            stream.synchronize();
        }

        void runJavaCpp() {
            for (int i = 0; i < count; i++) {
                CudaException.check(
                        cudart.cudaMemcpyAsync(
                                target.javaCpp()[i], source.javaCpp()[i], bytes, kind, javaCppStream),
                        "cudaMemcpyAsync");
            }
            stream.synchronize();
        }

        /** Copies that did nothing would be measured all the same. */
        @TearDown
        public void free() {
            target.requireMarks(mark);
            stream.destroy();
            source.free();
            target.free();
        }
    }

    @Benchmark
    public void ffm(Copies copies, Copied copied) {
        copies.runFfm();
        copied.gigabytes += copies.gigabytes();
    }

    @Benchmark
    public void javaCpp(Copies copies, Copied copied) {
        copies.runJavaCpp();
        copied.gigabytes += copies.gigabytes();
    }
}
