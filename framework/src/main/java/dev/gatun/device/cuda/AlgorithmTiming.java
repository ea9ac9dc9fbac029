package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the fastest of cuBLASLt's algorithms by running them on the current device: they take turns, so that clocks that
 * rise or fall meet them all, and the median of each one's turns counts.
 */
final class AlgorithmTiming implements AutoCloseable {

    private static final int TURNS = 5;
    /** What a turn is to last: together with {@link #TURNS}, about one millisecond an algorithm. */
    private static final float TURN_MILLISECONDS = 0.2f;
    private static final int MOST_RUNS = 20;
    /** An algorithm that cuBLASLt ranks higher is kept unless one is faster by more than timing's noise. */
    private static final float NOISE = 1.01f;

    private static final MemorySegment STREAM = MemorySegment.NULL;

    private final MemorySegment start = Cuda.event(true);
    private final MemorySegment end = Cuda.event(true);

    /** Whether an algorithm does what it promised; it has run when this returns. */
    static boolean runs(CublasLtProduct product, MemorySegment algorithm) {
        boolean started = product.on(STREAM, algorithm) == 0;
        CudaException.check(cudart_h.cudaStreamSynchronize(STREAM), "cudaStreamSynchronize");
        return started;
    }

    /** The fastest of algorithms that have {@linkplain #runs run} before. */
    MemorySegment fastest(CublasLtProduct product, List<MemorySegment> algorithms) {
        if (algorithms.size() == 1) {
            return algorithms.getFirst();
        }
        float once = milliseconds(product, algorithms.getFirst(), 1);
        int runs = Math.clamp((long) (TURN_MILLISECONDS / Math.max(once, 1e-3f)), 1, MOST_RUNS);
        float[][] turns = new float[algorithms.size()][TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            for (int index = 0; index < turns.length; index++) {
                turns[index][turn] = milliseconds(product, algorithms.get(index), runs);
            }
        }
        float best = Float.MAX_VALUE;
        for (float[] one : turns) {
            Arrays.sort(one);
            best = Math.min(best, one[TURNS / 2]);
        }
        int chosen = 0;
        while (turns[chosen][TURNS / 2] > best * NOISE) {
            chosen++;
        }
        return algorithms.get(chosen);
    }

    private float milliseconds(CublasLtProduct product, MemorySegment algorithm, int runs) {
        try (Arena arena = Arena.ofConfined()) {
            CudaException.check(cudart_h.cudaEventRecord(start, STREAM), "cudaEventRecord");
            for (int run = 0; run < runs; run++) {
                product.run(STREAM, algorithm);
            }
            CudaException.check(cudart_h.cudaEventRecord(end, STREAM), "cudaEventRecord");
            CudaException.check(cudart_h.cudaEventSynchronize(end), "cudaEventSynchronize");
            MemorySegment elapsed = arena.allocate(JAVA_FLOAT);
            CudaException.check(cudart_h.cudaEventElapsedTime(elapsed, start, end), "cudaEventElapsedTime");
            return elapsed.get(JAVA_FLOAT, 0);
        }
    }

    @Override
    public void close() {
        CudaException.check(cudart_h.cudaEventDestroy(start), "cudaEventDestroy");
        CudaException.check(cudart_h.cudaEventDestroy(end), "cudaEventDestroy");
    }
}
