package dev.gatun.plan.timeline;

import dev.gatun.plan.Pass;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A timeline as one SVG image: a row a rank, a box a task with its micro-batch, and more where the mouse rests. Colours
 * are those of Okabe and Ito (2008), which people tell apart whatever colours they see; later chunks are paler.
 */
public final class SvgTimeline {

    private static final int WIDTH = 1000;
    private static final int TOP = 40;
    private static final int ROW = 28;
    private static final int BOX = 24;
    private static final int RIGHT_MARGIN = 30;
    private static final int AXIS = 34;
    private static final int LEGEND = 34;

    /** Pixels; more than a digit is wide at the labels' size of 11 pixels. */
    private static final double CHARACTER = 6.8;

    private static final int MOST_TICKS = 10;

    private final Timeline timeline;
    private final StringBuilder svg = new StringBuilder();
    private final double left;
    private final double bottom;
    private final double pixelsPerSecond;

    private SvgTimeline(Timeline timeline) {
        this.timeline = timeline;
        left = 20 + CHARACTER * label(timeline.ranks().getLast()).length();
        bottom = TOP + ROW * timeline.ranks().size();
        pixelsPerSecond = (WIDTH - RIGHT_MARGIN - left) / timeline.makespan();
    }

    public static String render(Timeline timeline) {
        return new SvgTimeline(timeline).render();
    }

    private String render() {
        double height = bottom + AXIS + LEGEND;
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%.0f" viewBox="0 0 %d %.0f" \
                font-family="Helvetica, Arial, sans-serif" font-size="12" fill="#222222">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                """, WIDTH, height, WIDTH, height);
        text(left, 24, "start", timeline.summary());
        axis();
        for (int row = 0; row < timeline.ranks().size(); row++) {
            int rank = timeline.ranks().get(row);
            double top = TOP + row * ROW + (ROW - BOX) / 2.0;
            text(left - 10, top + BOX / 2.0 + 4, "end", label(rank));
            add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%d\" fill=\"#f2f2f2\"/>\n",
                    left, top, x(timeline.end()) - left, BOX);
            timeline.of(rank).forEach(span -> box(span, top));
        }
        legend();
        return svg.append("</svg>\n").toString();
    }

    private static String label(int rank) {
        return "rank " + rank;
    }

    private double x(double time) {
        return left + (time - timeline.start()) * pixelsPerSecond;
    }

    private void box(Span span, double top) {
        double width = x(span.end()) - x(span.start());
        String times = "%s to %s".formatted(time(span.start()), time(span.end()));
        add("<g><title>%s, %s: %s</title>", label(span.rank()), escaped(span.name()), times);
        rectangle(x(span.start()), top, width, span);
        String label = span.pass() == null ? span.name() : String.valueOf(span.microBatch());
        if (CHARACTER * label.length() + 2 <= width) {
            add("<text x=\"%.2f\" y=\"%.2f\" text-anchor=\"middle\" font-size=\"11\">%s</text>",
                    x(span.start()) + width / 2, top + BOX / 2.0 + 4, escaped(label));
        }
        svg.append("</g>\n");
    }

    private void rectangle(double x, double y, double width, Span span) {
        double opacity = timeline.chunks() == 1 ? 1 : 1 - 0.65 * span.chunk() / (timeline.chunks() - 1);
        add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%d\" fill=\"%s\" fill-opacity=\"%.2f\" "
                        + "stroke=\"#ffffff\" stroke-width=\"0.6\"/>",
                x, y, width, BOX, colour(span.pass()), opacity);
    }

    private static String colour(Pass pass) {
        return switch (pass) {
            case FORWARD -> "#56b4e9";
            case BACKWARD -> "#e69f00";
            case BACKWARD_INPUT -> "#f0e442";
            case BACKWARD_WEIGHT -> "#009e73";
            case null -> "#bbbbbb";
        };
    }

    /** Times from the first start, at round numbers. */
    private void axis() {
        double step = tickStep(timeline.makespan() / MOST_TICKS);
        for (int tick = 0; tick * step <= timeline.makespan() * (1 + 1e-9); tick++) {
            double x = x(timeline.start() + tick * step);
            add("<line x1=\"%.2f\" y1=\"%d\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"#cccccc\"/>\n", x, TOP, x, bottom + 5);
            text(x, bottom + 19, "middle", time(timeline.start() + tick * step));
        }
    }

    /** The least of 1, 2 and 5 times a power of ten that is not below the seconds given. */
    private static double tickStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private String time(double time) {
        return TimeUnit.of(timeline.makespan()).text(time - timeline.start());
    }

    /** Of several chunks the first and the last: those between are between them in colour. */
    private void legend() {
        double x = left;
        int[] chunks = IntStream.of(0, timeline.chunks() - 1).distinct().toArray();
        for (Pass pass : Pass.values()) {
            for (int chunk : chunks) {
                Span example = timeline.spans().stream()
                        .filter(span -> span.pass() == pass && span.chunk() == chunk)
                        .findFirst()
                        .orElse(null);
                if (example != null) {
                    x = entry(x, example, Legend.of(pass) + (timeline.chunks() == 1 ? "" : ", chunk " + chunk));
                }
            }
        }
        for (String name : Legend.others(timeline)) {
            x = entry(x, Span.of(0, name, 0, 0), name);
        }
    }

    /** Where the next entry goes. */
    private double entry(double x, Span example, String words) {
        double top = bottom + AXIS;
        rectangle(x, top, BOX, example);
        text(x + BOX + 6, top + BOX / 2.0 + 4, "start", words);
        return x + BOX + 6 + CHARACTER * words.length() + 14;
    }

    private void text(double x, double y, String anchor, String words) {
        add("<text x=\"%.2f\" y=\"%.2f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
