package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {

    @TempDir
    private static Path folder;

    private static Path run;

    @BeforeAll
    static void train() throws IOException {
        run = folder.resolve("run");
        assertThat(CommandRun.of("train", CommandRun.config(folder), "--out", run).status()).isZero();
    }

    @Test
    void aRunsFolderStandsForItsNewestCheckpoint() {
        CommandRun ofRun = generate(run, "The ");
        assertThat(ofRun.status()).isZero();
        assertThat(ofRun.err()).isEmpty();
        assertThat(ofRun.out()).startsWith("The ").hasSizeGreaterThan(5);
        assertThat(generate(run.resolve("checkpoints/step-00000003"), "The ")).isEqualTo(ofRun);
        assertThat(generate(run.resolve("checkpoints/step-00000002"), "The ")).isNotEqualTo(ofRun);
    }

    @Test
    void aFolderThatIsNoCheckpointIsNamed() {
        refused(generate(folder, "The "), folder + " is not a checkpoint: it has no CHECKSUMS. Name a run's "
                + "output folder, or one checkpoint in it, such as run/checkpoints/step-00000500.");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        refused(generate(folder.resolve("none"), "The "), "There is no checkpoint " + folder.resolve("none") + ". Name "
                + "a run's output folder, or one checkpoint in it, such as run/checkpoints/step-00000500.");
    }

    @Test
    void aFileIsNoCheckpoint() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        refused(generate(file, "The "), file + " is a file, and a checkpoint is a folder. Name a run's "
                + "output folder, or one checkpoint in it, such as run/checkpoints/step-00000500.");
    }

    @Test
    void anEmptyPromptIsRefused() {
        refused(generate(run, ""), "The prompt is empty. Give it some text to go on from, as \"house: \".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--temperature | -1 | --temperature is -1.0, and must be 0 or more, as 0.8.",
        "--temperature | NaN | --temperature is NaN, and must be 0 or more, as 0.8.",
        "--top-k | -1 | --top-k is -1, and must be 0 (all tokens) or more, as 40.",
        "--top-p | 1.5 | --top-p is 1.5, and must be above 0 and at most 1, as 0.95.",
        "--tokens | 0 | --tokens is 0, and must be 1 or more",
        "--threads | 0 | --threads is 0, and must be 1 or more",
        "--device | tpu | --device is tpu, and must be cpu or cuda",
        "--temperature | hot | Invalid value for option '--temperature': 'hot' is not a double"
    })
    void aValueOutOfItsRangeIsNamed(String option, String value, String message) {
        CommandRun refused = CommandRun.of("generate", "--checkpoint", run, "--prompt", "The ", option, value);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err().lines().findFirst()).hasValue(message);
        assertThat(refused.err()).contains("Usage: gatun generate");
    }

    @Test
    void theCheckpointAndThePromptAreAskedFor() {
        CommandRun refused = CommandRun.of("generate");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--checkpoint", "--prompt");
    }

    private static CommandRun generate(Path checkpoint, String prompt) {
        return CommandRun.of("generate", "--checkpoint", checkpoint, "--prompt", prompt, "--tokens", 20, "--threads", 1);
    }

    private static void refused(CommandRun run, String message) {
        assertThat(run.err()).isEqualTo("gatun generate: " + message + "\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
