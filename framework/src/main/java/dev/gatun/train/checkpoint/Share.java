package dev.gatun.train.checkpoint;

/**
 * What of a checkpoint one thread writes at a time, as a rank does of what it alone holds.
 *
 * @param here whether this process writes it; of others' only the names and sizes are known
 * @param model parameters, or parts of them
 * @param optimizer the optimizer's states, or parts of them
 */
public record Share(TensorSource model, TensorSource optimizer, boolean here) {

    /** Of this process. */
    public Share(TensorSource model, TensorSource optimizer) {
        this(model, optimizer, true);
    }
}
