package dev.gatun.device.cuda;

import static dev.gatun.graph.DType.BF16;
import static dev.gatun.graph.DType.FP16;
import static dev.gatun.graph.DType.FP32;
import static dev.gatun.graph.DType.INT32;

import dev.gatun.graph.Activation;
import dev.gatun.graph.Add;
import dev.gatun.graph.Cast;
import dev.gatun.graph.Copy;
import dev.gatun.graph.DType;
import dev.gatun.graph.Dropout;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Multiply;
import dev.gatun.graph.Philox;
import dev.gatun.graph.Role;
import dev.gatun.graph.Rope;
import dev.gatun.graph.Round;
import dev.gatun.graph.Space;
import dev.gatun.graph.SwiGlu;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Everything that works element by element, casts, copies, rotations and sums of rows. */
final class ElementwiseCases {

    static final List<DType> TYPES = List.of(FP32, BF16, FP16);

    private static final int[] SIZES = {1, 7, 8, 1000, 65_537};

    /** Values at which roundings, ranges and signs show; the largest of fp16 is 65504. */
    private static final Values SPECIAL = Values.cycle(
            0, -0.0, 1, -1, 1 + 0x1p-8, 1 + 3 * 0x1p-8, 1 + 0x1p-11, 1 + 3 * 0x1p-11, 65_504, 65_519.99, 65_520,
            -65_536, 1e-5, 0x1p-24, 0x1p-25, 0x1.8p-25, -0x1p-26,
            1e-38, 1e-45, 3.4e38, -3.4e38, Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY, Float.NaN, 3.14159);

    /** Large enough for both ends of every activation, small enough for what is left in 16 bits. */
    private static final Values WIDE = Values.cycle(0, -0.0, 1e-4, -1e-4, 1, -1, 3, -3, 8, -8, 12, 80, -80, 200, -200);

    private ElementwiseCases() {}

    static Stream<DeviceCase> all() {
        List<DeviceCase> cases = new ArrayList<>();
        for (DType type : TYPES) {
            for (int size : SIZES) {
                sized(cases, type, size);
            }
            rows(cases, type);
            dropouts(cases, type);
            Operand wide = Operand.of(type, 301).with(WIDE);
            for (Activation.Function function : Activation.Function.values()) {
                cases.add(OperationCase.of(new Activation(function), wide).called("far from zero "));
                cases.add(OperationCase.of(new Activation.Gradient(function), Operand.of(type, 301), wide)
                        .called("far from zero "));
            }
        }
        casts(cases);
        copies(cases);
        overflows(cases);
        return cases.stream();
    }

    private static void sized(List<DeviceCase> cases, DType type, int size) {
        Operand a = Operand.of(type, size);
        for (Activation.Function function : Activation.Function.values()) {
            cases.add(OperationCase.of(new Activation(function), a));
            cases.add(OperationCase.of(new Activation.Gradient(function), a, a));
        }
        cases.add(OperationCase.of(new Multiply(), a, a));
        cases.add(OperationCase.of(new Multiply.Gradient(), a, a));
        cases.add(OperationCase.of(new Add(), a, a));
        cases.add(OperationCase.of(new Copy(), a));
        if (type != FP32) {
            cases.add(OperationCase.of(new Add(), a, Operand.of(FP32, size)));
            cases.add(OperationCase.of(new Add(), Operand.of(FP32, size), a));
        }
    }

    private static void rows(List<DeviceCase> cases, DType type) {
        for (int[] size : new int[][] {{1, 1}, {7, 5}, {33, 44}, {65, 1000}, {129, 2816}}) {
            Operand gateUp = Operand.of(type, size[0], 2 * size[1]);
            cases.add(OperationCase.of(new SwiGlu(), gateUp));
            cases.add(OperationCase.of(new SwiGlu.Gradient(), Operand.of(type, size[0], size[1]), gateUp));
        }
        for (int[] size : new int[][] {{1, 1}, {7, 5}, {300, 72}, {33, 1000}, {2049, 768}, {1, 50_257}}) {
            Operand dy = Operand.of(type, size[0], size[1]);
            cases.add(OperationCase.of(new Linear.BiasGradient(), dy));
            if (type != FP32) {
                cases.add(OperationCase.of(new Linear.BiasGradient(), dy).to(FP32));
            }
        }
        // Heads of queries and keys turn, those of values do not: rotated, all, head size, T.
        for (int[] size : new int[][] {{1, 1, 2, 1}, {3, 4, 6, 5}, {6, 8, 64, 33}, {10, 12, 80, 7}, {5, 6, 128, 64}}) {
            Operand x = Operand.of(type, 2, size[3], size[1] * size[2]);
            Operand table = Operand.of(FP32, size[3] + 3, size[2]).with(angles(size[3] + 3, size[2]));
            for (boolean inverse : new boolean[] {false, true}) {
                cases.add(OperationCase.of(new Rope(size[0], size[2], inverse), x, table));
            }
        }
    }

