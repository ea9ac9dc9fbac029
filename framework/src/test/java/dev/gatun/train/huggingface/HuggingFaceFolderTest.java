package dev.gatun.train.huggingface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.train.config.ModelSettings;
import dev.gatun.train.config.ModelSettings.Architecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HuggingFaceFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void theSettingsAreThoseOfConfigJson() {
        try (HuggingFaceFolder folder = HuggingFaceFolder.open(SavedModels.folder("llama-grouped"))) {
            ModelSettings model = folder.model();
            assertThat(model.architecture()).isEqualTo(Architecture.LLAMA);
            assertThat(model.layers()).isEqualTo(2);
            assertThat(model.hidden()).isEqualTo(24);
            assertThat(model.heads()).isEqualTo(6);
            assertThat(model.kvHeads()).isEqualTo(2);
            assertThat(model.ffn()).isEqualTo(40);
            assertThat(model.vocabulary()).isEqualTo(OptionalInt.of(256));
            assertThat(model.context()).isEqualTo(32);
            assertThat(model.tiedHead()).isFalse();
            assertThat(model.normEpsilon()).isEqualTo(1e-6);
            assertThat(model.ropeTheta()).isEqualTo(500);
        }
    }

    @Test
    void fieldsThatEarlierVersionsWroteElsewhereAreFound() throws IOException {
        Path copy = SavedModels.copy("llama-tied", temporary);
        replace(copy, "config.json", "\"rope_theta\": 10000.0", "\"rope_theta\": 250.0, \"rope_scaling\": null");
        try (HuggingFaceFolder folder = HuggingFaceFolder.open(copy)) {
            assertThat(folder.model().ropeTheta()).isEqualTo(250);
            assertThat(folder.model().tiedHead()).isTrue();
        }
    }

    @Test
    void gpt2sInnerSizeIsFourTimesItsHidden() {
        try (HuggingFaceFolder folder = HuggingFaceFolder.open(SavedModels.folder("gpt2"))) {
            assertThat(folder.model().ffn()).isEqualTo(96);
            assertThat(folder.model().tiedHead()).isTrue();
        }
    }

    @Test
    void allThatGatunHasNotIsNamedAtOnce() throws IOException {
        Path copy = SavedModels.copy("llama-grouped", temporary);
        replace(copy, "config.json", "\"silu\"", "\"gelu\"");
        replace(copy, "config.json", "\"attention_bias\": false", "\"attention_bias\": true, \"sliding_window\": 16");
        replace(copy, "config.json", "\"head_dim\": 4", "\"head_dim\": 8");
        replace(copy, "config.json", "\"rope_type\": \"default\"", "\"rope_type\": \"llama3\", \"factor\": 8.0");
        replace(copy, "config.json", "\"num_hidden_layers\": 2", "\"num_hidden_layers\": \"two\"");
        assertThatThrownBy(() -> HuggingFaceFolder.open(copy)).hasMessage(copy.resolve("config.json") + """
                 cannot be used:
                  sliding_window = 16: Gatun's tokens attend to all before them
                  hidden_act = "gelu": Gatun has silu alone
                  attention_bias = true: Gatun has false alone
                  head_dim = 8: Gatun has 4 alone
                  num_hidden_layers = "two": must be a whole number, 1 or more
                  rope_parameters.rope_type = "llama3": Gatun has default alone
                Name the folder of a model that Gatun has.""");
    }

    @Test
    void anotherFamilyIsRefused() throws IOException {
        Path copy = SavedModels.copy("llama-grouped", temporary);
        replace(copy, "config.json", "\"model_type\": \"llama\"", "\"model_type\": \"mamba\"");
        assertThatThrownBy(() -> HuggingFaceFolder.open(copy))
                .hasMessageContaining("model_type = \"mamba\": Gatun has gpt2 and llama");
    }

    @Test
    void tensorsThatDoNotFitAreNamedAtOnce() throws IOException {
        Path copy = SavedModels.copy("gpt2-untied", temporary);
        replace(copy, "config.json", "\"n_layer\": 2", "\"n_layer\": 1");
        replace(copy, "config.json", "\"n_positions\": 20", "\"n_positions\": 21");
        assertThatThrownBy(() -> HuggingFaceFolder.open(copy))
                .hasMessageStartingWith(copy + " cannot be used:\n"
                        + "  transformer.wpe.weight is [20, 24], and config.json makes it [21, 24]\n"
                        + "  transformer.h.1.")
                .hasMessageContaining("\n  transformer.h.1.mlp.c_fc.weight [24, 56] is no weight of such a model\n")
                .hasMessageEndingWith("whose weights and config.json belong together.");
        replace(copy, "config.json", "\"n_layer\": 1", "\"n_layer\": 3");
        assertThatThrownBy(() -> HuggingFaceFolder.open(copy))
                .hasMessageContaining("\n  transformer.h.2.mlp.c_fc.weight is missing\n");
    }

    @Test
    void filesThatTheIndexNamesAndAreNotThereAreNamedAtOnce() throws IOException {
        Path copy = SavedModels.copy("llama-grouped", temporary);
        Files.delete(copy.resolve("model-00001-of-00003.safetensors"));
        Files.delete(copy.resolve("model-00003-of-00003.safetensors"));
        assertThatThrownBy(() -> HuggingFaceFolder.open(copy))
                .hasMessageContaining("model-00001-of-00003.safetensors is missing\n")
                .hasMessageContaining("model-00003-of-00003.safetensors is missing\n");
        replace(copy, "model.safetensors.index.json", "model-00001-of-00003.safetensors", "../secret.safetensors");
        assertThatThrownBy(() -> HuggingFaceFolder.open(copy))
                .hasMessageContaining("\"../secret.safetensors\" is no name of a safetensors file beside the index");
    }

    @Test
    void aFolderWithoutWeightsOrConfigIsNoModel() throws IOException {
        Path copy = SavedModels.copy("gpt2", temporary);
        Files.delete(copy.resolve("model.safetensors"));
        assertThatThrownBy(() -> HuggingFaceFolder.open(copy))
                .hasMessageStartingWith(copy + " has neither model.safetensors nor model.safetensors.index.json.");
        Files.delete(copy.resolve("config.json"));
        assertThatThrownBy(() -> HuggingFaceFolder.open(copy)).hasMessageContaining("it has no config.json");
        assertThatThrownBy(() -> HuggingFaceFolder.open(copy.resolve("none")))
                .hasMessageStartingWith("There is no folder " + copy.resolve("none"));
    }

    private static void replace(Path folder, String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        assertThat(path).content().contains(from);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }
}
