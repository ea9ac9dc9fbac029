package dev.gatun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Ascending numbers as stretches without gaps. */
record NumberRanges(List<Range> ranges) {

    private static final int MOST_SHOWN = 3;

    /** Both ends belong to it. */
    record Range(int first, int last) {
        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    static NumberRanges of(List<Integer> numbers) {
        List<Range> ranges = new ArrayList<>();
        for (int number : numbers) {
            if (!ranges.isEmpty() && ranges.getLast().last + 1 == number) {
                ranges.set(ranges.size() - 1, new Range(ranges.getLast().first, number));
            } else {
                ranges.add(new Range(number, number));
            }
        }
        return new NumberRanges(ranges);
    }

    /** As in {@code 0-7, 16-23}; of many the first. */
    @Override
    public String toString() {
        String shown = ranges.stream().limit(MOST_SHOWN).map(Range::toString).collect(Collectors.joining(", "));
        return ranges.size() > MOST_SHOWN ? shown + ", ..." : shown;
    }
}
