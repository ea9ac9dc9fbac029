package dev.gatun.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a process holds ever more of. */
public final class Leaks {

    private Leaks() {}

    /**
     * What grows from round to round, by trend: the median of the slopes between all pairs of rounds (Theil, 1950; Sen,
     * 1968), which a few odd rounds do not move.
     *
     * @param rounds of {@link Vital#all}, without those in which the process warms up
     */
    public static List<String> in(List<long[]> rounds) {
        return Stream.of(Vital.values()).flatMap(vital -> {
            long[] held = rounds.stream().mapToLong(round -> round[vital.ordinal()]).toArray();
            double slope = slope(held);
            return slope > vital.allowed()
                    ? Stream.of("%s: %.2f more a round, %s".formatted(vital, slope, Arrays.toString(held)))
                    : Stream.empty();
        }).toList();
    }

    private static double slope(long[] held) {
        double[] slopes = IntStream.range(0, held.length).boxed()
                .flatMap(from -> IntStream.range(from + 1, held.length).mapToObj(to ->
                        (double) (held[to] - held[from]) / (to - from)))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return slopes[slopes.length / 2];
    }
}
