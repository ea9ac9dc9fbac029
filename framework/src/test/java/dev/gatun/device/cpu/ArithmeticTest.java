package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {

    private final Samples samples = new Samples();

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 33, 4097})
    void sumsAreElementwiseAndMayBeInPlace(int n) {
        for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
            MemorySegment a = samples.normal(n);
            MemorySegment b = samples.normal(n);
            MemorySegment y = samples.unset(n);
            double[] expected = Samples.doubles(a);
            double[] other = Samples.doubles(b);
            Arrays.setAll(expected, i -> expected[i] + other[i]);
            Crew.run(workers, w -> Arithmetic.add(w, n, a, b, y));
            samples.assertClose("sum", y, expected, 1e-6);
            Crew.run(workers, w -> Arithmetic.add(w, n, a, b, b));
            samples.assertSameBits("sum in place", b, y);
        }
    }

    @ParameterizedTest
    @EnumSource
    void productsAreAddedToTheAddend(Samples.Addend addend) {
        for (int n : new int[] {1, 15, 16, 33, 4097}) {
            for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                MemorySegment a = samples.normal(n);
                MemorySegment b = samples.normal(n);
                Samples.Output y = samples.output(addend, n);
                double[] expected = Samples.doubles(a);
                double[] other = Samples.doubles(b);
                Arrays.setAll(expected, i -> expected[i] * other[i]);
                Crew.run(workers, w -> Arithmetic.multiply(w, n, a, b, y.addend(), y.out()));
                samples.assertClose("product", y, expected, 1e-6);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 1001})
    void aCopyHasEveryByteAndNoMore(int bytes) {
        for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
            MemorySegment from = samples.bytes(bytes);
            MemorySegment to = samples.bytes(bytes + 64);
            MemorySegment behind = samples.copy(to.asSlice(bytes));
            Crew.run(workers, w -> Arithmetic.copy(w, bytes, from, to));
            samples.assertSameBits("copy", to.asSlice(0, bytes), from);
            samples.assertSameBits("behind the copy", to.asSlice(bytes), behind);
        }
    }

    @Test
    void fillingSetsEveryFloat() {
        for (int n : new int[] {1, 16, 33, 1001}) {
            for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                MemorySegment y = samples.unset(n);
                double[] expected = new double[n];
                Arrays.fill(expected, 2.5);
                Crew.run(workers, w -> Arithmetic.fill(w, n, 2.5f, y));
                samples.assertClose("filled", y, expected, 0);
            }
        }
    }
}
