package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigMistakesTest {

    private static final Pattern SUGGESTION = Pattern.compile("Try (?:(\\S+) = )?(\\d+)(?: or (\\d+))?\\.");

    @Test
    void allMistakesAreReportedAtOnceInTheFilesOrder() {
        String text = Configs.SMALL.replace("heads: 6", "heads: 5").replace("steps", "stepz").replace("3e-4", "fast");
        ConfigException refusal = Configs.refusal(text, "device.kind=cuda", "model.layer=3", "nonsense");
        assertThat(refusal).hasMessage(
                """
                a.yaml: 6 mistakes
                  model.heads = 5 (line 5): does not divide model.hidden = 192. Try 4 or 6.
                  train.stepz = 100 (line 11): no such key. Did you mean train.steps?
                  optimizer.learning_rate = fast (line 14): must be a number. Try 3e-4.
                  override = nonsense: is not of the form section.key=value. Write it like train.steps=1000.
                  model.layer = 3 (override): no such key. Did you mean model.layers?
                  device.kind = cuda (override): this version of Gatun trains on the CPU only. Try cpu.""");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "train.stepz     | train.steps",
        "train.setps     | train.steps",
        "model.num_heads | model.heads",
        "trian.steps     | train.steps",
        "steps           | train.steps",
        "model.sequence_length | data.sequence_length",
        "optimizer.leraning_rat | optimizer.learning_rate",
        "parallel.partition | parallel.pipeline_parallel_degree",
    })
    void anUnknownKeyIsAnsweredWithTheNearest(String key, String nearest) {
        assertThat(Configs.mistakesOf(key + "=1"))
                .containsExactly(key + " = 1 (override): no such key. Did you mean " + nearest + "?");
    }

    @Test
    void anUnknownKeyWithNothingNearIsAnsweredWithTheChoice() {
        assertThat(Configs.mistakesOf("schedule.zzz=1").getFirst())
                .endsWith("The keys of schedule are kind, warmup_steps and final_ratio.");
        assertThat(Configs.mistakesOf("zzz.qqq=1").getFirst()).contains("The sections are model, data,");
    }

    @Test
    void keysOfAMisspeltSectionAreCheckedAsMeant() {
        assertThat(Configs.mistakes(Configs.SMALL.replace("model:", "modle:").replace("layers: 4", "layers: 0")))
                .containsExactly(
                        "modle (line 1): no such section. Did you mean model?",
                        "model.layers = 0 (line 3): must be 1 or more. Try 6.");
    }

    @Test
    void aKeyOutsideItsSectionIsShownItsPlace() {
        String text = Configs.SMALL.replace("  steps: 100\n", "") + "steps: 100\n";
        assertThat(Configs.mistakes(text))
                .containsExactly("steps = 100 (line 14): no such key. Did you mean steps under train?");
    }

    @Test
    void aSectionWithoutKeysIsRefused() {
        assertThat(Configs.mistakes(Configs.SMALL + "schedule: cosine\n").getFirst())
                .startsWith("schedule = cosine (line 15): must be a section of keys.");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "train.steps=0              | must be 1 or more. Try 1000.",
        "train.steps=-5             | must be 1 or more.",
        "train.steps=1.5            | must be a whole number. Try 1000.",
        "train.steps=many           | must be a whole number.",
        "train.steps=[1]            | must be a whole number.",
        "train.batch=3000000000     | is too large: at most 2147483647. Try 16.",
        "train.seed=99999999999999999999 | is too large. Try 1.",
        "train.steps=1e999999999    | is too large.",
        "train.steps=.nan           | must be finite.",
        "optimizer.learning_rate=0  | must be above 0. Try 3e-4.",
        "optimizer.learning_rate=.nan  | must be finite. Try 3e-4.",
        "optimizer.learning_rate=-.inf | must be finite.",
        "optimizer.learning_rate=1e999 | must be finite.",
        "optimizer.beta1=1          | must be in [0, 1). Try 0.9.",
        "optimizer.beta2=-0.1       | must be in [0, 1). Try 0.95.",
        "data.validation_fraction=0 | must be in (0, 0.5]. Try 0.05.",
        "data.validation_fraction=0.51 | must be in (0, 0.5].",
        "train.clip_norm=-1         | must be 0 or more. Try 1.",
        "schedule.final_ratio=1.1   | must be in [0, 1].",
        "schedule.kind=cosin        | must be constant, linear or cosine. Did you mean cosine?",
        "model.tied_head=yes        | must be true or false. Choose one of them.",
        "model.ffn=0                | must be 1 or more. Leave it out for its default:",
        "model.preset=gpt-124m      | Did you mean gpt2-124m?",
        "data.tokenizer=gpt-2       | must be bytes, gpt2 or the path of a tokenizer.json. Did you mean gpt2?",
        "data.tokenizer=some/folder | add the file: some/folder/tokenizer.json.",
        "data.text={a: 1}           | must be one value, not a section.",
        "data.text=' '              | must not be blank.",
        "train.samples=Hello        | must be a list. Put it in brackets: [\"Hello\"].",
        "train.samples=[{a: 1}]     | must be a list of texts only.",
    })
    void aValueOutsideItsTypeOrRangeIsRefused(String override, String said) {
        assertThat(Configs.mistakesOf(override)).singleElement().asString()
                .startsWith(override.substring(0, override.indexOf('=')))
                .contains("(override): ", said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "model.heads=5              | model.heads = 5 (override): does not divide model.hidden = 192. Try 4 or 6.",
        "model.kv_heads=4           | model.kv_heads = 4 (override): does not divide model.heads = 6. Try 3 or 6.",
        "model.hidden=193           | model.heads = 6 (line 5): does not divide model.hidden = 193. "
                + "Try model.hidden = 192 or 198.",
        "parallel.microbatches=3    | parallel.microbatches = 3 (override): does not divide train.batch = 8. "
                + "Try 2 or 4.",
        "parallel.partitions=5      | parallel.pipeline_parallel_degree = 5 (override): is more than model.layers = 4. "
                + "Try 4.",
        "model.context=32           | data.sequence_length = 64 (line 9): is more than model.context = 32. Try 32.",
        "schedule.warmup_steps=101  | schedule.warmup_steps = 101 (override): is more than train.steps = 100. Try 100.",
        "device.count=2             | device.count = 2 (override): is not parallel.pipeline_parallel_degree = 1, and "
                + "every stage has one device. Try 1.",
        "model.vocabulary=255       | model.vocabulary = 255 (override): is less than the 256 tokens of "
                + "data.tokenizer = bytes. Try 256.",
    })
    void keysThatDoNotGoTogetherAreRefused(String override, String mistake) {
        assertThat(Configs.mistakesOf(override)).containsExactly(mistake);
    }

    @Test
    void llamasHeadsHaveAnEvenSize() {
        assertThat(Configs.mistakesOf("model.architecture=llama", "model.heads=64")).containsExactly(
                "model.heads = 64 (override): makes heads of 3 features of model.hidden = 192, and llama's rotary "
                        + "embedding needs an even number. Try 48 or 96.");
        assertThat(Configs.small("model.heads=64").model().headSize()).isEqualTo(3);
    }

    @Test
    void aPresetsValueIsSaidToBeThePresets() {
        assertThat(Configs.refusal(Configs.SMALL, "model.preset=llama-1b").mistakes()).singleElement()
                .hasToString("model.kv_heads = 8 (preset llama-1b): does not divide model.heads = 6. Try 3 or 6.");
    }

    @Test
    void nothingIsConcludedFromAWrongValue() {
        assertThat(Configs.mistakesOf("train.batch=x", "parallel.microbatches=7", "model.preset=x")).hasSize(2);
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
                    "parallel.pipeline_parallel_degree=" + random.nextInt(1, 8)));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "model:\\n\\tlayers: 3\\n | line 2, column 1: not YAML: a tab stands where only spaces may. "
                + "Indent with spaces.",
        "a: [1, 2\\nb: 3          | line 2, column 2: not YAML: expected ',' or ']'.",
        "a: 1\\n b: 2             | line 2, column 3: not YAML: mapping values are not allowed here.",
        "model: *x                | line 1, column 8: the alias *x is not read. Write its value out.",
        "a: 1\\n---\\nb: 2        | line 3, column 1: a second document begins here.",
        "just words               | line 1, column 1: the file does not consist of sections with keys.",
        "- 1                      | line 1, column 1: the file does not consist of sections with keys.",
    })
    void whatIsNotYamlIsRefusedWithItsPlace(String text, String said) {
        assertThat(Configs.mistakes(text.translateEscapes())).singleElement().asString().startsWith(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n"})
    void anEmptyFileIsRefused(String text) {
        assertThat(Configs.mistakes(text)).singleElement().asString().startsWith("the file is empty.");
    }

    @Test
    void overridesAreCheckedEvenIfTheFileIsNotYaml() {
        assertThat(Configs.mistakes("a: [", "train.steps=0")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "=3", "", "train.steps 5", "train steps=5"})
    void anOverrideIsAKeyAndAValue(String override) {
        assertThat(Configs.mistakesOf(override)).singleElement().asString()
                .contains("is not of the form section.key=value");
    }

    @Test
    void anOverridesValueIsYaml() {
        assertThat(Configs.mistakesOf("train.samples=[a, b")).singleElement().asString()
                .startsWith("train.samples = [a, b (override): not YAML: expected ',' or ']'")
                .endsWith("Quote text, as in train.samples='\"...\"'; close every bracket.");
    }

    @Test
    void aLongValueIsShortened() {
        assertThat(Configs.mistakesOf("train.steps=" + "9x".repeat(500))).singleElement().asString()
                .hasSizeLessThan(150);
    }
}
