package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Once compiled, kernels leave nothing for the garbage collector. */
@Tag("fresh_jvm")
class MatrixKernelGarbageTest {

    private static final int CALLS = 2_000;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private final Operands operands = new Operands();

    @Test
    void linearLeavesNone() {
        MemorySegment x = operands.floats(17 * 24);
        MemorySegment y = operands.floats(17 * 33);
        MemorySegment weight = operands.floats(24 * 33);
        MemorySegment dw = operands.floats(24 * 33);
        MemorySegment bias = operands.floats(33);
        assertNoGarbage(w -> {
            LinearKernels.forward(w, 17, 24, 33, x, weight, bias, y);
            LinearKernels.inputGradient(w, 17, 24, 33, y, weight, null, x);
            LinearKernels.weightGradient(w, 17, 24, 33, y, x, weight, dw);
            LinearKernels.biasGradient(w, 17, 33, y, bias, bias);
        });
    }

    @Test
    void attentionLeavesNone() {
        MemorySegment qkv = operands.floats(33 * 4 * 24);
        MemorySegment dqkv = operands.floats(33 * 4 * 24);
        MemorySegment out = operands.floats(33 * 2 * 24);
        MemorySegment lse = operands.floats(33 * 2);
        MemorySegment workspace = operands.garbage(AttentionKernels.workspaceBytes(1, 33, 2, 1, 24, 1) / Float.BYTES);
        assertNoGarbage(w -> {
            AttentionKernels.forward(w, 1, 33, 2, 1, 24, qkv, out, lse, workspace);
            AttentionKernels.gradient(w, 1, 33, 2, 1, 24, out, qkv, out, lse, dqkv, workspace);
        });
    }

    @Test
    void crossEntropyLeavesNone() {
        MemorySegment x = operands.floats(5 * 8);
        MemorySegment dx = operands.floats(5 * 8);
        MemorySegment weight = operands.floats(33 * 8);
        MemorySegment dw = operands.floats(33 * 8);
        MemorySegment targets = operands.tokens(5, 33);
        MemorySegment loss = operands.floats(1);
        MemorySegment lossScale = operands.floats(1);
        MemorySegment workspace = operands.garbage(CrossEntropyKernels.workspaceBytes(5, 33) / Float.BYTES);
        assertNoGarbage(w -> {
            CrossEntropyKernels.loss(w, 5, 8, 33, x, weight, targets, 1, null, loss, workspace);
            CrossEntropyKernels.gradient(
                    w, 5, 8, 33, x, weight, targets, 1, lossScale, null, loss, null, dx, weight, dw, workspace);
        });
    }

    @Test
    void crossEntropyOfASplitVocabularyLeavesNone() {
        MemorySegment x = operands.floats(5 * 8);
        MemorySegment dx = operands.floats(5 * 8);
        MemorySegment weight = operands.floats(17 * 8);
        MemorySegment dw = operands.floats(17 * 8);
        MemorySegment targets = operands.tokens(5, 33);
        MemorySegment loss = operands.floats(1);
        MemorySegment lossScale = operands.floats(1);
        MemorySegment workspace = operands.garbage(VocabCrossEntropyKernels.workspaceBytes(5, 17) / Float.BYTES);
        VocabRange range = new VocabRange(17, 17, 33);
        SoftmaxStatistics own = new SoftmaxStatistics(1, 5, operands.floats(5 * 3));
        SoftmaxStatistics all = new SoftmaxStatistics(2, 5, operands.floats(2 * 5 * 3));
        assertNoGarbage(w -> {
            VocabCrossEntropyKernels.statistics(w, 5, 8, range, x, weight, targets, own, workspace);
            VocabCrossEntropyKernels.gradient(
                    w, 5, 8, range, x, weight, targets, 1, all, lossScale, null, dx, weight, dw, workspace);
            VocabCrossEntropyKernels.loss(w, 1, all, null, loss);
        });
    }

    /** Calls until the compiler has come round to it, which takes the longer the busier the machine is. */
    private static void assertNoGarbage(Consumer<Worker> kernel) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Worker worker = new Worker(0, 1, new SpinBarrier(1));
        long start = System.nanoTime();
        long garbage;
        do {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int call = 0; call < CALLS; call++) {
                kernel.accept(worker);
            }
            garbage = threads.getCurrentThreadAllocatedBytes() - before;
        } while (garbage > 0 && System.nanoTime() - start < PATIENCE);
        assertThat(garbage).as("bytes allocated by %d calls", CALLS).isZero();
    }
}
