package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.kernels.Element;
import dev.gatun.kernels.Elementwise;
import dev.gatun.kernels.Kernels;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RequiresGpus(1)
class CastTest {

    private final Random random = new Random();

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 255, 4096, 100_003, 40_000_001})
    void fp32BecomesTheNearestBf16(int n) {
        float[] values = anyFloats(n);
        try (Kernels kernels = new Kernels(); DeviceArray in = DeviceArray.of(values); DeviceArray out = DeviceArray.ofBytes(2L * n)) {
            new Elementwise(kernels)
                    .cast(out.address(), Element.BF16, in.address(), Element.FP32, n)
                    .on(MemorySegment.NULL);
            short[] expected = Bf16.of(values);
            short[] found = out.shorts();
            for (int i = 0; i < n; i++) {
                boolean bothNaN = Float.isNaN(Bf16.toFloat(expected[i])) && Float.isNaN(Bf16.toFloat(found[i]));
                if (expected[i] != found[i] && !bothNaN) {
                    assertThat(found[i]).as("element %d of %d, cast from %s", i, n, values[i]).isEqualTo(expected[i]);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 13, 1 << 20, 3_000_007})
    void bf16BecomesFp32Exactly(int n) {
        short[] values = new short[n];
        for (int i = 0; i < n; i++) {
            values[i] = (short) random.nextInt();
        }
        try (Kernels kernels = new Kernels(); DeviceArray in = DeviceArray.of(values); DeviceArray out = DeviceArray.ofBytes(4L * n)) {
            new Elementwise(kernels)
                    .cast(out.address(), Element.FP32, in.address(), Element.BF16, n)
                    .on(MemorySegment.NULL);
            float[] found = out.floats();
            for (int i = 0; i < n; i++) {
                if (Float.floatToRawIntBits(found[i]) != values[i] << 16 && !Float.isNaN(Bf16.toFloat(values[i]))) {
                    assertThat(found[i]).as("element %d of %d", i, n).isEqualTo(Bf16.toFloat(values[i]));
                }
            }
        }
    }

    /** Any bit pattern: normal, subnormal, infinite, NaN. */
    private float[] anyFloats(int n) {
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = Float.intBitsToFloat(random.nextInt());
        }
        return values;
    }
}
