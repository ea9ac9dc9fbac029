package dev.gatun.train;

import dev.gatun.graph.DType;
import dev.gatun.model.TransformerShape;
import dev.gatun.train.config.DeviceSettings;
import dev.gatun.train.config.TrainingConfig;
import java.util.Map;

/**
 * Model FLOPs utilization: what a model's passes compute of what the devices could (Chowdhery et al., 2022, "PaLM",
 * appendix B). What is computed again, the norms and the optimizer do not count.
 *
 * @param flopsPerToken 6 for each parameter that is multiplied with, and 12 LCT for attention: L layers, C features, T
 *     tokens of a sequence
 * @param peak operations a second of all devices together; NaN where it is not known
 */
record Utilization(double flopsPerToken, double peak) {

    private static final double PER_PARAMETER = 6;
    private static final double PER_ATTENDED = 12;

    /** A TF32 product takes twice as long as one in 16 bits on all GPUs that have both. */
    private static final double TF32_OF_BF16 = 0.5;

    static Utilization of(TrainingPlan plan) {
        TrainingConfig config = plan.config();
        boolean gpu = config.device().kind() == DeviceSettings.Kind.CUDA;
        return new Utilization(
                flopsPerToken(plan, config.data().sequenceLength()),
                gpu ? plan.ranks().size() * peak(config, plan.device().flops()) : Double.NaN);
    }

    private static double flopsPerToken(TrainingPlan plan, int length) {
        TransformerShape shape = plan.model().shape();
        long parameters = plan.graph().parameters().keySet().stream()
                .filter(parameter -> !isOnlyLookedUp(parameter.name(), shape))
                .mapToLong(parameter -> parameter.shape().elements())
                .sum();
        return PER_PARAMETER * parameters + PER_ATTENDED * shape.layers() * shape.hidden() * length;
    }

    /** Rows of these are picked and added; a table that is tied to the head is multiplied with there. */
    private static boolean isOnlyLookedUp(String parameter, TransformerShape shape) {
        return parameter.equals("positions.weight") || parameter.equals("tokens.weight") && !shape.tiedHead();
    }

    private static double peak(TrainingConfig config, Map<DType, Double> flops) {
        return config.precision().dtype() == DType.FP32 && config.precision().tf32()
                ? TF32_OF_BF16 * flops.get(DType.BF16)
                : flops.get(config.precision().dtype());
    }

    /** 0 to 1; NaN where the peak is not known. */
    double at(double tokensPerSecond) {
        return flopsPerToken * tokensPerSecond / peak;
    }
}
