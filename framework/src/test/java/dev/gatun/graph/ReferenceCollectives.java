package dev.gatun.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What collectives of all ranks compute, by their definitions. */
final class ReferenceCollectives {

    private ReferenceCollectives() {}

    /** The outputs without addends; indices: rank, tensor, element. */
    static double[][][] compute(Node node, Collective collective, double[][][] in) {
        int ranks = in.length;
        double[][][] out = new double[ranks][node.outputs().size()][];
        for (int index = 0; index < node.outputs().size(); index++) {
            int tensor = index;
            double[][] given = Arrays.stream(in).map(inputs -> inputs[tensor]).toArray(double[][]::new);
            int elements = (int) node.output(index).shape().elements();
            for (int rank = 0; rank < ranks; rank++) {
                out[rank][index] = switch (collective) {
                    case AllReduce ignored -> sum(given);
                    case AllGather ignored -> gathered(given, elements);
                    case ReduceScatter ignored -> scattered(sum(given), rank, ranks, elements);
                    case Broadcast broadcast -> given[broadcast.root()].clone();
                    case Barrier ignored -> throw new IllegalStateException("a barrier has no outputs");
                };
            }
        }
        return out;
    }

    private static double[] sum(double[][] given) {
        return IntStream.range(0, given[0].length)
                .mapToDouble(i -> Arrays.stream(given).mapToDouble(values -> values[i]).sum())
                .toArray();
    }

    private static double[] gathered(double[][] parts, int elements) {
        double[] whole = new double[elements];
        for (int rank = 0; rank < parts.length; rank++) {
            int length = stretch(parts[rank].length, elements, parts.length);
            boolean inPlace = parts[rank].length == elements;
            for (int i = 0; i < length && rank * length + i < elements; i++) {
                whole[rank * length + i] = parts[rank][inPlace ? rank * length + i : i];
            }
        }
        return whole;
    }

    private static double[] scattered(double[] whole, int rank, int ranks, int elements) {
        double[] part = new double[elements];
        int length = stretch(elements, whole.length, ranks);
        boolean inPlace = elements == whole.length;
        for (int i = 0; i < length && rank * length + i < whole.length; i++) {
            part[inPlace ? rank * length + i : i] = whole[rank * length + i];
        }
        return part;
    }

    /** A part as long as the whole holds its stretch in its place. */
    private static int stretch(int part, int whole, int ranks) {
        return part == whole ? (int) Part.shardLength(whole, ranks) : part;
    }

    /** A rank's place in a group of all ranks, or by itself. */
    static int index(Group group, int rank, int ranks) {
        List<Integer> known = List.of(1, ranks);
        if (!known.contains(group.size())) {
            throw new IllegalArgumentException(
                    "the group " + group + " of " + group.size() + " is not all " + ranks + " ranks");
        }
        return group.alone() ? 0 : rank;
    }
}