    /** Sizes of sequences that vectors divide and that they do not, of more than a block and of less. */
    private static void dropouts(List<DeviceCase> cases, DType type) {
        Values numbers = Values.cycle(0, 5, Dropout.KEEP_ALL, Integer.MAX_VALUE, 1);
        for (int[] size : new int[][] {{1, 1, 1}, {3, 5, 7}, {5, 3, 4}, {7, 33, 24}, {2, 65, 1000}, {3, 129, 767}}) {
            for (double probability : new double[] {0, 0.1, 0.5, 0.999}) {
                Dropout dropout = new Dropout(probability, Philox.key("dropout", size[2]));
                cases.add(OperationCase.of(dropout, Operand.of(type, size), Operand.of(INT32, size[0]).with(numbers))
                        .within(Tolerance.EXACT));
            }
        }
    }

    private static Values angles(int context, int headDim) {
        float[] table = Rope.table(context, headDim, 1e4);
        double[] values = new double[table.length];
        for (int index = 0; index < values.length; index++) {
            values[index] = table[index];
        }
        return Values.cycle(values);
    }

    private static void casts(List<DeviceCase> cases) {
        for (int size : new int[] {1, 7, 250, 65_537}) {
            for (DType narrow : List.of(BF16, FP16)) {
                for (Values values : List.of(Values.NORMAL, SPECIAL)) {
                    String label = values == SPECIAL ? "special values " : "";
                    cases.add(OperationCase.of(new Cast(narrow), Operand.of(FP32, size).with(values))
                            .within(Tolerance.EXACT).called(label));
                    cases.add(OperationCase.of(new Cast(FP32), Operand.of(narrow, size).with(values))
                            .within(Tolerance.EXACT).called(label));
                    cases.add(OperationCase.of(new Round(narrow), Operand.of(FP32, size).with(values))
                            .within(Tolerance.EXACT).called(label));
                }
            }
        }
    }

    private static void copies(List<DeviceCase> cases) {
        cases.add(OperationCase.of(new Copy(), Operand.tokens(50_257, 3, 1001)));
        for (DType type : TYPES) {
            cases.add(new ToAndFromHost(type));
        }
        cases.add(new ToAndFromHost(INT32));
    }

    /** What is beyond fp16 becomes infinite, and only that. */
    private static void overflows(List<DeviceCase> cases) {
        Operand large = Operand.of(FP16, 1003).with(Values.cycle(60_000, 5, -60_000, 0.5, 65_504, -65_504, 300));
        cases.add(OperationCase.of(new Add(), large, large).called("too large "));
        cases.add(OperationCase.of(new Multiply(), large, large).called("too large "));
        cases.add(OperationCase.of(
                        new Linear(),
                        Operand.of(FP16, 8, 64).with(Values.constant(200)),
                        Operand.of(FP16, 16, 64).with(Values.constant(100)),
                        null)
                .called("too large "));
    }

    /** A copy to the host's memory and another one back, as for what is offloaded. */
    private record ToAndFromHost(DType type) implements DeviceCase {

        @Override
        public String name() {
            return "copy to the host and back in " + type;
        }

        @Override
        public List<Trial> trials(SplittableRandom random) {
            ChainCase chain = new ChainCase(name());
            Tensor x = chain.given("x", Operand.of(type, 10_001).with(Values.uniform(0, 1000)));
            Tensor away = x.like("away", Role.ACTIVATION).in(Space.HOST);
            Tensor back = x.like("back", Role.ACTIVATION);
            chain.add(new Copy(), List.of(away), x, null);
            chain.add(new Copy(), List.of(back), away, null);
            return chain.within(Tolerance.EXACT, away, back).trials(random);
        }
    }
}
