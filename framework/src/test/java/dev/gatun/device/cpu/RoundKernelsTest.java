package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.cpu.RoundKernels.Format;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundKernelsTest {

    private static final int ALL = 1 << 16;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Arena arena = Arena.ofAuto();

    /** A format, and by another way what its numbers are and what is nearest. */
    private enum Reference {
        BF16(Format.BF16) {
            @Override
            float number(int bits) {
                return Float.intBitsToFloat(bits << 16);
            }
        },
        FP16(Format.FP16) {
            @Override
            float number(int bits) {
                return Float.float16ToFloat((short) bits);
            }
        };

        private final Format format;

        Reference(Format format) {
            this.format = format;
        }

        abstract float number(int bits);

        /** The number of the lowest bits that is infinite. */
        int infinity() {
            int bits = 0;
            while (Float.isFinite(number(bits))) {
                bits++;
            }
            return bits;
        }

        /** By bisection among the numbers that are not negative, which are in the order of their bits. */
        float nearest(float value, int infinity) {
            double size = Math.abs((double) value);
            int below = 0;
            int above = infinity;
            while (above - below > 1) {
                int middle = (below + above) >>> 1;
                if (number(middle) <= size) {
                    below = middle;
                } else {
                    above = middle;
                }
            }
            // To round, infinity is as far from the largest number as the one before.
            double low = number(below);
            double high = above == infinity ? 2 * low - number(below - 1) : number(above);
            double half = (low + high) / 2;
            boolean up = size > half || size == half && (below & 1) == 1;
            return Math.copySign(number(up ? above : below), value);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOfTheFormatIsItself(Reference reference) {
        MemorySegment x = floats(ALL, (bits, ignored) -> Float.floatToRawIntBits(reference.number(bits)));
        MemorySegment y = rounded(reference, ALL, x);
        for (int bits = 0; bits < ALL; bits++) {
            float number = reference.number(bits);
            if (Float.isNaN(number)) {
                assertThat(Lanes.get(y, bits)).isNaN();
            } else {
                assertThat(Float.floatToRawIntBits(Lanes.get(y, bits)))
                        .as("%s of bits %x", reference, bits)
                        .isEqualTo(Float.floatToRawIntBits(number));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void halfwayBetweenNumbersTheEvenOneIsTakenAndNextToItTheNearest(Reference reference) {
        int infinity = reference.infinity();
        int n = 3 * infinity;
        MemorySegment x = floats(n, (index, ignored) -> {
            float low = reference.number(index / 3);
            float high = index / 3 + 1 == infinity ? reference.format.beyond() : reference.number(index / 3 + 1);
            double above = Float.isInfinite(high) ? 0x1p128 : high;
            return Float.floatToRawIntBits((float) ((low + above) / 2)) + index % 3 - 1;
        });
        assertNearest(reference, n, x, infinity);
    }

    @ParameterizedTest
    @EnumSource
    void anyFloatBecomesTheNearestNumber(Reference reference) {
        int n = 200_003;
        assertNearest(reference, n, floats(n, (index, any) -> any), reference.infinity());
        MemorySegment inRange = floats(n, (index, any) -> any & ~(0xff << 23) | 127 - 26 + random.nextInt(44) << 23);
        assertNearest(reference, n, inRange, reference.infinity());
    }

    @ParameterizedTest
    @EnumSource
    void bitsAreTheSameAlignedOrNotByAnyNumberOfWorkersAndInPlace(Reference reference) {
        int n = 1003;
        MemorySegment x = floats(n, (index, any) -> index % 7 == 0 ? any | 0x7f80_0000 : any);
        MemorySegment alone = rounded(reference, n, x);
        for (int index = 0; index < n; index++) {
            MemorySegment one = rounded(reference, 1, x.asSlice((long) index * Float.BYTES, Float.BYTES));
            assertThat(one.get(ValueLayout.JAVA_INT, 0))
                    .as("element %d, seed %d", index, seed)
                    .isEqualTo(alone.getAtIndex(ValueLayout.JAVA_INT, index));
        }
        for (int workers = 2; workers <= Samples.MOST_WORKERS; workers++) {
            MemorySegment y = arena.allocate(x.byteSize(), 64).copyFrom(x);
            Crew.run(workers, w -> RoundKernels.round(w, n, reference.format, y, y));
            assertThat(y.mismatch(alone)).as("seed %d", seed).isEqualTo(-1);
        }
    }

    private void assertNearest(Reference reference, int n, MemorySegment x, int infinity) {
        MemorySegment y = rounded(reference, n, x);
        for (int index = 0; index < n; index++) {
            float value = Lanes.get(x, index);
            float found = Lanes.get(y, index);
            float expected = Float.isNaN(value) ? value : reference.nearest(value, infinity);
            if (Float.compare(found, expected) != 0) {
                throw new AssertionError("%s of %s (%a) is %s instead of %s; seed %d"
                        .formatted(reference, value, value, found, expected, seed));
            }
        }
    }

    private MemorySegment rounded(Reference reference, int n, MemorySegment x) {
        MemorySegment y = arena.allocate(x.byteSize(), 64);
        Crew.run(1, w -> RoundKernels.round(w, n, reference.format, x, y));
        return y;
    }

    /** @param bits of an element, of its index and something random */
    private MemorySegment floats(int n, IntBinaryOperator bits) {
        MemorySegment floats = arena.allocate((long) n * Float.BYTES, 64);
        for (int index = 0; index < n; index++) {
            floats.setAtIndex(ValueLayout.JAVA_INT, index, bits.applyAsInt(index, random.nextInt()));
        }
        return floats;
    }
}
