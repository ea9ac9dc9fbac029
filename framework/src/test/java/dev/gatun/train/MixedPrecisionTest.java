package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.exec.World;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointContent;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.checkpoint.TrainingState;
import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trainings in 16 bits from their configuration to their checkpoints. */
class MixedPrecisionTest {

    /** So large that the first steps' gradients overflow. */
    private static final double SCALE = 0x1p22;

    private static final String[] FP16 = {
        "precision.fp16=true", "precision.initial_loss_scale=" + (long) SCALE, "train.checkpoint_every=1"
    };
    private static final String[] EIGHT_RANKS = {
        "parallel.pipeline_parallel_degree=2", "parallel.tensor_parallel_degree=2", "parallel.data_parallel_degree=2",
        "parallel.microbatches=2", "parallel.zero_stage=1", "train.batch=8"
    };

    @TempDir
    Path folder;

    private final String seed = "train.seed=" + new Random().nextInt(1000);
    private Runs runs;

    @BeforeEach
    void inAFolder() {
        runs = new Runs(folder);
    }

    private TrainingConfig config(String[] settings, String... more) throws IOException {
        return runs.config(Stream.of(settings, more, new String[] {seed})
                .flatMap(Arrays::stream)
                .toArray(String[]::new));
    }

    @Test
    void stepsThatOverflowAreSkippedAndHalveTheScaleAndTheLossFallsAllTheSame() throws IOException {
        runs.train(config(FP16, "train.steps=40"), "run");
        List<JsonNode> steps = steps("run");
        List<Integer> skipped = IntStream.rangeClosed(1, 40)
                .filter(step -> steps.get(step - 1).get("grad_norm").isNull())
                .boxed()
                .toList();
        int good = IntStream.rangeClosed(1, 40).filter(step -> !skipped.contains(step)).findFirst().orElseThrow();
        assertThat(good).as(seed).isBetween(3, 10);
        TrainingState last = state("run", 40);
        assertThat(last.updates()).as(seed).isEqualTo(40 - skipped.size());
        assertThat(last.lossScale()).as(seed).contains(
                new TrainingState.LossScale((float) (SCALE / (1 << skipped.size())), 40 - skipped.getLast()));
        List<Double> losses = runs.losses("run");
        assertThat(losses).as(seed).hasSize(40).doesNotContain(0.0);
        assertThat(losses.getLast()).as(seed).isLessThan(losses.getFirst() / 1.5);
        assertThat(folder.resolve("run/loss.png")).isNotEmptyFile();

        runs.train(config(FP16, "train.steps=" + good), "begun");
        assertThat(state("begun", good - 1).updates()).isZero();
        assertThat(model("begun", good - 1)).hasSameBinaryContentAs(model("begun", 1));
        assertThat(Files.mismatch(model("begun", good - 1), model("begun", good))).as(seed).isNotNegative();
    }

    /** Interrupted among steps that overflow, and later. */
    @ParameterizedTest
    @ValueSource(ints = {3, 11})
    void aRunWithALossScaleIsResumedWithTheSameBits(int interruptedAfter) throws IOException {
        TrainingConfig config = config(FP16, "train.steps=12", "precision.loss_scale_window=3");
        resumesWithTheSameBits(config, interruptedAfter, 12);
    }

    @Test
    void ranksThatShareStatesSkipTheSameStepsAndAreResumedWithTheSameBits() throws IOException {
        TrainingConfig config = config(FP16, Stream.of(EIGHT_RANKS, new String[] {
            "train.steps=12", "precision.fp32_residual_addition=true"
        }).flatMap(Arrays::stream).toArray(String[]::new));
        resumesWithTheSameBits(config, 4, 12);
        assertThat(state("whole", 12).updates()).as(seed).isBetween(2L, 10L);
        List<Double> losses = runs.losses("whole");
        assertThat(losses.getLast()).as(seed).isLessThan(losses.getFirst());
    }

    /** Of ranks that share the optimizer's work, each has but its own stretches of what a step has made. */
    @ParameterizedTest
    @CsvSource({"fp32, 1", "bf16, 1", "bf16, 2", "fp16, 2"})
    void evaluationsAreOfWhatAllRanksHaveTrained(String dtype, int stage) throws IOException {
        String[] both = {
            "precision.dtype=" + dtype, "parallel.data_parallel_degree=2", "train.steps=3", "train.evaluate_every=1",
            "optimizer.learning_rate=0.01", "schedule.warmup_steps=0"
        };
        runs.train(config(both), "replicas");
        runs.train(config(both, "parallel.zero_stage=" + stage), "shards");
        assertThat(runs.evaluations("shards")).as(seed).hasSize(3).isEqualTo(runs.evaluations("replicas"));
        assertThat(CheckpointContent.of(runs.newest("shards"))).as(seed)
                .isEqualTo(CheckpointContent.of(runs.newest("replicas")));
    }

