package dev.gatun.graph;

import java.util.Arrays;

/**
 * A head whose vocabulary is split, from one rank's logits and all ranks' statistics.
 *
 * @param first the token of the rank's first row
 * @param logits of the rank's tokens, without padding, for each row of x
 * @param targets tokens
 */
record ReferenceVocabulary(int first, double[][] logits, double[] targets) {

    /** Shape: of the rank's weight (rows, C), of which those from {@code vocabulary} on are padding. */
    static ReferenceVocabulary of(
            Shape shape, int index, int vocabulary, double[] x, double[] weight, double[] targets) {
        int first = index * shape.dim(0);
        int own = Math.clamp(vocabulary - first, 0, shape.dim(0));
        double[] all = ReferenceForward.linear(shape, x, weight, null);
        double[][] logits = new double[targets.length][];
        for (int row = 0; row < logits.length; row++) {
            logits[row] = Arrays.copyOfRange(all, row * shape.dim(0), row * shape.dim(0) + own);
        }
        return new ReferenceVocabulary(first, logits, targets);
    }

    private boolean has(double token, int row) {
        return token >= first && token < first + logits[row].length;
    }

    double[] statistics() {
        double[] statistics = new double[logits.length * VocabStatistics.VALUES];
        for (int row = 0; row < logits.length; row++) {
            double largest = Arrays.stream(logits[row]).max().orElse(Double.NEGATIVE_INFINITY);
            double target = targets[row];
            statistics[row * VocabStatistics.VALUES] = largest;
            statistics[row * VocabStatistics.VALUES + 1] =
                    Arrays.stream(logits[row]).map(logit -> Math.exp(logit - largest)).sum();
            statistics[row * VocabStatistics.VALUES + 2] =
                    has(target, row) ? logits[row][(int) target - first] : Double.NEGATIVE_INFINITY;
        }
        return statistics;
    }

    /** {@code ln sum exp(logit)} of a row over the whole vocabulary. */
    private double logSum(int row, double[] all) {
        double sum = 0;
        for (int at = row * VocabStatistics.VALUES; at < all.length; at += logits.length * VocabStatistics.VALUES) {
            sum += all[at + 1] == 0 ? 0 : all[at + 1] * Math.exp(all[at]);
        }
        return Math.log(sum);
    }

    double[] loss(double scale, double[] all) {
        double loss = 0;
        for (int row = 0; row < logits.length; row++) {
            double target = Double.NEGATIVE_INFINITY;
            for (int at = row * VocabStatistics.VALUES; at < all.length; at += logits.length * VocabStatistics.VALUES) {
                target = Math.max(target, all[at + 2]);
            }
            loss += scale * (logSum(row, all) - target);
        }
        return new double[] {loss};
    }

    /** The gradient of the logits, {@code rows} a row, zeros for padding. */
    double[] gradient(double scale, double[] all, int rows) {
        double[] dlogits = new double[logits.length * rows];
        for (int row = 0; row < logits.length; row++) {
            for (int v = 0; v < logits[row].length; v++) {
                double probability = Math.exp(logits[row][v] - logSum(row, all));
                dlogits[row * rows + v] = scale * (probability - (targets[row] == first + v ? 1 : 0));
            }
        }
        return dlogits;
    }
}
