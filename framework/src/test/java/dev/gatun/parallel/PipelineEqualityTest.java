package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.graph.Graph;
import dev.gatun.parallel.Schedule.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pipeline computes what one stage computes with the same micro-batches, to the last bit. */
class PipelineEqualityTest {

    private static final int STEPS = 3;
    private static final int MICRO_BATCHES = 3;

    /** Shorter than any gradient here. */
    private static final double CLIPS = 1e-3;

    private static final String SQUARE_NORM = "OUTPUT " + TrainingPrograms.SQUARE_NORM;
    private static final String SHARED = "tokens.weight";

    private final long seed = new SplittableRandom().nextLong();

    private static Graph model(String name, boolean tied) {
        return name.equals("gpt2") ? TinyModels.gpt2(tied, 2) : TinyModels.llama(tied, 2);
    }

    private static Parallelism pipeline(int stages) {
        return TinyModels.pipeline(stages, MICRO_BATCHES);
    }

    private static Parallelism pipeline(Kind kind, int stages) {
        int chunks = kind == Kind.INTERLEAVED ? 2 : 1;
        return Parallelism.of(
                new Mesh(stages, 1, 1, 1, Placement.CLUSTER),
                Schedule.of(kind, stages, MICRO_BATCHES, chunks, MICRO_BATCHES));
    }

    private List<Map<String, List<Float>>> run(
            String name, boolean tied, Parallelism how, int threads, double clipNorm) {
        List<Map<String, List<Float>>> states = new ArrayList<>();
        try (Training training = new Training(model(name, tied), how, clipNorm, threads, seed)) {
            for (int step = 1; step <= STEPS; step++) {
                training.feed();
                training.step(step);
                states.add(training.state());
            }
        }
        return states;
    }

    static Stream<Object[]> models() {
        return Stream.of("gpt2", "llama").flatMap(name -> Stream.of(1, 2).map(threads -> new Object[] {name, threads}));
    }

    /** The global norm and what it clips included. */
    @ParameterizedTest(name = "{0}, {1} threads")
    @MethodSource("models")
    void stagesChangeNoBitWhateverTheSchedule(String name, int threads) {
        for (double clipNorm : new double[] {0, CLIPS}) {
            List<Map<String, List<Float>>> whole = run(name, false, pipeline(1), threads, clipNorm);
            for (Kind kind : Kind.values()) {
                for (int stages = 1; stages <= (kind == Kind.INTERLEAVED ? 2 : 4); stages++) {
                    List<Map<String, List<Float>>> cut = run(name, false, pipeline(kind, stages), threads, clipNorm);
                    same(cut, whole, kind + ", " + stages + " stages, clipped to " + clipNorm);
                }
            }
        }
    }

