package dev.gatun.device.cuda;

import dev.gatun.graph.Attention;
import dev.gatun.graph.DType;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Attention over sequences of many lengths and heads of many sizes, shared or not, and its gradient. */
final class AttentionCases {

    private static final int BATCH = 2;

    /** T, heads of queries, heads of keys and values, values a head. */
    private static final int[][] SIZES = {
        {1, 4, 4, 16}, {5, 4, 2, 16}, {64, 8, 1, 16}, {127, 4, 4, 16},
        {1, 4, 4, 64}, {5, 8, 1, 64}, {64, 4, 4, 64}, {127, 4, 2, 64}, {128, 4, 4, 64}, {256, 4, 2, 64},
        {256, 8, 1, 64}, {1000, 4, 2, 64}, {1024, 4, 4, 64},
        {5, 4, 4, 80}, {64, 4, 2, 80}, {128, 8, 1, 80}, {127, 4, 4, 80},
        {1, 4, 2, 128}, {64, 4, 4, 128}, {128, 4, 2, 128}, {256, 8, 1, 128}, {127, 4, 4, 128}, {33, 3, 1, 12}
    };

    private AttentionCases() {}

    static Stream<DeviceCase> all() {
        List<DeviceCase> cases = new ArrayList<>();
        for (DType type : ElementwiseCases.TYPES) {
            for (int[] size : SIZES) {
                Attention attention = new Attention(size[1], size[2], size[3]);
                Operand qkv = Operand.of(type, BATCH, size[0], attention.rowSize());
                // Probabilities are rounded to the type before they are multiplied with values.
                Tolerance once = Tolerance.of(type, type).times(2);
                // So are the scores' gradients, which cancel; of a million elements one is off by six times the mean.
                Tolerance twice = Tolerance.of(type, type).times(4).elements(2);
                Tolerance logSums = Tolerance.of(DType.FP32, type).times(5);
                cases.add(OperationCase.of(attention, qkv).within(once, logSums));
                ChainCase backward = new ChainCase(attention + " and its gradient, of " + qkv.type());
                Tensor input = backward.given("qkv", qkv);
                List<Tensor> outputs = backward.add(attention, input);
                Tensor dout = backward.given("dout", Operand.of(type, BATCH, size[0], size[1] * size[3]));
                List<Tensor> gradient = backward.add(
                        new Attention.Gradient(attention), dout, input, outputs.get(0), outputs.get(1));
                cases.add(backward.within(once, outputs.get(0))
                        .within(logSums, outputs.get(1))
                        .within(twice, gradient.getFirst()));
            }
        }
        return cases.stream();
    }
}
