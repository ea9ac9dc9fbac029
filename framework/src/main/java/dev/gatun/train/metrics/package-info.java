/**
 * What a training run tells people: {@code metrics.jsonl}, TensorBoard's event files, {@code loss.png} and the
 * terminal. A trainer talks to {@link dev.gatun.train.metrics.RunMetrics} alone. Uses no other package of Gatun.
 */
package dev.gatun.train.metrics;
