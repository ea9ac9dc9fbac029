package dev.gatun.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.graph.Task;
import dev.gatun.plan.Pass;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PicturesTest {

    /** Two stages, two micro-batches, 1F1B; in milliseconds. */
    private static Timeline small() {
        return new Timeline(List.of(
                span(0, "forward 0", 0, 1), span(0, "forward 1", 1, 2), span(0, "backward 0", 4, 6),
                span(0, "backward 1", 7, 9), span(0, "update", 9, 10),
                span(1, "forward 0", 1, 2), span(1, "backward 0", 2, 4), span(1, "forward 1", 4, 5),
                span(1, "backward 1", 5, 7), span(1, "update", 9, 10)));
    }

    private static Span span(int rank, String task, double start, double end) {
        return Span.of(rank, task, 5 + start / 1000, 5 + end / 1000);
    }

    /** Tasks of random length and distance, on ranks that are not all there. */
    private static Timeline random(SplittableRandom random) {
        List<Span> spans = new ArrayList<>();
        for (int rank = 1; rank < 8; rank += 2) {
            double now = random.nextDouble();
            for (int task = 0; task < 20; task++) {
                double end = now + random.nextDouble() * 1e-3;
                spans.add(Span.of(rank, "input " + task + " chunk 2", now, end));
                now = random.nextBoolean() ? end : end + random.nextDouble() * 1e-3;
            }
        }
        return new Timeline(spans.reversed());
    }

    @Test
    void tasksAreKnownByTheirNames() {
        assertThat(Span.of(3, "weight 12 chunk 1", 1, 2))
                .isEqualTo(new Span(3, "weight 12 chunk 1", Pass.BACKWARD_WEIGHT, 1, 12, 1, 2));
        assertThat(Span.of(0, "update", 1, 2)).isEqualTo(new Span(0, "update", null, 0, Task.NO_MICRO_BATCH, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(2, "update", 2, 1))
                .withMessageContainingAll("rank 2", "update", "1.0", "2.0");
    }

    @Test
    void idleTimeIsWhatIsLeftOfAllRanksTime() {
        assertThat(small().makespan()).isCloseTo(0.010, within(1e-12));
        assertThat(small().busy(0)).isCloseTo(0.007, within(1e-12));
        assertThat(small().bubbleFraction()).isCloseTo(0.3, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline(List.of())).withMessageContaining("0 spans");
    }

    @Test
    void textHasALineARank() {
        assertThat(TextTimeline.render(small(), 40).lines()).containsExactly(
                "rank 0 |F0-F1-......B0----...B1----X--|",
                "rank 1 |...F0-B0----F1-B1----......X--|",
                "F forward, B backward, X update, with the micro-batch; . idle",
                "2 ranks, 10 ms, bubble 30.0 %, a character is 333.3 µs");
    }

    @Test
    void textShowsChunksWhereTheyFitAndDigitsWhereNothingElseDoes() {
        Timeline timeline = new Timeline(List.of(
                Span.of(0, "forward 12 chunk 1", 0, 1), Span.of(0, "input 3", 1, 2), Span.of(0, "weight 3", 2, 12),
                Span.of(0, "backward 4", 13, 15), Span.of(0, "update", 15, 31)));
        assertThat(TextTimeline.render(timeline, 40).lines().findFirst())
                .contains("rank 0 |2iW3:0------.B4X---------------|");
        assertThatIllegalArgumentException().isThrownBy(() -> TextTimeline.render(timeline, 39))
                .withMessageContainingAll("39 columns", "40 or more");
    }

    @RepeatedTest(5)
    void aTraceCanBeReadAgain() {
        Timeline timeline = random(new SplittableRandom());
        Timeline read = PerfettoTrace.parse(PerfettoTrace.render(timeline));
        assertThat(read.spans()).hasSameSizeAs(timeline.spans());
        for (int index = 0; index < read.spans().size(); index++) {
            Span expected = timeline.spans().get(index);
            Span span = read.spans().get(index);
            assertThat(span.rank()).isEqualTo(expected.rank());
            assertThat(span.name()).isEqualTo(expected.name());
            assertThat(span.pass()).isEqualTo(expected.pass());
            assertThat(span.start()).isEqualTo(expected.start() - timeline.start(), within(1e-9));
            assertThat(span.end()).isEqualTo(expected.end() - timeline.start(), within(1e-9));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PerfettoTrace.parse("{\"traceEvents\":[{\"ph\":\"X\"}]}"));
        assertThatIllegalArgumentException().isThrownBy(() -> PerfettoTrace.parse("{"));
    }

    @RepeatedTest(5)
    void perfettoShowsEachRanksTasksInOrderAndWithoutOverlap() {
        long seed = new SplittableRandom().nextLong();
        Timeline timeline = random(new SplittableRandom(seed));
        JsonNode root = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build()
                .readTree(PerfettoTrace.render(timeline));
        Map<Integer, BigDecimal> ends = new HashMap<>();
        Map<Integer, String> names = new HashMap<>();
        int tasks = 0;
        for (JsonNode event : root.get("traceEvents")) {
            int rank = event.get("tid").asInt();
            if (event.get("ph").asString().equals("X")) {
                Span span = timeline.spans().get(tasks++);
                BigDecimal start = event.get("ts").decimalValue();
                assertThat(start).as("seed %d", seed).isGreaterThanOrEqualTo(ends.getOrDefault(rank, BigDecimal.ZERO));
                ends.put(rank, start.add(event.get("dur").decimalValue()));
                assertThat(rank).isEqualTo(span.rank());
                assertThat(start.doubleValue()).as("seed %d", seed)
                        .isCloseTo((span.start() - timeline.start()) * 1e6, within(1e-3));
                assertThat(ends.get(rank).doubleValue()).as("seed %d", seed)
                        .isCloseTo((span.end() - timeline.start()) * 1e6, within(1e-3));
                assertThat(event.get("name").asString()).isEqualTo(span.name());
                assertThat(event.get("args").get("micro_batch").asInt()).isEqualTo(span.microBatch());
                assertThat(event.get("args").get("chunk").asInt()).isEqualTo(2);
            } else if (event.get("name").asString().equals("thread_name")) {
                names.put(rank, event.get("args").get("name").asString());
            }
        }
        assertThat(tasks).isEqualTo(timeline.spans().size());
        assertThat(names).isEqualTo(Map.of(1, "rank 1", 3, "rank 3", 5, "rank 5", 7, "rank 7"));
    }

    @RepeatedTest(5)
    void svgIsWellFormedAndHasABoxATask() throws Exception {
        long seed = new SplittableRandom().nextLong();
        Timeline random = random(new SplittableRandom(seed));
        List<Span> spans = new ArrayList<>(random.spans());
        spans.add(Span.of(0, "<save> & load", random.start(), random.end()));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(SvgTimeline.render(new Timeline(spans)))));
        var titles = document.getElementsByTagName("title");
        assertThat(titles.getLength()).as("seed %d", seed).isEqualTo(spans.size());
        assertThat(titles.item(0).getTextContent()).startsWith("rank 0, <save> & load: 0 ");
        assertThat(document.getDocumentElement().getTextContent())
                .contains("backward for the input, chunk 2", "bubble");
    }
}
