package dev.gatun.train.checkpoint;

/**
 * What a run needs beside its tensors to go on as if it had never stopped.
 *
 * @param step optimizer steps done
 * @param dataPosition where the data's order goes on, in its own unit
 * @param tokens tokens trained on so far
 * @param config the text of the run's configuration
 * @param gatunVersion the version that wrote it
 */
public record TrainingState(long step, long dataPosition, long tokens, String config, String gatunVersion) {

    public TrainingState {
        if (step < 0 || dataPosition < 0 || tokens < 0) {
            throw new IllegalArgumentException(
                    "step " + step + ", data position " + dataPosition + " and tokens " + tokens + " count from 0");
        }
    }
}
