package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.plan.PlanException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PartitionTest {

    private static final Initializer WEIGHTS = new Initializer.Normal(0.3);

    /** A chain of layers of random cost: each is a product to a random width. */
    private static Graph chain(SplittableRandom random, int layers) {
        Recorder recorder = new Recorder();
        Tensor x = recorder.input("x", TensorType.fp32(2, 3));
        for (int layer = 0; layer < layers; layer++) {
            Tensor before = x;
            int width = random.nextInt(1, 40);
            String name = "layers." + layer;
            x = recorder.layer(name, () -> recorder.linear(
                    before, recorder.shared(name, WEIGHTS, width, before.shape().last()), null));
        }
        return recorder.graph();
    }

    @RepeatedTest(20)
    void theSlowestStageIsAsFastAsAnyCutMakesIt() {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        int layers = random.nextInt(1, 10);
        Graph graph = chain(random, layers);
        Map<String, Long> costs = new LinkedHashMap<>();
        graph.nodes().forEach(node -> costs.merge(node.layer(), node.cost().flops(), Long::sum));
        for (int stages = 1; stages <= layers; stages++) {
            Partition partition = Partition.balanced(graph, stages);
            assertThat(partition.stages()).hasSize(stages).noneMatch(List::isEmpty);
            assertThat(partition.stages().stream().flatMap(List::stream)).containsExactlyElementsOf(graph.layers());
            long slowest = partition.stages().stream()
                    .mapToLong(stage -> stage.stream().mapToLong(costs::get).sum())
                    .max()
                    .orElseThrow();
            assertThat(slowest).as("%d stages, seed %d", stages, seed).isEqualTo(least(List.copyOf(costs.values()), stages));
        }
    }

    /** The cost of the slowest stage, least over all cuts. */
    private static long least(List<Long> costs, int stages) {
        if (stages == 1) {
            return costs.stream().mapToLong(Long::longValue).sum();
        }
        long least = Long.MAX_VALUE;
        for (int first = 1; first <= costs.size() - stages + 1; first++) {
            long own = costs.subList(0, first).stream().mapToLong(Long::longValue).sum();
            least = Math.min(least, Math.max(own, least(costs.subList(first, costs.size()), stages - 1)));
        }
        return least;
    }

    @Test
    void moreStagesThanLayersAreRefused() {
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> Partition.balanced(TinyModels.gpt2(true, 1), 6))
                .withMessageContainingAll("6 stages", "which are 5", "embedding, blocks.0", "pipeline_parallel_degree to 5");
    }

    /** Embedding, three layers and a head; the last layer also reads what the embedding made. */
    private static Graph skipping(boolean emptyLayer) {
        Recorder r = new Recorder();
        TensorType ids = TensorType.int32(2, TinyModels.SEQUENCE);
        Tensor tokens = r.input("tokens", ids);
        Tensor targets = r.input("targets", ids);
        Tensor first = r.layer("embedding", () -> r.embedding(
                tokens, r.shared("table", WEIGHTS, TinyModels.VOCABULARY, 8), null));
        Tensor second = r.layer("middle", () -> emptyLayer
                ? r.gelu(first)
                : r.gelu(r.linear(first, r.shared("middle", WEIGHTS, 8, 8), null)));
        Tensor third = r.layer("skip", () -> r.multiply(r.linear(second, r.shared("skip", WEIGHTS, 8, 8), null), first));
        r.layer("head", () -> r.crossEntropy(
                r.add(third, first), r.shared("head", WEIGHTS, TinyModels.VOCABULARY, 8), targets));
        return r.graph();
    }

    private static Partition oneLayerEach() {
        return new Partition(List.of(List.of("embedding"), List.of("middle"), List.of("skip"), List.of("head")));
    }

    @Test
    void aStageWithoutParametersIsRefused() {
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> TrainingPrograms.of(
                        skipping(true), oneLayerEach(), TinyModels.pipeline(4, 1), TinyModels.rule(0)))
                .withMessageContainingAll("stage 1", "middle", "has no parameters", "fewer stages");
    }

    @Test
    void anActivationReadByThreeLaterStagesGetsAllTheirGradients() {
        long seed = new SplittableRandom().nextLong();
        Graph graph = skipping(false);
        List<Map<String, List<Float>>> states = new ArrayList<>();
        assertThat(Partition.balanced(graph, 4)).isEqualTo(oneLayerEach());
        for (int stages : List.of(1, 4)) {
            try (Training training = new Training(graph, TinyModels.pipeline(stages, 2), 0, 1, seed)) {
                training.feed();
                training.step(1);
                states.add(training.state());
            }
        }
        states.getFirst().forEach((key, values) -> {
            if (key.startsWith("GRADIENT") || key.equals("OUTPUT loss")) {
                double largest = values.stream().mapToDouble(Math::abs).max().orElseThrow();
                for (int index = 0; index < values.size(); index++) {
                    assertThat((double) states.getLast().get(key).get(index)).as("%s [%d], seed %d", key, index, seed)
                            .isCloseTo(values.get(index), within(1e-5 * largest));
                }
            }
        });
    }
}
