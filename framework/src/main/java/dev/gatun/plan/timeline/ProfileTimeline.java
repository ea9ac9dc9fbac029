package dev.gatun.plan.timeline;

import dev.gatun.device.OperationTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The timeline of a step whose operations' times are known. A task lasts from the first to the last of what it computes,
 * so that the wait for what another rank sends is idle time, and not the task's.
 */
public final class ProfileTimeline {

    private static final String COMPUTE = "compute";
    private static final String WAITING = "receive";

    private ProfileTimeline() {}

    /** @param ranks the operations of each rank */
    public static Timeline of(List<List<OperationTime>> ranks) {
        long origin = ranks.stream()
                .flatMap(List::stream)
                .mapToLong(OperationTime::begin)
                .min()
                .orElse(0);
        List<Span> spans = new ArrayList<>();
        for (int rank = 0; rank < ranks.size(); rank++) {
            Map<String, Span> tasks = new LinkedHashMap<>();
            for (OperationTime time : ranks.get(rank)) {
                if (time.lane().equals(COMPUTE) && !time.operation().equals(WAITING)) {
                    Span span = Span.of(rank, time.task(), (time.begin() - origin) / 1e9, (time.end() - origin) / 1e9);
                    tasks.merge(time.task(), span, Span::until);
                }
            }
            spans.addAll(tasks.values());
        }
        return new Timeline(spans);
    }
}
