package dev.gatun.train.huggingface;

import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.TensorEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of Gatun's, and the tensors of Hugging Face's that have its rows.
 *
 * @param name Gatun's
 * @param parts in the order of their rows
 * @param columns of a row; 0 for a vector, which is one column
 * @param transposed whether theirs is (in, out), as of GPT-2's {@code Conv1D}; ours is (out, in)
 */
record Weight(String name, List<Part> parts, int columns, boolean transposed) {

    /** Rows of ours that are a tensor of theirs. */
    record Part(String name, int rows) {}

    static Weight vector(String name, String theirs, int length) {
        return new Weight(name, List.of(new Part(theirs, length)), 0, false);
    }

    static Weight matrix(String name, String theirs, int rows, int columns) {
        return new Weight(name, List.of(new Part(theirs, rows)), columns, false);
    }

    static Weight rows(String name, int columns, Part... parts) {
        return new Weight(name, List.of(parts), columns, false);
    }

    static Weight transposed(String name, String theirs, int rows, int columns) {
        return new Weight(name, List.of(new Part(theirs, rows)), columns, true);
    }

    /** Ours, in fp32. */
    TensorEntry entry() {
        int rows = parts.stream().mapToInt(Part::rows).sum();
        return columns == 0 ? TensorEntry.of(name, Dtype.F32, rows) : TensorEntry.of(name, Dtype.F32, rows, columns);
    }

    /** One of theirs. */
    TensorEntry entry(Part part, Dtype dtype) {
        if (columns == 0) {
            return TensorEntry.of(part.name, dtype, part.rows);
        }
        return transposed
                ? TensorEntry.of(part.name, dtype, columns, part.rows)
                : TensorEntry.of(part.name, dtype, part.rows, columns);
    }

    /** Ours, by what of theirs it is made of. */
    MappedTensor imported() {
        return new MappedTensor(entry(), parts.stream()
                .map(part -> new MappedTensor.Block(part.name, 0, part.rows, Math.max(1, columns), transposed))
                .toList());
    }

    /** Theirs, by what of ours they are made of. */
    List<MappedTensor> exported(Dtype dtype) {
        List<MappedTensor> theirs = new ArrayList<>();
        long row = 0;
        int width = Math.max(1, columns);
        for (Part part : parts) {
            long rows = transposed ? width : part.rows;
            MappedTensor.Block block =
                    new MappedTensor.Block(name, row, rows, transposed ? part.rows : width, transposed);
            theirs.add(new MappedTensor(entry(part, dtype), List.of(block)));
            row += part.rows;
        }
        return theirs;
    }
}
