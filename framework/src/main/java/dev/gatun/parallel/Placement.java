package dev.gatun.parallel;

import java.util.List;

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
}
