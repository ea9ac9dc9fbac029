package dev.gatun.cli.page;

import dev.gatun.plan.timeline.Span;
import dev.gatun.plan.timeline.Timeline;
import tools.jackson.databind.node.ArrayNode;

/**
 * A timeline as a page draws it: for each span the rank, the pass, the chunk, the micro-batch, nanoseconds from the
 * first start, the length in nanoseconds, and the name of what is no pass.
 */
final class TimelineJson {

    private TimelineJson() {}

    static ArrayNode of(Timeline timeline) {
        ArrayNode spans = Page.MAPPER.createArrayNode();
        timeline.spans().forEach(span -> add(spans.addArray(), span, timeline.start()));
        return spans;
    }

    private static void add(ArrayNode values, Span span, double origin) {
        long start = nanoseconds(span.start() - origin);
        values.add(span.rank());
        values.add(span.pass() == null ? "" : span.pass().word());
        values.add(span.chunk()).add(span.microBatch()).add(start).add(nanoseconds(span.end() - origin) - start);
        if (span.pass() == null) {
            values.add(span.name());
        }
    }

    static long nanoseconds(double seconds) {
        return Math.round(seconds * 1e9);
    }
}
