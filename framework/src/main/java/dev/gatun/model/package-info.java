/**
 * Transformers and the layers they are made of: forward passes written with a {@link dev.gatun.graph.Recorder}.
 *
 * <p>Uses {@code graph} alone and knows nothing of devices, parallelism or training.
 */
package dev.gatun.model;
