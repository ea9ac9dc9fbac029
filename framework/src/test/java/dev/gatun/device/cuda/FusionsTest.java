package dev.gatun.device.cuda;

import static dev.gatun.graph.Activation.Function.GELU;
import static dev.gatun.graph.Activation.Function.SILU;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.Activation;
import dev.gatun.graph.AdamW;
import dev.gatun.graph.Cast;
import dev.gatun.graph.Copy;
import dev.gatun.graph.DType;
import dev.gatun.graph.Group;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Send;
import dev.gatun.graph.Shape;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.graph.WriteShard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FusionsTest {

    private static final Group SHARD = new Group(List.of(), Group.Data.ALL, false, 2);

    private final Tensor weight = bf16("weight", Role.PARAMETER, 8, 8);
    private final Tensor bias = bf16("bias", Role.PARAMETER, 8);
    private final Tensor x = activation("x");
    private final Tensor h = activation("h");
    private final Tensor y = activation("y");
    private final Tensor dy = activation("dy");
    private final Tensor da = activation("da");
    private final Tensor dh = activation("dh");
    private final Tensor dWeight = fp32("weight", Role.GRADIENT, 8, 8);
    private final Tensor dBias = fp32("bias", Role.GRADIENT, 8);

    private final Node linear = node(new Linear(), h, x, weight, bias);
    private final Node gelu = node(new Activation(GELU), y, h);
    private final Node inputGradient = node(new Linear.InputGradient(), da, dy, weight, null);
    private final Node geluGradient = node(new Activation.Gradient(GELU), dh, da, h, null);
    private final Node weightGradient = node(new Linear.WeightGradient(), dWeight, dy, x, dWeight);
    private final Node biasGradient = node(new Linear.BiasGradient(), dBias, dy, null);

    @Test
    void aLayerAndTheGeluBehindItAreOne() {
        assertThat(groups(linear, gelu)).containsExactly(List.of(linear, gelu));
    }

    @Test
    void otherFunctionsOtherInputsAndWhatIsFurtherAwayAreNot() {
        assertAlone(linear, node(new Activation(SILU), y, h));
        assertAlone(linear, node(new Activation(GELU), y, x));
        assertAlone(linear, node(new Copy(), dy, x, null), gelu);
        assertAlone(gelu, linear);
        assertAlone(new Node(new Send(1, "there"), List.of(h), List.of(), "layer"), gelu);
    }

    @Test
    void anInputGradientAndThatOfTheGeluBeforeAreOne() {
        assertThat(groups(inputGradient, geluGradient)).containsExactly(List.of(inputGradient, geluGradient));
    }

    @Test
    void butNotWhereOneIsAddedToSomethingOrWhatIsBetweenIsReadElsewhere() {
        Tensor sum = activation("sum");
        assertAlone(node(new Linear.InputGradient(), da, dy, weight, sum), geluGradient);
        assertAlone(inputGradient, node(new Activation.Gradient(GELU), dh, da, h, sum));
        assertAlone(inputGradient, node(new Activation.Gradient(SILU), dh, da, h, null));
        assertAlone(inputGradient, node(new Activation.Gradient(GELU), dh, h, da, null));
        assertAlone(inputGradient, geluGradient, node(new Copy(), y, da, null));
        Tensor kept = bf16("kept", Role.OUTPUT, 4, 8);
        assertAlone(
                node(new Linear.InputGradient(), kept, dy, weight, null),
                node(new Activation.Gradient(GELU), dh, kept, h, null));
    }

    @Test
    void aReaderInALaterTaskCountsAndTheSameTaskAgainDoesNot() {
        List<Node> nodes = List.of(inputGradient, geluGradient);
        Task first = new Task("backward 0", nodes);
        Task again = new Task("backward 1", nodes);
        Task later = new Task("later", List.of(node(new Copy(), y, da, null)));
        assertThat(Fusions.groups(nodes, Fusions.readers(new Program("p", List.of(first, again))))).hasSize(1);
        assertThat(Fusions.groups(nodes, Fusions.readers(new Program("p", List.of(first, later))))).hasSize(2);
    }

    @Test
    void aBackwardPassOfTwoLayersAndAGeluHasOneFusion() {
        Tensor dx = activation("dx");
        Node firstWeight = node(new Linear.WeightGradient(), fp32("first", Role.GRADIENT, 8, 8), dh, x, null);
        Node firstBias = node(new Linear.BiasGradient(), fp32("first.bias", Role.GRADIENT, 8), dh, null);
        Node firstInput = node(new Linear.InputGradient(), dx, dh, weight, null);
        assertThat(groups(
                        weightGradient, biasGradient, inputGradient, geluGradient, firstWeight, firstBias, firstInput))
                .containsExactly(
                        List.of(weightGradient),
                        List.of(biasGradient),
                        List.of(inputGradient, geluGradient),
                        List.of(firstWeight),
                        List.of(firstBias),
                        List.of(firstInput));
    }

    @Test
    void castsOfWhatTheStepChangedGoWithIt() {
        Step step = new Step(Group.SELF);
        Node other = node(new Copy(), y, x, null);
        Node castOne = node(new Cast(DType.BF16), weight, step.masters.get(0));
        Node castTwo = node(new Cast(DType.BF16), bias, step.masters.get(1));
        assertThat(groups(other, step.node, castOne, linear, gelu)).element(1).isEqualTo(List.of(step.node, castOne));
        assertThat(groups(step.node, other, castTwo, gelu, castOne))
                .containsExactly(List.of(step.node, castTwo, castOne), List.of(other), List.of(gelu));
    }

    @Test
    void castsStayWhereMovingThemWouldShow() {
        Step step = new Step(Group.SELF);
        Tensor master = step.masters.get(0);
        Node cast = node(new Cast(DType.BF16), weight, master);
        assertAlone(cast, step.node);
        assertAlone(step.node, linear, cast); // reads the weight before the cast
        assertAlone(step.node, node(new Copy(), weight, x, null), cast);
        assertAlone(step.node, node(new Copy(), master, x, null), cast);
        assertAlone(step.node, node(new Cast(DType.BF16), activation("short"), master));
        assertAlone(step.node, node(new Cast(DType.BF16), weight, step.moment));
        assertAlone(step.node, node(new Cast(DType.FP32), fp32("copy", Role.PARAMETER, 8, 8), master));
        Node second = node(new Cast(DType.FP16), bf16("second", Role.PARAMETER, 8, 8), master);
        assertThat(groups(step.node, cast, second)).containsExactly(List.of(step.node, cast), List.of(second));
        Step sharded = new Step(SHARD);
        assertAlone(sharded.node, node(new Cast(DType.BF16), weight, sharded.masters.get(0)));
    }

    @Test
    void aShardIsCastWithTheStepThatChangesAllOfItToAShardOrIntoTheWhole() {
        Step step = new Step(SHARD);
        Tensor master = step.masters.get(0);
        Tensor stretch = master.part(master.part().sharded(SHARD));
        Step sharded = new Step(SHARD, List.of(stretch, step.masters.get(1)));
        Node write = node(new WriteShard(SHARD), weight, stretch, weight);
        assertThat(groups(sharded.node, write)).containsExactly(List.of(sharded.node, write));
        Node cast = node(new Cast(DType.BF16), stretch.as(DType.BF16).like("kept", Role.PARAMETER), stretch);
        assertThat(groups(sharded.node, cast)).containsExactly(List.of(sharded.node, cast));
        assertAlone(sharded.node, linear, write); // reads the weight before it is written
    }

    private static List<List<Node>> groups(Node... nodes) {
        Program program = new Program("p", List.of(new Task("t", List.of(nodes))));
        Map<Tensor, Integer> readers = Fusions.readers(program);
        return Fusions.groups(List.of(nodes), readers);
    }

    private static void assertAlone(Node... nodes) {
        assertThat(groups(nodes)).containsExactlyElementsOf(List.of(nodes).stream().map(List::of).toList());
    }

    private static Node node(Operation operation, Tensor output, Tensor... inputs) {
        return Node.of(operation, "layer", List.of(output), inputs);
    }

    private static Tensor activation(String name) {
        return bf16(name, Role.ACTIVATION, 4, 8);
    }

    private static Tensor bf16(String name, Role role, int... shape) {
        return new Tensor(name, new TensorType(Shape.of(shape), DType.BF16), role);
    }

    private static Tensor fp32(String name, Role role, int... shape) {
        return new Tensor(name, new TensorType(Shape.of(shape), DType.FP32), role);
    }

    /** A step of two parameters. */
    private static final class Step {

        private final List<Tensor> masters;
        private final Tensor moment;
        private final Node node;

        Step(Group shard) {
            this(shard, two("master", Role.MASTER));
        }

        Step(Group shard, List<Tensor> masters) {
            this.masters = masters;
            List<Tensor> first = two("first", Role.OPTIMIZER_STATE);
            List<Tensor> second = two("second", Role.OPTIMIZER_STATE);
            List<Tensor> inputs = new ArrayList<>(
                    List.of(fp32("hyper", Role.INPUT, 3), fp32("scale", Role.ACTIVATION, 3)));
            inputs.addAll(masters);
            inputs.addAll(two("gradient", Role.GRADIENT));
            inputs.addAll(first);
            inputs.addAll(second);
            List<Tensor> outputs = new ArrayList<>(masters);
            outputs.addAll(first);
            outputs.addAll(second);
            moment = first.get(0);
            node = new Node(new AdamW(0.9, 0.95, 1e-8, List.of(0.1, 0.0), shard), inputs, outputs, "optimizer");
        }

        private static List<Tensor> two(String name, Role role) {
            return List.of(fp32(name + ".weight", role, 8, 8), fp32(name + ".bias", role, 8));
        }
    }
}
