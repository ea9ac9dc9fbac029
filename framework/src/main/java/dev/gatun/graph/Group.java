package dev.gatun.graph;

import java.util.List;

/**
 * Ranks that take part in a collective, as each of them describes it: those that differ from itself only along some
 * axes of the mesh. All who do the same work write the same group, so that one program serves them all.
 *
 * <p>Members are counted in the order of their coordinates: the stage first, then data, then tensor.
 *
 * @param stages the coordinates along {@code pp}; empty for one's own alone
 * @param data along {@code dp}
 * @param tensor whether all along {@code tp}, or one's own coordinate alone
 * @param size how many ranks that is
 */
public record Group(List<Integer> stages, Data data, boolean tensor, int size) {

    /** Which coordinates of the data-parallel axis. */
    public enum Data {
        /** One's own. */
        OWN,
        /** All. */
        ALL,
        /** Those that share one copy of what ZeRO shards. */
        SHARD,
        /** Those that hold the same shard of the other copies. */
        REPLICA
    }

    /** A rank by itself. */
    public static final Group SELF = new Group(List.of(), Data.OWN, false, 1);

    public Group {
        stages = List.copyOf(stages);
    }

    /** Whether it is a rank by itself, which has nobody to talk to. */
    public boolean alone() {
        return size == 1;
    }

    /** The axes, such as {@code tp} or {@code pp 0+3 x dp}. */
    @Override
    public String toString() {
        StringBuilder axes = new StringBuilder();
        if (!stages.isEmpty()) {
            axes.append("pp ").append(String.join("+", stages.stream().map(String::valueOf).toList()));
        }
        switch (data) {
            case OWN -> {}
            case ALL -> axes.append(axes.isEmpty() ? "dp" : " x dp");
            case SHARD -> axes.append(axes.isEmpty() ? "dp shard" : " x dp shard");
            case REPLICA -> axes.append(axes.isEmpty() ? "dp replica" : " x dp replica");
        }
        if (tensor) {
            axes.append(axes.isEmpty() ? "tp" : " x tp");
        }
        return axes.isEmpty() ? "self" : axes.toString();
    }
}
