package dev.gatun.train.checkpoint;

/**
 * What of a checkpoint one thread writes at a time, as a rank does of what it alone holds.
 *
 * @param model parameters, or parts of them
 * @param optimizer the optimizer's states, or parts of them
 */
public record Share(TensorSource model, TensorSource optimizer) {}
