package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.exec.World;
import dev.gatun.graph.Part;
import dev.gatun.graph.Role;
import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

    /** One of the matrices is longer than what is written at once. */
    @Test
    void allCoresMakeTheBitsThatOneWould(@TempDir Path folder) throws IOException {
        hold(new Runs(folder).config("model.layers=1", "model.hidden=512", "model.ffn=4200"));
    }

    @Test
    void partsOfRowsAndColumnsHaveTheWholesBits(@TempDir Path folder) throws IOException {
        hold(new Runs(folder).config("parallel.tensor_parallel_degree=2", "device.threads=1"));
    }

    private static void hold(TrainingConfig config) {
        TrainingPlan plan = TrainingPlan.of(config, 256);
        int ranks = plan.ranks().size();
        try (World world = new World(Devices.of(config, ranks), plan.ranks())) {
            Weights.initialize(world, plan.graph(), 7);
            plan.graph().parameters().forEach((parameter, initializer) -> {
                float[] whole = new float[(int) parameter.shape().elements()];
                initializer.fill(7, parameter.name(), 0, whole, 0, whole.length);
                assertThat(world.places(Role.PARAMETER, parameter.name())).hasSize(ranks).allSatisfy(place -> {
                    for (Part.Run run : place.runs()) {
                        float[] made = new float[(int) run.length()];
                        place.read(run.local(), made, made.length);
                        int from = (int) run.whole();
                        assertThat(made)
                                .as(parameter.name())
                                .isEqualTo(Arrays.copyOfRange(whole, from, from + made.length));
                    }
                });
            });
        }
    }
}
