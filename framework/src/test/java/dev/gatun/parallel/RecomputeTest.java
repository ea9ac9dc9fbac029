package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.graph.AllGather;
import dev.gatun.graph.Backward;
import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Group;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Node;
import dev.gatun.graph.RandomValues;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.ReferenceExecutor;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.Llama;
import dev.gatun.model.Model;
import dev.gatun.model.TransformerShape;
import dev.gatun.plan.PlanException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecomputeTest {

    private static final int BATCH = 2;
    private static final int SEQUENCE = 5;
    private static final int ROWS = BATCH * SEQUENCE;
    private static final int HIDDEN = 8;
    private static final TransformerShape SHAPE =
            new TransformerShape(5, HIDDEN, 4, 2, 10, 13, SEQUENCE + 1, true, 1e-2, 100);

    private final long seed = new SplittableRandom().nextLong();
    private final SplittableRandom random = new SplittableRandom(seed);

    enum Models {
        GPT2(new Gpt2(SHAPE)),
        LLAMA(new Llama(SHAPE)),
        GATED(new Gated(SHAPE));

        private final Model model;

        Models(Model model) {
            this.model = model;
        }

        Graph graph() {
            Recorder r = new Recorder();
            TensorType ids = TensorType.int32(BATCH, SEQUENCE);
            model.loss(r, r.input("tokens", ids), r.input("targets", ids));
            return r.graph();
        }
    }

    /** A user's own: blocks of GEGLU without a norm, which read their input three times. */
    record Gated(TransformerShape shape) implements Model {

        @Override
        public Tensor hidden(Recorder r, Tensor tokens) {
            Tensor x = r.layer("embedding", () -> r.embedding(tokens, head(r), null));
            for (int index = 0; index < shape.layers(); index++) {
                Tensor before = x;
                String name = "layers." + index;
                x = r.layer(name, () -> r.scope(name, () -> block(r, before)));
            }
            return x;
        }

        private Tensor block(Recorder r, Tensor x) {
            Initializer weights = new Initializer.Normal(1);
            Tensor gate = r.linear(x, r.parameter("gate.weight", weights, shape.ffn(), shape.hidden()), null);
            Tensor up = r.linear(x, r.parameter("up.weight", weights, shape.ffn(), shape.hidden()), null);
            Tensor down = r.parameter("down.weight", weights, shape.hidden(), shape.ffn());
            return r.add(x, r.linear(r.multiply(r.gelu(gate), up), down, null));
        }

        @Override
        public Tensor norm(Recorder r, String name, Tensor x) {
            return r.rmsNorm(x, r.parameter(name + ".weight", new Initializer.Normal(1), shape.hidden()), 1e-2);
        }
    }

    private static Backward.Result passes(Graph graph, Recompute recompute) {
        List<Node> nodes = FuseResidual.apply(graph.nodes(), recompute.fusible(graph.nodes()));
        return recompute.apply(Backward.of(nodes, List.of(), Map.of()));
    }

    /** What the backward pass reads of the forward pass. */
    private static Set<Tensor> kept(Backward.Result passes) {
        Set<Tensor> made = new HashSet<>();
        passes.backward().forEach(node -> made.addAll(node.outputs()));
        Set<Tensor> kept = new LinkedHashSet<>();
        passes.backward().forEach(node -> kept.addAll(node.reads()));
        kept.removeIf(tensor -> tensor.role() != Role.ACTIVATION || made.contains(tensor));
        return kept;
    }

    private static Set<String> names(Set<Tensor> tensors) {
        return tensors.stream().map(Tensor::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Node> clones(Backward.Result passes) {
        return passes.backward().stream()
                .filter(node -> node.outputs().stream().anyMatch(output -> output.name().endsWith(".again")))
                .toList();
    }

    private List<Recompute> strategies(Graph graph) {
        Set<String> operations = new TreeSet<>();
        graph.nodes().forEach(node -> operations.add(node.operation().name()));
        List<Recompute> strategies = new ArrayList<>(List.of(
                Recompute.each(),
                Recompute.contiguous(),
                Recompute.group(2),
                Recompute.group(3),
                Recompute.layers(Set.of("embedding", "head")),
                Recompute.each().withLayers(Set.of("embedding", "head")),
                Recompute.none().withOperations(operations)));
        for (int count = 0; count < 10; count++) {
            strategies.add(new Recompute(
                    random.nextInt(4),
                    graph.layers().stream().filter(any -> random.nextInt(4) == 0).collect(Collectors.toSet()),
                    operations.stream().filter(any -> random.nextBoolean()).collect(Collectors.toSet())));
        }
        return strategies;
    }

    @ParameterizedTest
    @EnumSource
    void noBitOfAGradientChanges(Models model) {
        Graph graph = model.graph();
        Map<Tensor, double[]> given = RandomValues.of(graph, random);
        Map<String, double[]> expected = gradients(Backward.of(graph.nodes(), List.of(), Map.of()), given);
        assertThat(expected).hasSize(graph.parameters().size());
        for (Recompute strategy : strategies(graph)) {
            strategy.check(graph);
            gradients(passes(graph, strategy), given).forEach((name, values) -> assertThat(values)
                    .as("the gradient of %s with %s, seed %d", name, strategy, seed)
                    .isEqualTo(expected.get(name)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void inSixteenBitsNoBitChangesEither(Models model) {
        Graph graph = Precision.BF16.retype(model.graph());
        Map<Tensor, double[]> given = RandomValues.of(graph, random);
        Map<String, double[]> expected = emulatedGradients(passes(graph, Recompute.none()), given);
        for (Recompute strategy : strategies(graph)) {
            emulatedGradients(passes(graph, strategy), given).forEach((name, values) -> assertThat(values)
                    .as("the gradient of %s with %s, seed %d", name, strategy, seed)
                    .isEqualTo(expected.get(name)));
        }
    }

    private static Map<String, double[]> emulatedGradients(Backward.Result passes, Map<Tensor, double[]> given) {
        Map<String, double[]> named = new HashMap<>();
        given.forEach((tensor, values) -> named.put(tensor.name(), values));
        Emulation emulation = new Emulation();
        Backward.Result emulated = new Backward.Result(
                emulation.apply(passes.forward()), emulation.apply(passes.backward()), passes.gradients());
        Map<Tensor, double[]> values = new HashMap<>();
        for (List<Node> nodes : List.of(emulated.forward(), emulated.backward())) {
            nodes.stream().flatMap(node -> node.reads().stream())
                    .filter(tensor -> Set.of(Role.PARAMETER, Role.CONSTANT, Role.INPUT).contains(tensor.role()))
                    .forEach(tensor -> values.put(tensor, named.get(tensor.name())));
        }
        return gradients(emulated, values);
    }

    private static Map<String, double[]> gradients(Backward.Result passes, Map<Tensor, double[]> given) {
        // What is not kept is gone, so that nothing but what is kept or made again can be read.
        Map<Tensor, double[]> values = new HashMap<>(ReferenceExecutor.run(passes.forward(), given));
        Set<Tensor> kept = kept(passes);
        values.keySet().removeIf(tensor -> tensor.role() == Role.ACTIVATION && !kept.contains(tensor));
        Map<Tensor, double[]> results = ReferenceExecutor.run(passes.backward(), values);
        return passes.gradients().entrySet().stream().collect(Collectors.toMap(
                entry -> entry.getKey().name(), entry -> results.get(entry.getValue())));
    }

    @ParameterizedTest
    @EnumSource
    void nodesRunAtMostOnceMoreAndOnlyWhereTheyAreNeeded(Models model) {
        Graph graph = model.graph();
        for (Recompute strategy : strategies(graph)) {
            Backward.Result passes = passes(graph, strategy);
            List<Node> clones = clones(passes);
            assertThat(clones).as("%s, seed %d", strategy, seed).doesNotHaveDuplicates();
            assertThat(clones.stream().map(clone -> clone.output(0).name()))
                    .as("%s, seed %d", strategy, seed)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(passes.forward().stream().map(node -> node.output(0).name() + ".again").toList());
            Set<Tensor> awaited = new HashSet<>();
            for (Node node : passes.backward().reversed()) {
                if (clones.contains(node)) {
                    assertThat(node.outputs())
                            .as("%s, in front of its reader with %s, seed %d", node, strategy, seed)
                            .anyMatch(awaited::contains);
                } else {
                    awaited.clear();
                }
                awaited.addAll(node.reads());
            }
        }
    }

    @Test
    void ofEachLayerItsInputIsKept() {
        Backward.Result passes = passes(Models.GPT2.graph(), Recompute.each());
        assertThat(names(kept(passes))).containsExactly(
                "blocks.0.add.2", "blocks.1.add.2", "blocks.2.add.2", "blocks.3.add.2", "blocks.4.add.2",
                "embedding", "norm.layer_norm", "norm.layer_norm#1", "norm.layer_norm#2");
        // Five blocks' inputs, the head's, its norm's result and two numbers a row.
        assertThat(kept(passes).stream().mapToLong(Tensor::bytes).sum()).isEqualTo(4L * ROWS * (7 * HIDDEN + 2));
    }

    @Test
    void ofContiguousLayersTheFirstOnesInputIsKept() {
        Backward.Result passes = passes(Models.LLAMA.graph(), Recompute.contiguous());
        assertThat(names(kept(passes)))
                .containsExactly("blocks.4.add.2", "embedding", "norm.rms_norm", "norm.rms_norm#1");
    }

    @Test
    void ofGroupsTheFirstLayersInputsAreKept() {
        Backward.Result passes = passes(Models.GATED.graph(), Recompute.group(2));
        assertThat(names(kept(passes)))
                .containsExactly("embedding", "layers.1.add", "layers.3.add", "layers.4.add", "rms_norm", "rms_norm#1");
    }

    @Test
    void ofANamedLayerItsInputIsKeptAndOfOthersEverything() {
        Graph graph = Models.LLAMA.graph();
        Set<String> all = names(kept(passes(graph, Recompute.none())));
        Set<String> kept = names(kept(passes(graph, Recompute.layers(Set.of("blocks.2")))));
        assertThat(all).anyMatch(name -> name.startsWith("blocks.2.attn."));
        assertThat(kept).filteredOn(name -> name.startsWith("blocks.2.")).containsExactly("blocks.2.add.2");
        assertThat(kept).filteredOn(name -> !name.startsWith("blocks.2."))
                .containsExactlyElementsOf(all.stream().filter(name -> !name.startsWith("blocks.2.")).toList());
    }

    @Test
    void ofASelectedOperationNothingIsKept() {
        Graph graph = Models.GPT2.graph();
        Set<String> all = names(kept(passes(graph, Recompute.none())));
        Backward.Result passes = passes(graph, Recompute.none().withOperations(Set.of("layer_norm", "gelu")));
        assertThat(names(kept(passes))).containsExactlyElementsOf(all.stream()
                .filter(name -> !name.contains("gelu") && (!name.contains("layer_norm")))
                .toList());
        assertThat(clones(passes)).extracting(node -> node.operation().name()).containsOnly("layer_norm", "gelu");
        assertThat(clones(passes)).hasSize(3 * SHAPE.layers() + 1);
    }

    @Test
    void aCollectiveIsDoneAgainLikeAnythingElse() {
        Group group = new Group(List.of(), Group.Data.OWN, true, 2);
        Initializer weights = new Initializer.Normal(1);
        Recorder r = new Recorder();
        Tensor tokens = r.input("tokens", TensorType.int32(BATCH, 3));
        Tensor x = r.layer("embedding", () -> r.embedding(tokens, r.parameter("tokens.weight", weights, 7, 4), null));
        Tensor y = r.layer("blocks.0", () -> {
            Tensor part = r.rmsNorm(x, r.parameter("norm.weight", weights, 4), 1e-2);
            Tensor whole = r.apply(new AllGather(group, List.of(TensorType.fp32(2 * BATCH, 3, 4))), part).getFirst();
            return r.gelu(r.linear(whole, r.parameter("up.weight", weights, 4, 4), null));
        });
        r.layer("head", () -> r.crossEntropy(y, r.parameter("head.weight", weights, 7, 4),
                r.input("targets", TensorType.int32(2 * BATCH, 3))));
        assertThat(clones(passes(r.graph(), Recompute.each()))).extracting(node -> node.operation().name())
                .containsExactly("rms_norm", "all_gather", "linear");
        Backward.Result selective = passes(r.graph(), Recompute.none().withOperations(Set.of("all_gather")));
        assertThat(clones(selective)).extracting(node -> node.operation().name()).containsExactly("all_gather");
        assertThat(names(kept(selective))).contains("rms_norm").doesNotContain("all_gather");
    }

    @Test
    void whatNoGradientReadsDoesNotRunAgain() {
        Backward.Result passes = passes(Models.GPT2.graph(), Recompute.each());
        assertThat(clones(passes)).extracting(clone -> clone.output(0).name())
                .filteredOn(name -> name.startsWith("blocks.1."))
                .containsExactly(
                        "blocks.1.norm1.layer_norm.again",
                        "blocks.1.attn.qkv.linear.again",
                        "blocks.1.attn.attention.again",
                        "blocks.1.attn.proj.linear.again",
                        "blocks.1.norm2.layer_norm.again",
                        "blocks.1.mlp.up.linear.again",
                        "blocks.1.mlp.gelu.again");
    }

    @Test
    void anAdditionAtASegmentsEndIsNotLeftToTheNextNorm() {
        Graph graph = Models.LLAMA.graph();
        Recompute each = Recompute.each();
        Backward.Result fusedEverywhere =
                each.apply(Backward.of(FuseResidual.apply(graph.nodes()), List.of(), Map.of()));
        assertThat(kept(fusedEverywhere).size()).isGreaterThan(kept(passes(graph, each)).size());
        assertThat(FuseResidual.apply(graph.nodes(), each.fusible(graph.nodes())))
                .as("additions within a block are fused")
                .hasSize(graph.nodes().size() - SHAPE.layers());
        Recompute none = Recompute.none();
        assertThat(FuseResidual.apply(graph.nodes(), none.fusible(graph.nodes())))
                .isEqualTo(FuseResidual.apply(graph.nodes()));
    }

    @Test
    void nothingIsRecomputedWithoutAStrategy() {
        Backward.Result plain = Backward.of(Models.GPT2.graph().nodes(), List.of(), Map.of());
        assertThat(Recompute.none().apply(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderIsTheSameEveryTime(Models model) {
        for (Recompute strategy : strategies(model.graph())) {
            // Graphs of their own, whose tensors hash differently.
            assertThat(passes(model.graph(), strategy).backward()).extracting(Node::toString)
                    .isEqualTo(passes(model.graph(), strategy).backward().stream().map(Node::toString).toList());
        }
    }

    @Test
    void unknownNamesAreNamedWithTheirNearest() {
        Graph graph = Models.GPT2.graph();
        assertThatThrownBy(() -> Recompute.layers(Set.of("blocks.1", "block.2")).check(graph))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("the layer block.2,")
                .hasMessageContaining("Try blocks.0; it has embedding, blocks.0, blocks.1,");
        assertThatThrownBy(() -> Recompute.each().withOperations(Set.of("gelu", "layernorm")).check(graph))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("the operation layernorm,")
                .hasMessageContaining("Try layer_norm;");
        assertThatThrownBy(() -> Recompute.group(-2))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("groups of -2 layers");
        Recompute.none().withOperations(Set.of("all_gather", "gelu")).check(graph);
    }
}
