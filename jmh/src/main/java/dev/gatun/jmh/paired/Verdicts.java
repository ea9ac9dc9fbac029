package dev.gatun.jmh.paired;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Which cases changed. Slower or faster is what chance explains badly and what is large enough to matter, both. With
 * many cases one looks odd by chance alone, so what is asked of each grows with their number (Holm, 1979).
 */
final class Verdicts {

    /** How often a comparison of equal versions may find a case slower, at most. */
    static final double FALSE_ALARMS = 0.01;

    /** How often a case that is slower by just as much as counts may be found the same, at most. */
    static final double MISSES = 0.1;

    /** Of a case. */
    enum Verdict {
        SLOWER,
        FASTER,
        /** No slower by as much as counts, beyond noise. */
        SAME,
        /** Too much noise to say. */
        UNCLEAR
    }

    private Verdicts() {}

    /** @param least how much slower or faster a case must be to count, as a fraction of base's time */
    static Map<Case, Verdict> of(List<Comparison> comparisons, double least) {
        Map<Case, Verdict> verdicts = new TreeMap<>();
        comparisons.forEach(comparison -> verdicts.put(
                comparison.what(), comparison.chanceOfMissing(1 + least) <= MISSES ? Verdict.SAME : Verdict.UNCLEAR));
        unlikely(comparisons, Comparison::chanceOfFaster).stream()
                .filter(comparison -> comparison.slowdown() < 1 / (1 + least))
                .forEach(comparison -> verdicts.put(comparison.what(), Verdict.FASTER));
        unlikely(comparisons, Comparison::chanceOfSlower).stream()
                .filter(comparison -> comparison.slowdown() > 1 + least)
                .forEach(comparison -> verdicts.put(comparison.what(), Verdict.SLOWER));
        return verdicts;
    }

    /** How many pairs of runs it takes to find one of so many cases slower. */
    static int pairsNeeded(int cases) {
        int pairs = 1;
        while (SignedRanks.leastPValue(pairs) * cases > FALSE_ALARMS) {
            pairs++;
        }
        return pairs;
    }

    /** Those that chance does not explain, by Holm's procedure. */
    private static List<Comparison> unlikely(List<Comparison> comparisons, ToDoubleFunction<Comparison> chance) {
        List<Comparison> sorted = comparisons.stream().sorted(Comparator.comparingDouble(chance)).toList();
        int found = 0;
        while (found < sorted.size()
                && chance.applyAsDouble(sorted.get(found)) * (sorted.size() - found) <= FALSE_ALARMS) {
            found++;
        }
        return sorted.subList(0, found);
    }
}
