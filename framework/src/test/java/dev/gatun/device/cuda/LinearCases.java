package dev.gatun.device.cuda;

import static dev.gatun.graph.DType.FP32;

import dev.gatun.graph.Activation;
import dev.gatun.graph.DType;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Products of matrices of even and odd sizes, and those that go with an activation or a sum of rows. */
final class LinearCases {

    /** Rows, inputs, outputs. */
    private static final int[][] SIZES = {
        {1, 8, 8}, {1, 1, 1}, {7, 5, 3}, {96, 72, 40}, {33, 17, 64}, {64, 64, 17}, {127, 100, 130}, {1024, 768, 2304}
    };

    private static final Activation GELU = new Activation(Activation.Function.GELU);
    private static final Activation.Gradient GELU_GRADIENT = new Activation.Gradient(Activation.Function.GELU);

    private LinearCases() {}

    static Stream<DeviceCase> all() {
        List<DeviceCase> cases = new ArrayList<>();
        for (DType type : ElementwiseCases.TYPES) {
            for (int[] size : SIZES) {
                Operand x = Operand.of(type, size[0], size[1]);
                Operand weight = Operand.of(type, size[2], size[1]);
                Operand dy = Operand.of(type, size[0], size[2]);
                cases.add(OperationCase.of(new Linear(), x, weight, null));
                cases.add(OperationCase.of(new Linear(), x, weight, Operand.of(type, size[2])));
                cases.add(OperationCase.of(new Linear.InputGradient(), dy, weight));
                cases.add(OperationCase.of(new Linear.WeightGradient(), dy, x).to(FP32));
                if (type != FP32) {
                    cases.add(OperationCase.of(new Linear.WeightGradient(), dy, x));
                }
                together(cases, type, x, weight, dy);
            }
        }
        return cases.stream();
    }

    private static void together(List<DeviceCase> cases, DType type, Operand x, Operand weight, Operand dy) {
        String sizes = " of " + x.type() + " by " + weight.type();
        for (boolean bias : new boolean[] {false, true}) {
            for (boolean inPlace : new boolean[] {false, true}) {
                String how = (bias ? " with bias" : "") + (inPlace ? " in place" : "");
                ChainCase forward = new ChainCase("linear, gelu" + how + sizes);
                // Small enough for GELU's bend to matter.
                Tensor given = forward.given("x", x.with(Values.normal(0.2)));
                Tensor matrix = forward.given("weight", weight.with(Values.normal(0.2)));
                Tensor added = bias ? forward.given("bias", Operand.of(type, weight.type().shape().dim(0))) : null;
                Tensor hidden = forward.add(new Linear(), given, matrix, added).getFirst();
                Tensor activated = forward.add(GELU, hidden).getFirst();
                cases.add((inPlace ? forward.inPlace(activated, hidden) : forward)
                        .within(Tolerance.of(type, type).times(2), activated));
            }
        }
        for (boolean inPlace : new boolean[] {false, true}) {
            ChainCase backward = new ChainCase("linear, gelu, backward" + (inPlace ? " in place" : "") + sizes);
            Tensor gradient = backward.given("dy", dy);
            Tensor matrix = backward.given("weight", weight.with(Values.normal(0.2)));
            Tensor hidden = backward.given("hidden", x);
            Tensor between = backward.add(new Linear.InputGradient(), gradient, matrix, null).getFirst();
            Tensor result = backward.add(GELU_GRADIENT, between, hidden, null).getFirst();
            cases.add((inPlace ? backward.inPlace(result, between) : backward.passing(between))
                    .within(Tolerance.of(type, type).times(2), result));
        }
        ChainCase parameters = new ChainCase("weight and bias" + sizes);
        Tensor gradient = parameters.given("dy", dy);
        Tensor input = parameters.given("x", x);
        int outputs = weight.type().shape().dim(0);
        Tensor dweight = new Tensor("dweight", TensorType.fp32(outputs, weight.type().shape().last()), Role.GRADIENT);
        Tensor dbias = new Tensor("dbias", TensorType.fp32(outputs), Role.GRADIENT);
        parameters.add(new Linear.WeightGradient(), List.of(dweight), gradient, input, null);
        parameters.add(new Linear.BiasGradient(), List.of(dbias), gradient, null);
        cases.add(parameters);
    }
}
