package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Backward;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In backward passes of split layers, gradients of weights and biases run beside collectives. */
class HideCollectivesTest {

    /** The operations of a middle block's backward pass. */
    private static List<String> operations(String words) {
        Layout layout = new Layout(words);
        Program train = TinyModels.programs(layout.graph(), layout.how(), 0).getFirst().getFirst();
        return train.tasks().stream()
                .filter(task -> task.name().startsWith("backward"))
                .flatMap(task -> task.nodes().stream())
                .filter(node -> node.layer().equals("blocks.1"))
                .map(node -> node.operation().name())
                .toList();
    }

    @Test
    void gpt2sSumsOfInputGradientsHaveTheGradientsOfTheirLayersBehindThem() {
        assertThat(operations("gpt2 tp=2")).containsExactly(
                "linear.weight_gradient",
                "linear.bias_gradient",
                "linear.input_gradient",
                "gelu.gradient",
                "linear.input_gradient",
                "all_reduce",
                "linear.weight_gradient",
                "linear.bias_gradient",
                "layer_norm.gradient",
                "linear.weight_gradient",
                "linear.bias_gradient",
                "linear.input_gradient",
                "attention.gradient",
                "linear.input_gradient",
                "all_reduce",
                "linear.weight_gradient",
                "linear.bias_gradient",
                "layer_norm.gradient");
    }

    @Test
    void llamasSumsOfInputGradientsHaveTheGradientsOfTheirLayersBehindThem() {
        assertThat(operations("llama tp=2")).containsSubsequence(
                        "swiglu.gradient", "linear.input_gradient", "all_reduce", "linear.weight_gradient",
                        "rms_norm.gradient", "linear.input_gradient", "all_reduce", "linear.weight_gradient",
                        "rms_norm.gradient")
                .filteredOn(name -> name.equals("linear.weight_gradient"))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2", "llama"})
    void withSequenceParallelismWhatIsScatteredHasThemBehindIt(String model) {
        List<String> operations = operations(model + " tp=2 sp");
        assertThat(operations).filteredOn(name -> name.equals("reduce_scatter")).hasSize(2);
        for (int index = 0; index < operations.size(); index++) {
            if (operations.get(index).equals("reduce_scatter")) {
                assertThat(operations.subList(index - 1, index + 2))
                        .containsExactly("linear.input_gradient", "reduce_scatter", "linear.weight_gradient");
            }
        }
    }

    @Test
    void whatIsGatheredAgainForAWeightIsOnItsWayWhileTheInputsGradientIsComputed() {
        assertThat(operations("llama tp=2 sp recompute=gathered")).containsSubsequence(
                "swiglu.gradient", "all_gather", "linear.input_gradient", "reduce_scatter", "linear.weight_gradient");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2", "llama"})
    void sumsOfABackwardPassHaveSomethingBesideThemAndThoseOfAForwardPassDoNot(String model) {
        for (Node sum : nodes(model + " tp=2", "backward")) {
            assertThat(((AllReduce) sum.operation()).beside()).isTrue();
            assertThat(sum.operation().mayOverwrite(0, 1, 1)).isEmpty();
        }
        assertThat(nodes(model + " tp=2", "forward")).isNotEmpty()
                .noneMatch(sum -> ((AllReduce) sum.operation()).beside());
    }

    /** The sums of a middle block's passes. */
    private static List<Node> nodes(String words, String pass) {
        Layout layout = new Layout(words);
        Program train = TinyModels.programs(layout.graph(), layout.how(), 0).getFirst().getFirst();
        return train.tasks().stream()
                .filter(task -> task.name().startsWith(pass))
                .flatMap(task -> task.nodes().stream())
                .filter(node -> node.layer().equals("blocks.1") && node.operation() instanceof AllReduce)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2", "llama"})
    void aPassWithoutCollectivesIsLeftAsItIs(String model) {
        List<Node> derived = Backward.of(new Layout(model).graph().nodes(), List.of(), Map.of()).backward();
        assertThat(derived).noneMatch(node -> node.operation() instanceof Collective);
        assertThat(HideCollectives.apply(derived)).isEqualTo(derived);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2", "llama"})
    void everyNodeRunsOnceAndSumsAreTakenInTheirOrder(String model) {
        for (String words : List.of(" tied tp=2", " tp=2 sp")) {
            Layout layout = new Layout(model + words);
            Parallelism how = layout.how();
            Graph split = TensorParallel.apply(layout.graph(), how.mesh().tensor(), how.tensor()).graph();
            List<Node> before = RemoveCopies.apply(Backward.of(split.nodes(), List.of(), Map.of())).backward();
            List<Node> after = HideCollectives.apply(before);
            assertThat(after).isNotEqualTo(before);
            assertThat(unmarked(after)).containsExactlyInAnyOrderElementsOf(before);
            assertThat(sums(after)).isEqualTo(sums(before));
        }
    }

    /** Without what is said of sums that have something beside them. */
    private static List<Node> unmarked(List<Node> nodes) {
        return nodes.stream()
                .map(node -> node.operation() instanceof AllReduce sum
                        ? node.withOperation(new AllReduce(sum.group()))
                        : node)
                .toList();
    }

    /** For each gradient of a parameter the nodes that add to it, in their order. */
    private static Map<Tensor, List<Node>> sums(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> node.outputs().stream())
                .filter(tensor -> tensor.role() == Role.GRADIENT)
                .distinct()
                .collect(Collectors.toMap(
                        tensor -> tensor,
                        tensor -> nodes.stream().filter(node -> node.outputs().contains(tensor)).toList()));
    }
}