    static Stream<Object[]> modelsAndSchedules() {
        return Stream.of("gpt2", "llama")
                .flatMap(name -> Stream.of(Kind.values()).map(kind -> new Object[] {name, kind}));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("modelsAndSchedules")
    void whatIsRecomputedOrWaitsOnTheHostChangesNoBit(String name, Kind kind) {
        List<Map<String, List<Float>>> whole = run(name, false, pipeline(1), 1, CLIPS);
        Set<String> cheap = name.equals("gpt2") ? Set.of("layer_norm", "gelu") : Set.of("rms_norm", "swiglu");
        List<Recompute> strategies = List.of(
                Recompute.none(),
                Recompute.each(),
                Recompute.contiguous(),
                Recompute.group(2),
                Recompute.none().withOperations(cheap));
        List<Offload> offloads = List.of(
                Offload.NONE, new Offload(true, 1, false), new Offload(true, 4, false), new Offload(false, 1, true));
        for (Recompute recompute : strategies) {
            for (Offload offload : offloads) {
                for (int stages = 1; stages <= 2; stages++) {
                    Parallelism how = pipeline(kind, stages).with(recompute).with(offload);
                    same(run(name, false, how, 1, CLIPS), whole, stages + " stages, " + recompute + ", " + offload);
                }
            }
        }
    }

    private void same(List<Map<String, List<Float>>> actual, List<Map<String, List<Float>>> expected, String what) {
        for (int step = 0; step < STEPS; step++) {
            same(actual.get(step), expected.get(step), key -> true, what + ", step " + (step + 1));
        }
    }

    private void same(
            Map<String, List<Float>> actual, Map<String, List<Float>> expected, Predicate<String> which, String what) {
        assertThat(actual.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        List<String> different = expected.keySet().stream()
                .filter(which)
                .filter(key -> !actual.get(key).equals(expected.get(key)))
                .map(key -> key + " at " + first(actual.get(key), expected.get(key)))
                .toList();
        assertThat(different).as("%s, seed %d", what, seed).isEmpty();
    }

    private static String first(List<Float> actual, List<Float> expected) {
        int index = 0;
        while (actual.get(index).equals(expected.get(index))) {
            index++;
        }
        return index + ": " + actual.get(index) + ", not " + expected.get(index);
    }

    private void close(List<Float> actual, List<Float> expected, double tolerance, String what) {
        double largest = expected.stream().mapToDouble(Math::abs).max().orElseThrow();
        for (int index = 0; index < expected.size(); index++) {
            assertThat((double) actual.get(index)).as("%s [%d], seed %d", what, index, seed)
                    .isCloseTo(expected.get(index), within(tolerance * largest));
        }
    }

    @ParameterizedTest(name = "{0}, {1} threads")
    @MethodSource("models")
    void aTiedTableOfTwoStagesDiffersByTheOrderOfOneSum(String name, int threads) {
        Map<String, List<Float>> whole = run(name, true, pipeline(1), threads, 0).getFirst();
        for (int stages = 2; stages <= 4; stages++) {
            Map<String, List<Float>> cut = run(name, true, pipeline(stages), threads, 0).getFirst();
            same(cut, whole, key -> !key.contains(SHARED) && !key.equals(SQUARE_NORM), stages + " stages");
            for (String key : List.of("GRADIENT " + SHARED, SQUARE_NORM)) {
                close(cut.get(key), whole.get(key), 1e-6, stages + " stages, " + key);
            }
        }
    }

    /** Otherwise equality with clipping would say no more than without. */
    @ParameterizedTest
    @ValueSource(strings = {"gpt2", "llama"})
    void theShortNormClipsAndChangesWhatIsLearned(String name) {
        Map<String, List<Float>> clipped = run(name, false, pipeline(3), 1, CLIPS).getLast();
        Map<String, List<Float>> free = run(name, false, pipeline(3), 1, 0).getLast();
        assertThat(clipped.get(SQUARE_NORM).get(1)).as("the factor, seed %d", seed).isLessThan(0.5f);
        assertThat(free.get(SQUARE_NORM).get(1)).as("the factor, seed %d", seed).isEqualTo(1);
        assertThat(clipped.get("PARAMETER " + SHARED)).as("seed %d", seed)
                .isNotEqualTo(free.get("PARAMETER " + SHARED));
    }

    @ParameterizedTest(name = "{0}, {1} threads")
    @MethodSource("models")
    void theSameRunTwiceGivesTheSameBits(String name, int threads) {
        same(run(name, true, pipeline(3), threads, 1), run(name, true, pipeline(3), threads, 1), "a second run");
    }

    @Test
    void threadsOfADeviceChangeNoBit() {
        for (String name : List.of("gpt2", "llama")) {
            same(run(name, true, pipeline(1), 2, 1), run(name, true, pipeline(1), 1, 1), name);
        }
    }

    @Test
    void evaluatingBetweenStepsChangesNothing() {
        Graph graph = model("gpt2", true);
        try (Training plain = new Training(graph, pipeline(2), 1, 1, seed);
                Training evaluated = new Training(graph, pipeline(2), 1, 1, seed)) {
            for (int step = 1; step <= STEPS; step++) {
                plain.feed();
                evaluated.feed();
                evaluated.world().run(TrainingPrograms.EVALUATE);
                float before = evaluated.state().get("OUTPUT loss").getFirst();
                plain.step(step);
                evaluated.step(step);
                same(evaluated.state(), plain.state(), key -> true, "step " + step);
                assertThat(plain.state().get("OUTPUT loss").getFirst()).as("the loss evaluated before, seed %d", seed)
                        .isEqualTo(before);
                evaluated.world().run(TrainingPrograms.EVALUATE);
            }
        }
    }
}
