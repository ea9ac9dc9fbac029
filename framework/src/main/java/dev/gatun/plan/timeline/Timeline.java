package dev.gatun.plan.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What all ranks do over a stretch of time.
 *
 * @param spans by rank and then by start; those of one rank do not overlap
 */
public record Timeline(List<Span> spans) {

    /**
     * @param spans in any order; at least one takes time
     */
    public Timeline {
        if (spans.stream().noneMatch(span -> span.duration() > 0)) {
            throw new IllegalArgumentException(
                    "none of a timeline's " + spans.size() + " spans takes any time. Give it at least one that does.");
        }
        spans = spans.stream()
                .sorted(Comparator.comparingInt(Span::rank)
                        .thenComparingDouble(Span::start)
                        .thenComparingDouble(Span::end))
                .toList();
    }

    /** Those that do anything, ascending. */
    public List<Integer> ranks() {
        return spans.stream().map(Span::rank).distinct().toList();
    }

    public List<Span> of(int rank) {
        return spans.stream().filter(span -> span.rank() == rank).toList();
    }

    /** When the first rank starts, in seconds. */
    public double start() {
        return spans.stream().mapToDouble(Span::start).min().orElseThrow();
    }

    /** When the last rank ends, in seconds. */
    public double end() {
        return spans.stream().mapToDouble(Span::end).max().orElseThrow();
    }

    /** Seconds from the first start to the last end. */
    public double makespan() {
        return end() - start();
    }

    /** Seconds in which the rank does something. */
    public double busy(int rank) {
        return of(rank).stream().mapToDouble(Span::duration).sum();
    }

    /**
     * The idle part of all ranks' time, of {@link #makespan} on each: 0 to 1. Papers on pipelines often give idle over
     * busy time instead, which for a fraction f is f / (1 - f).
     */
    public double bubbleFraction() {
        double busy = spans.stream().mapToDouble(Span::duration).sum();
        return 1 - busy / (makespan() * ranks().size());
    }

    /** Virtual stages a rank. */
    int chunks() {
        return 1 + spans.stream().mapToInt(Span::chunk).max().orElseThrow();
    }

    /** In words, as in {@code 4 ranks, 33 s, bubble 27.3 %}. */
    String summary() {
        int ranks = ranks().size();
        return String.format(Locale.ROOT, "%d %s, %s, bubble %.1f %%",
                ranks, ranks == 1 ? "rank" : "ranks", TimeUnit.of(makespan()).text(makespan()), 100 * bubbleFraction());
    }
}
