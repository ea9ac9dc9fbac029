package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void theTextHasAllItsTablesInAHundredColumns() {
        CommandRun run = plan("--set", "parallel.pipeline_parallel_degree=2", "--set", "parallel.microbatches=2");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("llama, 2 layers, hidden 32: ")
                .contains("Mesh: pp 2 x dp 1 x tp 1 = 2 ranks on cpu, 2 a node")
                .contains("  rank   node   local   pp   tp   dp   rdp   mp\n", "     0      0       0    0    0    0     0    0\n")
                .contains("Partition, by modelled times")
                .containsPattern("\n  stage +weights +gradients +moments +activations +scratch +other +in all\n")
                .contains("States of 16 bytes a parameter")
                .containsPattern("send +next stage +2 +[0-9.]+ KiB +0\n")
                .containsPattern("rank 0 \\|F.*\\|\nrank 1 \\|.*B.*\\|\n")
                .containsPattern("s a step, .* tokens a second, bubble [0-9.]+ %, MFU [0-9.]+ %");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void ranksOfOneStageAreSaidOnce() {
        CommandRun run = plan("--json", "--set", "train.batch=128", "--set", "parallel.data_parallel_degree=64",
                "--set", "parallel.pipeline_parallel_degree=2");
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode plan = JsonMapper.shared().readTree(run.out());
        assertThat(plan.has("ranks")).isFalse();
        assertThat(plan.get("stages").size()).isEqualTo(2);
        assertThat(plan.get("stages").get(0).get("rank_ranges").size()).isEqualTo(64);
        long flops = 0;
        for (JsonNode stage : plan.get("stages")) {
            flops += 64 * stage.get("flops_per_step").asLong();
        }
        assertThat(plan.get("flops_per_step").asLong()).isEqualTo(flops);
        assertThat(plan("--set", "train.batch=128", "--set", "parallel.data_parallel_degree=64").out())
                .contains("  and so on to rank 63\n", "    0: ranks 0-63\n");
    }

    @Test
    void theJsonHasEveryKeyThatItsPageNames() throws IOException {
        JsonNode plan = JsonMapper.shared().readTree(plan("--json").out());
        Set<String> keys = new TreeSet<>();
        plan.propertyNames().forEach(keys::add);
        String page = Files.readString(Path.of("..", "docs", "plan.md"));
        Set<String> documented = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|").matcher(page).results()
                .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).isEqualTo(documented);
    }

    @ParameterizedTest
    @CsvSource({"line.txt,rank 0 |F", "line.svg,<svg ", "line.json,traceEvents"})
    void theTimelineIsDrawnAsTheNameEnds(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        CommandRun run = plan("--timeline", file.toString(), "--set", "parallel.pipeline_parallel_degree=2");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(file)).contains(content);
    }

    @Test
    void aTimelineThatCannotBeWrittenIsAMistake() {
        CommandRun ending = plan("--timeline", folder.resolve("line.pdf").toString());
        assertThat(ending.status()).isEqualTo(2);
        assertThat(ending.err()).contains("line.pdf", ".txt", ".svg", ".json").doesNotContain("\tat ");
        CommandRun nowhere = plan("--timeline", folder.resolve("none/line.svg").toString());
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there is no folder " + folder.resolve("none"));
    }

    @Test
    void aRankThatNeedsMoreThanItsDeviceHasIsNamed() {
        CommandRun run = plan("--set", "device.memory=1KiB");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("in all");
        assertThat(run.err()).contains("rank 0 needs ", " more than device.memory, which is 1.0 KiB", "gatun plan --fit");
    }

    @Test
    void aGpuAlsoHoldsWhatCudasLibrariesTake() {
        String[] cuda = {"--json", "--set", "device.kind=cuda", "--set", "device.model=h100"};
        assertThat(plan(Arrays.copyOfRange(cuda, 1, cuda.length)).out())
                .containsPattern("\n  On the GPU, with what CUDA's libraries take: 59[0-9]\\.[0-9] MiB\n");
        assertThat(besideThePlan(cuda)).isEqualTo(563L << 20);
        String[] two = Arrays.copyOf(cuda, cuda.length + 2);
        two[cuda.length] = "--set";
        two[cuda.length + 1] = "parallel.data_parallel_degree=2";
        assertThat(besideThePlan(two)).as("with NCCL").isEqualTo((563L + 880) << 20);
        assertThat(plan().out()).doesNotContain("CUDA");
        assertThat(plan("--json").out()).doesNotContain("gpu_bytes");
    }

    private long besideThePlan(String... options) {
        JsonNode rank = JsonMapper.shared().readTree(plan(options).out()).get("ranks").get(0);
        return rank.get("gpu_bytes").asLong() - rank.get("bytes").asLong();
    }

    @Test
    void readmeHasTheTableOfTechniquesThatTheCommandPrints() throws IOException {
        CommandRun run = CommandRun.of("plan", Path.of("..", "configs", "techniques.yaml"), "--techniques");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(Path.of("..", "README.md"))).contains(run.out().strip());
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
