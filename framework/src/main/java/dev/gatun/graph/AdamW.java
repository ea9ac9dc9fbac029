package dev.gatun.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of AdamW (Loshchilov and Hutter, 2019) on all parameters, or none where gradients are not finite.
 *
 * <p>Inputs: hyper (3) with the learning rate, {@code 1 - beta1^t} and {@code 1 - beta2^t} of step t; a
 * {@link GradientScale} (3); then the n parameters, their n gradients, n first and n second moments. Outputs: the n
 * parameters, first and second moments, in place. Where {@code shard} is more than one rank, moments are stretches of a
 * {@link Part}; parameters and gradients are so too, or whole, of which then only the rank's own stretch is read and
 * written.
 *
 * @param weightDecay for each parameter; 0 for norms and biases
 */
public record AdamW(double beta1, double beta2, double epsilon, List<Double> weightDecay, Group shard)
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
        Require.like("the gradients' scale", inputs.get(1), Shape.of(3));
        List<TensorType> outputs = new ArrayList<>();
        for (int kind = 0; kind < 4; kind++) {
            for (int index = 0; index < n; index++) {
                TensorType type = inputs.get(FIRST_PARAMETER + kind * n + index);
                TensorType moment = inputs.get(FIRST_PARAMETER + 2 * n + index);
                if (!type.shape().equals(moment.shape())) {
                    if (kind > 1) {
                        Require.like("the second moment of parameter " + index, type, moment.shape());
                    }
                    Require.stretches(shard, List.of(moment), List.of(type));
                }
                if (kind != 1) {
                    outputs.add(type);
                }
            }
        }
        return outputs;
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        int moments = FIRST_PARAMETER + 2 * parameters();
        return 14 * inputs.subList(moments, moments + parameters()).stream()
                .mapToLong(moment -> moment.shape().elements())
                .sum();
    }
}
