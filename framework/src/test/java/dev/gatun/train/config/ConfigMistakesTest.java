package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                  device.kind = tpu (override): must be cpu or cuda. Did you mean cpu?
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "train.stepz     | train.steps",
        "train.setps     | train.steps",
        "model.num_heads | model.heads",
        "trian.steps     | train.steps",
        "steps           | train.steps",
        "model.sequence_length | data.sequence_length",
        "optimizer.leraning_rat | optimizer.learning_rate",
        "parallel.partitoins | parallel.pipeline_parallel_degree",
        "parallel.offload_activations | memory.offload_activations",
        "parallel.tensor_parallel | parallel.tensor_parallel_degree",
        "memory.fp16     | precision.fp16",
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
        "schedule.kind=cosin        | must be constant, linear, cosine or custom. Did you mean cosine?",
        "model.tied_head=yes        | must be true or false. Choose one of them.",
        "model.ffn=0                | must be 1 or more. Leave it out for its default:",
        "model.preset=gpt-124m      | Did you mean gpt2-124m?",
        "data.tokenizer=gpt-2       | must be bytes, gpt2, the path of a tokenizer.json or custom. Did you mean gpt2?",
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
        "parallel.partitions=7      | parallel.pipeline_parallel_degree = 7 (override): is more than the 6 layers of "
                + "model.layers = 4, the embedding and the head. Try 6.",
        "model.context=32           | data.sequence_length = 64 (line 9): is more than model.context = 32. Try 32.",
        "schedule.warmup_steps=101  | schedule.warmup_steps = 101 (override): is more than train.steps = 100. Try 100.",
        "model.vocabulary=255       | model.vocabulary = 255 (override): is less than the 256 tokens of "
                + "data.tokenizer = bytes. Try 256.",
    })
    void keysThatDoNotGoTogetherAreRefused(String override, String mistake) {
        assertThat(Configs.mistakesOf(override)).containsExactly(mistake);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "data_parallel_degree=3 microbatches=2 | parallel.microbatches = 2 (override): times "
                + "parallel.data_parallel_degree = 3 is 6, which does not divide train.batch = 8. "
                + "Try train.batch = 6 or 12.",
        "data_parallel_degree=2 microbatches=8 | parallel.microbatches = 8 (override): times "
                + "parallel.data_parallel_degree = 2 is 16, which does not divide train.batch = 8. Try 4.",
        "partitions=2 virtual_stages=4 microbatches=2 | parallel.pipeline_parallel_degree = 2 (override): times "
                + "parallel.virtual_stages = 4 is 8, which is more than the 6 layers of model.layers = 4, the "
                + "embedding "
                + "and the head. Try 1.",
        "virtual_stages=2 pipeline=gpipe | parallel.virtual_stages = 2 (override): needs parallel.pipeline = "
                + "interleaved, and not simple. Try parallel.pipeline = interleaved.",
        "virtual_stages=2 partitions=2 microbatches=1 | parallel.microbatches = 1 (override): is not a multiple of "
                + "parallel.pipeline_parallel_degree = 2, as parallel.virtual_stages = 2 needs. Try 2.",
        "tensor_parallel_degree=4 | parallel.tensor_parallel_degree = 4 (override): does not divide model.heads = 6. "
                + "Try 3 or 6. parallel.tensor_parallel_degree = 4 (override): does not divide model.kv_heads = 6. "
                + "Try 3 or 6.",
        "tensor_parallel_degree=5 tensor_parallel_layers=[mlp] | parallel.tensor_parallel_degree = 5 (override): does "
                + "not divide model.ffn = 768. Try 4 or 6.",
        "tensor_parallel_degree=3 sequence_parallel=true | parallel.tensor_parallel_degree = 3 (override): does not "
                + "divide data.sequence_length = 64. Try 1 or 2.",
        "tensor_parallel_degree=2 tensor_parallel_layers=[mlp,head] | parallel.tensor_parallel_layers = [mlp, head] "
                + "(override): has one of embedding and head, which share their weights with model.tied_head = true. "
                + "Try [mlp, embedding, head].",
        "data_parallel_degree=2 ddp=false | parallel.ddp = false (override): would let the replicas of "
                + "parallel.data_parallel_degree = 2 become different models, as it does not average their gradients. "
                + "Try true.",
        "zero_stage=2 shard_optimizer_state=false | parallel.shard_optimizer_state = false (override): contradicts "
                + "parallel.zero_stage = 2, which shards optimizer states. Try true.",
        "zero_stage=0 shard_optimizer_state=true | parallel.shard_optimizer_state = true (override): contradicts "
                + "parallel.zero_stage = 0, which does not shard optimizer states. Try false.",
        "zero_stage=0 data_parallel_degree=2 sharded_data_parallel_degree=2 | parallel.sharded_data_parallel_degree = "
                + "2 "
                + "(override): shards nothing with parallel.zero_stage = 0. Try parallel.zero_stage = 3.",
        "zero_stage=3 data_parallel_degree=2 sharded_data_parallel_degree=1 | parallel.sharded_data_parallel_degree = "
                + "1 "
                + "(override): leaves nothing to share for parallel.zero_stage = 3. Try 2.",
        "data_parallel_degree=4 sharded_data_parallel_degree=3 | parallel.sharded_data_parallel_degree = 3 (override): "
                + "does not divide parallel.data_parallel_degree = 4. Try 2 or 4.",
        "pipeline=1f1 | parallel.pipeline = 1f1 (override): must be interleaved, simple, zero_bubble, 1f1b or gpipe. "
                + "Did you mean 1f1b?",
        "placement_strategy=DDT | parallel.placement_strategy = DDT (override): must be cluster, spread, DTP, PDT, "
                + "PTD, "
                + "TDP, DPT or TPD. Did you mean PDT?",
        "tensor_parallel_layers=[mlp,mlp] | parallel.tensor_parallel_layers = [mlp, mlp] (override): names mlp twice. "
                + "Remove one of them.",
        "memory_weight=1.5 | parallel.memory_weight = 1.5 (override): must be in [0, 1]. Leave it out for its default: "
                + "0.8, and 0.2 with parallel.optimize: speed.",
    })
    void aLayoutThatCannotBeIsRefused(String keys, String mistakes) {
        String[] overrides = Stream.of(keys.split(" ")).map("parallel."::concat).toArray(String[]::new);
        assertThat(String.join(" ", Configs.mistakesOf(overrides))).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 | 2 |   | 3 | is not a multiple of parallel.pipeline_parallel_degree = 1 x "
                + "parallel.tensor_parallel_degree = 2. Try 2 or 4.",
        "2 | 3 |   | 8 | is not a multiple of parallel.pipeline_parallel_degree = 2 x "
                + "parallel.tensor_parallel_degree = 3. Try 6 or 12.",
        "2 | 1 | 2 | 8 | is not parallel.pipeline_parallel_degree = 2 x parallel.tensor_parallel_degree = 1 x "
                + "parallel.data_parallel_degree = 2, which is 4. Try 4.",
    })
    void devicesAreAsManyAsRanks(int stages, int parts, String replicas, int count, String said) {
        assertThat(Configs.mistakesOf(
                        "parallel.partitions=" + stages, "parallel.tensor_parallel_degree=" + parts,
                        "parallel.data_parallel_degree=" + (replicas == null ? "" : replicas),
                        "device.count=" + count))
                .containsExactly("device.count = " + count + " (override): " + said);
    }

    @Test
    void degreesWithoutEndAreRefused() {
        assertThat(Configs.mistakesOf("parallel.data_parallel_degree=2000000000", "parallel.partitions=3",
                        "train.batch=2000000000"))
                .contains("device.count = 2147483647 (default): is less than parallel.pipeline_parallel_degree = 3 x "
                        + "parallel.tensor_parallel_degree = 1 x parallel.data_parallel_degree = 2000000000. Change "
                + "one "
                        + "of them.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{blocks.9: 0}              | names blocks.9, and the blocks of model.layers = 4 end with blocks.3. "
                + "Try {embedding: 0, blocks.0-1: 0, blocks.2-3: 1, head: 1}.",
        "{}                         | leaves stage 1 without a layer. Try",
        "{head: 2}                  | puts head on stage 2, and the last of the 2 is 1. Try",
        "{embedding: 1}             | leaves stage 0 without a layer. Try",
        "{blocks.1: 1}              | puts blocks.2 on stage 0, behind blocks.1 on stage 1: stages have layers in the "
                + "model's order. Try",
        "{blocks.0-2: 0, blocks.2: 1} | names blocks.2 twice. Keep one of them.",
        "{blocks.3-1: 0}            | has the range blocks.3-1, whose end is before its start. Write it as blocks.1-3.",
        "{block.1: 0}               | names block.1, which is no layer. Layers are embedding, blocks.0 and on,",
        "{head: one}                | must be a whole number.",
        "[0, 1]                     | must give layers their stages. Try {embedding: 0,",
        "2                          | how many stages there are is said by parallel.pipeline_parallel_degree.",
    })
    void aPartitionByHandFillsEveryStage(String partition, String said) {
        assertThat(Configs.mistakesOf("parallel.partitions=2", "parallel.auto_partition=false",
                        "parallel.partition=" + partition))
                .first().asString()
                .startsWith("parallel.partition = ").contains(said);
    }

    @Test
    void aPartitionByHandIsNotOverlooked() {
        assertThat(Configs.mistakesOf("parallel.partition={head: 0}")).containsExactly(
                "parallel.partition = {head: 0} (override): is not looked at with parallel.auto_partition = true. "
                        + "Try parallel.auto_partition = false.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "memory.activation_checkpointing=some | must be none, each, contiguous, group_N or a list of layers. "
                + "Try each, group_2 or [blocks.0-1, head].",
        "memory.activation_checkpointing=group_0 | must be none, each,",
        "memory.activation_checkpointing=[blocks.4] | names blocks.4, and the blocks of model.layers = 4 end with "
                + "blocks.3. Try each.",
        "memory.recompute_operations=[gelus] | must be layer_norm, rms_norm, linear, rope, attention, gelu, swiglu or "
                + "add. Did you mean gelu?",
        "memory.recompute_operations=gelu | must be a list. Put it in brackets:",
        "memory.delayed_parameter_initialization=false | cannot be turned off: parameters are always made on the ranks "
                + "that hold them. Leave it out.",
        "precision.fused_softmax=false   | cannot be turned off: attention is one operation, with its softmax.",
        "precision.fused_bias_gelu=false | cannot be turned off: a bias is added where its product is computed.",
        "precision.dtype=float16    | must be fp32, fp16 or bf16. Choose one of them.",
        "precision.loss_scale=0     | must be none, dynamic or a number above 0. Try dynamic.",
        "precision.loss_scale_growth=1 | must be above 1. Try 2.",
        "precision.min_loss_scale=1e10 | is more than precision.initial_loss_scale = 4294967296. Try 4294967296.",
        "device.memory=80 gigs      | must be a number of bytes with or without KiB,",
        "device.memory=0GiB         | must be 1 byte or more, and less than 8388608 TiB. Try 80GiB.",
        "device.timeout=0           | must be 1 or more. Try 60.",
    })
    void memoryAndPrecisionAreChecked(String override, String said) {
        assertThat(Configs.mistakesOf(override)).singleElement().asString()
                .startsWith(override.substring(0, override.indexOf('=')))
                .contains("(override): ", said);
    }

    @Test
    void numberFormatsDoNotContradictEachOther() {
        assertThat(Configs.mistakesOf("precision.dtype=bf16", "precision.fp16=true")).containsExactly(
                "precision.fp16 = true (override): contradicts precision.dtype = bf16. Try false.");
        assertThat(Configs.mistakesOf("precision.fp16=true", "precision.bf16=true")).containsExactly(
                "precision.bf16 = true (override): contradicts precision.dtype = fp16. Try false.");
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