    @Test
    void checkpointsInBf16HaveTheOptimizersWeightsInFp32AndGenerateText() throws IOException {
        String[] bf16 = {"precision.bf16=true", "train.checkpoint_every=3"};
        resumesWithTheSameBits(config(bf16, EIGHT_RANKS), 3, 6);
        try (Checkpoint checkpoint = runs.checkpoints("parts").newest().orElseThrow()) {
            assertThat(checkpoint.model().entries().keySet())
                    .contains("tokens.weight")
                    .noneMatch(name -> name.endsWith(".master"));
            assertThat(checkpoint.model().entries().values())
                    .extracting(TensorEntry::dtype).containsOnly(Dtype.F32);
            assertThat(lowHalves(checkpoint.model(), "tokens.weight")).as(seed).contains(1);
            try (TextGenerator generator = TextGenerator.open(checkpoint, 1)) {
                assertThat(generator.complete("The cat", 5, null, new Sampler(0, 0, 1, 1)))
                        .startsWith("The cat")
                        .hasSizeGreaterThan(7);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fp32", "bf16"})
    void aCheckpointOfShardsIsThatOfAnyOtherLayout(String dtype) throws IOException {
        String precision = "precision.dtype=" + dtype;
        TrainingConfig sharded = config(EIGHT_RANKS, precision, "train.steps=2", "parallel.zero_stage=3",
                "parallel.sdp_param_persistence_threshold=0");
        runs.train(sharded, "sharded");
        TrainingConfig replicas = config(new String[] {precision, "train.steps=2", "parallel.data_parallel_degree=2"});
        List<CpuDevice> devices = devices(2);
        try (Checkpoint saved = Checkpoint.open(runs.newest("sharded"));
                World world = new World(devices, TrainingPlan.of(replicas, 256).ranks())) {
            WorldTensors.parameters(world).load(saved.model());
            WorldTensors.optimizerStates(world).load(saved.optimizer());
            runs.checkpoints("replicas").save(saved.state(), WorldTensors.shares(world));
            assertThat(CheckpointContent.of(runs.newest("replicas")))
                    .as(seed)
                    .isEqualTo(CheckpointContent.of(runs.newest("sharded")));
        }
        runs.resume(config(new String[] {precision, "train.steps=3", "parallel.data_parallel_degree=2"}), "replicas");
        assertThat(runs.losses("replicas")).as(seed).hasSize(1).allMatch(Double::isFinite);
    }

    private static List<CpuDevice> devices(int count) {
        CpuFabric fabric = new CpuFabric();
        return IntStream.range(0, count).mapToObj(rank -> new CpuDevice(rank, 1, fabric)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bf16", "fp32"})
    void momentsInBf16AreResumedWithTheSameBits(String dtype) throws IOException {
        String[] moments = {"precision.dtype=" + dtype, "precision.moments=bf16", "train.checkpoint_every=3"};
        resumesWithTheSameBits(config(moments, EIGHT_RANKS), 3, 6);
    }

    /** To nearest where there are fewer bits, and as they are where there are more; both are told of. */
    @Test
    void momentsGoOnInAnotherType() throws IOException {
        TrainingConfig wide = config(new String[] {"train.checkpoint_every=1"}, "train.steps=2");
        TrainingConfig narrow = wide.with(List.of("precision.moments=bf16"));
        runs.train(wide, "wide");
        runs.train(narrow, "narrow");
        assertThat(notes(narrow, "wide")).containsExactly(
                "precision.moments was fp32, is bf16 from here on.",
                "AdamW's moments are in fp32 in " + step("wide", 2) + ", and are rounded to the nearest bf16.");
        assertThat(notes(wide, "narrow")).containsExactly(
                "precision.moments was bf16, is fp32 from here on.",
                "AdamW's moments are in bf16 in " + step("narrow", 2) + ", and go on in fp32 from there.");
        assertThat(moments("narrow")).containsOnly(0);
        runs.resume(wide.with(List.of("train.steps=3")), "narrow");
        assertThat(moments("narrow")).as(seed).contains(1);
        runs.resume(narrow.with(List.of("train.steps=3")), "wide");
        assertThat(moments("wide")).as(seed).containsOnly(0);
        assertThat(runs.losses("wide")).hasSize(3);
    }

    private List<String> notes(TrainingConfig config, String run) throws IOException {
        try (Checkpoint newest = runs.checkpoints(run).newest().orElseThrow()) {
            return Resumption.of(config, newest).notes();
        }
    }

    private List<Integer> moments(String run) throws IOException {
        try (Checkpoint newest = runs.checkpoints(run).newest().orElseThrow()) {
            return lowHalves(newest.optimizer(), "tokens.weight.exp_avg_sq");
        }
    }

    private void resumesWithTheSameBits(TrainingConfig config, int interruptedAfter, int steps) throws IOException {
        runs.train(config, "whole");
        Path step = step("whole", interruptedAfter);
        Path copy = step("parts", interruptedAfter);
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(step)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        runs.resume(config, "parts");
        assertThat(CheckpointContent.of(step("parts", steps)))
                .as(seed)
                .isEqualTo(CheckpointContent.of(step("whole", steps)));
        assertThat(state("parts", steps)).as(seed).isEqualTo(state("whole", steps));
        assertThat(runs.losses("parts")).as(seed).isEqualTo(runs.losses("whole").subList(interruptedAfter, steps));
    }

    private Path step(String run, int step) {
        return folder.resolve(run).resolve("checkpoints/step-%08d".formatted(step));
    }

    private Path model(String run, int step) {
        return step(run, step).resolve("model.safetensors");
    }

    private TrainingState state(String run, int step) {
        try (Checkpoint checkpoint = Checkpoint.open(step(run, step))) {
            return checkpoint.state();
        }
    }

    private List<JsonNode> steps(String run) throws IOException {
        return Files.readAllLines(folder.resolve(run).resolve("metrics.jsonl")).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(fields -> fields.has("loss"))
                .toList();
    }

    /** For each value 1 if the 16 bits that bf16 lacks are not all 0, else 0. */
    private static List<Integer> lowHalves(StoredTensors stored, String name) {
        long elements = stored.entries().get(name).shape().stream().reduce(1L, (a, b) -> a * b);
        ByteBuffer bytes = ByteBuffer.allocate((int) elements * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        stored.read(name, 0, bytes);
        FloatBuffer values = bytes.flip().asFloatBuffer();
        return IntStream.range(0, values.capacity())
                .mapToObj(index -> (Float.floatToIntBits(values.get(index)) & 0xffff) == 0 ? 0 : 1)
                .toList();
    }
}
