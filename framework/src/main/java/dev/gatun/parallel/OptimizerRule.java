package dev.gatun.parallel;

/**
 * AdamW's settings that never change during a training.
 *
 * @param weightDecay for parameters of two or more dimensions; norms and biases have none
 * @param clipNorm the longest global gradient norm; 0 for any
 * @param gradientFactor what gradients, the mean over all of a step, are multiplied with before they are clipped
 * @param seed of what is left to chance: how moments in bf16 are rounded
 */
public record OptimizerRule(
        double beta1,
        double beta2,
        double epsilon,
        double weightDecay,
        double clipNorm,
        double gradientFactor,
        long seed) {

    /** Of gradients as they are. */
    public OptimizerRule(double beta1, double beta2, double epsilon, double weightDecay, double clipNorm) {
        this(beta1, beta2, epsilon, weightDecay, clipNorm, 1, 0);
    }
}
