package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.DType;
import dev.gatun.parallel.Placement;
import dev.gatun.parallel.Placement.Axis;
import dev.gatun.train.config.ModelSettings.Architecture;
import dev.gatun.train.config.PartitionSettings.Optimize;
import dev.gatun.train.config.PipelineSettings.Pipeline;
import dev.gatun.train.config.TensorSettings.SplitLayer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsLeftOutHasItsDefault() {
        int cores = Runtime.getRuntime().availableProcessors();
        assertThat(Configs.small()).isEqualTo(new TrainingConfig(
                new ModelSettings(Architecture.GPT2, 4, 192, 6, 6, 768, OptionalInt.of(256), 64, true, 1e-5, 10000, 0,
                        Optional.empty()),
                new DataSettings("wordnet", "text", "bytes", 64, 0.05, 1, Optional.empty()),
                new TrainSettings(100, 8, 1, 1.0, TrainSettings.NonFinite.STOP, 10, 8, 10, false, 2, 0, 10, List.of(),
                        200, Optional.empty()),
                new OptimizerSettings(3e-4, 0.9, 0.95, 1e-8, 0.1),
                new ScheduleSettings(ScheduleSettings.Kind.COSINE, 5, 0.1),
                new ParallelSettings(
                        Placement.CLUSTER,
                        new PipelineSettings(1, 1, 3, Pipeline.INTERLEAVED, 1),
                        new PartitionSettings(
                                true, new StageAssignment(Map.of()), 0, Optimize.MEMORY, 0.8, false, true),
                        new TensorSettings(1, false, List.of(SplitLayer.values()), false),
                        new ReplicaSettings(1, true, true, 25, true),
                        new ShardingSettings(false, 0, 1, 500_000_000, 1_000_000, 1_000_000_000)),
                new MemorySettings(new ActivationCheckpointing.None(), List.of(), false, 4, false),
                new PrecisionSettings(
                        DType.FP32, new LossScale.None(), 4294967296.0, 2, 1000, 1, false, DType.FP32, false),
                new DeviceSettings(
                        DeviceSettings.Kind.CPU, Optional.empty(), 1, cores, 1, OptionalLong.empty(), 60,
                        DeviceSettings.Transfers.AUTO, true, false)));
        assertThat(Configs.small().warnings()).isEmpty();
    }

    @Test
    void defaultsFollowWhatIsGiven() {
        TrainingConfig config = Configs.small(
                "train.steps=7", "train.seed=-3", "train.evaluate_every=3", "parallel.partitions=4",
                "parallel.microbatches=2");
        assertThat(config.train().checkpointEvery()).isEqualTo(3);
        assertThat(config.data().seed()).isEqualTo(-3);
        assertThat(config.schedule().warmupSteps()).isZero();
        assertThat(config.parallel().pipeline())
                .isEqualTo(new PipelineSettings(4, 2, 6, Pipeline.INTERLEAVED, 1));
        assertThat(config.device().count()).isEqualTo(4);
        assertThat(config.device().threads()).isEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() / 4));
        assertThat(Configs.small("train.steps=7").train().evaluateEvery()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"64, 192", "1000, 2688", "1024, 2816", "4096, 11008"})
    void llamasFeedForwardIsEightThirdsRoundedUp(int hidden, int ffn) {
        TrainingConfig config = Configs.small("model.architecture=llama", "model.heads=4", "model.hidden=" + hidden);
        assertThat(config.model().ffn()).isEqualTo(ffn);
        assertThat(config.model().tiedHead()).isFalse();
    }

    @Test
    void anUnknownTokenizersVocabularyStaysOpen() {
        assertThat(Configs.small("data.tokenizer=some/tokenizer.json").model().vocabulary()).isEmpty();
        assertThat(Configs.small("data.tokenizer=gpt2").model().vocabulary()).hasValue(50257);
    }

    @Test
    void aPresetBringsItsSizesAndKeysOverrideThem() {
        assertThat(Configs.preset("gpt2-124m", "model.layers=3").model()).isEqualTo(new ModelSettings(
                Architecture.GPT2, 3, 768, 12, 12, 3072, OptionalInt.of(50257), 1024, true, 1e-5, 10000, 0,
                Optional.empty()));
        assertThat(Configs.preset("llama-8b").model()).isEqualTo(new ModelSettings(
                Architecture.LLAMA, 32, 4096, 32, 8, 14336, OptionalInt.of(128256), 64, false, 1e-5, 500000, 0,
                Optional.empty()));
        assertThat(Configs.preset("llama-tiny").model()).isEqualTo(new ModelSettings(
                Architecture.LLAMA, 2, 64, 4, 2, 192, OptionalInt.of(256), 64, false, 1e-5, 10000, 0,
                Optional.empty()));
    }

    @Test
    void everyPresetIsAValidModel() {
        assertThat(Presets.names()).hasSize(9).allSatisfy(name ->
                assertThat(Configs.preset(name).model().headSize()).isPositive());
    }

    @Test
    void overridesReplaceTheFilesValuesAndTheLastCounts() {
        TrainingConfig config = Configs.small(
                "train.steps=5", "train.steps = 1e3", "data.cache=a folder/b",
                "train.samples=[Once, \"a: b # c\", 12]");
        assertThat(config.train().steps()).isEqualTo(1000);
        assertThat(config.data().cache()).contains(Path.of("a folder/b"));
        assertThat(config.train().samples()).containsExactly("Once", "a: b # c", "12");
    }

    @Test
    void anEmptyOverrideBringsTheDefaultBack() {
        String text = Configs.SMALL + "schedule:\n  warmup_steps: 50\n";
        assertThat(Configs.read(text).schedule().warmupSteps()).isEqualTo(50);
        assertThat(Configs.read(text, "schedule.warmup_steps=").schedule().warmupSteps()).isEqualTo(5);
    }

    @Test
    void anOverrideOfAnAliasReplacesTheOtherNameInTheFile() {
        String text = Configs.SMALL + "parallel:\n  pipeline_parallel_degree: 2\n";
        assertThat(Configs.read(text, "parallel.partitions=4").parallel().pipeline().pipelineParallelDegree())
                .isEqualTo(4);
    }

    @Test
    void bothNamesOfASettingMayAgree() {
        String text = Configs.SMALL + "parallel:\n  pipeline_parallel_degree: 2\n  partitions: 2\n";
        assertThat(Configs.read(text).parallel().pipeline().pipelineParallelDegree()).isEqualTo(2);
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        TrainingConfig config =
                Configs.small("train.steps=10_000", "optimizer.learning_rate=.001", "train.clip_norm=0");
        assertThat(config.train().steps()).isEqualTo(10_000);
        assertThat(config.optimizer().learningRate()).isEqualTo(1e-3);
        assertThat(config.train().clipNorm()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2,  ,   , 1, 4",
        "2, 2, 2,   , 2, 8",
        "2, 1,  , 8, 4, 8",
        "1, 3,  , 6, 2, 6",
        "1, 2, 2, 4, 2, 4",
    })
    void replicasAndDevicesFollowFromEachOther(
            int stages, int parts, String replicas, String count, int expectedReplicas, int expectedCount) {
        TrainingConfig config = Configs.small(
                "parallel.partitions=" + stages, "parallel.tensor_parallel_degree=" + parts,
                "parallel.data_parallel_degree=" + (replicas == null ? "" : replicas),
                "device.count=" + (count == null ? "" : count));
        assertThat(config.parallel().replicas().dataParallelDegree()).isEqualTo(expectedReplicas);
        assertThat(config.device().count()).isEqualTo(expectedCount);
        assertThat(config.device().perNode()).isEqualTo(expectedCount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                                          | 0 | 1",
        "shard_optimizer_state=true                | 1 | 4",
        "shard_optimizer_state=false               | 0 | 1",
        "sharded_data_parallel_degree=2            | 3 | 2",
        "sharded_data_parallel_degree=1            | 0 | 1",
        "zero_stage=2                              | 2 | 4",
        "zero_stage=2 sharded_data_parallel_degree=2 | 2 | 2",
        "shard_optimizer_state=true sharded_data_parallel_degree=4 | 3 | 4",
    })
    void whatIsShardedFollowsFromAnyOfItsNames(String given, int stage, int degree) {
        List<String> overrides = new ArrayList<>(List.of("parallel.data_parallel_degree=4"));
        Stream.ofNullable(given).flatMap(each -> Stream.of(each.split(" "))).map("parallel."::concat)
                .forEach(overrides::add);
        ShardingSettings sharding = Configs.small(overrides.toArray(String[]::new)).parallel().sharding();
        assertThat(sharding.zeroStage()).isEqualTo(stage);
        assertThat(sharding.shardedDataParallelDegree()).isEqualTo(degree);
        assertThat(sharding.shardOptimizerState()).isEqualTo(stage > 0);
    }

    @ParameterizedTest
    @CsvSource({"1f1b, INTERLEAVED", "interleaved, INTERLEAVED", "gpipe, SIMPLE", "simple, SIMPLE",
        "zero_bubble, ZERO_BUBBLE"})
    void pipelinesHaveTwoNames(String name, Pipeline pipeline) {
        assertThat(Configs.small("parallel.pipeline=" + name).parallel().pipeline().pipeline()).isEqualTo(pipeline);
    }

    @ParameterizedTest
    @CsvSource({"cluster, DPT", "spread, TPD", "DPT, DPT", "TPD, TPD", "DTP, DTP", "PDT, PDT", "PTD, PTD", "TDP, TDP"})
    void placementsAreNamedByTheirAxes(String name, String axes) {
        assertThat(Configs.small("parallel.placement_strategy=" + name).parallel().placementStrategy().axes())
                .isEqualTo(axes.chars().mapToObj(axis -> Axis.valueOf(Character.toString(axis))).toList());
    }

    @Test
    void speedMakesMemoryCountLess() {
        assertThat(Configs.small("parallel.optimize=speed").parallel().partition().memoryWeight()).isEqualTo(0.2);
        assertThat(Configs.small("parallel.optimize=speed", "parallel.memory_weight=1").parallel().partition()
                        .memoryWeight())
                .isEqualTo(1);
    }

    @Test
    void layersAreGivenStagesByHand() {
        PartitionSettings partition = Configs.small("parallel.auto_partition=false", "parallel.partitions=3",
                "parallel.partition={embedding: 0, blocks.0-1: 0, head: 2}", "parallel.default_partition=1")
                .parallel().partition();
        assertThat(partition.partition().of(
                        List.of("embedding", "blocks.0", "blocks.1", "blocks.2", "blocks.3", "head"),
                        partition.defaultPartition()))
                .containsExactly(0, 0, 0, 1, 1, 2);
    }

    @Test
    void checkpointingIsAStrategyOrAListOfLayers() {
        assertThat(checkpointing("none")).isEqualTo(new ActivationCheckpointing.None());
        assertThat(checkpointing("each")).isEqualTo(new ActivationCheckpointing.Each());
        assertThat(checkpointing("contiguous")).isEqualTo(new ActivationCheckpointing.Contiguous());
        assertThat(checkpointing("group_12")).isEqualTo(new ActivationCheckpointing.Groups(12));
        assertThat(checkpointing("[head, blocks.1-3]")).isEqualTo(
                new ActivationCheckpointing.Layers(List.of("head", "blocks.1", "blocks.2", "blocks.3")));
    }

    private static ActivationCheckpointing checkpointing(String value) {
        return Configs.small("memory.activation_checkpointing=" + value).memory().activationCheckpointing();
    }

    @Test
    void theNumberFormatHasSwitchesOfItsOwn() {
        assertThat(Configs.small("precision.fp16=true").precision().dtype()).isEqualTo(DType.FP16);
        assertThat(Configs.small("precision.bf16=true").precision().dtype()).isEqualTo(DType.BF16);
        assertThat(Configs.small("precision.fp16=false").precision().dtype()).isEqualTo(DType.FP32);
        assertThat(Configs.small("precision.fp16=true", "precision.dtype=fp16").precision().dtype())
                .isEqualTo(DType.FP16);
    }

    @Test
    void onlyFp16HasALossScaleOfItself() {
        assertThat(Configs.small("precision.dtype=fp16").precision().lossScale()).isEqualTo(new LossScale.Dynamic());
        assertThat(Configs.small("precision.dtype=bf16").precision().lossScale()).isEqualTo(new LossScale.None());
        assertThat(Configs.small("precision.dtype=fp16", "precision.loss_scale=1024").precision().lossScale())
                .isEqualTo(new LossScale.Constant(1024));
    }

    @ParameterizedTest
    @CsvSource({
        "80GiB, 85899345920",
        "1.5 KiB, 1536",
        "2TB, 2000000000000",
        "85899345920, 85899345920",
        "7MiB, 7340032",
    })
    void memoryIsReadWithItsUnit(String text, long bytes) {
        assertThat(Configs.small("device.memory=" + text).device().memory()).hasValue(bytes);
    }

    @Test
    void whatIsAlwaysSoMayBeSaid() {
        assertThat(Configs.small("memory.delayed_parameter_initialization=true", "precision.fused_softmax=true",
                        "precision.fused_bias_gelu=true"))
                .isEqualTo(Configs.small());
    }

    @Test
    void theConfigurationOfTheFirstRunIsNotWarnedOf() {
        assertThat(ConfigReader.read(Path.of("..", "configs", "wordnet-cpu.yaml"), List.of()).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "memory.offload_activations=true parallel.microbatches=2 | memory.offload_activations = true: has no effect "
                + "with memory.activation_checkpointing = none, as checkpointed activations are offloaded. "
                + "Try memory.activation_checkpointing = each.",
        "memory.offload_activations=true memory.activation_checkpointing=each | memory.offload_activations = true: has "
                + "no effect with parallel.microbatches = 1, as no other micro-batch runs while activations wait. "
                + "Try parallel.microbatches = 2 or 4.",
        "parallel.tensor_parallel_degree=6 device.per_node=4 | parallel.tensor_parallel_degree = 6: is more than "
                + "device.per_node = 4, so that every layer waits for the network between nodes. Try 2 or 3.",
        "parallel.sequence_parallel=true | parallel.sequence_parallel = true: has no effect with "
                + "parallel.tensor_parallel_degree = 1. Try false.",
        "parallel.shard_optimizer_state=true | parallel.zero_stage = 1: has no effect with "
                + "parallel.data_parallel_degree = 1. Try 0.",
        "precision.fp32_residual_addition=true | precision.fp32_residual_addition = true: has no effect with "
                + "precision.dtype = fp32, as all sums are fp32 then. Try false.",
    })
    void whatIsHardlyMeantIsAWarning(String overrides, String warning) {
        assertThat(Configs.small(overrides.split(" ")).warnings()).extracting(Mistake::toString)
                .containsExactly(warning);
    }

    @Test
    void aFileIsReadWithItsOverrides() throws Exception {
        Path file = Files.writeString(folder.resolve("small.yaml"), Configs.SMALL);
        assertThat(ConfigReader.read(file, List.of("train.batch=3")).train().batch()).isEqualTo(3);
    }
}
