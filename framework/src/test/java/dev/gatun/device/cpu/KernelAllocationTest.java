package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Once compiled, no kernel leaves anything on the heap. */
@Tag("fresh_jvm")
class KernelAllocationTest {

    private static final int ROWS = 32;
    /** Not a multiple of a vector. */
    private static final int HIDDEN = 70;
    private static final int N = ROWS * HIDDEN;
    private static final int CALLS = 200;
    private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

    private final Samples samples = new Samples();
    private final Worker w = new Worker(0, 1, new SpinBarrier(1));

    @TestFactory
    Iterable<DynamicTest> nothingIsAllocated() {
        return kernels().entrySet().stream()
                .map(kernel -> DynamicTest.dynamicTest(kernel.getKey(), () -> assertSteady(kernel.getValue())))
                .toList();
    }

    private Map<String, Runnable> kernels() {
        MemorySegment x = samples.normal(N);
        MemorySegment d = samples.normal(N);
        MemorySegment a = samples.normal(N);
        MemorySegment y = samples.unset(N);
        MemorySegment weight = samples.normal(HIDDEN);
        MemorySegment b = samples.normal(HIDDEN);
        MemorySegment dw = samples.unset(HIDDEN);
        MemorySegment db = samples.unset(HIDDEN);
        MemorySegment mean = samples.normal(ROWS);
        MemorySegment rstd = samples.normal(ROWS);
        MemorySegment tokens = samples.tokens(ROWS, ROWS);
        MemorySegment m = samples.of(new double[N]);
        MemorySegment v = samples.of(new double[N]);
        MemorySegment hyper = samples.of(0.001, 0.1, 0.1);
        MemorySegment scale = samples.of(1, 0.5, 1);
        MemorySegment[] tensors = {x, d, weight};
        MemorySegment limbs = samples.bytes(ExactSum.BYTES);
        MemorySegment workspace = samples.bytes(SquareNormKernels.workspaceBytes(1));
        ExactSum.clear(limbs, 0);
        Map<String, Runnable> kernels = new TreeMap<>();
        kernels.put("add", () -> Arithmetic.add(w, N - 1, x, d, y));
        kernels.put("multiply", () -> {
            Arithmetic.multiply(w, N - 1, x, d, null, y);
            Arithmetic.multiply(w, N - 1, x, d, a, y);
        });
        kernels.put("copy and fill", () -> {
            Arithmetic.copy(w, N, x, y);
            Arithmetic.fill(w, N - 1, 1, y);
        });
        VocabRange half = new VocabRange(0, ROWS / 2, ROWS);
        kernels.put("dropout", () -> {
            DropoutKernels.apply(w, ROWS, HIDDEN, 7, 1 << 30, 1.5f, x, tokens, y);
            DropoutKernels.apply(w, ROWS, HIDDEN, 7, 1 << 30, 1.5f, y, tokens, y);
        });
        kernels.put("embedding", () -> {
            EmbeddingKernels.forward(w, 2, ROWS / 2, HIDDEN, half, tokens, x, d, y);
            EmbeddingKernels.forward(w, 2, ROWS / 2, HIDDEN, half, tokens, x, null, y);
        });
        kernels.put("embedding gradients", () -> {
            EmbeddingKernels.tableGradient(w, ROWS, half, HIDDEN, d, tokens, null, y);
            EmbeddingKernels.positionGradient(w, 2, ROWS / 2, ROWS, HIDDEN, d, a, y);
        });
        kernels.put("layer norm", () -> {
            LayerNormKernels.forward(w, ROWS, HIDDEN, 1e-5f, x, null, weight, b, null, y, mean, rstd);
            LayerNormKernels.forward(w, ROWS, HIDDEN, 1e-5f, x, d, weight, b, a, y, mean, rstd);
        });
        kernels.put("layer norm gradient", () -> {
            LayerNormKernels.gradient(w, ROWS, HIDDEN, d, x, weight, mean, rstd, null, y, null, dw, null, db);
            LayerNormKernels.gradient(w, ROWS, HIDDEN, d, x, weight, mean, rstd, a, y, b, dw, b, db);
        });
        kernels.put("rms norm", () -> {
            RmsNormKernels.forward(w, ROWS, HIDDEN, 1e-5f, x, null, weight, null, y, rstd);
            RmsNormKernels.forward(w, ROWS, HIDDEN, 1e-5f, x, d, weight, a, y, rstd);
        });
        kernels.put("rms norm gradient", () -> {
            RmsNormKernels.gradient(w, ROWS, HIDDEN, d, x, weight, rstd, null, y, null, dw);
            RmsNormKernels.gradient(w, ROWS, HIDDEN, d, x, weight, rstd, a, y, b, dw);
        });
        kernels.put("gelu", () -> GeluKernels.forward(w, N - 1, x, y));
        kernels.put("gelu gradient", () -> {
            GeluKernels.gradient(w, N - 1, d, x, null, y);
            GeluKernels.gradient(w, N - 1, d, x, a, y);
        });
        kernels.put("silu", () -> SiluKernels.forward(w, N - 1, x, y));
        kernels.put("silu gradient", () -> {
            SiluKernels.gradient(w, N - 1, d, x, null, y);
            SiluKernels.gradient(w, N - 1, d, x, a, y);
        });
        kernels.put("swiglu", () -> SwiGluKernels.forward(w, ROWS, HIDDEN / 2, x, y));
        kernels.put("swiglu gradient", () -> SwiGluKernels.gradient(w, ROWS, HIDDEN / 2, d, x, y));
        kernels.put("rope", () -> RopeKernels.apply(w, 2, ROWS / 2, HIDDEN, 1, HIDDEN - 2, x, d, false, y));
        kernels.put("square norm", () -> SquareNormKernels.sum(w, tensors, limbs, workspace));
        kernels.put("gradient scale", () -> GradientScaleKernels.scale(limbs, hyper, 1, 1, scale));
        kernels.put("adamw", () -> AdamWKernels.step(w, N - 1, a, d, m, v, hyper, scale, 0.9, 0.999, 1e-8, 0.1));
        kernels.put("stochastic round", () -> StochasticRoundKernels.round(w, N - 1, 1, 2, 4, m, v));
        kernels.put("round", () -> {
            RoundKernels.round(w, N - 1, RoundKernels.Format.BF16, x, y);
            RoundKernels.round(w, N - 1, RoundKernels.Format.FP16, x, y);
        });
        return kernels;
    }

    private static void assertSteady(Runnable kernel) {
        long start = System.nanoTime();
        long allocated;
        do {
            allocated = allocated(kernel);
        } while (allocated > 0 && System.nanoTime() - start < PATIENCE_NANOS);
        assertThat(allocated).as("bytes in %d calls", CALLS).isZero();
    }

    private static long allocated(Runnable kernel) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int call = 0; call < CALLS; call++) {
            kernel.run();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
