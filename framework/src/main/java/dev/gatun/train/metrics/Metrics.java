package dev.gatun.train.metrics;

/** What is told about one step: a line of {@code metrics.jsonl}. */
public sealed interface Metrics permits StepMetrics, EvaluationMetrics {

    /** Counted from 1, over all sessions of a run; 0 is before any training. */
    long step();
}
