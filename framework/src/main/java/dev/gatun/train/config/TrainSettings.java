package dev.gatun.train.config;

import java.util.List;
import java.util.Optional;

/**
 * How long is trained, and what is done along the way.
 *
 * @param steps optimizer steps
 * @param batch sequences a step, over all micro-batches and replicas
 * @param seed of the initial weights and of samples
 * @param clipNorm largest norm of the gradient, beyond which it is scaled down; 0 means no limit
 * @param nonFinite what is done about a loss or a gradient that is not finite and that no smaller loss scale mends
 * @param evaluateEvery steps between evaluations
 * @param evaluationBatches batches of {@code batch} sequences in an evaluation
 * @param checkpointEvery steps between checkpoints; 0 for none, not even after the last step
 * @param checkpointAsync whether training goes on while a checkpoint is written, from a copy in the host's memory
 * @param keepCheckpoints how many of the latest checkpoints stay on disk
 * @param keepEvery checkpoints of steps that are multiples of this stay as well; 0 for none
 * @param logEvery steps between lines of the log
 * @param samples prompts that the model continues when it is trained
 * @param sampleTokens tokens of such a continuation, at most
 * @param sampleStop text at which a continuation ends
 */
public record TrainSettings(
        int steps,
        int batch,
        long seed,
        double clipNorm,
        NonFinite nonFinite,
        int evaluateEvery,
        int evaluationBatches,
        int checkpointEvery,
        boolean checkpointAsync,
        int keepCheckpoints,
        int keepEvery,
        int logEvery,
        List<String> samples,
        int sampleTokens,
        Optional<String> sampleStop) implements Settings {

    /** What is done when the loss or a gradient is not finite. */
    public enum NonFinite {
        /** The training ends, and says which tensor it is. */
        STOP,
        /** The step is left out. */
        SKIP
    }

    /** Takes a copy of the prompts. */
    public TrainSettings {
        samples = List.copyOf(samples);
    }

    /** Whether there are checkpoints that are written while training goes on. */
    public boolean checkpointsInBackground() {
        return checkpointAsync && checkpointEvery > 0;
    }
}
