package dev.gatun.plan.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A timeline as ui.perfetto.dev and chrome://tracing open it: the Trace Event Format's JSON, a thread a rank,
 * microseconds from the first start, to the nanosecond.
 */
public final class PerfettoTrace {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int PROCESS = 0;
    private static final double MICROSECONDS = 1e6;

    private PerfettoTrace() {}

    public static String render(Timeline timeline) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode events = root.putArray("traceEvents");
        metadata(events, 0, "process_name").put("name", "gatun");
        for (int rank : timeline.ranks()) {
            metadata(events, rank, "thread_name").put("name", "rank " + rank);
            metadata(events, rank, "thread_sort_index").put("sort_index", rank);
        }
        timeline.spans().forEach(span -> complete(events, span, timeline.start()));
        root.put("displayTimeUnit", "ms");
        return MAPPER.writeValueAsString(root);
    }

    /**
     * The timeline that was rendered so.
     *
     * @throws IllegalArgumentException if it is no such JSON
     */
    public static Timeline parse(String json) {
        try {
            List<Span> spans = new ArrayList<>();
            for (JsonNode event : MAPPER.readTree(json).required("traceEvents")) {
                if (event.required("ph").asString().equals("X")) {
                    double start = event.required("ts").asDouble() / MICROSECONDS;
                    double end = start + event.required("dur").asDouble() / MICROSECONDS;
                    spans.add(Span.of(event.required("tid").asInt(), event.required("name").asString(), start, end));
                }
            }
            return new Timeline(spans);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("it is no timeline: " + malformed.getOriginalMessage(), malformed);
        }
    }

    private static ObjectNode metadata(ArrayNode events, int thread, String name) {
        return event(events, "M", thread, name).putObject("args");
    }

    private static void complete(ArrayNode events, Span span, double origin) {
        long start = nanoseconds(span.start() - origin);
        ObjectNode event = event(events, "X", span.rank(), span.name());
        event.put("ts", BigDecimal.valueOf(start, 3));
        event.put("dur", BigDecimal.valueOf(nanoseconds(span.end() - origin) - start, 3));
        if (span.pass() != null) {
            event.put("cat", span.pass().word());
            event.putObject("args").put("micro_batch", span.microBatch()).put("chunk", span.chunk());
        }
    }

    private static ObjectNode event(ArrayNode events, String phase, int thread, String name) {
        return events.addObject().put("ph", phase).put("pid", PROCESS).put("tid", thread).put("name", name);
    }

    private static long nanoseconds(double seconds) {
        return Math.round(seconds * 1e9);
    }
}
