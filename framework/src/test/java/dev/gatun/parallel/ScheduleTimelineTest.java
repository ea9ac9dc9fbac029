package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.parallel.Schedule.Kind;
import dev.gatun.parallel.Schedule.Step;
import dev.gatun.parallel.ScheduleTimeline.Durations;
import dev.gatun.plan.Pass;
import dev.gatun.plan.PlanException;
import dev.gatun.plan.timeline.Span;
import dev.gatun.plan.timeline.Timeline;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ScheduleTimelineTest {

    /** Forward 1, backward 2, of which each part 1, over all chunks. */
    private static Durations evenly(int chunks) {
        return (stage, chunk, pass) -> (pass == Pass.BACKWARD ? 2.0 : 1.0) / chunks;
    }

    private static Timeline timeline(Kind kind, int stages, int microBatches, int chunks) {
        return ScheduleTimeline.of(
                Schedule.of(kind, stages, microBatches, chunks, microBatches), evenly(chunks));
    }

    @Test
    void theBubbleOfGpipeAndOneForwardOneBackwardIsThePapers() {
        for (Kind kind : List.of(Kind.GPIPE, Kind.ONE_F_ONE_B)) {
            for (int p = 1; p <= 8; p++) {
                for (int m = 1; m <= 20; m++) {
                    Timeline timeline = timeline(kind, p, m, 1);
                    assertThat(timeline.bubbleFraction()).as("%s, p = %d, m = %d", kind, p, m)
                            .isCloseTo((p - 1.0) / (m + p - 1), within(1e-12));
                    assertThat(timeline.makespan()).isEqualTo(3.0 * (m + p - 1));
                }
            }
        }
    }

    @Test
    void theBubbleOfInterleavedIsDividedByTheChunks() {
        for (int p = 1; p <= 8; p++) {
            for (int v = 1; v <= 8; v++) {
                for (int m = p; m <= 4 * p; m += p) {
                    Timeline timeline = timeline(Kind.INTERLEAVED, p, m, v);
                    assertThat(timeline.bubbleFraction()).as("p = %d, m = %d, v = %d", p, m, v)
                            .isCloseTo((p - 1.0) / (v * m + p - 1), within(1e-12));
                }
            }
        }
    }

    @Test
    void theBubbleOfZeroBubbleIsAThirdIfThereAreManyMicroBatchesAndAlwaysLess() {
        for (int p = 2; p <= 8; p++) {
            for (int m = 1; m <= 20; m++) {
                double bubble = timeline(Kind.ZERO_BUBBLE, p, m, 1).bubbleFraction();
                String which = "p = %d, m = %d".formatted(p, m);
                assertThat(bubble).as(which).isLessThan(timeline(Kind.ONE_F_ONE_B, p, m, 1).bubbleFraction());
                if (m >= 2 * p - 1) {
                    assertThat(bubble / (1 - bubble)).as(which).isCloseTo((p - 1.0) / (3 * m), within(1e-12));
                }
            }
        }
    }

    @Test
    void aTransferDelaysTheOtherStageOnly() {
        Timeline timeline = ScheduleTimeline.of(Schedule.of(Kind.ONE_F_ONE_B, 2, 1, 1, 1), evenly(1), 0.5);
        assertThat(timeline.spans()).containsExactly(
                Span.of(0, "forward 0", 0, 1),
                Span.of(0, "backward 0", 5, 7),
                Span.of(1, "forward 0", 1.5, 2.5),
                Span.of(1, "backward 0", 2.5, 4.5));
        assertThat(ScheduleTimeline.of(Schedule.of(Kind.INTERLEAVED, 1, 2, 2, 2), evenly(2), 0.5).bubbleFraction())
                .as("chunks of one stage send nothing")
                .isZero();
    }

    @RepeatedTest(20)
    void everyStepStartsAsSoonAsItsStageAndItsInputsAreThereWhateverTheDurations() {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        int p = random.nextInt(1, 9);
        int m = random.nextInt(1, 13);
        int v = kind == Kind.INTERLEAVED ? random.nextInt(1, 5) : 1;
        Schedule schedule = Schedule.of(kind, p, m, v, random.nextInt(1, m + 1));
        double transfer = random.nextDouble();
        double[] seconds = random.doubles((long) p * v * Pass.values().length, 0.1, 2).toArray();
        Timeline timeline = ScheduleTimeline.of(
                schedule,
                (stage, chunk, pass) -> seconds[(stage * v + chunk) * Pass.values().length + pass.ordinal()],
                transfer);

        Map<List<Object>, Double> ends = new HashMap<>();
        timeline.spans().forEach(span -> ends.put(
                List.of(span.microBatch(), span.chunk() * p + span.rank(), span.pass() == Pass.BACKWARD
                        ? Pass.BACKWARD_INPUT : span.pass()), span.end()));
        double sent = p == 1 ? 0 : transfer;
        for (int stage = 0; stage < p; stage++) {
            double free = 0;
            List<Span> spans = timeline.of(stage);
            for (int index = 0; index < spans.size(); index++) {
                Span span = spans.get(index);
                assertThat(span.name()).isEqualTo(schedule.steps().get(stage).get(index).name());
                int own = span.chunk() * p + stage;
                int mb = span.microBatch();
                double needed = switch (span.pass()) {
                    case FORWARD -> own == 0 ? 0 : ends.get(List.<Object>of(mb, own - 1, Pass.FORWARD)) + sent;
                    case BACKWARD, BACKWARD_INPUT -> Math.max(
                            ends.get(List.<Object>of(mb, own, Pass.FORWARD)),
                            own == p * v - 1 ? 0 : ends.get(List.<Object>of(mb, own + 1, Pass.BACKWARD_INPUT)) + sent);
                    case BACKWARD_WEIGHT -> ends.get(List.<Object>of(mb, own, Pass.BACKWARD_INPUT));
                };
                assertThat(span.start()).as("%s on stage %d of %s, seed %d", span.name(), stage, kind, seed)
                        .isEqualTo(Math.max(free, needed));
                free = span.end();
            }
        }
    }

    @Test
    void stepsThatWaitForEachOtherAreNamed() {
        List<Step> backwardFirst = Arrays.asList(new Step(Pass.BACKWARD, 0, 0), new Step(Pass.FORWARD, 0, 0));
        Schedule schedule = new Schedule(1, 1, List.of(backwardFirst, backwardFirst.reversed()));
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> ScheduleTimeline.of(schedule, evenly(1)))
                .withMessageContainingAll("stage 0", "backward 0");
    }
}
