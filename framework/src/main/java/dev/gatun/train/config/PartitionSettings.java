package dev.gatun.train.config;

/**
 * Which layers a stage has.
 *
 * @param autoPartition whether costs decide, and not {@code partition}
 * @param partition stages of layers by hand
 * @param defaultPartition stage of the layers that {@code partition} leaves out
 * @param optimize what the automatic partition balances
 * @param memoryWeight how much memory counts in it, in [0, 1]; time counts for the rest
 * @param traceExecutionTimes whether the time of layers is measured, and not modelled
 * @param traceMemoryUsage whether the memory of layers is measured, and not modelled
 */
public record PartitionSettings(
        boolean autoPartition,
        StageAssignment partition,
        int defaultPartition,
        Optimize optimize,
        double memoryWeight,
        boolean traceExecutionTimes,
        boolean traceMemoryUsage) implements Settings {

    /** What the automatic partition balances above all. */
    public enum Optimize {
        MEMORY,
        SPEED
    }
}
