package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FitCommandTest {

    @TempDir
    Path folder;

    private Path config;

    @BeforeEach
    void writeConfiguration() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "The cat sat on the mat. ".repeat(400));
        config = Files.writeString(folder.resolve("tiny.yaml"), """
                model: {preset: gpt2-tiny}
                data: {text: "%s", tokenizer: bytes, sequence_length: 32, cache: "%s"}
                train: {steps: 2, batch: 8}
                optimizer: {learning_rate: 1e-2}
                device: {threads: 1}
                """.formatted(text, folder.resolve("cache")));
    }

    private CommandRun run(String command, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    private long worst(Path file, String... more) {
        List<Object> arguments = new ArrayList<>(List.of("plan", file, "--json"));
        arguments.addAll(List.of(more));
        long worst = 0;
        for (JsonNode rank : JsonMapper.shared().readTree(CommandRun.of(arguments.toArray()).out()).get("ranks")) {
            worst = Math.max(worst, rank.get("bytes").asLong());
        }
        return worst;
    }

    @Test
    void theConfigurationThatIsWrittenTrainsWithinTheMemory() {
        long memory = worst(config) / 2;
        Path proposed = folder.resolve("fit.yaml");
        CommandRun fit = run("plan", config, "--fit", memory, "--set", "device.count=4", "--fit-out", proposed);
        assertThat(fit.status()).as(fit.err()).isZero();
        assertThat(fit.out())
                .contains("Proposed: ", "parallel:\n", "As options: --set ", "Adam's moments", " (given)");
        assertThat(worst(proposed)).isPositive().isLessThanOrEqualTo(memory);
        CommandRun plan = run("plan", proposed);
        assertThat(plan.status()).as(plan.err()).isZero();
        CommandRun train = run("train", proposed, "--out", folder.resolve("run"));
        assertThat(train.status()).as(train.err()).isZero();
        assertThat(train.out()).contains("Trained: ");
    }

    @Test
    void jsonHasTheCandidatesTheFastestFirst() {
        long memory = worst(config) * 3 / 4;
        JsonNode fit = JsonMapper.shared()
                .readTree(run("plan", config, "--fit", memory, "--set", "device.count=2", "--json").out());
        assertThat(fit.get("memory").asLong()).isEqualTo(memory);
        assertThat(fit.get("candidates").get(0)).isEqualTo(fit.get("chosen"));
        double before = 0;
        for (JsonNode candidate : fit.get("candidates")) {
            assertThat(candidate.get("bytes").asLong()).isPositive().isLessThanOrEqualTo(memory);
            assertThat(candidate.get("seconds").asDouble()).isGreaterThanOrEqualTo(before);
            before = candidate.get("seconds").asDouble();
        }
    }

    @Test
    void impossibleMemoryIsSaidWithTheNumberOfDevices() {
        CommandRun fit = run("plan", config, "--fit", "100KiB");
        assertThat(fit.status()).isEqualTo(1);
        assertThat(fit.out())
                .containsPattern("Nothing that was planned fits\\. .* more than there is\\. About \\d+ devices");
    }

    @Test
    void aPlanThatNeedsTooMuchNamesTheRankAndAChangeThatFits() {
        String memory = "device.memory=" + (worst(config, "--set", "parallel.pipeline_parallel_degree=2") - 1);
        for (String command : List.of("plan", "train")) {
            CommandRun run = run(command, config, "--set", "parallel.pipeline_parallel_degree=2", "--set", memory);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("gatun " + command + ": rank ")
                    .contains(" more than device.memory, which is ", "The cheapest change that fits: --set ");
        }
    }

    @Test
    void aMemoryThatIsNoneIsAMistake() {
        CommandRun fit = run("plan", config, "--fit", "much");
        assertThat(fit.status()).isEqualTo(2);
        assertThat(fit.err()).contains("device.memory = much");
        assertThat(run("plan", config, "--fit").err()).contains("--fit 16GiB");
        assertThat(run("plan", config, "--fit-out", folder.resolve("a.yaml")).err()).contains("--fit");
    }
}
