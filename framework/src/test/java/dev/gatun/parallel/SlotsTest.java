package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Task;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlotsTest {

    @Test
    void twiceAsManyMicroBatchesAreMadeOfTheSamePasses() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        int stages = random.nextInt(2, 4);
        int microBatches = random.nextInt(24, 40);
        Graph graph = TinyModels.gpt2(random.nextBoolean(), 1);

        List<List<Program>> some = TinyModels.programs(graph, TinyModels.pipeline(stages, microBatches), 1);
        List<List<Program>> twice = TinyModels.programs(graph, TinyModels.pipeline(stages, 2 * microBatches), 1);

        for (int rank = 0; rank < stages; rank++) {
            assertThat(passes(twice.get(rank)))
                    .as("seed %d, rank %d of %d, %d micro-batches", seed, rank, stages, microBatches)
                    .isEqualTo(passes(some.get(rank)))
                    .isLessThan(2 * microBatches);
        }
    }

    /** Forward and backward passes that differ in their tensors. */
    private static int passes(List<Program> programs) {
        Set<List<Node>> different = Collections.newSetFromMap(new IdentityHashMap<>());
        programs.getFirst().tasks().stream()
                .filter(task -> task.name().startsWith("forward") || task.name().startsWith("backward"))
                .map(Task::nodes)
                .forEach(different::add);
        return different.size();
    }
}
