package dev.gatun.train.metrics;

/**
 * The validation text, read with the weights after {@code step}.
 *
 * @param step 0 before any training
 * @param validationLoss mean, in nats a token
 * @param tokens evaluated
 * @param millis wall time
 */
public record EvaluationMetrics(long step, double validationLoss, long tokens, double millis) implements Metrics {}
