package dev.gatun.model;

import dev.gatun.graph.CentralDifferences;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelGradientsTest {

    private final long seed = new SplittableRandom().nextLong();

    @ParameterizedTest
    @EnumSource
    void theGradientsOfAWholeModelAreTheLossDerivatives(TinyModel model) {
        CentralDifferences.check(model.graph(), seed);
    }
}
