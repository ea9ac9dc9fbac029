package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/**
 * Causal attention with grouped queries: softmax(Q K^T / sqrt(D)) V, each position seeing itself and those before.
 *
 * <p>A row of qkv (B,T,(H+2*KV)*D) holds the H query heads, then the KV key heads, then the KV value heads; H is a
 * multiple of KV and query head h uses key head h / (H/KV). Queries are taken a block of rows at a time, against the
 * keys up to the block's end, so that little more than half of the scores is made and none is kept: the gradient
 * makes them again from the logarithm of the sum of their exponentials. The gradient's formulas are those of
 * FlashAttention-2 (Dao 2023, algorithm 2).
 */
final class AttentionKernels {

    /** Queries in a block: long enough for fast products, short enough to waste little above the diagonal. */
    private static final int BLOCK = 32;

    private AttentionKernels() {}

    /** What forward and gradient need: two blocks of scores for each worker. */
    static long workspaceBytes(int batch, int seq, int heads, int kvHeads, int headDim, int workers) {
        return workers * 2 * blockBytes(seq);
    }

    /**
     * @param out (B,T,H*D)
     * @param lse (B,H,T) the logarithm of the sum of the exponentials of the scaled scores
     */
    static void forward(
            Worker w, int batch, int seq, int heads, int kvHeads, int headDim,
            MemorySegment qkv, MemorySegment out, MemorySegment lse, MemorySegment workspace) {
        int ld = (heads + 2 * kvHeads) * headDim;
        int outLd = heads * headDim;
        int scoresLd = ScoreRow.stride(seq);
        float scale = scale(headDim);
        long scores = w.index * 2 * blockBytes(seq);
        for (int item = w.from(batch * heads); item < w.to(batch * heads); item++) {
            int b = item / heads;
            int head = item % heads;
            int kvHead = head / (heads / kvHeads);
            long first = (long) b * seq * ld;
            long q = qkv.address() + bytes(first + (long) head * headDim);
            long k = qkv.address() + bytes(first + (long) (heads + kvHead) * headDim);
            long v = qkv.address() + bytes(first + (long) (heads + kvHeads + kvHead) * headDim);
            long o = out.address() + bytes((long) b * seq * outLd + (long) head * headDim);
            for (int from = 0; from < seq; from += BLOCK) {
                int to = Math.min(from + BLOCK, seq);
                Gemm.single(false, true, to - from, to, headDim, scale, q + bytes((long) from * ld), ld, k, ld,
                        0, workspace.address() + scores, scoresLd);
                for (int row = from; row < to; row++) {
                    lse.setAtIndex(JAVA_FLOAT, (long) item * seq + row,
                            softmax(w, workspace, scores + bytes((long) (row - from) * scoresLd), row + 1, to));
                }
                Gemm.single(false, false, to - from, headDim, to, 1, workspace.address() + scores, scoresLd, v, ld,
                        0, o + bytes((long) from * outLd), outLd);
            }
        }
    }

