package dev.gatun.train.config;

/**
 * AdamW (Loshchilov and Hutter, "Decoupled Weight Decay Regularization", algorithm 2).
 *
 * @param learningRate at the schedule's peak
 * @param beta1 decay of the gradients' running mean, in [0, 1)
 * @param beta2 decay of the squared gradients' running mean, in [0, 1)
 * @param epsilon added to the root of the latter
 * @param weightDecay not applied to norms and biases
 */
public record OptimizerSettings(double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Settings {}
