package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.train.config.ScheduleSettings;
import dev.gatun.train.config.ScheduleSettings.Kind;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LearningRateTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void itRisesInALineToThePeak(Kind kind) {
        LearningRate rate = rate(kind, 10, 0.1, 100);
        assertThat(rate.at(1)).isEqualTo(0.2, ROUNDING);
        assertThat(rate.at(5)).isEqualTo(1, ROUNDING);
        assertThat(rate.at(10)).isEqualTo(2, ROUNDING);
    }

    @Test
    void aConstantOneStays() {
        LearningRate rate = rate(Kind.CONSTANT, 10, 0.1, 100);
        assertThat(rate.at(11)).isEqualTo(2, ROUNDING);
        assertThat(rate.at(100)).isEqualTo(2, ROUNDING);
    }

    @Test
    void aLinearOneFallsInALineToItsLastRatio() {
        LearningRate rate = rate(Kind.LINEAR, 20, 0.5, 100);
        assertThat(rate.at(40)).isEqualTo(1.75, ROUNDING);
        assertThat(rate.at(60)).isEqualTo(1.5, ROUNDING);
        assertThat(rate.at(100)).isEqualTo(1, ROUNDING);
    }

    @Test
    void aCosineIsHalfwayInTheMiddleAndSlowAtItsEnds() {
        LearningRate rate = rate(Kind.COSINE, 20, 0.5, 100);
        assertThat(rate.at(60)).isEqualTo(1.5, ROUNDING);
        assertThat(rate.at(40)).isEqualTo(2 * (0.5 + 0.5 * (1 + Math.sqrt(0.5)) / 2), ROUNDING);
        assertThat(rate.at(100)).isEqualTo(1, ROUNDING);
        assertThat(rate.at(20) - rate.at(21)).isLessThan(0.001);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void withoutWarmUpTheFirstStepIsJustBelowThePeak(Kind kind) {
        assertThat(rate(kind, 0, 0, 1000).at(1)).isBetween(1.99, 2.0);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void aWarmUpMayBeTheWholeTraining(Kind kind) {
        LearningRate rate = rate(kind, 7, 0.1, 7);
        assertThat(rate.at(7)).isEqualTo(2, ROUNDING);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void aTrainingOfOneStepHasARate(Kind kind) {
        assertThat(rate(kind, 0, 0.1, 1).at(1)).isPositive();
    }

    private static LearningRate rate(Kind kind, int warmup, double last, int steps) {
        return new LearningRate(new ScheduleSettings(kind, warmup, last), 2, steps);
    }
}
