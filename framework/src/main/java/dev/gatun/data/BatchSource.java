package dev.gatun.data;

/**
 * What a training reads: {@link Batches} of a text, or a program's own. Sequences are known by where they come in the
 * training, so that a resumed run reads what the run would have read that was never stopped: the same position must
 * always give the same sequence. Methods are called by one thread at a time.
 */
public interface BatchSource {

    /** One more than the highest token there can be, which is how many the model knows. */
    int vocabularySize();

    /**
     * Fills sequences to train on.
     *
     * @param position of the first, counted from 0 at the start of the run and on through the epochs
     * @param count how many
     * @param inputs (count, T), row-major, from index 0, with T for {@code data.sequence_length}
     * @param targets (count, T), likewise: what the model shall say at each input, for text the token after it
     */
    void train(long position, int count, int[] inputs, int[] targets);

    /** How many sequences there are to validate with: 0 for none, or a batch at least. */
    long validationSequences();

    /**
     * Fills sequences to validate with.
     *
     * @param first from 0
     * @param count how many; the last is at most {@link #validationSequences} less 1
     * @param inputs (count, T), row-major, from index 0
     * @param targets (count, T), likewise
     */
    void validation(long first, int count, int[] inputs, int[] targets);
}
