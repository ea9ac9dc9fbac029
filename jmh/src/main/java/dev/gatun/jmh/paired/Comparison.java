package dev.gatun.jmh.paired;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A case's scores of both versions.
 *
 * @param what was measured
 * @param base one a pair of runs
 * @param head those that were measured beside them
 */
record Comparison(Case what, double[] base, double[] head) {

    Comparison {
        if (base.length != head.length || base.length == 0 || base.length > SignedRanks.MOST_PAIRS) {
            throw new IllegalArgumentException("There are " + base.length + " scores of base and " + head.length
                    + " of head, where 1 to " + SignedRanks.MOST_PAIRS + " pairs can be compared.");
        }
    }

    /** How many times as long as base head takes: the median over pairs, 1 where they take alike. */
    double slowdown() {
        return median(slowdowns(base, head));
    }

    /** How likely chance alone is to make head look as slow as this. */
    double chanceOfSlower() {
        return SignedRanks.pValue(logarithms(base, head));
    }

    /** How likely chance alone is to make head look as fast as this. */
    double chanceOfFaster() {
        return SignedRanks.pValue(logarithms(head, base));
    }

    /** How likely chance alone is to make a head that takes so many times as long look as fast as this. */
    double chanceOfMissing(double slowdown) {
        return SignedRanks.pValue(Arrays.stream(logarithms(base, head))
                .map(logarithm -> Math.log(slowdown) - logarithm)
                .toArray());
    }

    double medianBase() {
        return median(base);
    }

    double medianHead() {
        return median(head);
    }

    private double[] slowdowns(double[] from, double[] to) {
        return IntStream.range(0, from.length).mapToDouble(pair -> what.slowdown(from[pair], to[pair])).toArray();
    }

    /** So that half as fast and twice as fast are as far from the same. */
    private double[] logarithms(double[] from, double[] to) {
        return Arrays.stream(slowdowns(from, to)).map(Math::log).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
