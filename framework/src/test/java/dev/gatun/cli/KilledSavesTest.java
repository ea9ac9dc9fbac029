package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A training of four ranks that saves after every step, in a process of its own, which is killed as with {@code kill -9}
 * again and again, and goes on. {@code -Dgatun.kills=25} kills it more often.
 */
class KilledSavesTest {

    private static final int KILLS = Integer.getInteger("gatun.kills", 6);
    private static final int LONGEST_DELAY_MS = 40;
    private static final List<String> SETTINGS = List.of(
            "parallel.pipeline_parallel_degree=2", "parallel.data_parallel_degree=2", "parallel.zero_stage=1",
            "train.batch=4", "parallel.microbatches=2", "train.checkpoint_every=1", "train.evaluate_every=1000000",
            "schedule.kind=constant", "schedule.warmup_steps=0", "train.log_every=1000000");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theNewestCheckpointIsWholeAndTheRunGoesOnWithTheSameBits(boolean async) throws Exception {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        Path config = CommandRun.config(folder);
        Path out = folder.resolve("killed");
        CheckpointFolder checkpoints = new CheckpointFolder(out, 2);
        List<String> moments = new ArrayList<>();
        long step = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int delay = random.nextInt(LONGEST_DELAY_MS);
            killWhileItSaves(train(config, out, async, 1_000_000, step > 0), out, step, delay);
            moments.add(moment(out, delay));
            try (Checkpoint newest = checkpoints.newest().orElseThrow()) {
                assertThat(newest.state().step()).as("kills %s, seed %d", moments, seed).isGreaterThan(step);
                step = newest.state().step();
            }
        }
        System.out.println("Killed " + (async ? "with" : "without") + " train.checkpoint_async, seed " + seed + ": "
                + String.join("; ", moments));

        int last = (int) step + 3;
        assertThat(CommandRun.of(train(config, out, async, last, true)).err()).isEmpty();
        Path whole = folder.resolve("whole");
        assertThat(CommandRun.of(train(config, whole, async, last, false)).err()).isEmpty();
        assertThat(losses(out)).as("kills %s, seed %d", moments, seed).hasSize(last).isEqualTo(losses(whole));
    }

    private static Object[] train(Path config, Path out, boolean async, int steps, boolean resume) {
        List<String> arguments = new ArrayList<>(List.of("train", config.toString(), "--out", out.toString()));
        if (resume) {
            arguments.add("--resume");
        }
        Stream.concat(SETTINGS.stream(), Stream.of("train.checkpoint_async=" + async, "train.steps=" + steps))
                .forEach(setting -> arguments.addAll(List.of("--set", setting)));
        return arguments.toArray();
    }

    /** Kills the command so long after it has begun to save once more. */
    private void killWhileItSaves(Object[] arguments, Path out, long before, int delay) throws Exception {
        CheckpointFolder checkpoints = new CheckpointFolder(out, 2);
        Path output = Files.createTempFile(folder, "train", ".txt");
        Process process = JavaProcess.gatun(arguments).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            while (step(checkpoints) <= before || hidden(out).isEmpty()) {
                assertThat(process.isAlive()).describedAs(Files.readString(output)).isTrue();
                Thread.sleep(1);
            }
            Thread.sleep(delay);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static long step(CheckpointFolder checkpoints) {
        return checkpoints.newestFolder()
                .map(newest -> Long.parseLong(newest.getFileName().toString().substring("step-".length())))
                .orElse(0L);
    }

    /** The delay and what the killed process was about to make or remove. */
    private static String moment(Path out, int delay) throws IOException {
        return delay + " ms " + hidden(out);
    }

    private static List<String> hidden(Path out) throws IOException {
        try (Stream<Path> names = Files.list(out.resolve("checkpoints"))) {
            return names.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(".") && !name.equals(".lock"))
                    .map(name -> name.replaceAll("-\\d+$", ""))
                    .sorted()
                    .toList();
        }
    }

    private static List<Double> losses(Path run) throws IOException {
        List<Double> losses = new ArrayList<>();
        for (String line : Files.readAllLines(run.resolve("metrics.jsonl"))) {
            JsonNode fields = JsonMapper.shared().readTree(line);
            if (fields.has("loss")) {
                losses.add(fields.get("loss").asDouble());
            }
        }
        return losses;
    }
}
