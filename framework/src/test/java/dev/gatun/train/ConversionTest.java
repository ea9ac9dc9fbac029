package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.SafetensorsFile;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.huggingface.HuggingFaceExport;
import dev.gatun.train.huggingface.HuggingFaceFolder;
import dev.gatun.train.huggingface.ImportedRun;
import dev.gatun.train.huggingface.SavedModels;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Models that transformers saved, in Gatun and back. */
class ConversionTest {

    private static final double TOLERANCE = 1e-5;

    @TempDir
    private Path folder;

    static Stream<String> models() {
        return SavedModels.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void anImportedModelsLogitsAreThoseOfTransformers(String name) {
        try (Checkpoint checkpoint = checkpoint(imported(name));
                SafetensorsFile expected = SafetensorsFile.open(
                        SavedModels.folder(name).resolve(SavedModels.EXPECTED))) {
            float[] theirs = new float[(int) expected.tensor("logits").entry().elements()];
            expected.read("logits", theirs);
            float[] ours = ExportLogits.of(expected).by(checkpoint);
            assertThat(ours).hasSameSizeAs(theirs);
            double largest = 0;
            double difference = 0;
            for (int index = 0; index < theirs.length; index++) {
                largest = Math.max(largest, Math.abs(theirs[index]));
                difference = Math.max(difference, Math.abs((double) theirs[index] - ours[index]));
            }
            assertThat(difference / largest).isLessThan(TOLERANCE);
        }
    }

    @ParameterizedTest
    @CsvSource({"gpt2-untied, F32", "llama-grouped, F32", "llama-tied, BF16"})
    void anExportedModelIsTheImportedOneBitForBit(String name, Dtype dtype) throws IOException {
        Path out = exported(imported(name), dtype, 20_000);
        List<TensorEntry> theirs = entries(SavedModels.folder(name));
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.filter(file -> file.toString().endsWith(".safetensors"))).hasSizeGreaterThan(1);
        }
        assertThat(entries(out)).containsExactlyInAnyOrderElementsOf(theirs);
        for (TensorEntry entry : theirs) {
            assertThat(content(out, entry)).as(entry.name()).isEqualTo(content(SavedModels.folder(name), entry));
        }
        try (HuggingFaceFolder one = HuggingFaceFolder.open(out);
                HuggingFaceFolder other = HuggingFaceFolder.open(SavedModels.folder(name))) {
            assertThat(one.model()).isEqualTo(other.model());
        }
    }

    @Test
    void aFileHoldsNoMoreThanItMayOrOneTensor() throws IOException {
        Path out = exported(imported("gpt2"), Dtype.F32, 30_000);
        try (Stream<Path> files = Files.list(out)) {
            for (Path path : files.filter(file -> file.toString().endsWith(".safetensors")).toList()) {
                try (SafetensorsFile file = SafetensorsFile.open(path)) {
                    long bytes = file.entries().values().stream().mapToLong(TensorEntry::bytes).sum();
                    assertThat(file.entries().size() == 1 || bytes <= 30_000).as(path + " has " + bytes).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"gpt2, 20, 3", "llama-grouped, 32, 2"})
    void trainingBeginsWithTheSameWeightsAtAnyLayoutFromAnyFolder(String name, int length, int tensorParallel)
            throws IOException {
        Path run = imported(name);
        Runs runs = new Runs(folder);
        runs.train(config(runs, run, run, length), "one");
        runs.train(config(runs, run, SavedModels.folder(name), length), "direct");
        runs.train(config(runs, run, SavedModels.folder(name), length, spread(tensorParallel)), "spread");
        assertThat(runs.losses("direct")).isEqualTo(runs.losses("one"));
        assertThat(runs.losses("spread").getFirst()).isCloseTo(runs.losses("one").getFirst(), within(1e-5));

        // What the two have in common with random weights is nothing.
        runs.train(config(runs, run, run, length, "model.weights="), "random");
        assertThat(runs.losses("random").getFirst()).isNotCloseTo(runs.losses("one").getFirst(), within(1e-2));
    }

    private static String[] spread(int tensorParallel) {
        return new String[] {
            "parallel.pipeline_parallel_degree=2", "parallel.data_parallel_degree=2", "parallel.zero_stage=3",
            "parallel.tensor_parallel_degree=" + tensorParallel, "parallel.prescaled_batch=true"
        };
    }

    @Test
    void weightsOfAnotherModelAreNamedByAllThatDiffers() throws IOException {
        Runs runs = new Runs(folder);
        TrainingConfig config = config(
                runs, imported("llama-grouped"), SavedModels.folder("llama-grouped"), 16,
                "model.layers=3", "model.ffn=48", "model.vocabulary=300");
        assertThatThrownBy(() -> runs.train(config, "run"))
                .isInstanceOf(TrainingException.class)
                .hasMessage("model.weights is " + SavedModels.folder("llama-grouped") + ", which is of another "
                        + "model: model.layers = 3, not 2; model.ffn = 48, not 40; model.vocabulary = 300, not 256. "
                        + "Set these keys to what it has, or name other weights.");
    }

    @Test
    void aCheckpointOfParametersAloneIsGoneOnFromWithANewOptimizer() throws IOException {
        Path run = imported("gpt2");
        Runs runs = new Runs(folder);
        runs.train(config(runs, run, run, 20), "begun");
        TrainingConfig config = config(runs, run, run, 20, "model.weights=");
        try (Trainer trainer = Runs.trainer(config);
                Checkpoint checkpoint = checkpoint(run)) {
            assertThat(checkpoint.optimizer().entries()).isEmpty();
            trainer.restore(checkpoint);
            runs.run(trainer, config, "restored");
        }
        assertThat(runs.losses("restored")).isEqualTo(runs.losses("begun"));
    }

    /** The imported configuration on the tests' text, with weights from that folder. */
    private TrainingConfig config(Runs runs, Path run, Path weights, int length, String... settings)
            throws IOException {
        TrainingConfig small = runs.config();
        List<String> all = new ArrayList<>(List.of(
                "data.text=" + small.data().text(), "data.cache=" + small.data().cache().orElseThrow(),
                "data.sequence_length=" + length, "train.steps=2", "train.batch=4", "model.weights=" + weights,
                "device.threads=1"));
        all.addAll(List.of(settings));
        return ConfigReader.read(run.resolve(ImportedRun.CONFIG), all);
    }

    private Path imported(String name) {
        Path out = folder.resolve("run-" + name);
        try (HuggingFaceFolder saved = HuggingFaceFolder.open(SavedModels.folder(name))) {
            ImportedRun.of(saved, Optional.of("bytes"), out).write("test", _ -> {});
        }
        return out;
    }

    private Path exported(Path run, Dtype dtype, long maxShardBytes) {
        Path out = folder.resolve("exported");
        try (Checkpoint checkpoint = checkpoint(run)) {
            new HuggingFaceExport(checkpoint, Optional.empty(), dtype, maxShardBytes, out).write(_ -> {});
        }
        return out;
    }

    private static Checkpoint checkpoint(Path run) {
        return new CheckpointFolder(run, 1).newest().orElseThrow();
    }

    /** All weights, from all files. */
    private static List<TensorEntry> entries(Path model) throws IOException {
        List<TensorEntry> entries = new ArrayList<>();
        for (Path path : files(model)) {
            try (StoredTensors file = SafetensorsFile.open(path)) {
                entries.addAll(file.entries().values());
            }
        }
        return entries;
    }

    private static byte[] content(Path model, TensorEntry entry) throws IOException {
        for (Path path : files(model)) {
            try (StoredTensors file = SafetensorsFile.open(path)) {
                if (file.entries().containsKey(entry.name())) {
                    ByteBuffer bytes = ByteBuffer.allocate((int) entry.bytes());
                    file.read(entry.name(), 0, bytes);
                    return bytes.array();
                }
            }
        }
        throw new IllegalArgumentException(model + " has no " + entry.name());
    }

    private static List<Path> files(Path model) throws IOException {
        try (Stream<Path> files = Files.list(model)) {
            return files.filter(file -> file.getFileName().toString().matches("model.*\\.safetensors")).toList();
        }
    }
}
