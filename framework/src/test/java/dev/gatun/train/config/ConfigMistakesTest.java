package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConfigMistakesTest {

    private static final Pattern SUGGESTION = Pattern.compile("Try (?:(\\S+) = )?(\\d+)(?: or (\\d+))?\\.");

    @Test
    void allMistakesAreReportedAtOnceInTheFilesOrder() {
        String text = Configs.SMALL.replace("heads: 6", "heads: 5").replace("steps", "stepz").replace("3e-4", "fast");
        ConfigException refusal = Configs.refusal(text, "device.kind=tpu", "model.layer=3", "nonsense");
        assertThat(refusal).hasMessage(
                """
                a.yaml: 6 mistakes
                  model.heads = 5 (line 5): does not divide model.hidden = 192. Try 4 or 6.
                  train.stepz = 100 (line 11): no such key. Did you mean train.steps?
                  optimizer.learning_rate = fast (line 14): must be a number. Try 3e-4.
                  override = nonsense: is not of the form section.key=value. Write it like train.steps=1000.
                  device.kind = tpu (override): must be cpu, cuda or gpu. Did you mean cpu?
                  model.layer = 3 (override): no such key. Did you mean model.layers?""");
        assertThat(refusal.mistakes()).first().isEqualTo(new Mistake("model.heads", "5",
                "does not divide model.hidden = 192", "Try 4 or 6.", new Origin.InFile(5, 3)));
    }

    @Test
    void everyRequiredKeyThatIsMissingIsNamed() {
        assertThat(Configs.mistakes("train:\n  log_every: 5\n")).hasSize(10)
                .contains("train.batch: is missing. Add, for example, batch: 16 to train.")
                .contains("model.layers: is missing. Add, for example, layers: 6 to model, or name a model.preset.");
        assertThat(Configs.mistakes(Configs.SMALL.replace("batch: 8", "batch:")))
                .containsExactly("train.batch (line 12): has no value. Add, for example, batch: 16 to train.");
    }

    @Test
    void keysOfAMisspeltSectionAreCheckedAsMeant() {
        assertThat(Configs.mistakes(Configs.SMALL.replace("model:", "modle:").replace("layers: 4", "layers: 0")))
                .containsExactly(
                        "modle (line 1): no such section. Did you mean model?",
                        "model.layers = 0 (line 3): must be 1 or more. Try 6.");
    }

    @Test
    void whatIsGivenTwiceIsRefused() {
        assertThat(Configs.mistakes(Configs.SMALL.replace("  steps: 100\n", "  steps: 100\n  steps: 200\n")))
                .containsExactly("train.steps = 200 (line 12): is given twice, first in line 11. Remove one of them.");
        assertThat(Configs.mistakes(Configs.SMALL + "model:\n  ffn: 300\n")).containsExactly(
                "model (line 15): is a second section of that name, after line 1. Put all its keys under one.");
    }

    @Test
    void twoNamesOfASettingMustNotContradictEachOther() {
        String text = Configs.SMALL + "parallel:\n  partitions: 2\n  pipeline_parallel_degree: 4\n";
        assertThat(Configs.mistakes(text)).containsExactly(
                "parallel.pipeline_parallel_degree = 4 (line 17): contradicts parallel.partitions = 2, another name of "
                        + "the same setting. Keep one of them.");
    }

    @Test
    void onlyLlamasHeadsHaveAnEvenSize() {
        assertThat(Configs.small("model.heads=64").model().headSize()).isEqualTo(3);
    }

    @Test
    void everySuggestedNumberWorks() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        int suggestions = 0;
        for (int run = 0; run < 100; run++) {
            List<String> overrides = new ArrayList<>(List.of(
                    "model.architecture=" + (random.nextBoolean() ? "llama" : "gpt2"),
                    "model.hidden=" + 2 * random.nextInt(1, 400),
                    "model.heads=" + random.nextInt(1, 20),
                    "train.batch=" + random.nextInt(1, 50),
                    "parallel.microbatches=" + random.nextInt(1, 10),
                    "parallel.pipeline_parallel_degree=" + random.nextInt(1, 8),
                    "parallel.virtual_stages=" + random.nextInt(1, 3),
                    "parallel.tensor_parallel_degree=" + random.nextInt(1, 5),
                    "parallel.data_parallel_degree=" + random.nextInt(1, 4)));
            if (random.nextBoolean()) {
                overrides.add("model.kv_heads=" + random.nextInt(1, 6));
            }
            for (Mistake mistake : mistakesIn(overrides)) {
                Matcher suggested = SUGGESTION.matcher(mistake.fix());
                assertThat(suggested.matches()).as("seed %d: %s", seed, mistake).isTrue();
                String key = suggested.group(1) == null ? mistake.key() : suggested.group(1);
                for (int group = 2; group <= 3 && suggested.group(group) != null; group++) {
                    List<String> mended = new ArrayList<>(overrides);
                    mended.add(key + "=" + suggested.group(group));
                    assertThat(mistakesIn(mended))
                            .as("seed %d: %s, after %s", seed, overrides, mistake)
                            .noneMatch(left -> left.key().equals(mistake.key()) && left.rule().equals(mistake.rule()));
                    suggestions++;
                }
            }
        }
        assertThat(suggestions).isGreaterThan(50);
    }

    private static List<Mistake> mistakesIn(List<String> overrides) {
        try {
            Configs.small(overrides.toArray(String[]::new));
            return List.of();
        } catch (ConfigException e) {
            return e.mistakes();
        }
    }

    @Test
    void overridesAreCheckedEvenIfTheFileIsNotYaml() {
        assertThat(Configs.mistakes("a: [", "train.steps=0")).hasSize(2);
    }

    @Test
    void aLongValueIsShortened() {
        assertThat(Configs.mistakesOf("train.steps=" + "9x".repeat(500))).singleElement().asString()
                .hasSizeLessThan(150);
    }
}
