/**
 * What a run leaves on disk: safetensors files, read and written in pieces, and checkpoint folders that a crash, a
 * full disk or a damaged file cannot turn into something half right. Knows names, types, shapes, bytes and how a tensor
 * is cut ({@link dev.gatun.graph.Part}), and nothing of devices. Uses the JDK and Jackson only.
 *
 * <p>{@link dev.gatun.train.checkpoint.SafetensorsFile} and {@link dev.gatun.train.checkpoint.SafetensorsWriter} are
 * the format; {@link dev.gatun.train.checkpoint.CheckpointFolder} saves and finds,
 * {@link dev.gatun.train.checkpoint.Checkpoint} is one that was verified.
 */
package dev.gatun.train.checkpoint;
