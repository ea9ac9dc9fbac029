package dev.gatun.plan.timeline;

import dev.gatun.graph.Task;
import dev.gatun.plan.Pass;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One task on one rank.
 *
 * @param name the task's, as in {@code forward 3 chunk 1}
 * @param pass null for a task that is none, such as the optimizer's
 * @param chunk which of the rank's virtual stages
 * @param microBatch {@link Task#NO_MICRO_BATCH} if there is no pass
 * @param start seconds from an origin that all ranks share
 * @param end seconds, not before the start
 */
public record Span(int rank, String name, Pass pass, int chunk, int microBatch, double start, double end) {

    private static final Pattern PASS = Pattern.compile("([a-z]+) (\\d+)(?: chunk (\\d+))?");

    public Span {
        if (!(end >= start)) {
            throw new IllegalArgumentException(
                    "rank " + rank + ", " + name + " ends at " + end + " s, before its start at " + start + " s");
        }
    }

    /** The span of a task, whose name says what it is. */
    public static Span of(int rank, String task, double start, double end) {
        Matcher named = PASS.matcher(task);
        if (named.matches()) {
            for (Pass pass : Pass.values()) {
                if (pass.word().equals(named.group(1))) {
                    int chunk = named.group(3) == null ? 0 : Integer.parseInt(named.group(3));
                    return new Span(rank, task, pass, chunk, Integer.parseInt(named.group(2)), start, end);
                }
            }
        }
        return new Span(rank, task, null, 0, Task.NO_MICRO_BATCH, start, end);
    }

    /** The name of a task that is no pass, without the pass that it is for: {@code post} for {@code post forward 3}. */
    String errand() {
        String[] words = name.split(" ", 2);
        return words.length == 2 && PASS.matcher(words[1]).matches() ? words[0] : name;
    }

    /** This task, going on until another part of it ends. */
    Span until(Span part) {
        return new Span(rank, name, pass, chunk, microBatch, start, Math.max(end, part.end));
    }

    /** Seconds. */
    public double duration() {
        return end - start;
    }
}
