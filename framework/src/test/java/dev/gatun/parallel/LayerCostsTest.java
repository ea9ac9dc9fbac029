package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.graph.DType;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.TransformerShape;
import dev.gatun.plan.CostModel;
import dev.gatun.plan.DeviceModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LayerCostsTest {

    private static final Initializer WEIGHTS = new Initializer.Normal(0.1);
    private static final Parallelism HOW = TinyModels.pipeline(1, 1);

    /** Parameter, gradient and two moments in fp32. */
    private static final int BYTES_PER_PARAMETER = 16;

    /** A device that takes a second for an operation and nothing else but its computing. */
    private static final CostModel FLOPS = new CostModel(new DeviceModel(
            "flops",
            Map.of(DType.FP32, 1.0),
            1,
            Double.POSITIVE_INFINITY,
            1,
            1L << 40,
            0,
            0,
            new DeviceModel.Link(1, 0),
            new DeviceModel.Link(1, 0),
            new DeviceModel.Link(1, 0)));

    private static Graph gpt2(int blocks, boolean tied) {
        Recorder recorder = new Recorder();
        TensorType ids = TensorType.int32(2, 9);
        new Gpt2(new TransformerShape(blocks, 24, 3, 3, 52, 37, 11, tied, 1e-5, 1e4))
                .loss(recorder, recorder.input("tokens", ids), recorder.input("targets", ids));
        return recorder.graph();
    }

    @AfterEach
    void threadsAreGone() {
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName))
                .noneMatch(name -> name.startsWith("gatun-"));
    }

    /** Two layers of 6 rows, from 4 to 8 values and back, counted by hand. */
    @Test
    void modelledCostsAreThoseCountedByHand() {
        Recorder r = new Recorder();
        Tensor tokens = r.input("tokens", TensorType.int32(2, 3));
        Tensor targets = r.input("targets", TensorType.int32(2, 3));
        Tensor x = r.layer("embedding", () -> r.embedding(tokens, r.shared("table", WEIGHTS, 10, 4), null));
        Tensor y = r.layer("mlp", () -> r.linear(
                r.gelu(r.linear(x, r.shared("up", WEIGHTS, 8, 4), null)), r.shared("down", WEIGHTS, 4, 8), null));
        r.layer("head", () -> r.crossEntropy(y, r.shared("table", WEIGHTS, 10, 4), targets));
        List<LayerCost> costs = LayerCosts.modelled(r.graph(), FLOPS, HOW);
        assertThat(costs.stream().map(LayerCost::name)).containsExactly("embedding", "mlp", "head");
        // a product of 6 rows has 2 * 6 * 4 * 8 operations, forward once and backward twice;
        // GELU has 8 and 13 for each of 48
        assertThat(costs.get(1).seconds()).isCloseTo(6 * 2 * 6 * 4 * 8 + 48 * (8 + 13), within(1e-6));
        assertThat(costs.get(2).seconds()).isCloseTo(3 * 2 * 6 * 4 * 10, within(1e-6));
        assertThat(costs.get(0).parameters()).containsExactly(new LayerCost.Parameter("table", 40, 640));
        assertThat(costs.get(2).parameters()).isEqualTo(costs.get(0).parameters());
        assertThat(costs.get(1).parameters()).containsExactly(
                new LayerCost.Parameter("up", 32, 512), new LayerCost.Parameter("down", 32, 512));
        // fp32: the inputs of the first product (6 x 4), of GELU and of the second (6 x 8 each); the head's (6 x 4)
        assertThat(costs.stream().map(LayerCost::activationBytes)).containsExactly(0L, 4L * (24 + 48 + 48), 4L * 24);
    }

    @Test
    void likeBlocksCostAlikeAndTheHeadOfALargeVocabularyIsHeavy() {
        CostModel model = new CostModel(DeviceModel.H100);
        List<LayerCost> costs = LayerCosts.modelled(gpt2(3, true), model, HOW);
        assertThat(costs.stream().map(LayerCost::name))
                .containsExactly("embedding", "blocks.0", "blocks.1", "blocks.2", "head");
        assertThat(costs.get(2).seconds()).isPositive().isCloseTo(costs.get(3).seconds(), within(1e-15));
        assertThat(costs.get(2).activationBytes()).isPositive().isEqualTo(costs.get(3).activationBytes());
        Map<String, Long> held = new HashMap<>();
        costs.forEach(cost -> cost.parameters().forEach(each -> held.put(each.name(), each.elements())));
        assertThat(held.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(gpt2(3, true).parameterCount());
    }

    @Test
    void measuredTimesAreThoseOfARealDevice() {
        Graph graph = gpt2(2, true);
        List<LayerCost> measured =
                LayerCosts.measured(graph, () -> new CpuDevice(0, 1, new CpuFabric()), 5, HOW);
        List<LayerCost> modelled = LayerCosts.modelled(graph, FLOPS, HOW);
        assertThat(measured).allSatisfy(layer -> assertThat(layer.seconds()).isPositive().isLessThan(1));
        assertThat(measured.stream().map(layer -> layer.withSeconds(0)))
                .containsExactlyElementsOf(modelled.stream().map(layer -> layer.withSeconds(0)).toList());
        Partition partition = Partition.automatic(measured, 2, 0.8, Partition.oneForwardOneBackward(2, 4));
        assertThat(partition.stages()).hasSize(2).noneMatch(List::isEmpty);
        assertThat(partition.stages().stream().flatMap(List::stream)).containsExactlyElementsOf(graph.layers());
    }

    /** Of two layers with the same kernels, one has 64 times as much to compute. */
    @Test
    void aLayerWithMoreToComputeIsMeasuredSlower() {
        Recorder r = new Recorder();
        Tensor tokens = r.input("tokens", TensorType.int32(4, 32));
        Tensor targets = r.input("targets", TensorType.int32(4, 32));
        Tensor x = r.layer("embedding", () -> r.embedding(tokens, r.shared("table", WEIGHTS, 16, 64), null));
        Tensor light = r.layer("light", () -> r.linear(
                r.linear(x, r.shared("light.up", WEIGHTS, 16, 64), null),
                r.shared("light.down", WEIGHTS, 64, 16), null));
        Tensor heavy = r.layer("heavy", () -> r.linear(
                r.linear(light, r.shared("heavy.up", WEIGHTS, 1024, 64), null),
                r.shared("heavy.down", WEIGHTS, 64, 1024), null));
        r.layer("head", () -> r.crossEntropy(heavy, r.shared("table", WEIGHTS, 16, 64), targets));
        List<LayerCost> costs =
                LayerCosts.measured(r.graph(), () -> new CpuDevice(0, 1, new CpuFabric()), 5, HOW);
        assertThat(costs.get(2).seconds()).isGreaterThan(4 * costs.get(1).seconds());
    }

    @Test
    void whatIsComputedAgainCountsAsTimeAndNotAsMemory() {
        Graph graph = gpt2(3, false);
        LayerCost kept = LayerCosts.modelled(graph, FLOPS, HOW).get(1);
        LayerCost again = LayerCosts.modelled(graph, FLOPS, HOW.with(Recompute.each())).get(1);
        assertThat(again.name()).isEqualTo(kept.name()).isEqualTo("blocks.0");
        assertThat(again.activationBytes()).isLessThan(kept.activationBytes() / 2);
        assertThat(again.seconds()).isGreaterThan(1.2 * kept.seconds());
    }

    @Test
    void shardedStatesCountWithARanksShare() {
        Parallelism sharded = Parallelism.of(new Mesh(1, 4, 1, 4, Placement.CLUSTER), HOW.schedule());
        assertThat(HOW.bytesPerParameter()).isEqualTo(16);
        assertThat(sharded.with(Sharding.stage(1)).bytesPerParameter()).isEqualTo(4 + 4 + 2);
        assertThat(sharded.with(Sharding.stage(2)).bytesPerParameter()).isEqualTo(4 + 1 + 2);
        assertThat(sharded.with(Sharding.stage(3)).bytesPerParameter()).isEqualTo(4);
        assertThat(sharded.with(Sharding.stage(1)).with(new Parallelism.Numbers(Precision.BF16, false, false))
                .bytesPerParameter()).isEqualTo(2 + 4 + 3);
    }

    @Test
    void measuringNeverIsRefusedBeforeADeviceIsMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayerCosts.measured(
                        gpt2(1, false), () -> { throw new AssertionError("made a device"); }, 0, HOW))
                .withMessageContaining("not 0");
    }

    @Test
    void aBalancedPartitionIsByOperations() {
        Graph graph = gpt2(4, false);
        Partition partition = Partition.balanced(graph, 2);
        assertThat(partition.stages().stream().flatMap(List::stream)).containsExactlyElementsOf(graph.layers());
        assertThat(partition.stageOf("embedding")).isZero();
        assertThat(partition.stageOf("head")).isEqualTo(1);
        assertThat(partition.stages().getFirst()).contains("blocks.1").doesNotContain("blocks.3");
    }
}
