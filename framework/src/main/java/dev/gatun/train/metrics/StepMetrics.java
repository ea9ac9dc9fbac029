package dev.gatun.train.metrics;

/**
 * One step of the optimizer. What diverged is NaN or infinite.
 *
 * @param loss mean over the step's tokens, in nats a token
 * @param gradNorm L2 norm of all gradients, before clipping
 * @param tokens trained on so far, this step's among them
 * @param stepMillis wall time
 */
record StepMetrics(
        long step,
        double loss,
        double gradNorm,
        double learningRate,
        long tokens,
        double tokensPerSecond,
        double stepMillis)
        implements Metrics {}
