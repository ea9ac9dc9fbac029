package dev.gatun.data;

import java.util.Objects;

/**
 * The sequences to train on and to validate with. The last part of the tokens is for validation, the rest for training;
 * in each, sequence {@code s} is the tokens {@code s * length} to {@code (s + 1) * length}, of which the first {@code
 * length} are the inputs and the last {@code length} the targets: sequences overlap by the one token that is the target
 * of one and an input of the next.
 *
 * <p>Training sequences come in a new order every epoch, given by the seed. Which sequence is at which position is a
 * function of the two alone, so that a run is resumed from its position. Safe for use by several threads; filling a
 * batch allocates nothing.
 */
public final class Batches implements BatchSource {

    private final TokenShards tokens;
    private final int length;
    private final long validationStart;
    private final long trainSequences;
    private final long validationSequences;
    private final SequenceOrder order;

    /**
     * @param tokens the text
     * @param sequenceLength T, the tokens of a sequence
     * @param validationFraction of the tokens, from 0, for none, to less than 1
     * @param seed of the order
     * @throws DataException where a part has not one sequence, or a number is not in its range
     */
    public Batches(TokenShards tokens, int sequenceLength, double validationFraction, long seed) {
        if (sequenceLength < 1) {
            throw new DataException("data.sequence_length is " + sequenceLength + ", and has to be 1 or more, "
                    + "as 1024.");
        }
        if (!(validationFraction >= 0 && validationFraction < 1)) {
            throw new DataException("data.validation_fraction is " + validationFraction + ", and has to be at least 0 "
                    + "and less than 1, as 0.05.");
        }
        this.tokens = tokens;
        this.length = sequenceLength;
        this.validationStart = tokens.size() - Math.round(tokens.size() * validationFraction);
        this.trainSequences = sequences(validationStart);
        this.validationSequences = sequences(tokens.size() - validationStart);
        if (trainSequences == 0) {
            throw tooShort("training", validationStart, validationFraction, "a smaller data.validation_fraction");
        }
        if (validationSequences == 0 && validationFraction > 0) {
            throw tooShort("validation", tokens.size() - validationStart, validationFraction,
                    "a larger data.validation_fraction");
        }
        this.order = new SequenceOrder(trainSequences, seed);
    }

    private long sequences(long count) {
        return Math.max(0, count - 1) / length; // the first target is the second token
    }

    private DataException tooShort(String part, long has, double fraction, String other) {
        return new DataException("The text is too short: it has " + tokens.size() + " tokens, " + has + " of them for "
                + part + " as data.validation_fraction is " + fraction + ", and one sequence needs " + (length + 1L)
                + ". Set data.text to a longer text, a smaller data.sequence_length than " + length + ", or " + other
                + ".");
    }

    /** The sequences of an epoch, 1 or more. */
    public long trainSequences() {
        return trainSequences;
    }

    /** The sequences to validate with; 0 where the validation fraction is 0. */
    @Override
    public long validationSequences() {
        return validationSequences;
    }

    @Override
    public int vocabularySize() {
        return tokens.vocabularySize();
    }

    /** In a new order every epoch. */
    @Override
    public void train(long position, int count, int[] inputs, int[] targets) {
        for (int row = 0; row < count; row++) {
            fill(order.at(position + row) * length, row, inputs, targets);
        }
    }

    /** In the text's order. */
    @Override
    public void validation(long first, int count, int[] inputs, int[] targets) {
        Objects.checkFromIndexSize(first, (long) count, validationSequences);
        for (int row = 0; row < count; row++) {
            fill(validationStart + (first + row) * length, row, inputs, targets);
        }
    }

    private void fill(long start, int row, int[] inputs, int[] targets) {
        tokens.copy(start, inputs, row * length, length);
        tokens.copy(start + 1, targets, row * length, length);
    }
}
