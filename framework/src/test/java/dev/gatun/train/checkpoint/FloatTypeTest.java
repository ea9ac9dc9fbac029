package dev.gatun.train.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FloatTypeTest {

    private final ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);

    @ParameterizedTest
    @EnumSource(names = {"F16", "BF16"})
    void everyValueOfTwoBytesComesBack(FloatType type) {
        for (int bits = 0; bits < 1 << 16; bits++) {
            float value = type.get(bytes.putShort(0, (short) bits), 0);
            type.put(bytes, 2, value);
            if (Float.isNaN(value)) {
                assertThat(type.get(bytes, 2)).isNaN();
            } else {
                assertThat(bytes.getShort(2)).isEqualTo((short) bits);
            }
        }
    }

    @Test
    void aFloatBecomesTheNearestBf16AndTheEvenOneOfTwo() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 10_000; run++) {
            int bits = random.nextInt() & 0x7f7fffff; // finite, and not negative
            int low = bits & 0xffff;
            int expected = (bits >>> 16) + (low > 0x8000 || low == 0x8000 && (bits >>> 16 & 1) == 1 ? 1 : 0);
            FloatType.BF16.put(bytes, 0, Float.intBitsToFloat(bits));
            assertThat(bytes.getShort(0)).as("seed %d, %x", seed, bits).isEqualTo((short) expected);
            FloatType.BF16.put(bytes, 0, Float.intBitsToFloat(bits | 1 << 31));
            assertThat(bytes.getShort(0)).as("seed %d, -%x", seed, bits).isEqualTo((short) (expected | 1 << 15));
        }
        FloatType.BF16.put(bytes, 0, Float.intBitsToFloat(0x3f808000));
        assertThat(bytes.getShort(0)).isEqualTo((short) 0x3f80);
        FloatType.BF16.put(bytes, 0, Float.intBitsToFloat(0x7f800001));
        assertThat(FloatType.BF16.get(bytes, 0)).isNaN();
    }

    @Test
    void aValueBeyondFp16IsNoticed() {
        assertThat(FloatType.F16.putFinite(bytes, 0, 65504)).isTrue();
        assertThat(FloatType.F16.putFinite(bytes, 0, -65536)).isFalse();
        assertThat(FloatType.F16.putFinite(bytes, 0, Float.POSITIVE_INFINITY)).isTrue();
    }
}
