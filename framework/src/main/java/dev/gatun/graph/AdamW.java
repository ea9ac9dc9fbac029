package dev.gatun.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of AdamW (Loshchilov and Hutter, 2019) on all parameters, their gradients first shortened to a global norm.
 *
 * <p>Inputs: hyper (3) with the learning rate, {@code 1 - beta1^t} and {@code 1 - beta2^t} of step t; the sum of the
 * squares of all gradients (1); then the n parameters, their n gradients, n first and n second moments. Outputs: the
 * n parameters, first and second moments, in place.
 *
 * @param clipNorm the longest norm that gradients keep; 0 leaves them as they are
 * @param weightDecay for each parameter; 0 for norms and biases
 */
public record AdamW(double beta1, double beta2, double epsilon, double clipNorm, List<Double> weightDecay)
        implements Operation {

    public AdamW {
        weightDecay = List.copyOf(weightDecay);
    }

    /** Where in the inputs the parameters begin. */
    public static final int FIRST_PARAMETER = 2;

    /** n. */
    public int parameters() {
        return weightDecay.size();
    }

    @Override
    public String name() {
        return "adamw";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        int n = parameters();
        if (inputs.size() != FIRST_PARAMETER + 4 * n) {
            throw new ShapeException("adamw of " + n + " parameters takes " + (FIRST_PARAMETER + 4 * n) + " inputs, not "
                    + inputs.size());
        }
        Require.like("hyper", inputs.get(0), Shape.of(3));
        Require.like("the squared norm", inputs.get(1), Shape.of(1));
        List<TensorType> outputs = new ArrayList<>();
        for (int kind = 0; kind < 4; kind++) {
            for (int index = 0; index < n; index++) {
                TensorType type = inputs.get(FIRST_PARAMETER + kind * n + index);
                Require.like("state " + kind + " of parameter " + index, type, inputs.get(FIRST_PARAMETER + index).shape());
                if (kind != 1) {
                    outputs.add(type);
                }
            }
        }
        return outputs;
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return 14 * inputs.subList(FIRST_PARAMETER, FIRST_PARAMETER + parameters()).stream()
                .mapToLong(parameter -> parameter.shape().elements())
                .sum();
    }
}
