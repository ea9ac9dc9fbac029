package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of plans and runs: what they say is what was planned and measured, and a browser draws it. */
class PagesTest {

    private static final Pattern DATA = Pattern.compile("id=\"data\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    Path folder;

    private Path config;

    @BeforeEach
    void writeConfiguration() throws IOException {
        config = CommandRun.config(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "parallel.microbatches=2",
        "parallel.pipeline_parallel_degree=2 parallel.microbatches=2",
        "parallel.pipeline_parallel_degree=2 parallel.microbatches=2 parallel.pipeline=zero_bubble",
        "parallel.data_parallel_degree=2 parallel.zero_stage=3 precision.dtype=bf16 device.kind=cuda device.model=h100",
        "memory.activation_checkpointing=each memory.offload_optimizer_state=true device.kind=cuda device.model=h100"
    })
    void theTopOfAMemoryStackIsThePlannedPeak(String settings) throws IOException {
        int hidden = 16 * (1 + new Random().nextInt(4));
        List<String> set = new ArrayList<>(List.of(settings.split(" ")));
        set.add("model.hidden=" + hidden);
        JsonNode data = data(planPage(set));
        for (JsonNode stage : data.get("memory")) {
            long constant = 0;
            for (JsonNode bytes : stage.get("constant")) {
                constant += bytes.asLong();
            }
            long most = 0;
            for (JsonNode task : stage.get("tasks")) {
                for (JsonNode moment : stage.get("bodies").get(task.get(1).asInt())) {
                    long live = moment.get(0).asLong() + moment.get(1).asLong() + moment.get(2).asLong();
                    most = Math.max(most, task.get(2).asLong() + live);
                }
            }
            assertThat(stage.get("gaps").asLong()).isNotNegative();
            assertThat(constant + most + stage.get("gaps").asLong())
                    .as("stage %s with hidden %s", stage.get("stage"), hidden)
                    .isEqualTo(data.get("plan").get("stages").get(stage.get("stage").asInt()).get("bytes").asLong());
        }
        JsonNode account = data.get("arithmetic");
        assertThat(account.get(0).get("bytes").asLong()).isEqualTo(20 * data.get("plan").get("parameters").asLong());
        long peak = 0;
        for (JsonNode stage : data.get("plan").get("stages")) {
            peak = Math.max(peak, stage.get("bytes").asLong());
        }
        assertThat(account.get(account.size() - 1).get("bytes").asLong()).isEqualTo(peak);
    }

    @Test
    void aPlansPageHasTheNumbersOfItsJson() throws IOException {
        List<String> set = List.of("parallel.data_parallel_degree=2", "parallel.pipeline_parallel_degree=2");
        JsonNode data = data(planPage(set));
        JsonNode plan = JsonMapper.shared().readTree(plan(set, "--json").out());
        assertThat(data.get("plan")).isEqualTo(plan);
        for (int stage = 0; stage < 2; stage++) {
            assertThat(data.get("tensors").get(stage).size())
                    .isEqualTo(plan.get("stages").get(stage).get("collectives").size())
                    .isPositive();
        }
    }

    @Test
    void whatIfRowsArePlansOfTheirSettings() throws IOException {
        JsonNode rows = data(planPage(List.of("parallel.pipeline_parallel_degree=2", "parallel.microbatches=2")))
                .get("what_if");
        int planned = 0;
        int refused = 0;
        for (JsonNode row : rows) {
            if (row.has("why")) {
                refused++;
                assertThat(row.get("why").asString()).isNotBlank();
            } else if (row.has("settings")) {
                planned++;
            }
        }
        assertThat(planned).isGreaterThan(5);
        assertThat(refused).as("such as 4 micro-batches of 2 sequences").isPositive();
        JsonNode row = rows.valueStream()
                .filter(each -> each.get("name").asString().equals("GPipe"))
                .findFirst()
                .orElseThrow();
        List<String> set = new ArrayList<>(List.of("parallel.pipeline_parallel_degree=2", "parallel.microbatches=2"));
        row.get("settings").forEach(setting -> set.add(setting.asString()));
        JsonNode plan = JsonMapper.shared().readTree(plan(set, "--json").out());
        assertThat(row.get("flops")).isEqualTo(plan.get("flops_per_step"));
        assertThat(row.get("bytes").asLong()).isEqualTo(plan.get("stages").valueStream()
                .mapToLong(stage -> stage.get("bytes").asLong()).max().orElseThrow());
    }

    @Test
    void aPageIsOfOnePlan() {
        for (String other : List.of("--techniques", "--fit=1GiB")) {
            CommandRun run = plan(List.of(), "--html", folder.resolve("plan.html").toString(), other);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("--html makes a page of one plan").doesNotContain("\tat ");
        }
        assertThat(folder.resolve("plan.html")).doesNotExist();
    }

    @Test
    void layersAreNotMeasuredForEachVariation() throws IOException {
        JsonNode rows = data(planPage(List.of("parallel.trace_execution_times=true"))).get("what_if");
        assertThat(rows.valueStream().skip(1)).allSatisfy(row ->
                assertThat(row.get("settings").toString()).contains("parallel.trace_execution_times=false"));
    }

    @Test
    void textsOfUsersStayText() throws IOException {
        String page = Files.readString(planPage(List.of("train.samples=[\"</script><b id=out>\"]")));
        assertThat(page).doesNotContain("<b id=out>");
        assertThat(DATA.matcher(page).results()).hasSize(1);
        assertThat(data(folder.resolve("plan.html")).get("config").asString()).contains("</script><b id=out>");
    }

    @Test
    void aRunsPageHasItsMetricsItsSessionsAndItsLastStep() throws IOException {
        Path run = train();
        Files.writeString(run.resolve("metrics.jsonl"), "{\"time\":\"2026-03-0", StandardOpenOption.APPEND);
        CommandRun report = CommandRun.of("report", run);
        assertThat(report.status()).as(report.err()).isZero();
        assertThat(report.out())
                .contains("run: 3 of 3 steps", "validation loss", "report.html")
                .doesNotContain("missing");
        JsonNode data = data(run.resolve("report.html"));
        assertThat(data.get("curves").get("step").toString()).isEqualTo("[1,2,3]");
        assertThat(data.get("validation").get("step").toString()).isEqualTo("[2,3]");
        JsonNode metrics = JsonMapper.shared().readTree(Files.readAllLines(run.resolve("metrics.jsonl")).getFirst());
        assertThat(data.get("curves").get("loss").get(0)).isEqualTo(metrics.get("loss"));
        assertThat(data.get("missing")).isEmpty();
        assertThat(data.get("broken")).isEmpty();
        assertThat(data.get("plan")).isEqualTo(JsonMapper.shared().readTree(plan(List.of(), "--json").out()));
        assertThat(names(data.get("planned"))).containsExactly("forward", "backward");
        assertThat(names(data.get("measured"))).containsSubsequence("forward", "backward");
    }

    private static List<String> names(JsonNode timeline) {
        return timeline.valueStream().map(span -> span.get(1).asString()).toList();
    }

    @Test
    void aRunThatWentOnSaysWhere() throws IOException {
        Path run = train();
        Path metrics = run.resolve("metrics.jsonl");
        // As if the lines had been written in the hour before a second session.
        Files.writeString(metrics, Files.readString(metrics)
                .replaceAll("\"time\":\"[^\"]*\"", "\"time\":\"2026-03-01T09:30:00.000Z\""));
        try (Stream<Path> files = Files.list(run)) {
            Path events = files.filter(file -> file.toString().contains("tfevents")).findFirst().orElseThrow();
            Files.move(events, events.resolveSibling("events.out.tfevents.1772361000.gatun")); // 10:30
        }
        assertThat(CommandRun.of("report", run).out()).contains("at step 3: resumed after step 3");
    }

    @Test
    void aRunOfAnOlderVersionSaysWhatIsMissing() throws IOException {
        Path run = Files.createDirectory(folder.resolve("old"));
        String line = "{\"time\":\"2026-03-01T09:30:00.000Z\",\"step\":%d,\"loss\":%s,\"tokens\":64,\"step_ms\":2.5%s}\n";
        Files.writeString(run.resolve("metrics.jsonl"),
                line.formatted(1, "5.5", "") + "nonsense\n" + line.formatted(2, "null", ",\"finite\":false"));
        CommandRun report = CommandRun.of("report", run, "--html", folder.resolve("old.html"));
        assertThat(report.status()).as(report.err()).isZero();
        assertThat(report.out())
                .contains("old: 2 steps", "plan.json is not there", "the first of them line 2", "not finite");
        JsonNode data = data(folder.resolve("old.html"));
        assertThat(data.get("curves").get("loss").toString()).isEqualTo("[5.5,null]");
        assertThat(data.get("broken").toString()).isEqualTo("[2]");
        assertThat(data.get("missing").size()).isEqualTo(4);
    }

    @Test
    void aFolderThatIsNoRunIsAMistake() throws IOException {
        assertMistake("There is no folder", folder.resolve("none"));
        assertMistake("is a file", config);
        assertMistake("has no metrics.jsonl", folder);
        Path begun = Files.createDirectory(folder.resolve("begun"));
        Files.createFile(begun.resolve("metrics.jsonl"));
        assertMistake("has no step yet", begun);
    }

    private static void assertMistake(String words, Path run) {
        CommandRun report = CommandRun.of("report", run);
        assertThat(report.status()).isEqualTo(2);
        assertThat(report.err()).contains(words, run.toString()).doesNotContain("\tat ");
    }

    @Test
    void aBrowserDrawsAPlan() throws IOException, InterruptedException {
        Path page = planPage(List.of("parallel.pipeline_parallel_degree=2", "parallel.microbatches=2"));
        String document = Browser.open(page, folder);
        assertThat(document).containsPattern("data-drawn=\"[^\"]* page\"").doesNotContain("data-error");
        long peak = data(page).get("plan").get("stages").valueStream()
                .mapToLong(stage -> stage.get("bytes").asLong()).max().orElseThrow();
        assertThat(document).contains("data-peak=\"" + peak + "\"", "data-spans=\"8\"");
    }

    @Test
    void aBrowserDrawsARun() throws IOException, InterruptedException {
        Path run = train();
        CommandRun.of("report", run);
        String document = Browser.open(run.resolve("report.html"), folder);
        assertThat(document)
                .containsPattern("data-drawn=\"summary loss .*measured page\"")
                .doesNotContain("data-error");
    }

    private Path train() {
        CommandRun training = CommandRun.of("train", config, "--out", folder.resolve("run"));
        assertThat(training.status()).as(training.err()).isZero();
        return folder.resolve("run");
    }

    private Path planPage(List<String> set) {
        Path page = folder.resolve("plan.html");
        CommandRun run = plan(set, "--html", page.toString());
        assertThat(run.status()).as(run.err()).isZero();
        return page;
    }

    private CommandRun plan(List<String> set, String... options) {
        List<Object> arguments = new ArrayList<>(List.of("plan", config));
        set.forEach(setting -> arguments.addAll(List.of("--set", setting)));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray());
    }

    private static JsonNode data(Path page) throws IOException {
        Matcher data = DATA.matcher(Files.readString(page));
        assertThat(data.find()).isTrue();
        return JsonMapper.shared().readTree(data.group(1));
    }
}
