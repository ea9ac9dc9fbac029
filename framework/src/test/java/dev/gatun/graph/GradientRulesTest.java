package dev.gatun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The backward pass that is derived, against central differences of the loss. */
class GradientRulesTest {

    private static final Tensor LOSS = new Tensor("loss", TensorType.fp32(1), Role.OUTPUT);

    private final long seed = new SplittableRandom().nextLong();
    private final Recorder r = new Recorder();
    private final Tensor x = r.parameter("x", new Initializer.Normal(1), 2, 3, 5);

    @ParameterizedTest
    @EnumSource
    void everyRuleIsTheOperationsDerivative(SmallGraph graph) {
        CentralDifferences.check(graph.of(new SplittableRandom(seed)), seed);
    }

    @Test
    void noOperationOfAForwardPassIsLeftOut() throws Exception {
        // Those of a group are tried with many ranks, by TensorParallelTest; a cast goes in steps, without a derivative.
        Set<Class<?>> tried = new HashSet<>(
                Set.of(CopyToGroup.class, VocabStatistics.class, VocabCrossEntropy.class, Cast.class));
        for (SmallGraph graph : SmallGraph.values()) {
            graph.of(new SplittableRandom(seed)).nodes().forEach(node -> tried.add(node.operation().getClass()));
        }
        for (Class<?> operation : Operation.class.getPermittedSubclasses()) {
            if (Arrays.stream(operation.getDeclaredMethods()).anyMatch(method -> method.getName().equals("gradient"))) {
                assertThat(tried).as("operations with a gradient rule").contains(operation);
            }
        }
    }

    @Test
    void theGradientOfATensorReadTwiceIsASum() {
        Tensor gelu = r.gelu(x);
        checkLossOf(r.add(r.multiply(gelu, r.silu(gelu)), r.add(x, gelu)));
    }

    @Test
    void aTensorMayBeBothInputsOfAnOperation() {
        checkLossOf(r.add(r.multiply(x, x), r.add(x, x)));
    }

    @Test
    void aParameterMayBeBothTheWeightAndTheBiasOfANorm() {
        Tensor both = r.parameter("both", new Initializer.Normal(1), 5);
        checkLossOf(r.layerNorm(x, both, both, 1e-2));
    }

    @Test
    void aHeadMayBeAppliedToItself() {
        Tensor table = r.parameter("table", new Initializer.Normal(1), 4, 5);
        Tensor squared = r.multiply(table, table);
        r.crossEntropy(squared, squared, r.input("targets", TensorType.int32(4)));
        CentralDifferences.check(r.graph().withNodes(r.graph().nodes()), seed);
    }

    @Test
    void aMatrixAppliedTwiceHasTheSumOfBothGradients() {
        Tensor weight = r.parameter("weight", new Initializer.Normal(1), 5, 5);
        Tensor bias = r.parameter("bias", new Initializer.Normal(1), 5);
        checkLossOf(r.linear(r.gelu(r.linear(x, weight, bias)), weight, bias));
    }

    @Test
    void aTiedHeadAddsToTheGradientOfTheTable() {
        Tensor table = r.parameter("table", new Initializer.Normal(1), 9, 5);
        Tensor embedded = r.embedding(r.input("tokens", TensorType.int32(2, 3)), table, null);
        r.crossEntropy(r.add(x, embedded), table, r.input("targets", TensorType.int32(2, 3)));
        CentralDifferences.check(r.graph(), seed);
    }

    @Test
    void twoNormsMayReadOneSum() {
        Tensor sum = r.add(x, r.gelu(x));
        Tensor weight = r.parameter("weight", new Initializer.Normal(1), 5);
        lossOf(r.add(r.rmsNorm(sum, weight, 1e-2), r.add(sum, r.rmsNorm(sum, weight, 1e-2))));
        Graph graph = r.graph();
        CentralDifferences.check(graph.withNodes(FuseResidual.apply(graph.nodes())), seed);
    }

    @Test
    void nothingIsDerivedForWhatNoParameterLeadsTo() {
        Tensor given = r.input("given", TensorType.fp32(2, 3, 5));
        lossOf(r.add(x, r.gelu(given)));
        Backward.Result passes = Backward.of(r.graph().nodes(), List.of(), Map.of());
        assertThat(passes.backward()).noneMatch(node -> node.operation() instanceof Activation.Gradient);
        assertThat(passes.gradients().keySet()).allMatch(tensor -> tensor.role() == Role.PARAMETER);
    }

    @Test
    void aLossThatNoParameterLeadsToIsStillComputed() {
        Tensor given = r.input("given", TensorType.fp32(2, 3, 5));
        Tensor head = r.constant("head", () -> new float[20], 4, 5);
        r.crossEntropy(given, head, r.input("targets", TensorType.int32(2, 3)));
        Backward.Result passes = Backward.of(r.graph().nodes(), List.of(), Map.of());
        assertThat(passes.backward()).isEmpty();
        assertThat(passes.forward()).isEqualTo(r.graph().nodes());
    }

