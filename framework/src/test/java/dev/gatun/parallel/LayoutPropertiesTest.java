package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.graph.Program;
import dev.gatun.graph.Task;
import dev.gatun.plan.PlanException;
import dev.gatun.plan.RankPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Whatever is combined with whatever: it can be planned, and what has been planned runs. */
class LayoutPropertiesTest {

    private static final int THREADS = 1;
    private static final String POST = "post ";

    @Provide
    Arbitrary<RandomLayout> layouts() {
        return RandomLayout.upTo(16);
    }

    @Provide
    Arbitrary<RandomLayout> smallLayouts() {
        return RandomLayout.upTo(8);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyLayoutIsPlannedAndVerified(@ForAll("layouts") RandomLayout layout) {
        List<RankPlan> plans = layout.plan(layout.programs());
        assertThat(plans).extracting(RankPlan::rank).containsExactlyElementsOf(
                IntStream.range(0, layout.mesh().size()).boxed().toList());
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whatIsPlannedRunsAndLosesAsMuchAsOneRank(@ForAll("smallLayouts") RandomLayout layout, @ForAll long seed) {
        try (Training spread = new Training(layout.graph(), layout.how(), 1, THREADS, seed);
                Training whole = new Training(layout.graph(), layout.onOneRank(), 1, THREADS, seed)) {
            for (Training training : List.of(spread, whole)) {
                training.feed();
                training.step(1);
            }
            assertThat(spread.loss()).as("the loss of the step, seed %d", seed).isCloseTo(whole.loss(), within(1e-5f));
            for (Training training : List.of(spread, whole)) {
                training.world().run(TrainingPrograms.PUBLISH);
                training.world().run(TrainingPrograms.EVALUATE);
            }
            assertThat(spread.loss()).as("the loss behind it, seed %d", seed).isCloseTo(whole.loss(), within(1e-4f));
        }
    }

    /** Interleaved pipelines of one rank a stage, in which stages send to each other in a ring. */
    @Provide
    Arbitrary<RandomLayout> rings() {
        return Arbitraries.integers().between(2, 4).flatMap(stages -> Combinators.combine(
                        Arbitraries.integers().between(2, 10 / stages),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 2 * stages + 2))
                .as((chunks, microBatches, active) -> new RandomLayout(
                        false,
                        10,
                        false,
                        new Mesh(stages, 1, 1, 1, Placement.CLUSTER),
                        new RandomLayout.Pipeline(Schedule.Kind.INTERLEAVED, microBatches, chunks, active),
                        new RandomLayout.Memory(Recompute.none(), Offload.NONE, Sharding.NONE),
                        new RandomLayout.Sums(Reduction.OVERLAPPED, false, true))));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void receivesAreGrantedNoLaterThanTheScheduleNeeds(@ForAll("rings") RandomLayout ring) {
        int lookahead = Lookahead.of(ring.schedule());
        Assume.that(lookahead > 1);
        assertThatCode(() -> ring.plan(granted(ring, lookahead))).doesNotThrowAnyException();
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> ring.plan(granted(ring, lookahead - 1)))
                .withMessageContainingAll("would never end", "waits in");
    }

    @Test
    void aRingOfTwoStagesAndTwoChunksNeedsReceivesGrantedAhead() {
        assertThat(Lookahead.of(Schedule.of(Schedule.Kind.INTERLEAVED, 2, 4, 2, 6))).isGreaterThan(1);
    }

    /** The programs with what is received in training granted that many steps ahead. */
    private static List<List<Program>> granted(RandomLayout ring, int lookahead) {
        List<List<Program>> programs = new ArrayList<>();
        for (int stage = 0; stage < ring.mesh().stages(); stage++) {
            List<Program> own = new ArrayList<>(ring.programs().get(stage));
            List<Task> tasks = new ArrayList<>(own.getFirst().tasks());
            List<Task> posts = tasks.stream().filter(task -> task.name().startsWith(POST)).toList();
            tasks.removeAll(posts);
            List<String> steps = ring.schedule().steps().get(stage).stream().map(Schedule.Step::name).toList();
            for (Task post : posts) {
                String step = steps.get(Math.max(0, steps.indexOf(post.name().substring(POST.length())) - lookahead));
                int at = 0;
                while (!tasks.get(at).name().equals(step)) {
                    at++;
                }
                tasks.add(at, post);
            }
            own.set(0, new Program(own.getFirst().name(), tasks));
            programs.add(own);
        }
        return programs;
    }
}
