package dev.gatun.parallel;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** The best way to cut a row of items into consecutive pieces, none of them empty. Exact, by dynamic programming. */
final class ContiguousSplit {

    /** The same numbers added up in another order differ by less. */
    private static final double TOLERANCE = 1e-12;

    /** At {@code [piece][from][to]} the cost of a piece of the items from {@code from} to before {@code to}. */
    private final double[][][] costs;

    /** At {@code [pieces][items]} where the last of so many pieces of the first items begins. */
    private final int[][] begins;

    private ContiguousSplit(double[][][] costs) {
        this.costs = costs;
        begins = new int[costs.length + 1][items() + 1];
    }

    /**
     * Cuts so that the largest cost of a piece is least, and among the ways to do that so that the sum of squares is
     * least, which makes the other pieces even too.
     *
     * @param costs at {@code [piece][from][to]} that of a piece of the items from {@code from} to before {@code to},
     *     not negative; of at least as many items as pieces
     * @return where each piece begins, and at last the number of items
     */
    static int[] of(double[][][] costs) {
        ContiguousSplit split = new ContiguousSplit(costs);
        double largest = split.least(Math::max, Double.POSITIVE_INFINITY);
        split.least((sum, cost) -> sum + cost * cost, largest * (1 + TOLERANCE));
        return split.cuts();
    }

    private int items() {
        return costs[0].length;
    }

    /**
     * The least total over all cuts, which {@link #begins} then has.
     *
     * @param join a total of pieces and the cost of one more, in which it grows
     * @param limit what no piece may cost more than
     */
    private double least(DoubleBinaryOperator join, double limit) {
        double[] before = new double[items() + 1];
        Arrays.fill(before, Double.POSITIVE_INFINITY);
        before[0] = 0;
        for (int piece = 0; piece < costs.length; piece++) {
            double[] totals = new double[items() + 1];
            Arrays.fill(totals, Double.POSITIVE_INFINITY);
            for (int end = piece + 1; end <= items(); end++) {
                for (int start = piece; start < end; start++) {
                    double cost = costs[piece][start][end];
                    double total = join.applyAsDouble(before[start], cost);
                    if (cost <= limit && total < totals[end]) {
                        totals[end] = total;
                        begins[piece + 1][end] = start;
                    }
                }
            }
            before = totals;
        }
        return before[items()];
    }

    private int[] cuts() {
        int[] cuts = new int[costs.length + 1];
        cuts[costs.length] = items();
        for (int piece = costs.length; piece > 0; piece--) {
            cuts[piece - 1] = begins[piece][cuts[piece]];
        }
        return cuts;
    }
}
