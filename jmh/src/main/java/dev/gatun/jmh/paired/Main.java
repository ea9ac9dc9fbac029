package dev.gatun.jmh.paired;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code FOLDER LEAST}: compares the folder's base-1.json with its head-1.json, base-2.json with head-2.json, ... */
final class Main {

    private static final int NOTHING_SLOWER = 0;
    private static final int SLOWER = 1;
    private static final int WRONG = 2;

    private Main() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(Path.of(arguments[0]), Double.parseDouble(arguments[1])));
        } catch (IllegalArgumentException wrong) {
            System.err.println("jmh-paired: " + wrong.getMessage());
            System.exit(WRONG);
        }
    }

    private static int run(Path folder, double least) {
        List<JmhResults> base = all(folder, "base");
        List<JmhResults> head = all(folder, "head");
        if (base.isEmpty() || base.size() != head.size()) {
            throw new IllegalArgumentException(folder + " has " + base.size() + " results of base and " + head.size()
                    + " of head. There must be as many of each, and one at least.");
        }
        List<Comparison> comparisons = comparisons(base, head);
        int needed = Verdicts.pairsNeeded(comparisons.size());
        if (base.size() < needed) {
            throw new IllegalArgumentException(base.size() + " pairs of runs cannot tell a change of one of "
                    + comparisons.size() + " cases from chance: that takes " + needed
                    + ". Run more with --pairs, or choose fewer benchmarks.");
        }
        Map<Case, Verdicts.Verdict> verdicts = Verdicts.of(comparisons, least);
        comparisons.forEach(comparison -> System.out.println(line(comparison, verdicts.get(comparison.what()))));
        if (verdicts.containsValue(Verdicts.Verdict.SLOWER)) {
            return SLOWER;
        }
        if (verdicts.containsValue(Verdicts.Verdict.UNCLEAR)) {
            throw new IllegalArgumentException("What is unclear differs too much from run to run. Give the benchmark its"
                    + " machine, longer iterations (-wi, -w, -i, -r), or more --pairs.");
        }
        return NOTHING_SLOWER;
    }

    private static List<JmhResults> all(Path folder, String version) {
        List<JmhResults> results = new ArrayList<>();
        while (Files.exists(folder.resolve(version + "-" + (results.size() + 1) + ".json"))) {
            results.add(JmhResults.read(folder.resolve(version + "-" + (results.size() + 1) + ".json")));
        }
        return results;
    }

    private static List<Comparison> comparisons(List<JmhResults> base, List<JmhResults> head) {
        TreeSet<Case> common = new TreeSet<>(base.getFirst().scores().keySet());
        common.retainAll(head.getFirst().scores().keySet());
        others("base", base.getFirst(), common);
        others("head", head.getFirst(), common);
        if (common.isEmpty()) {
            throw new IllegalArgumentException("base and head have no case in common. Choose a benchmark of both.");
        }
        return common.stream()
                .map(what -> new Comparison(what, scores(what, base), scores(what, head)))
                .toList();
    }

    private static void others(String version, JmhResults results, TreeSet<Case> common) {
        String others = results.scores().keySet().stream()
                .filter(what -> !common.contains(what))
                .map(Case::name)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            System.out.println("Only in " + version + ", not compared: " + others);
        }
    }

    private static double[] scores(Case what, List<JmhResults> results) {
        return results.stream().mapToDouble(result -> {
            Double score = result.scores().get(what);
            if (score == null) {
                throw new IllegalArgumentException("A run has no score of " + what.name() + ", as others of the same"
                        + " version have. Did the benchmark fail?");
            }
            return score;
        }).toArray();
    }

    private static String line(Comparison comparison, Verdicts.Verdict verdict) {
        double slowdown = comparison.slowdown();
        return String.format(
                Locale.ROOT,
                "%-60s base %,14.2f  head %,14.2f %-6s time %+6.1f %%  p %.3f  %s",
                comparison.what().name(),
                comparison.medianBase(),
                comparison.medianHead(),
                comparison.what().unit(),
                100 * (slowdown - 1),
                slowdown < 1 ? comparison.chanceOfFaster() : comparison.chanceOfSlower(),
                verdict.name().toLowerCase(Locale.ROOT));
    }
}
