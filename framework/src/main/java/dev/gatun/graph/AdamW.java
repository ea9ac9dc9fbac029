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
 * <p>With keys, moments are kept in bf16, and a last input is t, int32 (1). The parameter is changed by the moments in
 * fp32, which are then rounded stochastically (Zamirai et al., "Revisiting BFloat16 Training", 2020): up with the
 * probability of the part that bf16 has no bits for, so that the mean is kept where rounding to nearest would never
 * change a moment that moves by less than half a step. Chance is a function of the place: element i goes by word {@code i % 4}
 * of the four that {@link Philox} makes of the parameter's key, with t and behind it the rank's place in the
 * {@linkplain Part#split split} as the counter's high half and {@code i / 4} as its low half; i counts through all
 * stretches of the part. The word's low 16 bits are added to the bits of the first moment and its high 16 bits to those
 * of the second, if they are finite, and the low 16 bits of the sums are dropped.
 *
 * @param weightDecay for each parameter; 0 for norms and biases
 * @param keys for each parameter a {@link Philox#key}; none where moments are fp32
 */
public record AdamW(
        double beta1, double beta2, double epsilon, List<Double> weightDecay, List<Long> keys, Group shard)
        implements Operation {

    public AdamW {
        weightDecay = List.copyOf(weightDecay);
        keys = List.copyOf(keys);
    }

    /** With moments in fp32. */
    public AdamW(double beta1, double beta2, double epsilon, List<Double> weightDecay, Group shard) {
        this(beta1, beta2, epsilon, weightDecay, List.of(), shard);
    }

    /** Where in the inputs the parameters begin. */
    public static final int FIRST_PARAMETER = 2;

    /** n. */
    public int parameters() {
        return weightDecay.size();
    }

    /** Whether moments are rounded to bf16. */
    public boolean roundsMoments() {
        return !keys.isEmpty();
    }

    /** The high half of a counter's words, in the step of that number. */
    public static long counterHigh(int step, int splitIndex) {
        return Integer.toUnsignedLong(step) | (long) splitIndex << Integer.SIZE;
    }

    @Override
    public String name() {
        return "adamw";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        int n = parameters();
        int count = FIRST_PARAMETER + 4 * n + (roundsMoments() ? 1 : 0);
        if (inputs.size() != count) {
            throw new ShapeException("adamw of " + n + " parameters takes " + count + " inputs, not " + inputs.size());
        }
        if (roundsMoments()) {
            if (keys.size() != n) {
                throw new ShapeException("adamw of " + n + " parameters cannot have " + keys.size() + " keys");
            }
            Require.dtype("the step's number", inputs.getLast(), DType.INT32);
            Require.like("the step's number", inputs.getLast(), Shape.of(1));
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
                if (kind > 1 && !(roundsMoments() && type.dtype() == DType.BF16)) {
                    Require.dtype("a moment of parameter " + index, type, DType.FP32);
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
