package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.train.LossScale.Dynamics;
import dev.gatun.train.LossScale.State;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LossScaleTest {

    @Test
    void aFixedScaleStays() {
        LossScale scale = LossScale.fixed(512);
        for (int step = 0; step < 3000; step++) {
            scale.update(step % 7 != 0);
            assertThat(scale.value()).isEqualTo(512);
        }
    }

    @Test
    void aDynamicScaleDoublesAfterAThousandGoodStepsInARow() {
        LossScale scale = standard();
        good(scale, 999);
        assertThat(scale.value()).isEqualTo(0x1p32f);
        good(scale, 1);
        assertThat(scale.value()).isEqualTo(0x1p33f);
        good(scale, 999);
        assertThat(scale.value()).isEqualTo(0x1p33f);
        good(scale, 1);
        assertThat(scale.value()).isEqualTo(0x1p34f);
    }

    @Test
    void anOverflowHalvesItAndCountingBeginsAnew() {
        LossScale scale = standard();
        good(scale, 999);
        scale.update(false);
        assertThat(scale.value()).isEqualTo(0x1p31f);
        good(scale, 999);
        assertThat(scale.value()).isEqualTo(0x1p31f);
        good(scale, 1);
        assertThat(scale.value()).isEqualTo(0x1p32f);
    }

    @Test
    void itIsNeverLessThanOne() {
        LossScale scale = standard();
        for (int step = 0; step < 32; step++) {
            assertThat(scale.value()).isEqualTo(Math.scalb(1f, 32 - step));
            scale.update(false);
        }
        for (int step = 0; step < 100; step++) {
            assertThat(scale.value()).isEqualTo(1);
            scale.update(false);
        }
    }

    @Test
    void itGrowsOnlyAsFarAsItsReciprocalIsExact() {
        LossScale scale = standard();
        good(scale, 1000 * (126 - 32));
        assertThat(scale.value()).isEqualTo(0x1p126f);
        good(scale, 10_000);
        assertThat(scale.value()).isEqualTo(0x1p126f);
        assertThat(1 / scale.value()).isEqualTo(Float.MIN_NORMAL);
    }

    @Test
    void aSavedScaleGoesOnAsIfItHadNeverStopped() {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        LossScale going = standard();
        LossScale resumed = standard();
        for (int step = 0; step < 50_000; step++) {
            boolean finite = random.nextInt(2000) != 0;
            going.update(finite);
            resumed.update(finite);
            if (random.nextInt(100) == 0) {
                resumed = LossScale.dynamic(Dynamics.STANDARD, resumed.state());
            }
            assertThat(resumed.state()).as("after step %d, seed %d", step, seed).isEqualTo(going.state());
        }
    }

    @Test
    void aScaleThatCannotBeIsRefused() {
        for (float value : new float[] {0, -1, Float.NaN, Float.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> LossScale.fixed(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(value));
        }
        assertThatThrownBy(() -> new LossScale.State(1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 good steps");
    }

    @Test
    void growthWindowAndTheSmallestScaleAreSettings() {
        LossScale scale = LossScale.dynamic(new Dynamics(4, 3, 0.25), new State(1, 0));
        good(scale, 3);
        assertThat(scale.value()).isEqualTo(4);
        for (int step = 0; step < 10; step++) {
            scale.update(false);
        }
        assertThat(scale.value()).isEqualTo(0.25f);
        assertThat(scale.canShrink()).isFalse();
    }

    /** The SageMaker library's. */
    private static LossScale standard() {
        return LossScale.dynamic(Dynamics.STANDARD, new State(0x1p32f, 0));
    }

    private static void good(LossScale scale, int steps) {
        for (int step = 0; step < steps; step++) {
            scale.update(true);
        }
    }
}
