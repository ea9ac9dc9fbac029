package dev.gatun.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.device.Peers;
import dev.gatun.graph.Add;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Barrier;
import dev.gatun.graph.DType;
import dev.gatun.graph.Group;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Role;
import dev.gatun.graph.Send;
import dev.gatun.graph.Shape;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Placement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CostModelTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    /**
     * 1000 operations in fp32 a second, twice as many in bf16, and 100 bytes of memory, once halved to what is reached.
     */
    private static final DeviceModel SLOW = new DeviceModel(
            "slow",
            Map.of(DType.FP32, 2000.0, DType.BF16, 4000.0),
            0.5,
            200,
            0.5,
            1 << 20,
            0,
            3,
            new DeviceModel.Link(10, 4),
            new DeviceModel.Link(20, 5),
            new DeviceModel.Link(2, 7));

    private static Tensor tensor(String name, DType dtype, int... dims) {
        return new Tensor(name, new TensorType(Shape.of(dims), dtype), Role.ACTIVATION);
    }

    private static Node linear(DType dtype, int rows, int width) {
        return Node.of(new Linear(), "layer", List.of(tensor("y", dtype, rows, width)),
                tensor("x", dtype, rows, width), tensor("w", dtype, width, width), null);
    }

    private static Node allReduce(Group group) {
        Tensor x = tensor("x", DType.FP32, 100);
        return Node.of(new AllReduce(group), "layer", List.of(x), x);
    }

    @Test
    void aProductIsBoundByItsOperations() {
        // 2 * 40^3 operations against 3 * 40^2 values
        assertThat(new CostModel(SLOW).seconds(linear(DType.FP32, 40, 40)))
                .isCloseTo(3 + Math.max(128_000 / 1000.0, 19_200 / 100.0), CLOSE);
        assertThat(new CostModel(SLOW).seconds(linear(DType.FP32, 100, 100)))
                .isCloseTo(3 + 2_000_000 / 1000.0, CLOSE);
        assertThat(new CostModel(SLOW).seconds(linear(DType.BF16, 100, 100)))
                .isCloseTo(3 + 2_000_000 / 2000.0, CLOSE);
    }

    @Test
    void aSumIsBoundByMemory() {
        Tensor x = tensor("x", DType.FP32, 1000);
        Tensor y = tensor("y", DType.FP32, 1000);
        Node add = Node.of(new Add(), "layer", List.of(tensor("z", DType.FP32, 1000)), x, y);
        assertThat(new CostModel(SLOW).seconds(add)).isCloseTo(3 + 12_000 / 100.0, CLOSE);
    }

    @Test
    void aTypeWithoutARateOfItsOwnIsComputedInFp32() {
        assertThat(SLOW.flopsPerSecond(DType.FP8E4M3)).isEqualTo(1000);
        assertThat(DeviceModel.H100.flopsPerSecond(DType.FP8E4M3))
                .isGreaterThan(DeviceModel.H100.flopsPerSecond(DType.BF16));
    }

    @Test
    void aRingTakesItsStepsAndItsSlowestLink() {
        Mesh mesh = new Mesh(2, 2, 4, 1, Placement.CLUSTER);
        CostModel within = new CostModel(SLOW, 8, mesh.peers(0));
        CostModel across = new CostModel(SLOW, 2, mesh.peers(0));
        // 6 steps; 3/4 of 400 bytes twice
        assertThat(within.seconds(allReduce(mesh.tensor()))).isCloseTo(3 + 6 * 5 + 600 / 10.0, CLOSE);
        assertThat(across.seconds(allReduce(mesh.tensor()))).isCloseTo(3 + 6 * 7 + 600 / 1.0, CLOSE);
        // ranks 0 and 8 are on two machines of 8
        assertThat(within.seconds(allReduce(mesh.data()))).isCloseTo(3 + 2 * 7 + 400 / 1.0, CLOSE);
        assertThat(within.seconds(Node.of(new Barrier(mesh.tensor()), "layer", List.of()))).isCloseTo(3 + 6 * 5, CLOSE);
        TensorType whole = TensorType.fp32(100);
        assertThat(within.seconds(Node.of(new AllGather(mesh.tensor(), List.of(whole)), "layer",
                        List.of(tensor("whole", DType.FP32, 100)), tensor("part", DType.FP32, 25))))
                .isCloseTo(3 + 3 * 5 + 300 / 10.0, CLOSE);
        assertThat(new CostModel(SLOW).seconds(allReduce(Group.SELF))).isZero();
    }

    @Test
    void aTransferTakesItsLink() {
        Mesh mesh = new Mesh(2, 1, 4, 1, Placement.CLUSTER);
        Node send = Node.of(new Send(1, "x"), "layer", List.of(), tensor("x", DType.FP32, 25));
        Node receive = Node.of(new Receive(1, "x"), "layer", List.of(), tensor("x", DType.FP32, 25));
        assertThat(new CostModel(SLOW, 8, mesh.peers(1)).seconds(send)).isCloseTo(5 + 100 / 10.0, CLOSE);
        assertThat(new CostModel(SLOW, 4, mesh.peers(1)).seconds(send)).isCloseTo(7 + 100 / 1.0, CLOSE);
        assertThat(new CostModel(SLOW, 4, mesh.peers(1)).seconds(List.of(send, receive))).isCloseTo(107, CLOSE);
    }

    @Test
    void devicesAreKnownByName() {
        assertThat(DeviceModel.gpu("H200")).isEqualTo(DeviceModel.H200);
        assertThat(DeviceModel.gpu("a100")).isEqualTo(DeviceModel.A100);
        assertThat(DeviceModel.cpu(4, 1L << 34).flopsPerSecond(DType.BF16))
                .isEqualTo(2 * DeviceModel.cpu(2, 1L << 34).flopsPerSecond(DType.FP32));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeviceModel.gpu("h300"))
                .withMessageContainingAll("'h300'", "a100, h100, h200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostModel(SLOW, 0, Peers.none()))
                .withMessageContaining("not 0");
    }

    @Test
    void aProductIsTheGpuThatItsNameHasOrTheOneNearestInMemory() {
        assertThat(DeviceModel.nearest("NVIDIA H100 80GB HBM3", 85_000_000_000L)).isEqualTo(DeviceModel.H100);
        assertThat(DeviceModel.nearest("NVIDIA A100-SXM4-40GB", 42_000_000_000L)).isEqualTo(DeviceModel.A100);
        assertThat(DeviceModel.nearest("NVIDIA H200", 150_000_000_000L)).isEqualTo(DeviceModel.H200);
        assertThat(DeviceModel.nearest("NVIDIA B200", 192_000_000_000L)).isEqualTo(DeviceModel.H200);
        assertThat(DeviceModel.nearest("NVIDIA L4", 24_000_000_000L)).isEqualTo(DeviceModel.H100);
        assertThat(DeviceModel.H200.isOf("NVIDIA GH200 480GB")).isFalse();
    }

    @Test
    void trafficIsCountedByOperationAndGroup() {
        Mesh mesh = new Mesh(2, 2, 4, 1, Placement.CLUSTER);
        Node tensor = allReduce(mesh.tensor());
        Node data = allReduce(mesh.data());
        Node send = Node.of(new Send(1, "x"), "layer", List.of(), tensor("x", DType.BF16, 25));
        Program program = new Program("train", List.of(
                new Task("forward 0", List.of(linear(DType.FP32, 2, 2), tensor, send)),
                new Task("forward 1", List.of(tensor, send, allReduce(Group.SELF))),
                new Task("update", Arrays.asList(data))));
        Traffic traffic = Traffic.of(program);
        assertThat(traffic.collectives()).containsExactly(
                new Traffic.Shared("all_reduce", mesh.tensor(), 2, 1200),
                new Traffic.Shared("all_reduce", mesh.data(), 1, 400));
        assertThat(traffic.transfers()).containsExactly(new Traffic.Transfer(1, 2, 100));
        assertThat(traffic.bytes()).isEqualTo(1700);
    }
}
