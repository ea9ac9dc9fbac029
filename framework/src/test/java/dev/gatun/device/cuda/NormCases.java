package dev.gatun.device.cuda;

import static dev.gatun.graph.DType.BF16;
import static dev.gatun.graph.DType.FP16;
import static dev.gatun.graph.DType.FP32;

import dev.gatun.graph.DType;
import dev.gatun.graph.LayerNorm;
import dev.gatun.graph.RmsNorm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Norms of rows of many sizes, with and without a residual, and their gradients. */
final class NormCases {

    private static final double EPSILON = 1e-5;

    /** Rows and columns. */
    private static final int[][] SIZES = {
        {1, 17}, {7, 17}, {1024, 64}, {33, 768}, {1024, 768}, {7, 1000}, {33, 1600}, {33, 2048}, {7, 4096}, {33, 8192},
        {3, 8200}, {1, 1}
    };

    /** The types of x, the residual, which is also that of their sum, and the weight. */
    private record Types(DType x, DType residual, DType weight) {}

    private static final List<Types> TYPES = List.of(
            new Types(FP32, FP32, FP32),
            new Types(BF16, BF16, BF16),
            new Types(FP16, FP16, FP16),
            new Types(BF16, FP32, BF16),
            new Types(FP32, FP32, BF16),
            new Types(FP16, FP32, FP16));

    private NormCases() {}

    static Stream<DeviceCase> all() {
        List<DeviceCase> cases = new ArrayList<>();
        for (int[] size : SIZES) {
            for (Types types : TYPES) {
                add(cases, size[0], size[1], types);
            }
        }
        return cases.stream();
    }

    private static void add(List<DeviceCase> cases, int rows, int hidden, Types types) {
        Operand x = Operand.of(types.x, rows, hidden);
        Operand residual = Operand.of(types.residual, rows, hidden).with(Values.normal(3));
        Operand weight = Operand.of(types.weight, hidden);
        Operand mean = Operand.of(FP32, rows).with(Values.normal(0.1));
        Operand deviation = Operand.of(FP32, rows).with(Values.uniform(0.5, 1.5));
        Operand dy = Operand.of(types.weight, rows, hidden);
        LayerNorm layerNorm = new LayerNorm(EPSILON);
        RmsNorm rmsNorm = new RmsNorm(EPSILON);
        cases.add(OperationCase.of(layerNorm, x, weight, weight, residual));
        cases.add(OperationCase.of(rmsNorm, x, weight, residual));
        if (types.x == types.residual) {
            cases.add(OperationCase.of(layerNorm, x, weight, weight, null));
            cases.add(OperationCase.of(rmsNorm, x, weight, null));
        }
        cases.add(OperationCase.of(new LayerNorm.Gradient(), dy, residual, weight, mean, deviation)
                .to(types.residual, FP32, FP32));
        cases.add(OperationCase.of(new RmsNorm.Gradient(), dy, residual, weight, deviation).to(types.residual, FP32));
    }
}
