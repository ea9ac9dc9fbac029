package dev.gatun.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gatun.device.OperationTime;
import dev.gatun.graph.Cost;
import dev.gatun.plan.Pass;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ProfileTimelineTest {

    private static final long START = 9_000_000_000_321L;
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    private static OperationTime time(String task, String operation, String lane, long begin, long end) {
        return new OperationTime(task, "blocks.1", operation, "", lane, START + begin, START + end, Cost.NONE);
    }

    @Test
    void aTaskLastsFromTheFirstToTheLastThatItComputesWithoutTheWaitForOthers() {
        Timeline timeline = ProfileTimeline.of(List.of(
                List.of(time("forward 0", "linear", "compute", 0, 30), time("forward 0", "gelu", "compute", 40, 50)),
                List.of(time("forward 0", "receive", "compute", 5, 60), time("forward 0", "linear", "compute", 60, 90),
                        time("backward 0", "linear", "compute", 90, 150))));
        assertThat(timeline.spans()).extracting(Span::rank).containsExactly(0, 1, 1);
        assertThat(timeline.spans()).extracting(Span::pass).containsExactly(Pass.FORWARD, Pass.FORWARD, Pass.BACKWARD);
        assertThat(timeline.of(0).getFirst().start()).isZero();
        assertThat(timeline.of(0).getFirst().end()).isEqualTo(50e-9, ROUNDING);
        assertThat(timeline.of(1).getFirst().start()).isEqualTo(60e-9, ROUNDING);
        assertThat(timeline.bubbleFraction()).isEqualTo((100 + 60) / 300.0, Offset.offset(1e-9));
    }

    @Test
    void whatRunsBesideComputingIsNotShown() {
        Timeline timeline = ProfileTimeline.of(List.of(List.of(
                time("forward 0", "receive", "receive", 0, 70), time("forward 0", "linear", "compute", 70, 80),
                time("post forward 1", "copy", "to_host", 70, 99))));
        assertThat(timeline.spans()).extracting(Span::name).containsExactly("forward 0");
        assertThat(timeline.makespan()).isEqualTo(10e-9, ROUNDING);
    }

    @Test
    void aStepThatComputesNothingHasNoTimeline() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileTimeline.of(List.of(List.of(time("feed", "copy", "to_device", 0, 7)))));
    }
}
