package dev.gatun.plan.timeline;

import dev.gatun.plan.Pass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A timeline for a terminal: a line a rank, a character a stretch of time.
 *
 * <pre>
 * rank 0 |F0-F1-......B0----B1----|
 * rank 1 |...F0-B0----F1-B1----...|
 * </pre>
 *
 * <p>A task is its letter, its micro-batch and dashes; with chunks and room for it, as {@code F0:1}. Of a micro-batch
 * with no room for its digits the last is shown. A single character is that digit for a forward pass, and else the
 * letter in lower case. Tasks of less than half a character are left out.
 */
public final class TextTimeline {

    private static final int LEAST_COLUMNS = 40;
    private static final char IDLE = '.';
    private static final char FILL = '-';

    private final Timeline timeline;

    /** Seconds of the shortest task that takes any time. */
    private final double shortest;

    /** Seconds a character. */
    private final double slot;

    private TextTimeline(Timeline timeline, int cells) {
        this.timeline = timeline;
        shortest = timeline.spans().stream()
                .mapToDouble(Span::duration)
                .filter(duration -> duration > 0)
                .min()
                .orElseThrow();
        // Whole characters for the shortest task, if it gets any: equal tasks then look equal. The small part is for
        // quotients that rounding left just below a whole number.
        double most = Math.floor(cells * shortest / timeline.makespan() + 1e-6);
        slot = most >= 1 ? shortest / most : timeline.makespan() / cells;
    }

    /**
     * @param columns the width of the terminal
     * @return lines, with a legend
     */
    public static String render(Timeline timeline, int columns) {
        if (columns < LEAST_COLUMNS) {
            throw new IllegalArgumentException(
                    "a timeline does not fit in " + columns + " columns. Give it " + LEAST_COLUMNS + " or more.");
        }
        int label = ("rank " + timeline.ranks().getLast()).length();
        return new TextTimeline(timeline, columns - label - " ||".length()).render(label);
    }

    private String render(int label) {
        String rows = timeline.ranks().stream()
                .map(rank -> String.format(Locale.ROOT, "%-" + label + "s |%s|%n", "rank " + rank, row(rank)))
                .collect(Collectors.joining());
        return rows + legend() + System.lineSeparator() + timeline.summary() + ", a character is "
                + TimeUnit.of(slot).text(slot) + System.lineSeparator();
    }

    private String row(int rank) {
        StringBuilder row = new StringBuilder();
        row.repeat(IDLE, cell(timeline.end()));
        for (Span span : timeline.of(rank)) {
            int first = cell(span.start());
            int width = cell(span.end()) - first;
            if (width > 0) {
                String shown = shown(span, width);
                row.replace(first, first + width, shown + String.valueOf(FILL).repeat(width - shown.length()));
            }
        }
        return row.toString();
    }

    private int cell(double time) {
        return (int) Math.round((time - timeline.start()) / slot);
    }

    /** The most that fits of what there is to say. */
    private String shown(Span span, int width) {
        char letter = letter(span.pass());
        if (span.pass() == null) {
            return String.valueOf(width == 1 ? Character.toLowerCase(letter) : letter);
        }
        int last = span.microBatch() % 10;
        String whole = letter + String.valueOf(span.microBatch());
        return Stream.of(
                        timeline.chunks() == 1 ? whole : whole + ":" + span.chunk(),
                        whole,
                        letter + String.valueOf(last))
                .filter(text -> text.length() <= width)
                .findFirst()
                .orElse(span.pass() == Pass.FORWARD
                        ? String.valueOf(last)
                        : String.valueOf(Character.toLowerCase(letter)));
    }

    private static char letter(Pass pass) {
        return switch (pass) {
            case FORWARD -> 'F';
            case BACKWARD -> 'B';
            case BACKWARD_INPUT -> 'I';
            case BACKWARD_WEIGHT -> 'W';
            case null -> 'X';
        };
    }

    private String legend() {
        Set<String> words = new LinkedHashSet<>();
        for (Pass pass : Pass.values()) {
            if (timeline.spans().stream().anyMatch(span -> span.pass() == pass)) {
                words.add(letter(pass) + " " + Legend.of(pass));
            }
        }
        List<String> others = Legend.others(timeline);
        if (!others.isEmpty()) {
            words.add(letter(null) + " " + String.join(" or ", others));
        }
        String labels = ", with the micro-batch" + (timeline.chunks() == 1 ? "" : " and, if it fits, :chunk");
        String alone = shortest < 2 * slot ? "; a digit alone is a forward pass" : "";
        return String.join(", ", words) + labels + alone + "; " + IDLE + " idle";
    }
}
