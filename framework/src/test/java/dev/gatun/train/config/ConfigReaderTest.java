package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.train.config.ModelSettings.Architecture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
                new ModelSettings(Architecture.GPT2, 4, 192, 6, 6, 768, OptionalInt.of(256), 64, true, 1e-5, 10000),
                new DataSettings("wordnet", "bytes", 64, 0.05, 1, Optional.empty()),
                new TrainSettings(100, 8, 1, 1.0, 10, 8, 10, 2, 10, List.of(), 200, Optional.empty()),
                new OptimizerSettings(3e-4, 0.9, 0.95, 1e-8, 0.1),
                new ScheduleSettings(ScheduleSettings.Kind.COSINE, 5, 0.1),
                new ParallelSettings(1, 1),
                new DeviceSettings(DeviceSettings.Kind.CPU, 1, cores)));
    }

    @Test
    void defaultsFollowWhatIsGiven() {
        TrainingConfig config = Configs.small(
                "train.steps=7", "train.seed=-3", "train.evaluate_every=3", "parallel.partitions=4",
                "parallel.microbatches=2");
        assertThat(config.train().checkpointEvery()).isEqualTo(3);
        assertThat(config.data().seed()).isEqualTo(-3);
        assertThat(config.schedule().warmupSteps()).isZero();
        assertThat(config.parallel()).isEqualTo(new ParallelSettings(4, 2));
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
                Architecture.GPT2, 3, 768, 12, 12, 3072, OptionalInt.of(50257), 1024, true, 1e-5, 10000));
        assertThat(Configs.preset("llama-8b").model()).isEqualTo(new ModelSettings(
                Architecture.LLAMA, 32, 4096, 32, 8, 14336, OptionalInt.of(128256), 64, false, 1e-5, 500000));
        assertThat(Configs.preset("llama-tiny").model()).isEqualTo(new ModelSettings(
                Architecture.LLAMA, 2, 64, 4, 2, 192, OptionalInt.of(256), 64, false, 1e-5, 10000));
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
        assertThat(Configs.read(text, "parallel.partitions=4").parallel().pipelineParallelDegree()).isEqualTo(4);
    }

    @Test
    void bothNamesOfASettingMayAgree() {
        String text = Configs.SMALL + "parallel:\n  pipeline_parallel_degree: 2\n  partitions: 2\n";
        assertThat(Configs.read(text).parallel().pipelineParallelDegree()).isEqualTo(2);
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        TrainingConfig config =
                Configs.small("train.steps=10_000", "optimizer.learning_rate=.001", "train.clip_norm=0");
        assertThat(config.train().steps()).isEqualTo(10_000);
        assertThat(config.optimizer().learningRate()).isEqualTo(1e-3);
        assertThat(config.train().clipNorm()).isZero();
    }

    @Test
    void aFileIsReadWithItsOverrides() throws Exception {
        Path file = Files.writeString(folder.resolve("small.yaml"), Configs.SMALL);
        assertThat(ConfigReader.read(file, List.of("train.batch=3")).train().batch()).isEqualTo(3);
    }

    @Test
    void aMissingFileIsNamedWithOneOfNearlyItsName() throws Exception {
        Files.writeString(folder.resolve("small.yaml"), Configs.SMALL);
        assertThatThrownBy(() -> ConfigReader.read(folder.resolve("smal.yaml"), List.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("smal.yaml: 1 mistake", "no such file", "Did you mean", "small.yaml?");
        assertThatThrownBy(() -> ConfigReader.read(folder.resolve("not/there.yaml"), List.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("no such file. Check the path");
    }

    @Test
    void whatIsNoTextFileIsRefused() throws Exception {
        Path latin = Files.write(folder.resolve("latin.yaml"), "data: é".getBytes(StandardCharsets.ISO_8859_1));
        Path weights = Files.write(folder.resolve("weights"), new byte[(1 << 20) + 1]);
        assertThatThrownBy(() -> ConfigReader.read(latin, List.of())).hasMessageContaining("is not text in UTF-8");
        assertThatThrownBy(() -> ConfigReader.read(weights, List.of())).hasMessageContaining("is too large");
        assertThatThrownBy(() -> ConfigReader.read(folder, List.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("is a folder");
    }
}
