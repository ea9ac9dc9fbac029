package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.exec.World;
import dev.gatun.graph.Role;
import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

    /** One of the matrices is longer than what is written at once. */
    @Test
    void allCoresMakeTheBitsThatOneWould(@TempDir Path folder) throws IOException {
        TrainingConfig config = new Runs(folder).config("model.layers=1", "model.hidden=512", "model.ffn=4200");
        TrainingPlan plan = TrainingPlan.of(config, 256);
        try (World world = new World(Devices.of(config, 1), plan.ranks())) {
            Weights.initialize(world, plan.graph(), 7);
            plan.graph().parameters().forEach((parameter, initializer) -> {
                float[] expected = new float[(int) parameter.shape().elements()];
                initializer.fill(7, parameter.name(), 0, expected, expected.length);
                float[] made = new float[expected.length];
                world.places(Role.PARAMETER, parameter.name()).getFirst().read(0, made, made.length);
                assertThat(made).as(parameter.name()).isEqualTo(expected);
            });
        }
    }
}
