package dev.gatun.parallel;

import dev.gatun.graph.Attention;
import dev.gatun.graph.Node;
import dev.gatun.graph.Rope;
import dev.gatun.plan.PlanException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each rank must get as much of as every other. */
final class EqualShares {

    /** So many of something in one place. */
    private record Count(String place, int number, String what) {}

    private EqualShares() {}

    /**
     * Whether {@code ranks} can share out an island.
     *
     * @throws PlanException if not, naming what is too few and how many ranks could
     */
    static void check(Island island, int ranks) {
        List<Count> counts = counts(island);
        for (Count count : counts) {
            if (count.number % ranks != 0) {
                throw new PlanException(count.place + " has " + count.number + " " + count.what + ", which " + ranks
                        + " ranks cannot share equally: it could be split over " + degrees(counts)
                        + ", or its layer, " + island.layer() + ", be left whole");
            }
        }
    }

    /** What attends comes first, then what turns, then the features it all consists of: the first say more. */
    private static List<Count> counts(Island island) {
        List<Count> counts = new ArrayList<>();
        for (Node node : island.inside().reversed()) {
            String place = node.output(0).name();
            switch (node.operation()) {
                case Attention attention -> {
                    counts.add(new Count(place, attention.heads(), "heads of queries"));
                    counts.add(new Count(place, attention.kvHeads(), "heads of keys and values"));
                }
                case Rope rope -> {
                    List<Integer> sections = island.sections().get(node.input(0));
                    for (int section : sections.subList(0, Island.turned(rope, sections))) {
                        counts.add(new Count(place, section / rope.headDim(), "heads that turn"));
                    }
                }
                default -> {}
            }
        }
        for (Node column : island.columns()) {
            island.sections().get(column.output(0))
                    .forEach(section -> counts.add(new Count(column.input(1).name(), section, "features")));
        }
        return counts;
    }

    private static String degrees(List<Count> counts) {
        int common = counts.stream().mapToInt(Count::number).reduce(0, EqualShares::commonDivisor);
        return IntStream.rangeClosed(1, common)
                .filter(degree -> common % degree == 0)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" or "));
    }

    private static int commonDivisor(int a, int b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }
}
