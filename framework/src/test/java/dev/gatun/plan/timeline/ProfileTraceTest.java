package dev.gatun.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.OperationTime;
import dev.gatun.graph.Cost;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfileTraceTest {

    private static final long START = 7_000_000_000_123L;

    private static OperationTime time(String operation, String lane, long begin, long end) {
        return new OperationTime(
                "forward 0", "blocks.1", operation, "fp32(2, 3) -> fp32(2, 5)", lane, START + begin, START + end,
                new Cost(60, 88));
    }

    private static List<JsonNode> events(List<List<OperationTime>> ranks, String phase) {
        List<JsonNode> events = new ArrayList<>();
        for (JsonNode event : JsonMapper.shared().readTree(ProfileTrace.render(ranks)).get("traceEvents")) {
            if (event.get("ph").asString().equals(phase)) {
                events.add(event);
            }
        }
        return events;
    }

    @Test
    void operationsHaveTheirTimesInMicrosecondsFromTheFirst() {
        List<JsonNode> events = events(
                List.of(List.of(time("copy", "compute", 1500, 2750)), List.of(time("linear", "compute", 0, 1_000_001))), "X");
        assertThat(events).extracting(event -> event.get("name").asString()).containsExactly("copy", "linear");
        assertThat(events).extracting(event -> event.get("pid").asInt()).containsExactly(0, 1);
        assertThat(events).extracting(event -> event.get("ts").asDouble()).containsExactly(1.5, 0.0);
        assertThat(events).extracting(event -> event.get("dur").asDouble()).containsExactly(1.25, 1000.001);
        JsonNode linear = events.getLast();
        assertThat(linear.get("cat").asString()).isEqualTo("forward 0");
        assertThat(linear.get("args").get("layer").asString()).isEqualTo("blocks.1");
        assertThat(linear.get("args").get("operands").asString()).isEqualTo("fp32(2, 3) -> fp32(2, 5)");
        assertThat(linear.get("args").get("flops").asLong()).isEqualTo(60);
        assertThat(linear.get("args").get("bytes").asLong()).isEqualTo(88);
    }

    @Test
    void eachLaneOfARankHasItsNameAndItsOperations() {
        List<List<OperationTime>> ranks = List.of(List.of(
                time("copy", "to_host", 0, 10), time("linear", "compute", 0, 9), time("gelu", "compute", 9, 12)));
        assertThat(events(ranks, "M"))
                .extracting(event -> event.get("tid").asInt() + " " + event.get("name").asString() + " "
                        + event.get("args").get("name").asString())
                .containsExactly("0 process_name rank 0", "0 thread_name compute", "1 thread_name to_host");
        assertThat(events(ranks, "X")).extracting(event -> event.get("tid").asInt()).containsExactly(1, 0, 0);
    }

    @Test
    void nothingIsATraceToo() {
        assertThat(ProfileTrace.render(List.of(List.of())))
                .contains("\"rank 0\"")
                .contains("\"displayTimeUnit\":\"ms\"")
                .doesNotContain("\"X\"");
    }
}
