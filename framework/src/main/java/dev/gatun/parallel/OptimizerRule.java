package dev.gatun.parallel;

/**
 * AdamW's settings that never change during a training.
 *
 * @param weightDecay for parameters of two or more dimensions; norms and biases have none
 * @param clipNorm the longest global gradient norm; 0 for any
 */
public record OptimizerRule(double beta1, double beta2, double epsilon, double weightDecay, double clipNorm) {}
