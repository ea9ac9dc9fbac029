package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.AllGather;
import dev.gatun.graph.Attention;
import dev.gatun.graph.Backward;
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
    }

    @ParameterizedTest
    @EnumSource
    void gradientsOfParametersAreSummedInFp32AndOthersAreAsTheirTensors(TinyModel model) {
        Graph typed = Precision.BF16.retype(model.graph());
        Backward.Result passes = Backward.of(typed.nodes(), List.of(), Map.of());
        assertThat(passes.gradients()).hasSize(typed.parameters().size());
        assertThat(passes.gradients().values()).extracting(Tensor::dtype).containsOnly(DType.FP32);
        for (Node node : passes.backward()) {
            List<TensorType> rule = node.operation().outputs(node.inputTypes());
            for (int index = 0; index < rule.size(); index++) {
                Tensor output = node.output(index);
                boolean sum = output.role() == Role.GRADIENT;
                assertThat(output.type())
                        .as("%s of %s", output, node.operation())
                        .isEqualTo(sum ? new TensorType(rule.get(index).shape(), DType.FP32) : rule.get(index));
            }
        }
    }

    @Test
    void retypingAndFusingMayComeInEitherOrder() {
        Recorder r = new Recorder();
        TensorType ids = TensorType.int32(2, 5);
        TinyModel.GPT2.model().loss(r, r.input("tokens", ids), r.input("targets", ids));
        Graph graph = r.graph();
        assertThat(FuseResidual.apply(Precision.FP16.retype(graph).nodes())).extracting(Node::toString)
                .isEqualTo(Precision.FP16.retype(graph.withNodes(FuseResidual.apply(graph.nodes()))).nodes().stream()
                        .map(Node::toString)
                        .toList());
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
