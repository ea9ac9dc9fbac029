package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.robustness.ChildJvm;
import dev.gatun.robustness.Leaks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A training that is stopped and resumed again and again holds no more with time, and is the one that never stopped. */
class SoakTest {

    private static final int ROUNDS = Integer.getInteger("gatun.soak.rounds", 40);
    private static final int STEPS = 500;
    /** In which code is compiled and classes are loaded. */
    private static final int WARM_UP = 15;
    private static final int SECONDS_A_ROUND = 15;

    @TempDir
    Path folder;

    @Test
    void manyRoundsAreAsOneAndLeaveNothingBehind() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "the kernel does not tell what a process holds");
        List<String> lines = ChildJvm.run(folder, ROUNDS * SECONDS_A_ROUND, SoakProbe.class.getName(),
                List.of(folder.toString(), "" + ROUNDS, "" + STEPS));
        List<long[]> rounds = lines.stream()
                .filter(line -> line.startsWith("round "))
                .map(line -> Stream.of(line.split(" ")).skip(1).mapToLong(Long::parseLong).toArray())
                .toList();
        assertThat(rounds).hasSize(ROUNDS);
        assertThat(Leaks.in(rounds.subList(WARM_UP, ROUNDS))).isEmpty();

        Path once = folder.resolve("once");
        Path often = folder.resolve("rounds");
        assertThat(curve(often)).hasSize(ROUNDS * (STEPS + 1)).isEqualTo(curve(once));
        assertThat(tensors(newest(once))).isNotEmpty().allSatisfy(file ->
                assertThat(newest(often).resolve(file)).hasSameBinaryContentAs(newest(once).resolve(file)));
        assertThat(names(often)).isEqualTo(names(once));
    }

    /** Steps, losses and norms, to the bit; an evaluation's too. */
    private static List<String> curve(Path run) throws IOException {
        return Files.readAllLines(run.resolve("metrics.jsonl")).stream().map(line -> {
            JsonNode fields = JsonMapper.shared().readTree(line);
            return Stream.of("step", "loss", "grad_norm", "lr", "tokens", "validation_loss")
                    .map(key -> key + " " + fields.path(key))
                    .toList().toString();
        }).toList();
    }

    private static Path newest(Path run) throws IOException {
        try (Stream<Path> all = Files.list(run.resolve("checkpoints"))) {
            return all.filter(path -> path.getFileName().toString().startsWith("step-")).max(Path::compareTo).orElseThrow();
        }
    }

    private static List<String> tensors(Path checkpoint) throws IOException {
        return files(checkpoint).filter(name -> name.endsWith(".safetensors")).toList();
    }

    /** All files of a run but TensorBoard's, of which each session has one. */
    private static List<String> names(Path run) throws IOException {
        return files(run).filter(name -> !name.contains("tfevents")).toList();
    }

    private static Stream<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList()
                    .stream();
        }
    }
}
