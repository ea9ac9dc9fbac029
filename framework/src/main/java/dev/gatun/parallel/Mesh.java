package dev.gatun.parallel;

import dev.gatun.device.Peers;
import dev.gatun.graph.Group;
import dev.gatun.graph.Group.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ranks of a training as a grid: pipeline stages, data-parallel replicas, tensor-parallel parts.
 *
 * @param stages ranks along {@code pp}
 * @param replicas ranks along {@code dp}
 * @param parts ranks along {@code tp}
 * @param shards over how many replicas ZeRO shards; divides {@code replicas}
 * @param placement which axis varies fastest over rank numbers
 */
public record Mesh(int stages, int replicas, int parts, int shards, Placement placement) {

    public Mesh {
        if (stages < 1 || replicas < 1 || parts < 1) {
            throw new IllegalArgumentException("every axis of a mesh has at least 1 rank, not pp " + stages
                    + ", dp " + replicas + ", tp " + parts);
        }
        if (shards < 1 || replicas % shards != 0) {
            throw new IllegalArgumentException("ZeRO cannot shard " + shards + " ways over " + replicas
                    + " replicas: give a divisor of " + replicas);
        }
    }

    /** A rank's place in the grid. */
    public record Coordinates(int stage, int replica, int part) {}

    public int size() {
        return stages * replicas * parts;
    }

    /** The rank at a place. */
    public int rank(Coordinates at) {
        int rank = 0;
        for (Placement.Axis axis : placement.axes()) {
            rank = rank * size(axis) + coordinate(at, axis);
        }
        return rank;
    }

    /** The place of a rank. */
    public Coordinates coordinates(int rank) {
        int[] at = new int[Placement.Axis.values().length];
        int left = rank;
        for (Placement.Axis axis : placement.axes().reversed()) {
            at[axis.ordinal()] = left % size(axis);
            left /= size(axis);
        }
        return new Coordinates(
                at[Placement.Axis.P.ordinal()], at[Placement.Axis.D.ordinal()], at[Placement.Axis.T.ordinal()]);
    }

    private int size(Placement.Axis axis) {
        return switch (axis) {
            case P -> stages;
            case D -> replicas;
            case T -> parts;
        };
    }

    private static int coordinate(Coordinates at, Placement.Axis axis) {
        return switch (axis) {
            case P -> at.stage;
            case D -> at.replica;
            case T -> at.part;
        };
    }

    /** Those who split the same layers. */
    public Group tensor() {
        return new Group(List.of(), Data.OWN, true, parts);
    }

    /**
     * Those who hold the same part of the same stage: the reduced-data-parallel group, over which the gradients of
     * parameters that are split by tensor parallelism are averaged.
     */
    public Group data() {
        return new Group(List.of(), Data.ALL, false, replicas);
    }

    /** All on the same stage: the data-parallel group of those parameters that tensor parallelism does not split. */
    public Group stage() {
        return new Group(List.of(), Data.ALL, true, replicas * parts);
    }

    /** All stages, otherwise where one is oneself. */
    public Group pipeline() {
        return onStages(IntStream.range(0, stages).boxed().toList());
    }

    /** Those who share one copy of what ZeRO shards. */
    public Group shard() {
        return new Group(List.of(), Data.SHARD, false, shards);
    }

    /** Those who hold the same shard. */
    public Group replica() {
        return new Group(List.of(), Data.REPLICA, false, replicas / shards);
    }

    /** Those on the given stages, otherwise where one is oneself. */
    public Group onStages(List<Integer> which) {
        return new Group(which, Data.OWN, false, which.size());
    }

    /** Those who hold distinct parts of one model: all stages and parts, and with ZeRO all shards. */
    public Group model(boolean sharded) {
        List<Integer> all = IntStream.range(0, stages).boxed().toList();
        return new Group(all, sharded ? Data.SHARD : Data.OWN, true, stages * parts * (sharded ? shards : 1));
    }

    /** The members of a rank's group, in the group's order. */
    public List<Integer> ranks(Group group, int rank) {
        Coordinates own = coordinates(rank);
        List<Integer> ranks = new ArrayList<>();
        for (int stage : group.stages().isEmpty() ? List.of(own.stage) : group.stages()) {
            for (int replica = 0; replica < replicas; replica++) {
                if (together(group.data(), own.replica, replica)) {
                    for (int part = 0; part < parts; part++) {
                        if (group.tensor() || part == own.part) {
                            ranks.add(rank(new Coordinates(stage, replica, part)));
                        }
                    }
                }
            }
        }
        return ranks;
    }

    private boolean together(Data data, int own, int other) {
        return switch (data) {
            case OWN -> own == other;
            case ALL -> true;
            case SHARD -> own / shards == other / shards;
            case REPLICA -> own % shards == other % shards;
        };
    }

    /** The mesh as one of its ranks sees it. */
    public Peers peers(int rank) {
        Coordinates own = coordinates(rank);
        return new Peers() {
            @Override
            public int rank() {
                return rank;
            }

            @Override
            public int at(int stage) {
                return Mesh.this.rank(new Coordinates(stage, own.replica, own.part));
            }

            @Override
            public List<Integer> ranks(Group group) {
                return Mesh.this.ranks(group, rank);
            }
        };
    }
}
