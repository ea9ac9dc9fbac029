package dev.gatun.train.checkpoint;

import java.util.Optional;

/**
 * What a run needs beside its tensors to go on as if it had never stopped.
 *
 * @param step steps done
 * @param updates steps that changed the parameters: with loss scaling, those whose gradients were finite
 * @param dataPosition sequences done in the data's present order, which goes on behind them
 * @param tokens tokens trained on so far
 * @param lossScale of the next step
 * @param config the text of the run's configuration
 * @param gatunVersion the version that wrote it
 */
public record TrainingState(
        long step,
        long updates,
        long dataPosition,
        long tokens,
        Optional<LossScale> lossScale,
        String config,
        String gatunVersion) {

    /** A loss scale, and how many steps with finite gradients it has been so. */
    public record LossScale(float scale, int goodSteps) {}

    /** Of a run whose every step changed the parameters, without a loss scale. */
    public TrainingState(long step, long dataPosition, long tokens, String config, String gatunVersion) {
        this(step, step, dataPosition, tokens, Optional.empty(), config, gatunVersion);
    }

    public TrainingState {
        if (step < 0 || updates < 0 || dataPosition < 0 || tokens < 0) {
            throw new IllegalArgumentException("step " + step + ", updates " + updates + ", data position " + dataPosition
                    + " and tokens " + tokens + " count from 0");
        }
    }
}
