package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatun.parallel.Schedule.Kind;
import dev.gatun.parallel.Schedule.Step;
import dev.gatun.plan.Pass;
import dev.gatun.plan.PlanException;
import dev.gatun.plan.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

    private static final Map<Pass, String> LETTERS = Map.of(
            Pass.FORWARD, "F", Pass.BACKWARD, "B", Pass.BACKWARD_INPUT, "I", Pass.BACKWARD_WEIGHT, "W");

    /** As in {@code F0 F1 B0 B1}; steps of the second chunk are followed by a prime. */
    private static List<String> written(Schedule schedule) {
        return schedule.steps().stream()
                .map(steps -> steps.stream()
                        .map(step -> LETTERS.get(step.pass()) + step.microBatch() + "'".repeat(step.chunk()))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void gpipeRunsAllForwardsFirst() {
        assertThat(written(Schedule.of(Kind.GPIPE, 2, 3, 1, 3)))
                .containsExactly("F0 F1 F2 B0 B1 B2", "F0 F1 F2 B0 B1 B2");
    }

    @Test
    void boundedGpipeRunsInRounds() {
        assertThat(written(Schedule.of(Kind.GPIPE, 1, 5, 1, 2))).containsExactly("F0 F1 B0 B1 F2 F3 B2 B3 F4 B4");
    }

    @Test
    void oneForwardOneBackwardWarmsUpByTheStagesBehind() {
        assertThat(written(Schedule.of(Kind.ONE_F_ONE_B, 4, 6, 1, 6))).containsExactly(
                "F0 F1 F2 F3 B0 F4 B1 F5 B2 B3 B4 B5",
                "F0 F1 F2 B0 F3 B1 F4 B2 F5 B3 B4 B5",
                "F0 F1 B0 F2 B1 F3 B2 F4 B3 F5 B4 B5",
                "F0 B0 F1 B1 F2 B2 F3 B3 F4 B4 F5 B5");
    }

    @Test
    void aBoundShortensTheWarmUp() {
        assertThat(written(Schedule.of(Kind.ONE_F_ONE_B, 4, 4, 1, 2))).containsExactly(
                "F0 F1 B0 F2 B1 F3 B2 B3",
                "F0 F1 B0 F2 B1 F3 B2 B3",
                "F0 F1 B0 F2 B1 F3 B2 B3",
                "F0 B0 F1 B1 F2 B2 F3 B3");
    }

    /** Megatron-LM's order: 2 (p - s - 1) + (v - 1) p forward passes to warm up. */
    @Test
    void interleavedGoesInGroupsThroughTheChunks() {
        assertThat(written(Schedule.of(Kind.INTERLEAVED, 2, 4, 2, 4))).containsExactly(
                "F0 F1 F0' F1' F2 B0' F3 B1' F2' B0 F3' B1 B2' B3' B2 B3",
                "F0 F1 F0' B0' F1' B1' F2 B0 F3 B1 F2' B2' F3' B3' B2 B3");
    }

    @Test
    void aBoundHoldsBackTheNextGroup() {
        assertThat(written(Schedule.of(Kind.INTERLEAVED, 2, 4, 2, 3)).getFirst())
                .isEqualTo("F0 F1 F0' F1' F2 B0' B1' B0 F3 F2' F3' B1 B2' B3' B2 B3");
    }

    @Test
    void microBatchesThatAreNoMultipleOfTheStagesLeaveASmallerGroup() {
        assertThat(written(Schedule.of(Kind.INTERLEAVED, 2, 3, 2, 4)).getLast())
                .isEqualTo("F0 F1 F0' B0' F1' B1' F2 B0 F2' B1 B2' B2");
    }

    /** ZB-H1 in figure 3 of Qi et al., 2023, whose B and W are I and W here. */
    @Test
    void zeroBubblePutsWeightPassesOff() {
        assertThat(written(Schedule.of(Kind.ZERO_BUBBLE, 3, 4, 1, 4))).containsExactly(
                "F0 F1 F2 I0 W0 F3 I1 W1 I2 W2 I3 W3",
                "F0 F1 I0 F2 I1 W0 F3 I2 W1 I3 W2 W3",
                "F0 I0 F1 I1 F2 I2 W0 F3 I3 W1 W2 W3");
    }

    @Test
    void stepsAreNamedAsTasks() {
        assertThat(Stream.of(
                        new Step(Pass.FORWARD, 0, 3),
                        new Step(Pass.BACKWARD, 1, 0),
                        new Step(Pass.BACKWARD_INPUT, 0, 12),
                        new Step(Pass.BACKWARD_WEIGHT, 2, 1))
                .map(Step::name))
                .containsExactly("forward 3", "backward 0 chunk 1", "input 12", "weight 1 chunk 2");
    }

    private static List<Integer> chunks(Kind kind) {
        return kind == Kind.INTERLEAVED ? List.of(1, 2, 3, 4, 5, 6, 7, 8) : List.of(1);
    }

    /** All schedules of a kind of up to 8 stages, micro-batches and chunks, with every bound that differs. */
    private static void each(Kind kind, int atMost, ScheduleCheck check) {
        for (int stages = 1; stages <= atMost; stages++) {
            for (int microBatches = 1; microBatches <= atMost; microBatches++) {
                for (int chunks : chunks(kind)) {
                    for (int active = 1; active <= microBatches; active++) {
                        check.accept(Schedule.of(kind, stages, microBatches, chunks, active), active);
                    }
                }
            }
        }
    }

    private interface ScheduleCheck {
        void accept(Schedule schedule, int active);
    }

    private static String text(Schedule schedule, int active) {
        return "%d active of %s".formatted(active, written(schedule));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyChunkRunsEveryMicroBatchOnceInAscendingBackwardOrder(Kind kind) {
        List<Pass> expected = kind == Kind.ZERO_BUBBLE
                ? List.of(Pass.FORWARD, Pass.BACKWARD_INPUT, Pass.BACKWARD_WEIGHT)
                : List.of(Pass.FORWARD, Pass.BACKWARD);
        each(kind, 8, (schedule, active) -> {
            List<Integer> ascending = IntStream.range(0, schedule.microBatches()).boxed().toList();
            for (List<Step> steps : schedule.steps()) {
                Map<List<Object>, List<Integer>> order = steps.stream().collect(Collectors.groupingBy(
                        step -> List.of(step.pass(), step.chunk()),
                        Collectors.mapping(Step::microBatch, Collectors.toList())));
                assertThat(order).as(() -> text(schedule, active)).hasSize(expected.size() * schedule.chunks());
                for (Pass pass : expected) {
                    for (int chunk = 0; chunk < schedule.chunks(); chunk++) {
                        assertThat(order.get(List.<Object>of(pass, chunk))).as(() -> text(schedule, active))
                                .isEqualTo(ascending);
                    }
                }
            }
        });
    }

    /** The timeline throws where steps wait for each other. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyStepRuns(Kind kind) {
        each(kind, 8, (schedule, active) -> {
            Timeline timeline = ScheduleTimeline.of(schedule, (stage, chunk, pass) -> 1);
            assertThat(timeline.spans()).as(() -> text(schedule, active))
                    .hasSize(schedule.steps().stream().mapToInt(List::size).sum());
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noStageHoldsMoreMicroBatchesThanMayBeActive(Kind kind) {
        each(kind, 8, (schedule, active) -> {
            for (int stage = 0; stage < schedule.stages(); stage++) {
                int held = mostHeld(schedule, stage);
                assertThat(held).as(() -> text(schedule, active)).isLessThanOrEqualTo(active);
                assertThat(schedule.peakInFlight(stage)).as(() -> text(schedule, active)).isEqualTo(held);
            }
        });
    }

    /** Counted anew at every step: micro-batches with a step up to here and a backward pass from here on. */
    private static int mostHeld(Schedule schedule, int stage) {
        List<Step> steps = schedule.steps().get(stage);
        int most = 0;
        for (int now = 0; now < steps.size(); now++) {
            List<Integer> begun = microBatches(steps.subList(0, now + 1));
            begun.retainAll(microBatches(steps.subList(now, steps.size())));
            most = Math.max(most, begun.size());
        }
        return most;
    }

    private static List<Integer> microBatches(List<Step> steps) {
        return steps.stream().map(Step::microBatch).distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void stagesHoldAsManyMicroBatchesAsThePapersSay() {
        for (int stages = 1; stages <= 8; stages++) {
            for (int microBatches = 1; microBatches <= 20; microBatches++) {
                for (int stage = 0; stage < stages; stage++) {
                    String which = "stage %d of %d, %d micro-batches".formatted(stage, stages, microBatches);
                    assertThat(peak(Kind.GPIPE, stages, microBatches, 1, stage)).as(which).isEqualTo(microBatches);
                    assertThat(peak(Kind.ONE_F_ONE_B, stages, microBatches, 1, stage)).as(which)
                            .isEqualTo(Math.min(microBatches, stages - stage));
                    assertThat(peak(Kind.ZERO_BUBBLE, stages, microBatches, 1, stage)).as(which)
                            .isEqualTo(Math.min(microBatches, stages));
                    assertThat(peak(Kind.INTERLEAVED, stages, microBatches, 3, stage)).as(which)
                            .isLessThanOrEqualTo(2 * stages);
                }
            }
        }
    }

    private static int peak(Kind kind, int stages, int microBatches, int chunks, int stage) {
        return Schedule.of(kind, stages, microBatches, chunks, microBatches).peakInFlight(stage);
    }

    @Test
    void chunksAreRefusedWhereThereAreNone() {
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> Schedule.of(Kind.GPIPE, 2, 4, 3, 4))
                .withMessageContainingAll("GPIPE", "not 3", "Use 1", "INTERLEAVED");
    }

    @Test
    void numbersBelowOneAreRefused() {
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> Schedule.of(Kind.ONE_F_ONE_B, 2, 4, 1, 0))
                .withMessageContainingAll("0 active micro-batches", "Use 1 or more");
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> Schedule.of(Kind.ONE_F_ONE_B, 2, -1, 1, 1))
                .withMessageContaining("-1 micro-batches");
    }
}
