package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.Add;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.Attention;
import dev.gatun.graph.Backward;
import dev.gatun.graph.Cast;
import dev.gatun.graph.DType;
import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Group;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.LayerNorm;
import dev.gatun.graph.Node;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.RmsNorm;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.TinyModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrecisionTest {

    @ParameterizedTest
    @EnumSource
    void parametersAndActivationsAreHalfAsLargeAndStatisticsAreNot(TinyModel model) {
        Graph fp32 = model.graph();
        for (Precision precision : List.of(Precision.BF16, Precision.FP16)) {
            Graph typed = precision.retype(fp32);
            assertThat(typed.parameters().keySet()).extracting(Tensor::dtype).containsOnly(precision.dtype());
            assertThat(bytes(typed.parameters().keySet().stream()))
                    .isEqualTo(bytes(fp32.parameters().keySet().stream()) / 2);
            assertThat(typed.constants()).isEqualTo(fp32.constants());
            assertThat(typed.nodes()).hasSameSizeAs(fp32.nodes());
            for (int index = 0; index < typed.nodes().size(); index++) {
                Node before = fp32.nodes().get(index);
                Node after = typed.nodes().get(index);
                assertThat(after.operation()).isEqualTo(before.operation());
                for (int output = 0; output < after.outputs().size(); output++) {
                    boolean wide = isStatistic(after, output) || after.output(output).role() == Role.OUTPUT;
                    assertThat(after.output(output).type())
                            .as("%s of %s", after.output(output), after.operation())
                            .isEqualTo(new TensorType(
                                    before.output(output).shape(), wide ? DType.FP32 : precision.dtype()));
                }
            }
        }
    }

    private static boolean isStatistic(Node node, int output) {
        return switch (node.operation()) {
            case LayerNorm ignored -> output == 1 || output == 2;
            case RmsNorm ignored -> output == 1;
            case Attention ignored -> output == 1;
            default -> false;
        };
    }

    private static long bytes(Stream<Tensor> tensors) {
        return tensors.mapToLong(Tensor::bytes).sum();
    }

    @ParameterizedTest
    @EnumSource
    void aGraphInFp32IsItself(TinyModel model) {
        Graph graph = model.graph();
        assertThat(Precision.FP32.retype(graph)).isEqualTo(graph);
        assertThat(Precision.FP32.retype(graph, true)).isEqualTo(graph);
    }

    @ParameterizedTest
    @EnumSource
    void gradientsOfParametersAreSummedInFp32AndOthersAreAsTheirTensors(TinyModel model) {
        Graph typed = Precision.BF16.retype(model.graph());
        Backward.Result passes = Backward.of(typed.nodes(), List.of(), Map.of());
        assertThat(passes.gradients()).hasSize(typed.parameters().size());
        assertThat(passes.gradients().values()).extracting(Tensor::dtype).containsOnly(DType.FP32);
        assertThat(passes.backward()).allSatisfy(PrecisionTest::isByTheRule);
    }

    /** The sums of parameters' gradients are fp32. */
    private static void isByTheRule(Node node) {
        List<TensorType> rule = node.operation().outputs(node.inputTypes());
        for (int index = 0; index < rule.size(); index++) {
            Tensor output = node.output(index);
            boolean sum = output.role() == Role.GRADIENT;
            assertThat(output.type())
                    .as("%s of %s", output, node.operation())
                    .isEqualTo(sum ? new TensorType(rule.get(index).shape(), DType.FP32) : rule.get(index));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aResidualPathInFp32TakesItsSumsTheirGradientsAndNothingElse(TinyModel model) {
        Graph plain = unfused(Precision.FP16.retype(model.graph()));
        Graph typed = unfused(Precision.FP16.retype(model.graph(), true));
        List<Node> casts = typed.nodes().stream().filter(node -> node.operation() instanceof Cast).toList();
        assertThat(casts).hasSize(1);
        assertThat(casts.getFirst().input(0).name()).isEqualTo("embedding");
        List<Node> rest = typed.nodes().stream().filter(node -> !(node.operation() instanceof Cast)).toList();
        assertThat(rest).extracting(Node::operation).isEqualTo(plain.nodes().stream().map(Node::operation).toList());
        for (int index = 0; index < rest.size(); index++) {
            boolean sum = rest.get(index).operation() instanceof Add;
            for (int output = 0; output < rest.get(index).outputs().size(); output++) {
                assertThat(rest.get(index).output(output).dtype())
                        .as("%s", rest.get(index))
                        .isEqualTo(sum ? DType.FP32 : plain.nodes().get(index).output(output).dtype());
            }
        }
        Backward.Result passes = Backward.of(typed.nodes(), List.of(), Map.of());
        assertThat(passes.backward()).allSatisfy(PrecisionTest::isByTheRule);
        assertThat(passes.backward())
                .filteredOn(node -> node.operation() instanceof LayerNorm.Gradient
                        || node.operation() instanceof RmsNorm.Gradient)
                .isNotEmpty()
                .allSatisfy(node -> {
                    assertThat(node.input(0).dtype()).isEqualTo(DType.FP16);
                    assertThat(node.output(0).dtype()).isEqualTo(DType.FP32);
                });
    }

    private static Graph unfused(Graph graph) {
        return graph.withNodes(graph.nodes().stream().flatMap(node -> FuseResidual.split(node).stream()).toList());
    }

    @Test
    void whatIsNoSumOrNormReadsAResidualPathInFp32AsSixteenBitsOncePerLayer() {
        Recorder r = new Recorder();
        Tensor table = r.parameter("table", new Initializer.Normal(1), 7, 4);
        Tensor weight = r.parameter("weight", new Initializer.Normal(1), 4, 4);
        Tensor x = r.layer("embedding", () -> r.embedding(r.input("tokens", TensorType.int32(2, 5)), table, null));
        Tensor y = r.layer("blocks.0", () -> r.add(r.linear(x, weight, null), r.gelu(x)));
        Tensor z = r.layer("blocks.1", () -> r.add(x, r.linear(r.add(y, x), weight, null)));
        r.layer("head", () -> r.crossEntropy(z, table, r.input("targets", TensorType.int32(2, 5))));
        Graph typed = Precision.BF16.retype(r.graph(), true);
        assertThat(typed.nodes()).extracting(Node::toString).containsExactly(
                "embedding [tokens int32(2, 5), table bf16(7, 4), null] -> [embedding bf16(2, 5, 4)]",
                "cast [embedding bf16(2, 5, 4)] -> [embedding.fp32.embedding fp32(2, 5, 4)]",
                "cast [embedding.fp32.embedding fp32(2, 5, 4)]"
                        + " -> [embedding.fp32.embedding.bf16.blocks.0 bf16(2, 5, 4)]",
                "linear [embedding.fp32.embedding.bf16.blocks.0 bf16(2, 5, 4), weight bf16(4, 4), null]"
                        + " -> [linear bf16(2, 5, 4)]",
                "gelu [embedding.fp32.embedding.bf16.blocks.0 bf16(2, 5, 4)] -> [gelu bf16(2, 5, 4)]",
                "add [linear bf16(2, 5, 4), gelu bf16(2, 5, 4)] -> [add bf16(2, 5, 4)]",
                "add [add bf16(2, 5, 4), embedding.fp32.embedding fp32(2, 5, 4)] -> [add.2 fp32(2, 5, 4)]",
                "cast [add.2 fp32(2, 5, 4)] -> [add.2.bf16.blocks.1 bf16(2, 5, 4)]",
                "linear [add.2.bf16.blocks.1 bf16(2, 5, 4), weight bf16(4, 4), null] -> [linear.2 bf16(2, 5, 4)]",
                "add [embedding.fp32.embedding fp32(2, 5, 4), linear.2 bf16(2, 5, 4)] -> [add.3 fp32(2, 5, 4)]",
                "cast [add.3 fp32(2, 5, 4)] -> [add.3.bf16.head bf16(2, 5, 4)]",
                "linear_cross_entropy [add.3.bf16.head bf16(2, 5, 4), table bf16(7, 4), targets int32(2, 5), null,"
                        + " loss fp32(1)] -> [loss fp32(1)]");
        Backward.Result passes = Backward.of(typed.nodes(), List.of(), Map.of());
        assertThat(passes.gradients()).hasSize(2);
        assertThat(passes.backward()).allSatisfy(PrecisionTest::isByTheRule);
    }

    @Test
    void retypingAndFusingMayComeInEitherOrder() {
        Recorder r = new Recorder();
        TensorType ids = TensorType.int32(2, 5);
        TinyModel.GPT2.model().loss(r, r.input("tokens", ids), r.input("targets", ids));
        Graph graph = r.graph();
        for (boolean fp32Residuals : new boolean[] {false, true}) {
            Graph typed = Precision.FP16.retype(graph, fp32Residuals);
            Graph fused = Precision.FP16.retype(
                    graph.withNodes(FuseResidual.apply(graph.nodes())), fp32Residuals);
            assertThat(FuseResidual.apply(typed.nodes())).extracting(Node::toString)
                    .isEqualTo(fused.nodes().stream().map(Node::toString).toList());
        }
    }

    @Test
    void collectivesStateTheTypeOfWhatTheyAreGiven() {
        Group group = new Group(List.of(), Group.Data.OWN, true, 2);
        Recorder r = new Recorder();
        Tensor half = r.parameter("half", new Initializer.Normal(1), 3, 4);
        Tensor whole = r.apply(new AllGather(group, List.of(TensorType.fp32(6, 4))), half).getFirst();
        r.apply(new ReduceScatter(group, List.of(half.type())), whole, null);
        List<Node> typed = Precision.BF16.retype(r.graph()).nodes();
        TensorType gathered = new TensorType(TensorType.fp32(6, 4).shape(), DType.BF16);
        assertThat(typed.get(0).operation()).isEqualTo(new AllGather(group, List.of(gathered)));
        assertThat(typed.get(0).output(0).type()).isEqualTo(gathered);
        assertThat(typed.get(1).operation())
                .isEqualTo(new ReduceScatter(group, List.of(new TensorType(half.shape(), DType.BF16))));
        assertThat(typed.get(1).output(0).dtype()).isEqualTo(DType.BF16);
    }

    @Test
    void aMasterIsAParametersCopyInFp32() {
        Tensor parameter = new Tensor("head.weight", TensorType.fp32(5, 3), Role.PARAMETER).as(DType.FP16);
        Tensor master = Precision.master(parameter);
        assertThat(master.name()).isEqualTo("head.weight.master");
        assertThat(master.type()).isEqualTo(TensorType.fp32(5, 3));
        assertThat(master.role()).isEqualTo(Role.MASTER);
        assertThat(master.part()).isEqualTo(parameter.part());
        assertThat(List.of(Precision.values())).filteredOn(Precision::hasMasters)
                .containsExactly(Precision.BF16, Precision.FP16);
    }
}
