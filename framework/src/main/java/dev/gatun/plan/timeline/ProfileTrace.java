package dev.gatun.plan.timeline;

import dev.gatun.device.OperationTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * When the operations of a program ran, as ui.perfetto.dev and chrome://tracing open it: the Trace Event Format's JSON,
 * a process a rank, a thread a lane, microseconds from the first start.
 */
public final class ProfileTrace {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProfileTrace() {}

    /** @param ranks the operations of each rank */
    public static String render(List<List<OperationTime>> ranks) {
        long origin = ranks.stream()
                .flatMap(List::stream)
                .mapToLong(OperationTime::begin)
                .min()
                .orElse(0);
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode events = root.putArray("traceEvents");
        for (int rank = 0; rank < ranks.size(); rank++) {
            List<String> lanes = new ArrayList<>(
                    ranks.get(rank).stream().map(OperationTime::lane).distinct().sorted().toList());
            name(events, rank, 0, "process_name", "rank " + rank);
            for (int lane = 0; lane < lanes.size(); lane++) {
                name(events, rank, lane, "thread_name", lanes.get(lane));
            }
            for (OperationTime time : ranks.get(rank)) {
                complete(events, rank, lanes.indexOf(time.lane()), time, origin);
            }
        }
        root.put("displayTimeUnit", "ms");
        return MAPPER.writeValueAsString(root);
    }

    private static void name(ArrayNode events, int process, int thread, String kind, String name) {
        ObjectNode event = events.addObject().put("ph", "M").put("pid", process).put("tid", thread).put("name", kind);
        event.putObject("args").put("name", name);
    }

    private static void complete(ArrayNode events, int process, int thread, OperationTime time, long origin) {
        ObjectNode event = events.addObject().put("ph", "X").put("pid", process).put("tid", thread);
        event.put("name", time.operation());
        event.put("cat", time.task());
        event.put("ts", BigDecimal.valueOf(time.begin() - origin, 3));
        event.put("dur", BigDecimal.valueOf(time.end() - time.begin(), 3));
        event.putObject("args")
                .put("layer", time.layer())
                .put("operands", time.operands())
                .put("flops", time.cost().flops())
                .put("bytes", time.cost().bytes());
    }
}
