package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Looks up rows of a table by token, and adds learned positions. */
final class EmbeddingKernels {

    private EmbeddingKernels() {}

    /**
     * y[b,t] = table[tokens[b,t]] + positions[t].
     *
     * @param tokens (batch, seq), int32
     * @param table (vocabulary, hidden)
     * @param positions (at least seq, hidden), or null for none
     * @param y (batch, seq, hidden)
     */
    static void forward(
            Worker w,
            int batch,
            int seq,
            int hidden,
            MemorySegment tokens,
            MemorySegment table,
            MemorySegment positions,
            MemorySegment y) {
        int rows = batch * seq;
        long vocabulary = table.byteSize() / ((long) hidden * Float.BYTES);
        for (int row = w.from(rows); row < w.to(rows); row++) {
            long token = (long) token(tokens, row, vocabulary) * hidden;
            long at = (long) row * hidden;
            if (positions == null) {
                Arithmetic.copy(hidden, table, token, y, at);
            } else {
                Arithmetic.add(hidden, table, token, positions, (long) (row % seq) * hidden, y, at);
            }
        }
    }

    /**
     * dtable[v] = addend[v] + the sum of dy[r] over the rows with token v, in their order.
     *
     * @param dy (rows, hidden)
     * @param tokens (rows), int32
     * @param addend (vocabulary, hidden), may be dtable; or null
     * @param dtable (vocabulary, hidden)
     */
    static void tableGradient(
            Worker w,
            int rows,
            int vocabulary,
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
        for (int token = 0; token < vocabulary; token++) {
            Arithmetic.begin(columns, addend, dtable, (long) token * hidden + column);
        }
        for (int row = 0; row < rows; row++) {
            long at = (long) token(tokens, row, vocabulary) * hidden + column;
            Arithmetic.add(columns, dtable, at, dy, (long) row * hidden + column, dtable, at);
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

    private static int token(MemorySegment tokens, int row, long vocabulary) {
        int token = tokens.getAtIndex(ValueLayout.JAVA_INT, row);
        if (token < 0 || token >= vocabulary) {
            throw new IllegalArgumentException("Token " + token + " at place " + row + " of the batch is outside the "
                    + "vocabulary of " + vocabulary + ": use the tokenizer that the model was made for, or make the "
                    + "model's vocabulary as large as the tokenizer's.");
        }
        return token;
    }
}
