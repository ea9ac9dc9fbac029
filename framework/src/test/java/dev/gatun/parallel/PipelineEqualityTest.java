package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.graph.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pipeline computes what one stage computes with the same micro-batches, to the last bit. */
class PipelineEqualityTest {

    private static final int STEPS = 3;
    private static final int MICRO_BATCHES = 3;
    private static final String SQUARE_NORM = "OUTPUT " + TrainingPrograms.SQUARE_NORM;
    private static final String SHARED = "tokens.weight";

    private final long seed = new SplittableRandom().nextLong();

    private static Graph model(String name, boolean tied) {
        return name.equals("gpt2") ? TinyModels.gpt2(tied, 2) : TinyModels.llama(tied, 2);
    }

    private Training training(String name, boolean tied, int stages, int threads, double clipNorm) {
        Graph graph = model(name, tied);
        return new Training(graph, TinyModels.pipeline(stages, MICRO_BATCHES), clipNorm, threads, seed);
    }

    private List<Map<String, List<Float>>> run(String name, boolean tied, int stages, int threads, double clipNorm) {
        List<Map<String, List<Float>>> states = new ArrayList<>();
        try (Training training = training(name, tied, stages, threads, clipNorm)) {
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

    @ParameterizedTest(name = "{0}, {1} threads")
    @MethodSource("models")
    void stagesChangeNoBit(String name, int threads) {
        List<Map<String, List<Float>>> whole = run(name, false, 1, threads, 0);
        for (int stages = 2; stages <= 4; stages++) {
            List<Map<String, List<Float>>> cut = run(name, false, stages, threads, 0);
            for (int step = 0; step < STEPS; step++) {
                sameBits(cut.get(step), whole.get(step), stages + " stages, step " + (step + 1));
            }
        }
    }

    /** A stage's part of the squared norm is rounded before the parts are added up; nothing else may differ. */
    private void sameBits(Map<String, List<Float>> actual, Map<String, List<Float>> expected, String what) {
        close(actual.get(SQUARE_NORM), expected.get(SQUARE_NORM), 1e-6, what);
        same(actual, expected, key -> !key.equals(SQUARE_NORM), what);
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
        Map<String, List<Float>> whole = run(name, true, 1, threads, 0).getFirst();
        for (int stages = 2; stages <= 4; stages++) {
            Map<String, List<Float>> cut = run(name, true, stages, threads, 0).getFirst();
            same(cut, whole, key -> !key.contains(SHARED) && !key.equals(SQUARE_NORM), stages + " stages");
            for (String key : List.of("GRADIENT " + SHARED, SQUARE_NORM)) {
                close(cut.get(key), whole.get(key), 1e-6, stages + " stages, " + key);
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1} threads")
    @MethodSource("models")
    void clippingDiffersByTheRoundingOfTheNormAlone(String name, int threads) {
        Map<String, List<Float>> whole = run(name, false, 1, threads, 1e-3).getFirst();
        Map<String, List<Float>> cut = run(name, false, 3, threads, 1e-3).getFirst();
        Predicate<String> beforeClipping = key -> key.startsWith("GRADIENT") || key.equals("OUTPUT loss");
        same(cut, whole, beforeClipping, "3 stages");
        whole.keySet().stream().filter(beforeClipping.negate()).forEach(key -> close(cut.get(key), whole.get(key), 1e-5, key));
    }

    @ParameterizedTest(name = "{0}, {1} threads")
    @MethodSource("models")
    void theSameRunTwiceGivesTheSameBits(String name, int threads) {
        same(run(name, true, 3, threads, 1).getLast(), run(name, true, 3, threads, 1).getLast(), key -> true, "a second run");
    }

    @Test
    void threadsOfADeviceChangeNoBit() {
        for (String name : List.of("gpt2", "llama")) {
            same(run(name, true, 1, 2, 1).getLast(), run(name, true, 1, 1, 1).getLast(), key -> true, name);
        }
    }

    @Test
    void evaluatingBetweenStepsChangesNothing() {
        try (Training plain = training("gpt2", true, 2, 1, 1); Training evaluated = training("gpt2", true, 2, 1, 1)) {
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
