package dev.gatun.train.fit;

import dev.gatun.train.config.PipelineSettings.Pipeline;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.fit.Settings.Recomputed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The settings among which a search chooses: all that keep the number of devices and the batch. */
final class SearchSpace {

    private static final int LAST_ZERO_STAGE = 3;

    private final TrainingConfig config;
    private final int devices;
    private final List<Settings> found = new ArrayList<>();

    private SearchSpace(TrainingConfig config) {
        this.config = config;
        devices = config.device().count();
    }

    static List<Settings> of(TrainingConfig config) {
        SearchSpace space = new SearchSpace(config);
        space.meshes();
        return space.found;
    }

    private void meshes() {
        for (int stages : divisors(devices)) {
            for (int parts : divisors(devices / stages)) {
                int replicas = devices / stages / parts;
                if (stages <= config.model().layers() && config.train().batch() % replicas == 0) {
                    orders(stages, parts, replicas);
                }
            }
        }
    }

    private void orders(int stages, int parts, int replicas) {
        for (int microBatches : divisors(config.train().batch() / replicas)) {
            order(stages, parts, replicas, microBatches, Pipeline.INTERLEAVED, 1);
            if (stages > 1 && microBatches > 1) {
                order(stages, parts, replicas, microBatches, Pipeline.ZERO_BUBBLE, 1);
                if (microBatches % stages == 0 && 2 * stages <= config.model().layers()) {
                    order(stages, parts, replicas, microBatches, Pipeline.INTERLEAVED, 2);
                }
            }
        }
    }

    private void order(int stages, int parts, int replicas, int microBatches, Pipeline pipeline, int virtualStages) {
        for (int zero = 0; zero <= (replicas > 1 ? LAST_ZERO_STAGE : 0); zero++) {
            for (Recomputed recomputed : Recomputed.values()) {
                for (boolean states : List.of(false, true)) {
                    found.add(new Settings(stages, parts, replicas, zero, pipeline, virtualStages, microBatches,
                            recomputed, false, states));
                    if (recomputed == Recomputed.BLOCKS && stages > 1 && microBatches > 1) {
                        found.add(new Settings(stages, parts, replicas, zero, pipeline, virtualStages, microBatches,
                                recomputed, true, states));
                    }
                }
            }
        }
    }

    private static List<Integer> divisors(int number) {
        return IntStream.rangeClosed(1, number).filter(divisor -> number % divisor == 0).boxed().toList();
    }
}
