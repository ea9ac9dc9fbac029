package dev.gatun;

import dev.gatun.train.metrics.EvaluationMetrics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a training.
 *
 * @param finished whether it got to its last step, and was not stopped
 * @param step the last one done, counted from 1 over all sessions of the run
 * @param losses of this session's steps, in order: means over each step's tokens, in nats a token
 * @param evaluations of this session, in order
 * @param checkpoint the newest one's folder; empty where {@code train.checkpoint_every} is 0
 */
public record TrainingResult(
        boolean finished,
        long step,
        List<Double> losses,
        List<EvaluationMetrics> evaluations,
        Optional<Path> checkpoint) {

    public TrainingResult {
        losses = List.copyOf(losses);
        evaluations = List.copyOf(evaluations);
    }

    /** The last step's loss. */
    public double lastLoss() {
        return losses.getLast();
    }
}
