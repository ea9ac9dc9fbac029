package dev.gatun;

import dev.gatun.data.BatchSource;
import dev.gatun.train.TrainingException;

/**
 * A program's own batches, whose tokens are looked at before a device uses them as rows of a table.
 *
 * @param length tokens of a sequence
 */
record CheckedBatches(BatchSource own, int length) implements BatchSource {

    @Override
    public int vocabularySize() {
        return own.vocabularySize();
    }

    @Override
    public void train(long position, int count, int[] inputs, int[] targets) {
        own.train(position, count, inputs, targets);
        require("training", position, count, inputs, targets);
    }

    @Override
    public long validationSequences() {
        return own.validationSequences();
    }

    @Override
    public void validation(long first, int count, int[] inputs, int[] targets) {
        own.validation(first, count, inputs, targets);
        require("validation", first, count, inputs, targets);
    }

    private void require(String part, long first, int count, int[] inputs, int[] targets) {
        for (int index = 0; index < count * length; index++) {
            if (isNone(inputs[index]) || isNone(targets[index])) {
                boolean input = isNone(inputs[index]);
                throw new TrainingException((input ? "Input " : "Target ") + index % length + " of " + part
                        + " sequence " + (first + index / length) + " is " + (input ? inputs[index] : targets[index])
                        + ", and the batches' tokens are 0 to " + (own.vocabularySize() - 1)
                        + ". Give such tokens, or a larger vocabularySize().");
            }
        }
    }

    private boolean isNone(int token) {
        return token < 0 || token >= own.vocabularySize();
    }
}
