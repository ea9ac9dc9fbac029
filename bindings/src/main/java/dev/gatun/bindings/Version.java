package dev.gatun.bindings;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The version of a native library: numbers separated by dots.
 *
 * <p>Order and equality are those of the numbers, with missing ones taken as zero, so {@code 2.29} equals
 * {@code 2.29.0} and {@code 9.9} comes before {@code 9.11}. The text is kept as the library wrote it,
 * because a driver is known as {@code 580.05}, not {@code 580.5}.
 *
 * @param text the version as written
 */
public record Version(String text) implements Comparable<Version> {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

    /**
     * @throws IllegalArgumentException if the text is not numbers separated by dots
     */
    public Version {
        if (!NUMBERS.matcher(text).matches()) {
            throw new IllegalArgumentException("not a version, such as 2.28.9: \"" + text + "\"");
        }
    }

    /**
     * Reads a version.
     *
     * @throws IllegalArgumentException if the text is not numbers separated by dots
     */
    public static Version parse(String text) {
        return new Version(text.strip());
    }

    /** The version of these numbers, most significant first. */
    static Version of(int... numbers) {
        return new Version(Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining(".")));
    }

    /** Whether this version is the given one or a newer one. */
    public boolean isAtLeast(Version other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Version other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers());
    }

    @Override
    public String toString() {
        return text;
    }

    /** The numbers without trailing zeros, so that 2.29 and 2.29.0 give the same array. */
    private int[] numbers() {
        int[] numbers = Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
        int length = numbers.length;
        while (length > 0 && numbers[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(numbers, length);
    }
}
