package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Attention;
import dev.gatun.graph.Backward;
import dev.gatun.graph.CopyToGroup;
import dev.gatun.graph.Embedding;
import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Group;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.RandomValues;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.ReferenceExecutor;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.model.Preset;
import dev.gatun.parallel.TensorParallel.Kind;
import dev.gatun.parallel.TensorParallel.Options;
import dev.gatun.parallel.TensorParallel.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs that are split have the loss and the gradients of the whole, in double precision. */
class TensorParallelTest {

    private static final double TOLERANCE = 1e-10;

    private final long seed = new SplittableRandom().nextLong();

    private static Stream<Options> options() {
        return Stream.of(Options.all(false), Options.all(true));
    }

    @ParameterizedTest
    @EnumSource
    void lossAndGradientsAreThoseOfTheWhole(SplitModel model) {
        Graph graph = model.graph();
        for (int ranks : model.degrees()) {
            options().forEach(options -> compare(graph, SplitModel.group(ranks), options));
        }
    }

    @ParameterizedTest
    @EnumSource
    void allMatricesAreSplitButThatOfPositions(SplitModel model) {
        Group group = SplitModel.group(2);
        if (model.degrees().contains(group.size())) {
            options().forEach(options -> {
                Graph split = TensorParallel.apply(model.graph(), group, options).graph();
                assertThat(split.parameters().keySet())
                        .filteredOn(tensor -> tensor.shape().rank() > 1 && !tensor.name().equals("positions.weight"))
                        .isNotEmpty()
                        .allMatch(tensor -> tensor.part().split().equals(group));
            });
        }
    }

