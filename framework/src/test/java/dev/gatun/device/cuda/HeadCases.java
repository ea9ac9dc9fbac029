package dev.gatun.device.cuda;

import static dev.gatun.graph.DType.BF16;
import static dev.gatun.graph.DType.FP16;
import static dev.gatun.graph.DType.FP32;

import dev.gatun.graph.Copy;
import dev.gatun.graph.DType;
import dev.gatun.graph.Group;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.graph.VocabStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The head and the loss, with its gradient, also in more chunks than one and over a vocabulary with padding. */
final class HeadCases {

    /** Rows, values a row, vocabulary. */
    private static final int[][] SIZES = {
        {1, 8, 11}, {7, 24, 11}, {7, 17, 257}, {300, 64, 257}, {1, 40, 50_257}, {7, 64, 50_304}, {300, 16, 50_257},
        {300, 64, 50_304}, {3, 8, 128_256}, {2, 8, 262_147}
    };

    /** What a loss scale has to lift gradients of 50 thousand tokens over fp16's smallest numbers. */
    private static final Operand LOSS_SCALE = Operand.of(FP32, 1).with(Values.constant(32_768));

    private HeadCases() {}

    static Stream<DeviceCase> all() {
        List<DeviceCase> cases = new ArrayList<>();
        for (DType type : ElementwiseCases.TYPES) {
            for (int[] size : SIZES) {
                whole(cases, type, size[0], size[1], size[2], LOSS_SCALE);
                if (type != FP16) {
                    whole(cases, type, size[0], size[1], size[2], null);
                }
            }
            split(cases, type, 7, 24, 37, 40);
            split(cases, type, 300, 64, 1000, 1000);
            split(cases, type, 33, 16, 50_257, 50_304);
        }
        // All logits take more than 1 GiB in fp32, and half of that in 16 bits: more rows for those.
        whole(cases, FP32, 4100, 8, 65_544, null);
        whole(cases, BF16, 8200, 8, 65_544, null);
        return cases.stream();
    }

    /** Logits are rounded to the type, and so are their gradients. */
    private static Tolerance gradients(DType type) {
        return switch (type) {
            case BF16 -> new Tolerance(1e-2, 6e-2);
            case FP16 -> new Tolerance(2e-3, 1e-2);
            default -> new Tolerance(2e-5, 2e-4);
        };
    }

    private static Tolerance losses(DType type) {
        return switch (type) {
            case BF16 -> new Tolerance(3e-3, 3e-3);
            case FP16 -> new Tolerance(5e-4, 5e-4);
            default -> new Tolerance(1e-5, 1e-5);
        };
    }

    /** Of a size that makes logits of about 1. */
    private static Operand weight(DType type, int rows, int hidden) {
        return Operand.of(type, rows, hidden).with(Values.normal(1 / Math.sqrt(hidden)));
    }

    private static void whole(List<DeviceCase> cases, DType type, int rows, int hidden, int vocabulary, Operand scale) {
        Operand x = Operand.of(type, rows, hidden);
        Operand weight = weight(type, vocabulary, hidden);
        Operand targets = Operand.tokens(vocabulary, rows);
        cases.add(OperationCase.of(new LinearCrossEntropy(1.0 / rows), x, weight, targets, scale).within(losses(type)));
        cases.add(OperationCase.of(new LinearCrossEntropy.Gradient(1.0 / rows), x, weight, targets, scale)
                .to(FP32, type, FP32)
                .within(losses(type), gradients(type), gradients(type)));
        if (rows == 7) {
            cases.add(OperationCase.of(new LinearCrossEntropy.Gradient(1.0 / rows), x, weight,
                            targets.with(Values.constant(vocabulary - 1)), scale)
                    .within(losses(type), gradients(type), gradients(type))
                    .called("the last token "));
        }
    }

    /** As the only rank of a split, whose last rows may be padding. */
    private static void split(
            List<DeviceCase> cases, DType type, int rows, int hidden, int vocabulary, int padded) {
        VocabCrossEntropy operation = new VocabCrossEntropy(1.0 / rows, Group.SELF, vocabulary);
        ChainCase chain = new ChainCase(operation + " of " + padded + " rows in " + type);
        Tensor x = chain.given("x", Operand.of(type, rows, hidden));
        Tensor weight = chain.given("weight", weight(type, padded, hidden));
        Tensor targets = chain.given("targets", Operand.tokens(vocabulary, rows));
        Tensor scale = type == FP16 ? chain.given("scale", LOSS_SCALE) : null;
        Tensor statistics =
                chain.add(new VocabStatistics(Group.SELF, vocabulary), x, weight, targets).getFirst();
        Tensor gathered = new Tensor("gathered", TensorType.fp32(1, rows, VocabStatistics.VALUES), Role.ACTIVATION);
        chain.add(new Copy(), List.of(gathered), statistics, null);
        Tensor loss = chain.add(operation, x, weight, targets, gathered, scale, null).getFirst();
        Tensor again = new Tensor("loss again", TensorType.fp32(1), Role.OUTPUT);
        Tensor dx = new Tensor("dx", x.type(), Role.ACTIVATION);
        Tensor dweight = new Tensor("dweight", TensorType.fp32(padded, hidden), Role.GRADIENT);
        chain.add(new VocabCrossEntropy.Gradient(operation), List.of(again, dx, dweight),
                x, weight, targets, gathered, scale, null, null, null);
        cases.add(chain.within(gradients(type), dx, dweight, statistics, gathered).within(losses(type), loss, again));
    }
}
