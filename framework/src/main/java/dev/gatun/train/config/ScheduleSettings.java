package dev.gatun.train.config;

/**
 * The learning rate over the steps: a linear rise to its peak, then what {@code kind} says.
 *
 * @param warmupSteps steps of the rise, at most all steps
 * @param finalRatio the last learning rate as a fraction of the peak, in [0, 1]; without meaning if constant
 */
public record ScheduleSettings(Kind kind, int warmupSteps, double finalRatio) implements Settings {

    /** What follows the warm-up. */
    public enum Kind {
        CONSTANT,
        LINEAR,
        COSINE,
        /** A Java program says the rate of every step, the warm-up's too; the key's learning rate is its highest. */
        CUSTOM
    }
}
