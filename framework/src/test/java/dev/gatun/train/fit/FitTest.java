package dev.gatun.train.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.graph.Space;
import dev.gatun.plan.PlanException;
import dev.gatun.train.StepEstimate;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.ConfigException;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.ConfigWriter;
import dev.gatun.train.config.TrainingConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {

    private static final int TOKENS = 256;
    private static final int ALL = Integer.MAX_VALUE;

    /** Sizes at which computing counts, not only starting operations. */
    private static final String CONFIG = """
            model: {architecture: %s, layers: 4, hidden: 64, heads: 4}
            data: {text: wordnet, tokenizer: bytes, sequence_length: 64}
            train: {steps: 2, batch: 8}
            optimizer: {learning_rate: 1e-3}
            device: {count: %d, threads: 1}
            """;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private TrainingConfig config(int devices) {
        String architecture = random.nextBoolean() ? "gpt2" : "llama";
        return ConfigReader.readText(CONFIG.formatted(architecture, devices), "the test", List.of());
    }

    private static long worst(TrainingPlan plan) {
        return plan.ranks().stream().mapToLong(rank -> rank.memory().bytes(Space.DEVICE)).max().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whatIsProposedFitsByAPlanOfItsOwn(int devices) {
        TrainingConfig config = config(devices);
        TrainingPlan given = TrainingPlan.of(config, TOKENS);
        long memory = (long) (worst(given) * (0.6 + 0.3 * random.nextDouble()));
        Candidate best = Fit.of(given, TOKENS, memory, ALL).best().orElseThrow();
        TrainingConfig written = ConfigReader.readText(ConfigWriter.write(best.config()), "written", List.of());
        TrainingPlan plan = TrainingPlan.of(written, TOKENS);
        assertThat(worst(plan)).as("seed %d", seed).isEqualTo(best.bytes()).isLessThanOrEqualTo(memory);
        assertThat(StepEstimate.of(plan).seconds()).as("seed %d", seed).isCloseTo(best.seconds(), within(1e-12));
        assertThat(written.device().count()).isEqualTo(devices);
        assertThat(written.train().batch()).isEqualTo(config.train().batch());
    }

    @Test
    void theChangesMakeTheProposedConfigurationOfTheGivenText() {
        TrainingConfig config = config(4);
        TrainingPlan given = TrainingPlan.of(config, TOKENS);
        Candidate best = Fit.of(given, TOKENS, worst(given) * 3 / 4, ALL).best().orElseThrow();
        String text = CONFIG.formatted(config.model().architecture().name().toLowerCase(Locale.ROOT), 4);
        assertThat(ConfigReader.readText(text, "given", best.changes().overrides()))
                .as("seed %d", seed)
                .isEqualTo(best.config());
        assertThat(ConfigReader.readText(text + best.changes().yaml(), "with the changes", List.of()))
                .as("seed %d", seed)
                .isEqualTo(best.config());
    }

    @Test
    void nothingElseThatFitsIsFaster() {
        TrainingPlan given = TrainingPlan.of(config(2), TOKENS);
        long memory = (long) (worst(given) * (0.6 + 0.6 * random.nextDouble()));
        Fit fit = Fit.of(given, TOKENS, memory, ALL);
        assertThat(fit.complete()).as("seed %d", seed).isTrue();
        List<Settings> all = new ArrayList<>(SearchSpace.of(given.config()));
        Collections.shuffle(all, random);
        for (Settings settings : all.subList(0, Math.min(40, all.size()))) {
            plan(given, settings).filter(other -> other.bytes() <= memory).ifPresent(other ->
                    assertThat(fit.best().orElseThrow().seconds())
                            .as("%s, seed %d", settings, seed)
                            .isLessThanOrEqualTo(other.seconds()));
        }
    }

    @Test
    void noPlanTakesLessThanItsBounds() {
        TrainingPlan given = TrainingPlan.of(config(4), TOKENS);
        Floors floors = new Floors(given);
        List<Settings> all = new ArrayList<>(SearchSpace.of(given.config()));
        Collections.shuffle(all, random);
        for (Settings settings : all.subList(0, 60)) {
            plan(given, settings).ifPresent(candidate -> {
                assertThat(candidate.seconds()).as("%s, seed %d", settings, seed)
                        .isGreaterThanOrEqualTo(floors.of(settings).seconds());
                assertThat(candidate.bytes()).as("%s, seed %d", settings, seed)
                        .isGreaterThanOrEqualTo(floors.of(settings).bytes());
            });
        }
    }

    private static Optional<Candidate> plan(TrainingPlan given, Settings settings) {
        try {
            TrainingConfig config = given.config().with(settings.overrides(given.config()));
            return Optional.of(Candidate.of(given.config(), TrainingPlan.of(config, TOKENS)));
        } catch (ConfigException | PlanException unfit) {
            return Optional.empty();
        }
    }

    @Test
    void lessMemoryIsNeverFaster() {
        TrainingPlan given = TrainingPlan.of(config(2), TOKENS);
        double before = 0;
        for (double share : List.of(1.5, 1.0, 0.8, 0.6)) {
            double seconds = Fit.of(given, TOKENS, (long) (worst(given) * share), ALL).best()
                    .map(Candidate::seconds)
                    .orElse(Double.POSITIVE_INFINITY);
            assertThat(seconds).as("%s of the memory, seed %d", share, seed).isGreaterThanOrEqualTo(before);
            before = seconds;
        }
    }

    @Test
    void whatCannotFitIsSaidWithWhatComesClosest() {
        TrainingPlan given = TrainingPlan.of(config(2), TOKENS);
        Fit fit = Fit.of(given, TOKENS, 1000);
        assertThat(fit.best()).isEmpty();
        assertThat(fit.closest().bytes()).isGreaterThan(1000).isLessThan(fit.given().bytes());
        assertThat(fit.devices()).isGreaterThan(2);
    }

    @Test
    void theCheapestChangeFitsAndIsTheFastestThatDoes() {
        TrainingPlan given = TrainingPlan.of(config(2), TOKENS);
        long limit = worst(given) - 1;
        Change change = Change.cheapest(given, TOKENS, candidate -> candidate.bytes() <= limit).orElseThrow();
        TrainingPlan changed = TrainingPlan.of(given.config().with(change.candidate().changes().overrides()), TOKENS);
        assertThat(worst(changed)).as("%s, seed %d", change, seed)
                .isLessThanOrEqualTo(limit)
                .isEqualTo(change.candidate().bytes());
        TrainingPlan checkpointed = TrainingPlan.of(
                given.config().with(List.of("memory.activation_checkpointing=each")), TOKENS);
        assertThat(worst(checkpointed)).isLessThanOrEqualTo(limit);
        assertThat(change.candidate().seconds()).as("%s, seed %d", change, seed)
                .isLessThanOrEqualTo(StepEstimate.of(checkpointed).seconds());
    }
}
