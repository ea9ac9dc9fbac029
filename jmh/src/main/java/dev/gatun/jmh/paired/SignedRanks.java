package dev.gatun.jmh.paired;

import java.util.Arrays;

/**
 * Wilcoxon's signed-rank test (1945), one-sided and exact: over all ways in which chance could have dealt the signs.
 *
 * <p>It asks nothing of how measurements are distributed but that a difference without a cause is as often negative as
 * positive, and one wild measurement counts as much as the largest of the others.
 */
final class SignedRanks {

    /** More pairs have too many ways. */
    static final int MOST_PAIRS = 20;

    private SignedRanks() {}

    /**
     * How likely chance alone is to make differences as positive as these, all in all.
     *
     * @param differences one a pair, at most {@link #MOST_PAIRS}
     */
    static double pValue(double[] differences) {
        double[] ranks = ranks(differences);
        double observed = 0;
        for (int pair = 0; pair < ranks.length; pair++) {
            observed += Math.signum(differences[pair]) * ranks[pair];
        }
        int ways = 1 << ranks.length;
        int asPositive = 0;
        for (int signs = 0; signs < ways; signs++) {
            double sum = 0;
            for (int pair = 0; pair < ranks.length; pair++) {
                sum += (signs >> pair & 1) == 0 ? ranks[pair] : -ranks[pair];
            }
            // Ranks are multiples of a half, so sums are exact.
            if (sum >= observed) {
                asPositive++;
            }
        }
        return (double) asPositive / ways;
    }

    /** What the test can say at the least of so many pairs. */
    static double leastPValue(int pairs) {
        return 1.0 / (1 << pairs);
    }

    /** Of the absolute values, from 1; 0 for a difference of 0; equal ones share the mean of theirs. */
    private static double[] ranks(double[] differences) {
        double[] sizes = Arrays.stream(differences).map(Math::abs).sorted().toArray();
        return Arrays.stream(differences).map(difference -> {
            double size = Math.abs(difference);
            long smaller = Arrays.stream(sizes).filter(other -> other < size).count();
            long equal = Arrays.stream(sizes).filter(other -> other == size).count();
            return size == 0 ? 0 : smaller + (equal + 1) / 2.0;
        }).toArray();
    }
}
