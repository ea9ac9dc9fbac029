package dev.gatun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FuseResidualTest {

    private final Recorder r = new Recorder();
    private final Tensor a = r.parameter("a", new Initializer.Normal(1), 2, 3);
    private final Tensor b = r.parameter("b", new Initializer.Normal(1), 2, 3);
    private final Tensor weight = r.parameter("weight", new Initializer.Normal(1), 3);

    @Test
    void aNormDoesTheAdditionBeforeIt() {
        Tensor sum = r.add(a, b);
        Tensor normed = r.layerNorm(sum, weight, weight, 1);
        List<Node> fused = fused();
        assertThat(fused).hasSize(1);
        Node node = fused.getFirst();
        assertThat(node.operation()).isEqualTo(new LayerNorm(1));
        assertThat(node.inputs()).containsExactly(a, weight, weight, b);
        assertThat(node.output(0)).isSameAs(normed);
        assertThat(node.output(3)).isSameAs(sum);
        assertThat(node.operation().outputs(node.inputTypes())).isEqualTo(node.outputTypes());
    }

    @Test
    void theSumIsThereForLaterReaders() {
        Tensor sum = r.add(a, b);
        r.add(r.rmsNorm(sum, weight, 1), sum);
        assertThat(names()).containsExactly("rms_norm", "add");
        assertSameValues();
    }

    @Test
    void aSumThatSomethingElseReadsFirstIsLeft() {
        Tensor sum = r.add(a, b);
        r.gelu(sum);
        r.rmsNorm(sum, weight, 1);
        assertThat(fused()).isEqualTo(r.graph().nodes());
    }

    @Test
    void ofTwoNormsTheFirstDoesTheAddition() {
        Tensor sum = r.add(a, b);
        r.rmsNorm(sum, weight, 1);
        r.rmsNorm(sum, weight, 1);
        assertThat(names()).containsExactly("rms_norm", "rms_norm");
        assertThat(fused().get(1)).isEqualTo(r.graph().nodes().get(2));
        assertSameValues();
    }

    @Test
    void aSumThatNothingReadsIsLeft() {
        r.add(a, b);
        assertThat(fused()).isEqualTo(r.graph().nodes());
    }

    @Test
    void aSumThatIsANormsWeightIsLeft() {
        Tensor sum = r.add(weight, weight);
        r.rmsNorm(a, sum, 1);
        assertThat(names()).containsExactly("add", "rms_norm");
    }

    @Test
    void ofAChainOfSumsTheLastIsFused() {
        Tensor first = r.add(a, b);
        Tensor second = r.add(first, r.gelu(a));
        r.rmsNorm(second, weight, 1);
        assertThat(names()).containsExactly("add", "gelu", "rms_norm");
        assertSameValues();
    }

    @Test
    void theNormsLayerIsTheResults() {
        Tensor sum = r.layer("blocks.0", () -> r.add(a, b));
        r.layer("blocks.1", () -> r.rmsNorm(sum, weight, 1));
        assertThat(fused()).extracting(Node::layer).containsExactly("blocks.1");
    }

    @Test
    void anAdditionThatTheNormMayNotDoIsLeft() {
        Tensor first = r.layer("blocks.0", () -> r.add(a, b));
        Tensor normed = r.layer("blocks.1", () -> r.rmsNorm(first, weight, 1));
        Tensor second = r.layer("blocks.1", () -> r.add(normed, first));
        r.layer("blocks.1", () -> r.rmsNorm(second, weight, 1));
        List<Node> nodes = r.graph().nodes();
        List<Node> fused = FuseResidual.apply(nodes, (add, norm) -> add.layer().equals(norm.layer()));
        assertThat(fused).extracting(node -> node.operation().name()).containsExactly("add", "rms_norm", "rms_norm");
        assertThat(fused.subList(0, 2)).isEqualTo(nodes.subList(0, 2));
        assertThat(fused.get(2).inputs()).containsExactly(normed, weight, first);
    }

    @Test
    void splittingGivesBackTheAdditionAndTheNorm() {
        Tensor sum = r.add(a, b);
        r.gelu(r.layerNorm(r.add(sum, r.rmsNorm(sum, weight, 1)), weight, weight, 1));
        assertThat(names()).containsExactly("rms_norm", "layer_norm", "gelu");
        assertThat(fused().stream().flatMap(node -> FuseResidual.split(node).stream()).toList())
                .isEqualTo(r.graph().nodes());
    }

    private List<Node> fused() {
        return FuseResidual.apply(r.graph().nodes());
    }

    private List<String> names() {
        return fused().stream().map(node -> node.operation().name()).toList();
    }

    private void assertSameValues() {
        long seed = new SplittableRandom().nextLong();
        Map<Tensor, double[]> given = RandomValues.of(r.graph(), new SplittableRandom(seed));
        Map<Tensor, double[]> fused = ReferenceExecutor.run(fused(), given);
        ReferenceExecutor.run(r.graph().nodes(), given).forEach(
                (tensor, values) -> assertThat(fused.get(tensor)).as("%s, seed %d", tensor, seed).isEqualTo(values));
    }
}
