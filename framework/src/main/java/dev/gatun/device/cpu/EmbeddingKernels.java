package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Looks up rows of a table by token, and adds learned positions. */
final class EmbeddingKernels {

    private EmbeddingKernels() {}

    /**
     * y[b,t] = table[tokens[b,t]] + positions[t], with zeros for tokens that are not in the table's range.
     *
     * @param range whose rows the table has
     * @param tokens (batch, seq), int32
     * @param table (the range's rows, hidden)
     * @param positions (at least seq, hidden), or null for none
     * @param y (batch, seq, hidden)
     */
    static void forward(
            Worker w,
            int batch,
            int seq,
            int hidden,
            VocabRange range,
            MemorySegment tokens,
            MemorySegment table,
            MemorySegment positions,
            MemorySegment y) {
        int rows = batch * seq;
        for (int row = w.from(rows); row < w.to(rows); row++) {
            int token = token(tokens, row, range.vocabulary());
            long from = (long) (token - range.first()) * hidden;
            long position = (long) (row % seq) * hidden;
            long at = (long) row * hidden;
            if (range.has(token) && positions != null) {
                Arithmetic.add(hidden, table, from, positions, position, y, at);
            } else if (range.has(token)) {
                Arithmetic.copy(hidden, table, from, y, at);
            } else if (positions != null) {
                Arithmetic.copy(hidden, positions, position, y, at);
            } else {
                Arithmetic.fill(hidden, 0, y, at);
            }
        }
    }

    /**
     * dtable[v] = addend[v] + the sum of dy[r] over the rows with the token of the range's row v, in their order.
     *
     * @param range whose rows the table has
     * @param dy (rows, hidden)
     * @param tokens (rows), int32
     * @param addend (the range's rows, hidden), may be dtable; or null
     * @param dtable (the range's rows, hidden)
     */
    static void tableGradient(
            Worker w,
            int rows,
            VocabRange range,
            int hidden,
            MemorySegment dy,
            MemorySegment tokens,
            MemorySegment addend,
            MemorySegment dtable) {
        // By columns: a row's token may be any, and with it the row that it writes to.
        long column = CacheLines.from(w, hidden);
        long columns = CacheLines.to(w, hidden) - column;
        if (columns == 0) {
            return;
        }
        for (int row = 0; row < range.rows(); row++) {
            Arithmetic.begin(columns, addend, dtable, (long) row * hidden + column);
        }
        for (int row = 0; row < rows; row++) {
            int token = token(tokens, row, range.vocabulary());
            if (range.has(token)) {
                long at = (long) (token - range.first()) * hidden + column;
                Arithmetic.add(columns, dtable, at, dy, (long) row * hidden + column, dtable, at);
            }
        }
    }

    /**
     * dpositions[t] = addend[t] + the sum of dy[b,t] over b, in its order.
     *
     * @param contextRows rows of dpositions, at least seq
     * @param dy (batch, seq, hidden)
     * @param addend (contextRows, hidden), may be dpositions; or null
     * @param dpositions (contextRows, hidden)
     */
    static void positionGradient(
            Worker w,
            int batch,
            int seq,
            int contextRows,
            int hidden,
            MemorySegment dy,
            MemorySegment addend,
            MemorySegment dpositions) {
        for (int position = w.from(contextRows); position < w.to(contextRows); position++) {
            long at = (long) position * hidden;
            Arithmetic.begin(hidden, addend, dpositions, at);
            if (position < seq) {
                for (int b = 0; b < batch; b++) {
                    long row = (long) b * seq + position;
                    Arithmetic.add(hidden, dpositions, at, dy, row * hidden, dpositions, at);
                }
            }
        }
    }

    private static int token(MemorySegment tokens, int row, int vocabulary) {
        int token = tokens.getAtIndex(ValueLayout.JAVA_INT, row);
        if (token < 0 || token >= vocabulary) {
            throw new IllegalArgumentException("Token " + token + " at place " + row + " of the batch is outside the "
                    + "vocabulary of " + vocabulary + ": use the tokenizer that the model was made for, or make the "
                    + "model's vocabulary as large as the tokenizer's.");
        }
        return token;
    }
}
