package dev.gatun.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a whole tensor a rank holds: first a cut along one dimension over the ranks of a group (tensor
 * parallelism), then an equal stretch of what that leaves, as it is laid out, over the ranks of another (ZeRO).
 *
 * @param whole the shape that the model knows
 * @param dim the dimension that is cut: 0 or 1
 * @param sections what the dimension consists of, each of which is cut by itself, such as queries, keys and values;
 *     pieces are of equal size, and the last is padded with zeros where the section does not divide
 * @param split over whom it is cut
 * @param shard over whom each piece is sharded
 */
public record Part(Shape whole, int dim, List<Integer> sections, Group split, Group shard) {

    /** Shards begin at multiples of this many elements, which suits memory's alignment and the blocks of norms. */
    public static final int SHARD_ALIGNMENT = 64;

    /** A stretch that is contiguous both in the whole and in the part; in elements. */
    public record Run(long whole, long local, long length) {}

    public Part {
        sections = List.copyOf(sections);
        int total = sections.stream().mapToInt(Integer::intValue).sum();
        if (total != whole.dim(dim)) {
            throw new ShapeException(
                    "sections " + sections + " are not what dimension " + dim + " of " + whole + " consists of");
        }
    }

    /** All of it. */
    public static Part of(Shape whole) {
        return new Part(whole, 0, List.of(whole.dim(0)), Group.SELF, Group.SELF);
    }

    /** The elements of each shard of that many elements. */
    public static long shardLength(long elements, int parts) {
        long even = Math.ceilDiv(elements, parts);
        return parts == 1 ? elements : Math.ceilDiv(even, SHARD_ALIGNMENT) * SHARD_ALIGNMENT;
    }

    public Part sharded(Group over) {
        return new Part(whole, dim, sections, split, over);
    }

    /** The shape of a piece, before it is sharded. */
    public Shape piece() {
        Integer[] dims = whole.dims().toArray(Integer[]::new);
        dims[dim] = sections.stream().mapToInt(section -> Math.ceilDiv(section, split.size())).sum();
        return new Shape(List.of(dims));
    }

    /** The shape of what a rank holds. */
    public Shape local() {
        return shard.alone() ? piece() : Shape.of(Math.toIntExact(shardLength(piece().elements(), shard.size())));
    }

    /**
     * Where the elements that a rank holds are in the whole, in the order in which it holds them; padding is in none.
     *
     * @param splitIndex the rank's place in {@link #split}
     * @param shardIndex the rank's place in {@link #shard}
     */
    public List<Run> runs(int splitIndex, int shardIndex) {
        long inner = 1; // elements behind one index of the dimension
        for (int index = dim + 1; index < whole.rank(); index++) {
            inner *= whole.dim(index);
        }
        long outer = 1;
        for (int index = 0; index < dim; index++) {
            outer *= whole.dim(index);
        }
        long wholeRow = whole.dim(dim) * inner;
        long pieceRow = piece().dim(dim) * inner;
        long length = shardLength(piece().elements(), shard.size());
        long from = shardIndex * length;
        long to = from + length;
        List<Run> runs = new ArrayList<>();
        for (long row = 0; row < outer; row++) {
            long sectionStart = 0;
            long local = row * pieceRow;
            for (int section : sections) {
                long width = Math.ceilDiv(section, split.size());
                long first = Math.min(section, splitIndex * width);
                long count = Math.min(section, first + width) - first;
                add(runs, row * wholeRow + (sectionStart + first) * inner, local, count * inner, from, to);
                sectionStart += section;
                local += width * inner;
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, long whole, long local, long length, long from, long to) {
        long start = Math.max(local, from);
        long end = Math.min(local + length, to);
        if (start >= end) {
            return;
        }
        Run run = new Run(whole + start - local, start - from, end - start);
        Run last = runs.isEmpty() ? null : runs.getLast();
        boolean joins = last != null && last.whole + last.length == run.whole && last.local + last.length == run.local;
        if (joins) {
            runs.set(runs.size() - 1, new Run(last.whole, last.local, last.length + run.length));
        } else {
            runs.add(run);
        }
    }
}
