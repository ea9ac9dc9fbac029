package dev.gatun.train.config;

import dev.gatun.train.config.Rule.Remedy;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers that may mend a broken rule. */
final class Remedies {

    private Remedies() {}

    /** Divisors of the whole near the part. */
    static Remedy<Integer> divisors(Key<Integer> part, Key<Integer> whole) {
        return new Remedy<>(part, values -> divisorsNear(values.require(whole), values.require(part)));
    }

    /** Divisors of a number near another, the nearest first. Much smaller or larger ones would be another design. */
    static Stream<Integer> divisorsNear(int number, long near) {
        return IntStream.iterate(1, divisor -> (long) divisor * divisor <= number, divisor -> divisor + 1)
                .filter(divisor -> number % divisor == 0)
                .flatMap(divisor -> IntStream.of(divisor, number / divisor))
                .distinct()
                .filter(divisor -> 4L * divisor > near && divisor < 4 * near)
                .boxed()
                .sorted(Comparator.comparingLong(divisor -> Math.abs(divisor - near)));
    }

    /** Multiples of {@code step} parts on both sides of the whole. */
    static Remedy<Integer> multiples(Key<Integer> part, Key<Integer> whole, int step) {
        return new Remedy<>(whole, values -> multiplesNear((long) step * values.require(part), values.require(whole)));
    }

    /** Multiples of a unit on both sides of a number. */
    static Stream<Integer> multiplesNear(long unit, int number) {
        long below = number / unit * unit;
        return Stream.of(below, below + unit)
                .filter(multiple -> multiple > 0 && multiple <= Integer.MAX_VALUE)
                .map(Long::intValue);
    }
}
