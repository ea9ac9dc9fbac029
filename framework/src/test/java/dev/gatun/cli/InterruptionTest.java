package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that is told to end, in a process of its own. */
class InterruptionTest {

    private static final int INT = 2;
    private static final int TERM = 15;

    @TempDir
    Path folder;

    @Test
    void aRunThatIsInterruptedAndInterruptedAgainEndsWithTheSameBits() throws Exception {
        assumeTrue(heeds(INT), "the tests run in a shell's background, where Ctrl-C is ignored");
        Path config = CommandRun.config(folder);
        Files.writeString(config, Files.readString(config).replace("steps: 3,", "steps: 200,")
                .replace("evaluate_every: 2", "evaluate_every: 50"));
        CommandRun whole = CommandRun.of("train", config, "--out", folder.resolve("whole"));
        assertThat(whole.status()).isZero();

        Path out = folder.resolve("parts");
        interrupt(INT, 10, out, "train", config.toString(), "--out", out.toString());
        interrupt(TERM, 10, out, "train", config.toString(), "--out", out.toString(), "--resume");
        assertThat(CommandRun.of("train", config, "--out", out, "--resume").status()).isZero();
        for (String file : new String[] {"model.safetensors", "optimizer.safetensors"}) {
            assertThat(out.resolve("checkpoints/step-00000200").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("whole/checkpoints/step-00000200").resolve(file));
        }
    }

    @Test
    void tokenizingThatIsInterruptedLeavesNothing() throws Exception {
        Path text = Files.writeString(folder.resolve("long.txt"), "The cat sat on the mat.\n".repeat(3_000_000));
        Path cache = folder.resolve("tokens");
        Path output = folder.resolve("output.txt");
        Process process = JavaProcess.gatun("train", CommandRun.config(folder), "--out", folder.resolve("out"),
                        "--set", "data.text=" + text, "--set", "data.tokenizer=gpt2", "--set", "data.cache=" + cache)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            while (!holdsTokens(cache)) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(5);
            }
            process.destroy();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).describedAs("it ends within seconds").isTrue();
            assertThat(Files.readString(output))
                    .contains("Tokenizing 72.0 MB of " + text + "\n")
                    .doesNotContain("Tokenized", "gatun train:");
        } finally {
            process.destroyForcibly();
        }
        assertThat(cache).isEmptyDirectory();
    }

    private static boolean holdsTokens(Path cache) throws IOException {
        if (!Files.exists(cache)) {
            return false;
        }
        try (Stream<Path> folders = Files.list(cache)) {
            return folders.anyMatch(folder -> Files.exists(folder.resolve("00000.tokens")));
        }
    }

    /** Runs the command until so many more steps are done, and then tells it to end. */
    private void interrupt(int signal, int steps, Path out, String... arguments) throws Exception {
        Path metrics = out.resolve("metrics.jsonl");
        long before = lines(metrics);
        Path output = Files.createTempFile(folder, "train", ".txt");
        Process process = JavaProcess.gatun((Object[]) arguments)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            while (lines(metrics) < before + steps) {
                assertThat(process.isAlive()).describedAs(Files.readString(output)).isTrue();
                Thread.sleep(5);
            }
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).describedAs("it ends within seconds").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(128 + signal);
        assertThat(Files.readString(output))
                .containsPattern("Stopped after step \\d+: \\S+/checkpoints/step-\\d+\n")
                .doesNotContain("loss.png")
                .endsWith("The same command with --resume goes on from there.\n");
    }

    private static long lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    /** Whether this process, and those it starts, are not made to ignore a signal. */
    private static boolean heeds(int signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return true;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow();
        return (Long.parseUnsignedLong(ignored.substring(7).strip(), 16) >> signal - 1 & 1) == 0;
    }
}
