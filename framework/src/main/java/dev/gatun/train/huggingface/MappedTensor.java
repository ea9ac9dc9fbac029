package dev.gatun.train.huggingface;

import dev.gatun.train.checkpoint.TensorEntry;
import java.util.List;

/**
 * A tensor that is made of others: blocks, one below the other.
 *
 * @param entry what it is
 */
record MappedTensor(TensorEntry entry, List<Block> blocks) {

    /**
     * Rows of a source, as they are or turned into columns.
     *
     * @param source the tensor's name
     * @param first the source's row that it begins at
     * @param rows of the block; where it is transposed, also the source's columns
     * @param columns of the block; where it is not transposed, also the source's
     * @param transposed whether the block's row r and column c is the source's row {@code first + c} and column r
     */
    record Block(String source, long first, long rows, long columns, boolean transposed) {

        long elements() {
            return rows * columns;
        }
    }
}
