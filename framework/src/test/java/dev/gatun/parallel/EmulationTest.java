package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gatun.graph.AllGather;
import dev.gatun.graph.Backward;
import dev.gatun.graph.Cast;
import dev.gatun.graph.Copy;
import dev.gatun.graph.DType;
import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.RandomValues;
import dev.gatun.graph.Receive;
import dev.gatun.graph.ReferenceExecutor;
import dev.gatun.graph.Role;
import dev.gatun.graph.Round;
import dev.gatun.graph.Send;
import dev.gatun.graph.Shape;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.TinyModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmulationTest {

    private static final double[] BF16 = values(IntStream.range(0, 1 << 16).mapToDouble(bits ->
            Float.intBitsToFloat(bits << 16)));
    private static final double[] FP16 = values(IntStream.range(0, 1 << 16).mapToDouble(bits ->
            Float.float16ToFloat((short) bits)));

    private final long seed = new SplittableRandom().nextLong();
    private final SplittableRandom random = new SplittableRandom(seed);

    /** All finite values of a type that are not negative, by size: the even ones are at even places. */
    private static double[] values(DoubleStream all) {
        return all.filter(value -> Double.isFinite(value) && value >= 0 && 1 / value > 0).sorted().toArray();
    }

    /** The nearest of all values that a type has, by search. */
    private static double nearest(DType dtype, double x) {
        double[] values = dtype == DType.BF16 ? BF16 : FP16;
        double size = Math.abs(x);
        int place = Arrays.binarySearch(values, size);
        if (place >= 0 || Double.isNaN(x)) {
            return x;
        }
        int above = -place - 1;
        double last = values[values.length - 1];
        double next = above < values.length ? values[above] : 2 * last - values[values.length - 2];
        double lower = size - values[above - 1];
        double upper = next - size;
        boolean up = lower > upper || lower == upper && above % 2 == 0;
        return Math.copySign(up ? (above < values.length ? next : Double.POSITIVE_INFINITY) : values[above - 1], x);
    }

    /** Runs typed nodes one by one, and rounds what is of 16 bits. */
    private static Map<Tensor, double[]> roundingRun(List<Node> nodes, Map<Tensor, double[]> given) {
        Map<Tensor, double[]> values = new HashMap<>(given);
        for (Node node : nodes) {
            Map<Tensor, double[]> result = ReferenceExecutor.run(List.of(node), values);
            for (Tensor output : node.outputs()) {
                double[] exact = result.get(output);
                values.put(output, output.dtype().halfWidth()
                        ? Arrays.stream(exact).map(x -> nearest(output.dtype(), x)).toArray()
                        : exact);
            }
        }
        return values;
    }

    /** Each model, without and with a residual path in fp32. */
    private static Stream<Arguments> modelsWithResidualsOfEachKind() {
        return Arrays.stream(TinyModel.values())
                .flatMap(model -> Stream.of(arguments(model, false), arguments(model, true)));
    }

    @ParameterizedTest
    @MethodSource("modelsWithResidualsOfEachKind")
    void anEmulatedStepIsTheStepWithEveryResultRoundedAndFusingChangesNothing(TinyModel model, boolean fp32Residuals) {
        for (Precision precision : List.of(Precision.BF16, Precision.FP16)) {
            Graph graph = precision.retype(model.graph(), fp32Residuals);
            Graph plain = graph.withNodes(
                    graph.nodes().stream().flatMap(node -> FuseResidual.split(node).stream()).toList());
            assertThat(plain.nodes()).hasSizeGreaterThan(graph.nodes().size());
            Map<Tensor, double[]> given = RandomValues.of(graph, random);
            graph.parameters().keySet().forEach(parameter -> given.compute(parameter,
                    (any, exact) -> Arrays.stream(exact).map(x -> nearest(precision.dtype(), x)).toArray()));
            Map<String, double[]> expected = byName(roundingRun(step(plain), given));
            List<Node> emulated = new Emulation().apply(step(graph));
            Map<String, double[]> actual = byName(ReferenceExecutor.run(emulated, widened(given, emulated)));
            expected.forEach((name, values) -> assertThat(actual.get(name))
                    .as("%s of %s in %s, seed %d", name, model, precision, seed)
                    .isEqualTo(values));
            Map<String, double[]> exact = byName(ReferenceExecutor.run(step(graph), given));
            assertThat(actual.get("GRADIENT tokens.weight")).isNotEqualTo(exact.get("GRADIENT tokens.weight"));
        }
    }

    /** The forward and the backward pass. */
    private static List<Node> step(Graph graph) {
        Backward.Result passes = Backward.of(graph.nodes(), List.of(), Map.of());
        return Stream.concat(passes.forward().stream(), passes.backward().stream()).toList();
    }

    /** Given values for the tensors that took the place of those they were given for. */
    private static Map<Tensor, double[]> widened(Map<Tensor, double[]> given, List<Node> nodes) {
        Map<String, double[]> named = byName(given);
        Map<Tensor, double[]> values = new HashMap<>();
        for (Node node : nodes) {
            for (Tensor tensor : node.reads()) {
                double[] value = named.get(tensor.role() + " " + tensor.name());
                if (value != null) {
                    values.put(tensor, value);
                }
            }
        }
        return values;
    }

    private static Map<String, double[]> byName(Map<Tensor, double[]> values) {
        Map<String, double[]> named = new HashMap<>();
        values.forEach((tensor, value) -> named.put(tensor.role() + " " + tensor.name(), value));
        return named;
    }

    @ParameterizedTest
    @MethodSource("modelsWithResidualsOfEachKind")
    void anEmulatedGraphIsOfFp32AloneAndFitsTheRules(TinyModel model, boolean fp32Residuals) {
        Graph graph = Precision.BF16.retype(model.graph(), fp32Residuals);
        List<Node> step = step(graph);
        Emulation emulation = new Emulation();
        List<Node> nodes = new ArrayList<>(emulation.apply(step.subList(0, 5)));
        nodes.addAll(emulation.apply(step.subList(5, step.size())));
        for (Node node : nodes) {
            assertThat(node.operation().outputs(node.inputTypes())).as("%s", node).isEqualTo(node.outputTypes());
            assertThat(node.reads()).extracting(Tensor::dtype).isSubsetOf(DType.FP32, DType.INT32);
        }
        assertThat(nodes)
                .flatExtracting(Node::outputs)
                .filteredOn(tensor -> tensor.role() == Role.ACTIVATION)
                .doesNotHaveDuplicates();
        long rounded = step.stream()
                .flatMap(node -> node.outputs().stream())
                .filter(tensor -> tensor.dtype() == DType.BF16)
                .count();
        assertThat(nodes).filteredOn(node -> node.operation().equals(new Round(DType.BF16))).hasSize((int) rounded);
    }

    @ParameterizedTest
    @EnumSource
    void fp32IsLeftAsItIs(TinyModel model) {
        List<Node> nodes = model.graph().nodes();
        assertThat(new Emulation().apply(nodes)).isEqualTo(nodes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BF16", "FP16"})
    void roundingFindsTheNearestOfAllValues(DType dtype) {
        Tensor x = new Tensor("x", TensorType.fp32(1), Role.INPUT);
        Node round = Node.of(new Round(dtype), "model", List.of(x.like("y", Role.ACTIVATION)), x);
        double[] values = dtype == DType.BF16 ? BF16 : FP16;
        for (int count = 0; count < 20_000; count++) {
            int at = random.nextInt(values.length - 1);
            double tie = (values[at] + values[at + 1]) / 2;
            double between = values[at] + random.nextDouble() * (values[at + 1] - values[at]);
            double beyond = values[values.length - 1] * random.nextDouble(1, 3);
            for (double size : new double[] {values[at], tie, between, beyond}) {
                double value = random.nextBoolean() ? size : -size;
                Map<Tensor, double[]> results = ReferenceExecutor.run(List.of(round), Map.of(x, new double[] {value}));
                assertThat(results.get(round.output(0))[0])
                        .as("%s, seed %d", value, seed)
                        .isEqualTo(nearest(dtype, value));
            }
        }
    }

    @Test
    void castsBecomeRoundsAndWhatIsOnlyMovedIsNotRoundedAgain() {
        Group group = new Group(List.of(), Group.Data.SHARD, false, 2);
        TensorType narrow = new TensorType(Shape.of(4), DType.BF16);
        Tensor master = new Tensor("w.master", TensorType.fp32(4), Role.MASTER);
        Tensor parameter = new Tensor("w", narrow, Role.PARAMETER);
        Tensor whole = new Tensor("w.whole", new TensorType(Shape.of(8), DType.BF16), Role.ACTIVATION);
        Tensor copy = whole.like("copy", Role.ACTIVATION);
        List<Node> nodes = new Emulation().apply(List.of(
                Node.of(new Cast(DType.BF16), "optimizer", List.of(parameter), master),
                Node.of(new AllGather(group, List.of(whole.type())), "blocks.0", List.of(whole), parameter),
                Node.of(new Copy(), "blocks.0", List.of(copy), whole, null)));
        assertThat(nodes).extracting(Node::operation).containsExactly(
                new Round(DType.BF16), new AllGather(group, List.of(TensorType.fp32(8))), new Copy());
        assertThat(nodes.get(0).input(0)).isSameAs(master);
        assertThat(nodes.get(0).output(0)).isSameAs(nodes.get(1).input(0));
        assertThat(nodes).flatExtracting(Node::outputs).extracting(Tensor::toString)
                .containsExactly("w fp32(4)", "w.whole fp32(8)", "copy fp32(8)");
    }

    @Test
    void aCastToFp32OfWhatIsOfFp32AlreadyIsACopy() {
        Tensor narrow = new Tensor("x", new TensorType(Shape.of(4), DType.BF16), Role.ACTIVATION);
        Tensor wide = new Tensor("y", TensorType.fp32(4), Role.ACTIVATION);
        List<Node> nodes = new Emulation().apply(List.of(
                Node.of(new Cast(DType.FP32), "embedding", List.of(wide), narrow),
                Node.of(new Cast(DType.BF16), "embedding", List.of(narrow), wide)));
        assertThat(nodes).extracting(Node::operation).containsExactly(new Copy(), new Round(DType.BF16));
        assertThat(nodes).flatExtracting(Node::reads).extracting(Tensor::dtype).containsOnly(DType.FP32);
        assertThat(nodes.get(0).output(0)).isSameAs(wide);
    }

    @Test
    void whatIsTransferredIsOfFp32OnBothSides() {
        Tensor arriving = new Tensor("x@0", new TensorType(Shape.of(3), DType.FP16), Role.ACTIVATION);
        Program program = new Program("train", List.of(new Task("forward 0", 0, List.of(
                Node.of(new PostReceive(0, "x", arriving.type()), "transfers", List.of(arriving)),
                Node.of(new Receive(0, "x"), "transfers", List.of(), arriving),
                Node.of(new Send(2, "x"), "transfers", List.of(), arriving)))));
        Program emulated = new Emulation().apply(program);
        assertThat(emulated.tasks()).extracting(Task::name, Task::microBatch)
                .containsExactly(tuple("forward 0", 0));
        assertThat(emulated.nodes()).extracting(Node::operation).<Operation>containsExactly(
                new PostReceive(0, "x", TensorType.fp32(3)), new Receive(0, "x"), new Send(2, "x"));
        Tensor wide = emulated.nodes().getFirst().output(0);
        assertThat(wide.type()).isEqualTo(TensorType.fp32(3));
        assertThat(emulated.nodes().get(1).input(0)).isSameAs(wide);
        assertThat(emulated.nodes().get(2).input(0)).isSameAs(wide);
    }
}
