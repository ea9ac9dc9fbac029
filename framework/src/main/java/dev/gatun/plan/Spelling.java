package dev.gatun.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What a misspelt word may have been meant to be. */
public final class Spelling {

    private static final int SHORTEST_PART = 4;
    /** Longer ones are not misspelt names, and take long to compare. */
    private static final int LONGEST_WORD = 100;

    private Spelling() {}

    /** The candidate nearest to the word, if one is near enough to be worth naming. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> isNear(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** Whether the candidate may have been meant: at most a third of it mistyped, or one is part of the other. */
    public static boolean isNear(String word, String candidate) {
        if (word.length() > LONGEST_WORD) {
            return false;
        }
        int distance = distance(word, candidate);
        int shorter = Math.min(word.length(), candidate.length());
        return distance <= Math.max(1, candidate.length() / 3) && distance < candidate.length()
                || shorter >= SHORTEST_PART && (word.contains(candidate) || candidate.contains(word));
    }

    /** Damerau's edit distance (optimal string alignment): letters added, left out, changed or swapped. */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] cost, int i, int j) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
