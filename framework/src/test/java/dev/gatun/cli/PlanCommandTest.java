package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {

    @TempDir
    Path folder;

    private Path config;

    @BeforeEach
    void writeConfiguration() throws IOException {
        config = CommandRun.config(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theNumbersAddUp(int stages) {
        CommandRun run = plan("--json", "--set", "parallel.pipeline_parallel_degree=" + stages);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode plan = JsonMapper.shared().readTree(run.out());
        assertThat(plan.get("ranks").size()).isEqualTo(stages);
        long bytes = 0;
        long flops = 0;
        List<String> layers = new ArrayList<>();
        for (JsonNode rank : plan.get("ranks")) {
            long byRole = 0;
            for (JsonNode role : rank.get("bytes_by_role")) {
                byRole += role.asLong();
            }
            assertThat(byRole).isEqualTo(rank.get("bytes").asLong());
            bytes += rank.get("bytes").asLong();
            flops += rank.get("flops_per_step").asLong();
            rank.get("layers").forEach(layer -> layers.add(layer.asString()));
        }
        assertThat(plan.get("bytes").asLong()).isEqualTo(bytes);
        assertThat(plan.get("flops_per_step").asLong()).isEqualTo(flops).isPositive();
        assertThat(layers).doesNotHaveDuplicates().startsWith("embedding").endsWith("head");
    }

    @Test
    void parametersAreThoseOfTheModel() {
        long hidden = 32;
        long ffn = 96; // 8/3 of hidden, rounded up to a multiple of 32
        long layer = 4 * hidden * hidden + 3 * hidden * ffn + 2 * hidden;
        JsonNode plan = JsonMapper.shared().readTree(plan("--json").out());
        assertThat(plan.get("parameters").asLong()).isEqualTo(2 * 256 * hidden + 2 * layer + hidden);
        assertThat(plan.get("ranks").get(0).get("bytes_by_role").get("parameter").asLong())
                .isGreaterThanOrEqualTo(plan.get("parameters").asLong() * Float.BYTES);
    }

    @Test
    void theTextHasAColumnForEachRank() {
        CommandRun run = plan("--set", "parallel.pipeline_parallel_degree=2");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(" parameters, ", "floating-point operations a step")
                .containsPattern("\n +rank 0 +rank 1\n")
                .containsPattern("\nin all( +[0-9.]+ KiB| +[0-9.]+ MiB){2}\n")
                .containsPattern("\nrank 1: \\S+ to head, ");
    }

    @Test
    void moreStagesThanLayersAreRefused() {
        CommandRun run = plan("--set", "parallel.pipeline_parallel_degree=9");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("parallel.pipeline_parallel_degree = 9", "Try ").doesNotContain("\tat ");
    }

    @Test
    void whatIsHardlyMeantIsAWarning() {
        CommandRun run = plan("--json", "--set", "parallel.sequence_parallel=true");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("Warning: parallel.sequence_parallel = true: has no effect with "
                + "parallel.tensor_parallel_degree = 1. Try false." + System.lineSeparator());
    }

    @Test
    void aTokenizerFileThatIsNotThereIsNamed() {
        CommandRun run = plan("--set", "data.tokenizer=" + folder.resolve("tokenizer.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("gatun plan: ").contains(folder.resolve("tokenizer.json").toString())
                .doesNotContain("\tat ");
    }

    @Test
    void anOverrideWithoutAValueIsNamed() {
        CommandRun run = plan("--set", "train.steps");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("train.steps").doesNotContain("\tat ");
    }

    private CommandRun plan(String... more) {
        List<Object> arguments = new ArrayList<>(List.of("plan", config));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }
}