    @Test
    void gradientsAreTimesTheLossScale() {
        Graph graph = SplitModel.GPT2.graph();
        Tensor lossScale = new Tensor("loss_scale", TensorType.fp32(1), Role.INPUT);
        Node head = graph.nodes().getLast();
        List<Tensor> inputs = new ArrayList<>(head.inputs());
        inputs.set(3, lossScale);
        List<Node> nodes = new ArrayList<>(graph.nodes());
        nodes.set(nodes.size() - 1, new Node(head.operation(), inputs, head.outputs(), head.layer()));
        Map<Tensor, double[]> values = RandomValues.of(graph, new SplittableRandom(seed));
        values.put(lossScale, new double[] {8});
        options().forEach(options -> compare(graph.withNodes(nodes), values, SplitModel.group(2), options));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void stagesSendEachOtherNoMoreThanWithoutIt(boolean sequenceParallel) {
        Graph graph = SplitModel.LLAMA.graph();
        Graph split = TensorParallel.apply(graph, SplitModel.group(2), Options.all(sequenceParallel)).graph();
        List<Stage> whole = Stage.cut(graph, Partition.balanced(graph, 3), FuseResidual::apply);
        List<Stage> stages = Stage.cut(split, Partition.balanced(graph, 3), FuseResidual::apply);
        for (int index = 0; index < stages.size(); index++) {
            assertThat(stages.get(index).sends()).extracting(Stage.Transfer::channel)
                    .containsExactlyElementsOf(whole.get(index).sends().stream().map(Stage.Transfer::channel).toList());
            assertThat(bytes(stages.get(index))).isEqualTo(bytes(whole.get(index)) / (sequenceParallel ? 2 : 1));
        }
    }

    private static long bytes(Stage stage) {
        return stage.sends().stream().mapToLong(sent -> sent.tensor().bytes()).sum();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftWholeChangesNothing(Kind whole) {
        EnumSet<Kind> split = EnumSet.complementOf(EnumSet.of(whole));
        compare(SplitModel.GPT2_UNTIED.graph(), SplitModel.group(2), new Options(false, split, Set.of()));
        compare(SplitModel.LLAMA.graph(), SplitModel.group(2), new Options(false, split, Set.of()));
    }

    @Test
    void layersCanBeLeftWholeByName() {
        Options options = new Options(false, EnumSet.allOf(Kind.class), Set.of("blocks.1", "head"));
        Graph split = compare(SplitModel.LLAMA.graph(), SplitModel.group(2), options);
        assertThat(split.parameters().keySet()).filteredOn(tensor -> !tensor.part().split().alone())
                .extracting(Tensor::name)
                .containsExactly("tokens.weight", "blocks.0.attn.qkv.weight", "blocks.0.attn.proj.weight",
                        "blocks.0.mlp.gate_up.weight", "blocks.0.mlp.down.weight");
    }

    @Test
    void anMlpThatIsLeftWholeWorksOnRowsOfItsOwn() {
        Options options = new Options(true, EnumSet.of(Kind.ATTENTION, Kind.EMBEDDING, Kind.HEAD), Set.of());
        compare(SplitModel.GPT2.graph(), SplitModel.group(2), options);
        Split split = TensorParallel.apply(SplitModel.GPT2.graph(), SplitModel.group(2), options);
        assertThat(split.partialGradients()).extracting(Tensor::name).contains("blocks.1.mlp.up.weight", "norm.bias");
    }

    @Test
    void aRankByItselfKeepsTheGraph() {
        Graph graph = SplitModel.GPT2.graph();
        Split split = TensorParallel.apply(graph, Group.SELF, Options.all(true));
        assertThat(split.graph()).isSameAs(graph);
        assertThat(split.partialGradients()).isEmpty();
    }

    @Test
    void aBlockHasTwoSumsInEachDirection() {
        Graph graph = SplitModel.GPT2.graph();
        Split split = TensorParallel.apply(graph, SplitModel.group(2), Options.all(false));
        Backward.Result passes = RemoveCopies.apply(Backward.of(split.graph().nodes(), List.of(), Map.of()));
        assertThat(passes.forward()).filteredOn(node -> node.layer().equals("blocks.1"))
                .filteredOn(node -> node.operation() instanceof AllReduce).hasSize(2);
        assertThat(passes.backward()).filteredOn(node -> node.layer().equals("blocks.1"))
                .filteredOn(node -> node.operation() instanceof AllReduce).hasSize(2);
    }

    @Test
    void sequenceParallelismGathersAndScattersTwiceABlock() {
        Split split = TensorParallel.apply(SplitModel.LLAMA.graph(), SplitModel.group(2), Options.all(true));
        Backward.Result passes = Backward.of(split.graph().nodes(), List.of(), Map.of());
        for (List<Node> pass : List.of(passes.forward(), passes.backward())) {
            List<Node> block = pass.stream().filter(node -> node.layer().equals("blocks.1")).toList();
            assertThat(block).filteredOn(node -> node.operation() instanceof AllGather).hasSize(2);
            assertThat(block).filteredOn(node -> node.operation() instanceof ReduceScatter).hasSize(2);
            assertThat(block).noneMatch(node -> node.operation() instanceof AllReduce);
        }
    }

    @ParameterizedTest
    @CsvSource({"GPT2_124M, 4", "GPT2_1558M, 5", "LLAMA_8B, 8"})
    void publishedModelsSplitTheirHeads(Preset preset, int ranks) {
        Recorder r = new Recorder();
        TensorType ids = TensorType.int32(1, 40);
        preset.model().loss(r, r.input("tokens", ids), r.input("targets", ids));
        Graph split = TensorParallel.apply(r.graph(), SplitModel.group(ranks), Options.all(true)).graph();
        assertThat(split.nodes()).filteredOn(node -> node.operation() instanceof Attention)
                .hasSize(preset.model().shape().layers())
                .allMatch(node -> ((Attention) node.operation()).heads() == preset.model().shape().heads() / ranks);
        assertThat(split.nodes()).filteredOn(node -> node.operation() instanceof VocabCrossEntropy).hasSize(1);
        assertThat(split.parameters().keySet()).extracting(Tensor::name)
                .containsExactlyElementsOf(r.graph().parameters().keySet().stream().map(Tensor::name).toList());
        assertThat(split.parameters().values()).containsExactlyElementsOf(r.graph().parameters().values());
    }

    @Test
    void aTiedTableThatScoresTokensStaysWhole() {
        Recorder r = new Recorder();
        SplitModel.GPT2.model().logits(r, r.input("tokens", TensorType.int32(2, 4)));
        Graph graph = r.graph();
        Graph split = TensorParallel.apply(graph, SplitModel.group(2), Options.all(false)).graph();
        assertThat(split.tensor("tokens.weight")).isSameAs(graph.tensor("tokens.weight"));
        assertThat(split.nodes()).noneMatch(node -> node.operation().equals(new Embedding(SplitModel.group(2))));
        Map<Tensor, double[]> values = RandomValues.of(graph, new SplittableRandom(seed));
        double[] expected = last(graph.nodes(), ReferenceExecutor.run(graph.nodes(), values));
        List<Node> nodes = RemoveCopies.apply(split.nodes());
        for (Map<Tensor, double[]> rank : ReferenceExecutor.run(nodes, shared(graph, split, values, 2))) {
            assertClose("logits", last(nodes, rank), expected);
        }
    }

    private static double[] last(List<Node> nodes, Map<Tensor, double[]> values) {
        assertThat(nodes.getLast().operation()).isEqualTo(new Linear());
        return values.get(nodes.getLast().output(0));
    }

    /** Compares loss and gradients of all ranks with the whole graph's, and returns the split one. */
    private Graph compare(Graph graph, Group group, Options options) {
        return compare(graph, RandomValues.of(graph, new SplittableRandom(seed)), group, options);
    }

    private Graph compare(Graph graph, Map<Tensor, double[]> values, Group group, Options options) {
        Split split = TensorParallel.apply(graph, group, options);
        Backward.Result whole = Backward.of(graph.nodes(), List.of(), Map.of());
        Map<Tensor, double[]> expected =
                ReferenceExecutor.run(whole.backward(), ReferenceExecutor.run(whole.forward(), values));
        Backward.Result passes =
                RemoveCopies.apply(Backward.of(FuseResidual.apply(split.graph().nodes()), List.of(), Map.of()));
        Stream.concat(passes.forward().stream(), passes.backward().stream()).forEach(node -> {
            assertThat(node.operation()).isNotInstanceOf(CopyToGroup.class);
            assertThat(node.outputTypes()).as("%s", node).isEqualTo(node.operation().outputs(node.inputTypes()));
        });
        List<Map<Tensor, double[]>> given = shared(graph, split.graph(), values, group.size());
        List<Map<Tensor, double[]>> actual =
                ReferenceExecutor.run(passes.backward(), ReferenceExecutor.run(passes.forward(), given));
        for (Map<Tensor, double[]> rank : actual) {
            assertClose("loss", rank.get(split.graph().tensor("loss")), expected.get(graph.tensor("loss")));
        }
        assertThat(split.graph().parameters().keySet()).containsAll(split.partialGradients());
        for (Tensor parameter : graph.parameters().keySet()) {
            Tensor local = split.graph().tensor(parameter.name());
            List<double[]> gradients =
                    actual.stream().map(rank -> rank.get(passes.gradients().get(local))).toList();
            double[] wanted = expected.get(whole.gradients().get(parameter));
            if (!local.part().split().alone()) {
                assertThat(split.partialGradients()).doesNotContain(local);
                assertClose(local.name(), assembled(local, gradients), wanted);
            } else if (split.partialGradients().contains(local)) {
                assertClose(local.name(), sum(gradients), wanted);
            } else {
                gradients.forEach(gradient -> assertClose(local.name(), gradient, wanted));
            }
        }
        return split.graph();
    }

    /** What each rank is given: its parts of parameters, and all else. */
    private static List<Map<Tensor, double[]>> shared(
            Graph graph, Graph split, Map<Tensor, double[]> values, int ranks) {
        return IntStream.range(0, ranks)
                .mapToObj(rank -> {
                    Map<Tensor, double[]> own = new HashMap<>(values);
                    for (Tensor parameter : graph.parameters().keySet()) {
                        Tensor local = split.tensor(parameter.name());
                        double[] whole = own.remove(parameter);
                        double[] part = new double[(int) local.shape().elements()];
                        int index = local.part().split().alone() ? 0 : rank;
                        local.part().runs(index, 0).forEach(run -> System.arraycopy(
                                whole, (int) run.whole(), part, (int) run.local(), (int) run.length()));
                        own.put(local, part);
                    }
                    return own;
                })
                .toList();
    }

    /** The whole, of which every element is in one rank. */
    private static double[] assembled(Tensor local, List<double[]> parts) {
        double[] whole = new double[(int) local.part().whole().elements()];
        Arrays.fill(whole, Double.NaN);
        for (int rank = 0; rank < parts.size(); rank++) {
            double[] part = parts.get(rank);
            local.part().runs(rank, 0).forEach(run -> System.arraycopy(
                    part, (int) run.local(), whole, (int) run.whole(), (int) run.length()));
        }
        return whole;
    }

    private static double[] sum(List<double[]> values) {
        return IntStream.range(0, values.getFirst().length)
                .mapToDouble(i -> values.stream().mapToDouble(value -> value[i]).sum())
                .toArray();
    }

    private void assertClose(String name, double[] actual, double[] expected) {
        assertThat(actual).as(name).hasSameSizeAs(expected);
        double largest = IntStream.range(0, expected.length).mapToDouble(i -> Math.abs(expected[i])).max().orElse(0);
        for (int i = 0; i < actual.length; i++) {
            // Not "greater than": a NaN must fail too.
            if (!(Math.abs(actual[i] - expected[i]) <= TOLERANCE * Math.max(1, largest))) {
                throw new AssertionError("%s is %s at index %d, where the whole has %s; seed %d"
                        .formatted(name, actual[i], i, expected[i], seed));
            }
        }
    }
}
