package dev.gatun.train.metrics;

import java.nio.file.Path;

/**
 * Is told what happens in a training, in order, by the thread that trains: what takes long here keeps the devices
 * waiting. An exception ends the training.
 */
public interface TrainingListener {

    /** A step of the optimizer is done. */
    default void step(StepMetrics step) {}

    /** The validation text was read. */
    default void evaluated(EvaluationMetrics evaluation) {}

    /**
     * A checkpoint is written.
     *
     * @param step after which
     * @param folder its own
     */
    default void saved(long step, Path folder) {}

    /** Something that a person should read. */
    default void message(String text) {}
}
