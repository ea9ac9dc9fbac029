package dev.gatun.train.metrics;

/**
 * One step of the optimizer. What diverged is NaN or infinite.
 *
 * @param step counted from 1, over all sessions of a run
 * @param loss mean over the step's tokens, in nats a token
 * @param gradNorm L2 norm of all gradients, before clipping
 * @param tokens trained on so far, this step's among them
 * @param stepMillis wall time
 * @param mfu model FLOPs utilization, 0 to 1; NaN where it is not known
 * @param gpuMemoryBytes in use on the GPUs; 0 without one
 */
public record StepMetrics(
        long step,
        double loss,
        double gradNorm,
        double learningRate,
        long tokens,
        double tokensPerSecond,
        double stepMillis,
        double mfu,
        long gpuMemoryBytes)
        implements Metrics {

    /** A step without a GPU. */
    StepMetrics(
            long step,
            double loss,
            double gradNorm,
            double learningRate,
            long tokens,
            double tokensPerSecond,
            double stepMillis) {
        this(step, loss, gradNorm, learningRate, tokens, tokensPerSecond, stepMillis, Double.NaN, 0);
    }

    boolean hasMfu() {
        return !Double.isNaN(mfu);
    }

    boolean hasGpuMemory() {
        return gpuMemoryBytes > 0;
    }
}
