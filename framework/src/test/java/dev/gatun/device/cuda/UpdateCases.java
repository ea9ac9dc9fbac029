package dev.gatun.device.cuda;

import static dev.gatun.graph.DType.BF16;
import static dev.gatun.graph.DType.FP16;
import static dev.gatun.graph.DType.FP32;

import dev.gatun.graph.AdamW;
import dev.gatun.graph.Cast;
import dev.gatun.graph.DType;
import dev.gatun.graph.GradientScale;
import dev.gatun.graph.Group;
import dev.gatun.graph.Philox;
import dev.gatun.graph.Role;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.graph.WriteShard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The optimizer's step: norms of many tensors, what they are scaled with, and AdamW with its casts. */
final class UpdateCases {

    private static final Tolerance UPDATE = new Tolerance(1e-6, 1e-5);
    private static final int[] LENGTHS = {1, 3, 63, 64, 65, 255, 1000, 70_001, 4, 262_144};

    private UpdateCases() {}

    static Stream<DeviceCase> all() {
        List<DeviceCase> cases = new ArrayList<>();
        norms(cases);
        for (double last : new double[] {1, Double.POSITIVE_INFINITY, Double.NaN, 1e25}) {
            for (double clip : new double[] {0, 0.5, 1e9}) {
                cases.add(scale("whose last is " + last, last, new GradientScale(clip), false));
                cases.add(scale("whose last is " + last, last, new GradientScale(clip, 0.25), true));
            }
        }
        for (int[] lengths : new int[][] {{1}, {7, 1000}, LENGTHS, many()}) {
            for (boolean finite : new boolean[] {true, false}) {
                for (DType moments : new DType[] {FP32, BF16}) {
                    cases.add(step(lengths, finite, moments, null));
                    cases.add(step(lengths, finite, moments, BF16));
                    cases.add(step(lengths, finite, moments, FP16));
                }
            }
        }
        for (DType type : List.of(BF16, FP16)) {
            for (int length : LENGTHS) {
                cases.add(OperationCase.of(new WriteShard(Group.SELF), Operand.of(FP32, length), Operand.of(type, length)));
            }
        }
        return cases.stream();
    }

    /** More tensors than a launch has arguments for. */
    private static int[] many() {
        return IntStream.range(0, 300).map(index -> 1 + 37 * index % 1200).toArray();
    }

    private static void norms(List<DeviceCase> cases) {
        Tolerance tolerance = new Tolerance(1e-6, 1e-6);
        for (DType type : ElementwiseCases.TYPES) {
            for (int[] lengths : new int[][] {{1}, {64}, LENGTHS, many()}) {
                Operand[] inputs =
                        Arrays.stream(lengths).mapToObj(length -> Operand.of(type, length)).toArray(Operand[]::new);
                cases.add(OperationCase.of(SquareNorm.of(inputs.length), inputs).within(tolerance).called("normal "));
            }
            for (Values values : List.of(
                    Values.constant(0), Values.constant(-3), Values.normal(1e-4), Values.cycle(1, Float.NaN),
                    Values.cycle(1, 2, Float.NEGATIVE_INFINITY))) {
                Operand input = Operand.of(type, 1001).with(values);
                cases.add(OperationCase.of(SquareNorm.of(1), input).within(tolerance).called("special values "));
            }
        }
        for (double size : new double[] {1e-30, 1e-22, 1e-10, 1e10, 1e18, 1e20, 3e38}) {
            Operand input = Operand.of(FP32, 10_001).with(Values.constant(size));
            cases.add(OperationCase.of(SquareNorm.of(1), input).within(tolerance).called("of " + size + " "));
        }
    }

    private static DeviceCase scale(String what, double last, GradientScale operation, boolean scaled) {
        ChainCase chain = new ChainCase("square_norm of a gradient " + what + ", " + operation);
        Tensor gradient = chain.given("gradient", Operand.of(FP32, 1000));
        Tensor other = chain.given("other", Operand.of(FP32, 3).with(Values.constant(last)));
        Tensor lossScale = scaled ? chain.given("loss scale", Operand.of(FP32, 1).with(Values.constant(1024))) : null;
        Tensor limbs = chain.add(SquareNorm.of(2), gradient, other).getFirst();
        Tensor scale = chain.add(operation, limbs, lossScale).getFirst();
        return chain.within(UPDATE, limbs, scale);
    }

    /**
     * @param finite whether the step is done at all
     * @param moments their type
     * @param cast to what new parameters are then cast, or null
     */
    private static DeviceCase step(int[] lengths, boolean finite, DType moments, DType cast) {
        ChainCase chain = new ChainCase("adamw of " + lengths.length + " parameters"
                + (finite ? "" : " that are not finite") + ", moments in " + moments
                + (cast == null ? "" : ", cast to " + cast));
        int n = lengths.length;
        Tensor hyper = chain.given("hyper", Operand.of(FP32, 3).with(Values.cycle(1e-3, 0.271, 0.142625)));
        Tensor scale = chain.given("scale", Operand.of(FP32, 3).with(Values.cycle(1.7, 0.37, finite ? 1 : 0)));
        List<Tensor> parameters = new ArrayList<>();
        List<Tensor> gradients = new ArrayList<>();
        List<Tensor> means = new ArrayList<>();
        List<Tensor> squares = new ArrayList<>();
        List<Double> decays = new ArrayList<>();
        for (int index = 0; index < n; index++) {
            TensorType type = TensorType.fp32(lengths[index]);
            TensorType moment = new TensorType(type.shape(), moments);
            // Small enough for a wrong update to show.
            parameters.add(chain.given(new Tensor("p" + index, type, Role.PARAMETER), Values.normal(1e-2)));
            gradients.add(chain.given(new Tensor("g" + index, type, Role.GRADIENT), Values.NORMAL));
            means.add(chain.given(new Tensor("m" + index, moment, Role.OPTIMIZER_STATE), Values.normal(0.1)));
            squares.add(chain.given(new Tensor("v" + index, moment, Role.OPTIMIZER_STATE), Values.uniform(0, 0.1)));
            decays.add(index % 2 == 0 ? 0.1 : 0);
        }
        List<Tensor> outputs = Stream.of(parameters, means, squares).flatMap(List::stream).toList();
        List<Tensor> inputs = new ArrayList<>(List.of(hyper, scale));
        List.of(parameters, gradients, means, squares).forEach(inputs::addAll);
        List<Long> keys = List.of();
        if (moments == BF16) {
            keys = LongStream.range(0, n).mapToObj(index -> Philox.key("p" + index, 7)).toList();
            inputs.add(chain.given("number", Operand.of(DType.INT32, 1).with(Values.constant(3))));
        }
        chain.add(new AdamW(0.9, 0.95, 1e-8, decays, keys, Group.SELF), outputs, inputs.toArray(Tensor[]::new));
        // The same bits of fp32 are rounded by the same chance, so that those of bf16 are the same too.
        chain.within(finite ? UPDATE : Tolerance.EXACT, outputs.toArray(Tensor[]::new));
        for (int index = 0; cast != null && index < n; index++) {
            Tensor parameter = parameters.get(index);
            Tensor copy = new Tensor("copy" + index, parameter.type(), Role.PARAMETER).as(cast);
            // What is left as it is when there is no step has been cast before.
            chain.givenLike(copy, parameter);
            chain.add(new Cast(cast), List.of(copy), parameter);
        }
        return chain;
    }
}
