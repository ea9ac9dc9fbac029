package dev.gatun.parallel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The order in which a mesh's axes are laid over rank numbers: the last varies fastest.
 *
 * @param axes each of them once
 */
public record Placement(List<Axis> axes) {

    /** Data, pipeline, tensor. */
    public enum Axis {
        D,
        P,
        T
    }

    /** {@code DPT}: the ranks of a tensor-parallel group are neighbours. */
    public static final Placement CLUSTER = new Placement(List.of(Axis.D, Axis.P, Axis.T));

    /** {@code TPD}: the ranks that hold the same are neighbours. */
    public static final Placement SPREAD = new Placement(List.of(Axis.T, Axis.P, Axis.D));

    public Placement {
        axes = List.copyOf(axes);
        if (axes.size() != Axis.values().length || axes.stream().distinct().count() != axes.size()) {
            throw new IllegalArgumentException("a placement has each of D, P and T once, not " + axes);
        }
    }

    /**
     * The placement of a setting: {@code cluster}, {@code spread}, or the axes' letters from the slowest to the
     * fastest, in either case.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Placement of(String setting) {
        return switch (setting.toLowerCase(Locale.ROOT)) {
            case "cluster" -> CLUSTER;
            case "spread" -> SPREAD;
            default -> ofLetters(setting);
        };
    }

    private static Placement ofLetters(String setting) {
        String letters = setting.toUpperCase(Locale.ROOT);
        String known = Arrays.stream(Axis.values()).map(Axis::name).collect(Collectors.joining());
        if (!letters.chars().sorted().boxed().toList().equals(known.chars().sorted().boxed().toList())) {
            throw new IllegalArgumentException("'" + setting + "' is no placement: give cluster (" + CLUSTER.name()
                    + "), spread (" + SPREAD.name()
                    + "), or each of D, P and T once, such as DPT; the last varies fastest over ranks");
        }
        return new Placement(letters.chars().mapToObj(letter -> Axis.valueOf(Character.toString(letter))).toList());
    }

    /** The axes' letters, such as {@code DPT}. */
    public String name() {
        return axes.stream().map(Axis::name).collect(Collectors.joining());
    }
}