    /**
     * Writes all of dqkv (B,T,(H+2*KV)*D).
     *
     * @param dout (B,T,H*D) the gradient by out
     * @param out what forward made, as lse
     */
    static void gradient(
            Worker w, int batch, int seq, int heads, int kvHeads, int headDim,
            MemorySegment dout, MemorySegment qkv, MemorySegment out, MemorySegment lse, MemorySegment dqkv,
            MemorySegment workspace) {
        int ld = (heads + 2 * kvHeads) * headDim;
        int outLd = heads * headDim;
        int group = heads / kvHeads;
        int scoresLd = ScoreRow.stride(seq);
        float scale = scale(headDim);
        long p = w.index * 2 * blockBytes(seq);
        long ds = p + blockBytes(seq);
        long pAddress = workspace.address() + p;
        long dsAddress = workspace.address() + ds;
        int last = (seq - 1) / BLOCK * BLOCK;
        // An item is a key head, whose gradients sum over its group of query heads.
        for (int item = w.from(batch * kvHeads); item < w.to(batch * kvHeads); item++) {
            int b = item / kvHeads;
            int kvHead = item % kvHeads;
            long first = (long) b * seq * ld;
            long k = bytes(first + (long) (heads + kvHead) * headDim);
            long v = bytes(first + (long) (heads + kvHeads + kvHead) * headDim);
            for (int head = kvHead * group; head < (kvHead + 1) * group; head++) {
                // Backwards, since the last block reaches all keys and so begins all of their sums.
                for (int from = last; from >= 0; from -= BLOCK) {
                    int to = Math.min(from + BLOCK, seq);
                    int rows = to - from;
                    float beta = head == kvHead * group && from == last ? 0 : 1;
                    long q = bytes(first + (long) from * ld + (long) head * headDim);
                    long o = bytes(((long) b * seq + from) * outLd + (long) head * headDim);
                    Gemm.single(false, true, rows, to, headDim, scale, qkv.address() + q, ld, qkv.address() + k, ld,
                            0, pAddress, scoresLd);
                    Gemm.single(false, true, rows, to, headDim, 1, dout.address() + o, outLd, qkv.address() + v, ld,
                            0, dsAddress, scoresLd);
                    for (int row = 0; row < rows; row++) {
                        float delta = dot(w, dout, out, o + bytes((long) row * outLd), headDim);
                        float shift = lse.getAtIndex(JAVA_FLOAT, ((long) b * heads + head) * seq + from + row);
                        long offset = bytes((long) row * scoresLd);
                        softmaxGradient(workspace, p + offset, ds + offset, from + row + 1, to, shift, delta);
                    }
                    Gemm.single(true, false, to, headDim, rows, 1, pAddress, scoresLd, dout.address() + o, outLd,
                            beta, dqkv.address() + v, ld);
                    Gemm.single(true, false, to, headDim, rows, scale, dsAddress, scoresLd, qkv.address() + q, ld,
                            beta, dqkv.address() + k, ld);
                    Gemm.single(false, false, rows, headDim, to, scale, dsAddress, scoresLd, qkv.address() + k, ld,
                            0, dqkv.address() + q, ld);
                }
            }
        }
    }

    /** Makes probabilities of a row's first {@code count} scores and zeros of the rest; returns their lse. */
    private static float softmax(Worker w, MemorySegment workspace, long row, int count, int end) {
        ScoreRow.close(workspace, row, count);
        float max = ScoreRow.max(workspace, row, count);
        float sum = ScoreRow.exponentials(w, workspace, row, count, max);
        ScoreRow.scale(workspace, row, count, 1 / sum);
        ScoreRow.clear(workspace, row, count, end);
        return max + (float) Math.log(sum);
    }

    /** P = exp(scores - lse) in place of the scores, and dS = P * (dP - delta) in place of dP. */
    private static void softmaxGradient(
            MemorySegment workspace, long p, long ds, int count, int end, float lse, float delta) {
        ScoreRow.close(workspace, p, count);
        for (int index = 0; index < count; index += SPECIES.length()) {
            long at = bytes(index);
            FloatVector probability =
                    Exponential.exp(FloatVector.fromMemorySegment(SPECIES, workspace, p + at, ORDER).sub(lse));
            probability.intoMemorySegment(workspace, p + at, ORDER);
            FloatVector.fromMemorySegment(SPECIES, workspace, ds + at, ORDER)
                    .sub(delta).mul(probability).intoMemorySegment(workspace, ds + at, ORDER);
        }
        ScoreRow.clear(workspace, p, count, end);
        ScoreRow.clear(workspace, ds, count, end);
    }

    private static float dot(Worker w, MemorySegment a, MemorySegment b, long offset, int count) {
        FloatVector sum = FloatVector.zero(SPECIES);
        int index = 0;
        for (; index < SPECIES.loopBound(count); index += SPECIES.length()) {
            long at = offset + bytes(index);
            sum = FloatVector.fromMemorySegment(SPECIES, a, at, ORDER)
                    .fma(FloatVector.fromMemorySegment(SPECIES, b, at, ORDER), sum);
        }
        sum.intoMemorySegment(w.lanes, 0, ORDER);
        float total = Lanes.total(w.lanes, 0);
        for (; index < count; index++) {
            long at = offset + bytes(index);
            total = Math.fma(a.get(JAVA_FLOAT, at), b.get(JAVA_FLOAT, at), total);
        }
        return total;
    }

    private static float scale(int headDim) {
        return (float) (1 / Math.sqrt(headDim));
    }

    private static long blockBytes(int seq) {
        return bytes((long) Math.min(BLOCK, seq) * ScoreRow.stride(seq));
    }

    private static long bytes(long floats) {
        return floats * Float.BYTES;
    }
}
