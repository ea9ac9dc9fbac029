package dev.gatun.plan.timeline;

import java.util.Comparator;
import java.util.List;

/**
 * What all ranks do over a stretch of time.
 *
 * @param spans by rank and then by start; those of one rank do not overlap
 */
public record Timeline(List<Span> spans) {

    /**
     * @param spans at least one, in any order
     */
    public Timeline {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a timeline needs at least one span");
        }
        spans = spans.stream()
                .sorted(Comparator.comparingInt(Span::rank).thenComparingDouble(Span::start).thenComparingDouble(Span::end))
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
     * The idle part of all ranks' time, of {@link #makespan} on each: 0 to 1. Papers on pipelines often give idle over busy
     * time instead, which for a fraction f is f / (1 - f).
     */
    public double bubbleFraction() {
        double total = makespan() * ranks().size();
        double busy = spans.stream().mapToDouble(Span::duration).sum();
        return total == 0 ? 0 : 1 - busy / total;
    }
}