    @Test
    void theGradientOfACastIsCastBack() {
        Tensor narrow = r.apply(new Cast(DType.BF16), r.gelu(x)).getFirst();
        Tensor weight = r.parameter("weight", new Initializer.Normal(1), 4, 5).as(DType.BF16);
        Node loss = Node.of(
                new LinearCrossEntropy(1), "head", List.of(LOSS),
                narrow, weight, r.input("targets", TensorType.int32(2, 3)), null, LOSS);
        List<Node> nodes = new ArrayList<>(r.graph().nodes());
        nodes.add(loss);
        List<Node> backward = Backward.of(nodes, List.of(), Map.of()).backward();
        assertThat(backward).extracting(Node::operation).element(1).isEqualTo(new Cast(DType.FP32));
        assertThat(backward.get(1).input(0)).isEqualTo(backward.get(0).output(1));
        assertThat(backward.get(1).input(0).dtype()).isEqualTo(DType.BF16);
        assertThat(backward.get(2).input(0)).isEqualTo(backward.get(1).output(0));
    }

    @Test
    void aSumInFp32GivesEachAddendAGradientOfItsType() {
        Tensor narrow = x.as(DType.BF16);
        Tensor wide = new Tensor("wide", TensorType.fp32(2, 3, 5), Role.ACTIVATION);
        Tensor sum = wide.like("sum", Role.ACTIVATION);
        Tensor branch = wide.like("branch", Role.ACTIVATION).as(DType.BF16);
        Node gelu = Node.of(new Activation(Activation.Function.GELU), "blocks.0", List.of(branch), narrow);
        Node add = Node.of(new Add(), "blocks.0", List.of(sum), branch, wide);
        assertThat(add.operation().outputs(add.inputTypes())).isEqualTo(add.outputTypes());
        Tensor arrived = sum.like("arrived", Role.ACTIVATION);
        Backward.Result passes = Backward.of(List.of(gelu, add), List.of(wide), Map.of(sum, arrived));
        assertThat(passes.gradients()).containsEntry(wide, arrived);
        assertThat(passes.backward()).extracting(Node::operation).<Operation>containsExactly(
                new Cast(DType.BF16), new Activation.Gradient(Activation.Function.GELU));
    }

    /** What a pipeline's stages do: each derives its own backward pass, seeded with what the next one sends back. */
    @Test
    void stagesTogetherHaveTheGradientsOfTheWhole() {
        Tensor weight = r.parameter("weight", new Initializer.Normal(1), 5, 5);
        Tensor early = r.linear(x, weight, null);
        Tensor sent = r.gelu(early);
        int cut = r.graph().nodes().size();
        lossOf(r.add(r.multiply(sent, early), r.linear(sent, weight, null)));
        Graph graph = r.graph();
        Map<Tensor, double[]> values = RandomValues.of(graph, new SplittableRandom(seed));

        Backward.Result whole = Backward.of(graph.nodes(), List.of(), Map.of());
        Map<Tensor, double[]> expected = ReferenceExecutor.run(
                whole.backward(), ReferenceExecutor.run(whole.forward(), values));

        List<Node> first = graph.nodes().subList(0, cut);
        Backward.Result second =
                Backward.of(graph.nodes().subList(cut, graph.nodes().size()), List.of(sent, early), Map.of());
        Map<Tensor, Tensor> seeds = new LinkedHashMap<>();
        seeds.put(sent, sent.like("sent.arrived", Role.ACTIVATION));
        seeds.put(early, early.like("early.arrived", Role.ACTIVATION));
        Backward.Result begun = Backward.of(first, List.of(), seeds);

        Map<Tensor, double[]> later = ReferenceExecutor.run(
                second.backward(),
                ReferenceExecutor.run(second.forward(), ReferenceExecutor.run(begun.forward(), values)));
        Map<Tensor, double[]> arrived = new HashMap<>(later);
        seeds.forEach((tensor, seeded) -> arrived.put(seeded, later.get(second.gradients().get(tensor))));
        Map<Tensor, double[]> actual = ReferenceExecutor.run(begun.backward(), arrived);

        assertThat(begun.gradients()).containsOnlyKeys(x, weight);
        double[] sum = actual.get(begun.gradients().get(weight)).clone();
        double[] rest = later.get(second.gradients().get(weight));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += rest[i];
        }
        assertClose(actual.get(begun.gradients().get(x)), expected.get(whole.gradients().get(x)));
        assertClose(sum, expected.get(whole.gradients().get(weight)));
    }

    private void assertClose(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertThat(Math.abs(actual[i] - expected[i])).as("element %d, seed %d", i, seed).isLessThan(1e-12);
        }
    }

    private void checkLossOf(Tensor y) {
        lossOf(y);
        CentralDifferences.check(r.graph(), seed);
    }

    private void lossOf(Tensor y) {
        SmallGraph.lossOf(r, y);
    }
}
