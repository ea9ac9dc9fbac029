package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Device;
import dev.gatun.device.Processes;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.exec.job.Job;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.metrics.EvaluationMetrics;
import dev.gatun.train.metrics.StepMetrics;
import dev.gatun.train.metrics.TrainingListener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Processes' parts on threads of one, which share a fabric and speak over TCP: they train as one process does, to the
 * last bit.
 */
@Timeout(120)
class SeveralProcessesTest {

    @TempDir
    Path folder;

    /** What one process's thread does with its trainer. */
    private interface Part {
        void run(Trainer trainer, Processes processes);
    }

    /** What a training has told. */
    private static final class Told implements TrainingListener {
        private final List<Object> all = new ArrayList<>();

        @Override
        public void step(StepMetrics step) {
            all.add(step.loss() + " " + step.gradNorm() + " " + step.learningRate());
        }

        @Override
        public void evaluated(EvaluationMetrics evaluation) {
            all.add(evaluation.validationLoss());
        }

        @Override
        public void saved(long step, Path folder) {
            all.add(step);
        }

        @Override
        public void message(String text) {
            all.add(text);
        }
    }

    private static List<Throwable> together(TrainingConfig config, int processes, Part part) throws IOException {
        return together(config, processes, part, (_, device) -> device);
    }

    /** Runs a part in each process and returns what it has thrown, null for nothing. */
    private static List<Throwable> together(
            TrainingConfig config, int processes, Part part, BiFunction<Integer, Device, Device> around)
            throws IOException {
        int ranks = config.device().count();
        CpuFabric fabric = new CpuFabric();
        int port = freePort();
        List<CompletableFuture<Throwable>> threads = IntStream.range(0, processes)
                .mapToObj(index -> CompletableFuture.supplyAsync(() -> {
                    Map<String, String> environment = Map.of(
                            "GATUN_PROCESS", "" + index,
                            "GATUN_PROCESSES", "" + processes,
                            "GATUN_RENDEZVOUS", "localhost:" + port);
                    try (Processes job = Job.open(environment, "test", _ -> {})) {
                        int own = ranks / processes;
                        List<Device> devices = IntStream.range(index * own, (index + 1) * own)
                                .mapToObj(rank -> around.apply(rank, new CpuDevice(rank, 1, fabric)))
                                .toList();
                        try (Trainer trainer = Runs.trainer(config, devices, job)) {
                            part.run(trainer, job);
                        }
                        return (Throwable) null;
                    } catch (RuntimeException failure) {
                        return failure;
                    }
                }, work -> Thread.ofPlatform().daemon().start(work)))
                .toList();
        return threads.stream().map(CompletableFuture::join).toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return server.getLocalPort();
        }
    }

    private static void requireNone(List<Throwable> failures) {
        failures.stream().filter(each -> each != null).findFirst().ifPresent(failure -> {
            throw new CompletionException(failure);
        });
    }

    private CheckpointFolder checkpoints(String name, Processes processes) {
        return new CheckpointFolder(folder.resolve(name), 10, 0, processes);
    }

    /** Checksums of all files. */
    private static Map<String, Long> files(Path checkpoint) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(checkpoint)) {
            for (Path file : all.toList()) {
                CRC32C sum = new CRC32C();
                sum.update(Files.readAllBytes(file));
                files.put(file.getFileName().toString(), sum.getValue());
            }
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 | parallel.pipeline_parallel_degree=2 parallel.microbatches=2",
        "4 | parallel.pipeline_parallel_degree=2 parallel.data_parallel_degree=2 parallel.zero_stage=1",
        "2 | parallel.tensor_parallel_degree=2 parallel.data_parallel_degree=2 train.checkpoint_async=true",
    })
    void theyTrainAsOneProcessDoesCheckpointsIncluded(int processes, String settings) throws IOException {
        Runs runs = new Runs(folder);
        List<String> all = new ArrayList<>(List.of(settings.split(" ")));
        all.addAll(List.of("train.steps=4", "train.checkpoint_every=2", "train.evaluate_every=2"));
        TrainingConfig config = runs.config(all.toArray(String[]::new));
        Told alone = new Told();
        try (Trainer trainer = Runs.trainer(config)) {
            assertThat(trainer.run(alone, checkpoints("alone", Processes.alone()))).isTrue();
        }
        List<Told> told = Stream.generate(Told::new).limit(processes).toList();
        requireNone(together(config, processes, (trainer, job) -> {
            CheckpointFolder own = checkpoints("together", job);
            own.prepareNew();
            trainer.run(told.get(job.index()), own);
        }));
        for (Told each : told) {
            assertThat(steps(each)).isEqualTo(steps(alone));
        }
        assertThat(runs.checkpoints("together").all()).hasSize(2);
        assertThat(files(runs.newest("together"))).containsExactlyEntriesOf(files(runs.newest("alone")));
    }

    /** What was told of steps and evaluations, in order; of saves in the background it is chance when. */
    private static List<Object> steps(Told told) {
        return told.all.stream().filter(each -> !(each instanceof Long)).toList();
    }

    @Test
    void aCheckpointOfTwoProcessesGoesOnInOneAndInFour() throws IOException {
        Runs runs = new Runs(folder);
        String[] settings = {"parallel.pipeline_parallel_degree=2", "parallel.data_parallel_degree=2", "train.steps=6",
            "train.checkpoint_every=3"};
        TrainingConfig config = runs.config(settings);
        runs.train(config, "whole");
        requireNone(together(config, 2, (trainer, job) -> trainer.run(stopping(trainer, 3), checkpoints("four", job))));
        requireNone(together(config, 2, (trainer, job) -> trainer.run(stopping(trainer, 3), checkpoints("one", job))));
        requireNone(together(config, 4, (trainer, job) -> {
            try (Checkpoint newest = checkpoints("four", job).newest().orElseThrow()) {
                trainer.restore(newest);
            }
            trainer.run(new Told(), checkpoints("four", job));
        }));
        runs.resume(config, "one");
        Map<String, Long> whole = tensors(runs.newest("whole"));
        assertThat(tensors(runs.newest("four"))).containsExactlyEntriesOf(whole);
        assertThat(tensors(runs.newest("one"))).containsExactlyEntriesOf(whole);
    }

    /** Tells its trainer to stop in that step. */
    private static TrainingListener stopping(Trainer trainer, long last) {
        return new TrainingListener() {
            @Override
            public void step(StepMetrics step) {
                if (step.step() == last) {
                    trainer.stop();
                }
            }
        };
    }

    private static Map<String, Long> tensors(Path checkpoint) throws IOException {
        Map<String, Long> files = files(checkpoint);
        files.keySet().removeIf(name -> !name.endsWith(".safetensors"));
        assertThat(files).isNotEmpty();
        return files;
    }

    @Test
    void whoIsStoppedStopsAllAfterTheSameStep() throws IOException {
        TrainingConfig config = new Runs(folder).config("parallel.pipeline_parallel_degree=2", "train.steps=100000");
        List<Long> ended = Collections.synchronizedList(new ArrayList<>());
        requireNone(together(config, 2, (trainer, job) -> {
            TrainingListener listener = job.index() == 1 ? stopping(trainer, 3) : new Told();
            assertThat(trainer.run(listener, checkpoints("run", job))).isFalse();
            ended.add(trainer.step());
        }));
        assertThat(ended).containsExactly(3L, 3L);
        assertThat(checkpoints("run", Processes.alone()).newestFolder().orElseThrow()).hasFileName("step-00000003");
    }

    @Test
    void aRankThatFailsEndsAllProcessesWithItsReason() throws IOException {
        TrainingConfig config = new Runs(folder).config("parallel.pipeline_parallel_degree=2", "train.steps=100");
        List<Throwable> failures = together(
                config,
                2,
                (trainer, job) -> trainer.run(new Told(), checkpoints("run", job)),
                (rank, device) -> rank == 1 ? new FailingDeviceTest.Failing(device) : device);
        // On one fabric both ranks end at once, and each process may be the first to say so.
        assertThat(failures).extracting(Throwable::getMessage).allMatch(message ->
                message.matches("(process [01] on .* failed: )?rank [01] failed: cudaStreamSynchronize failed .*"));
    }

    @Test
    void whatThrowsInAListenerOfOneEndsTheOthers() throws IOException {
        TrainingConfig config = new Runs(folder).config("parallel.pipeline_parallel_degree=2", "train.steps=100");
        List<Throwable> failures = together(config, 2, (trainer, job) -> trainer.run(new TrainingListener() {
            @Override
            public void step(StepMetrics step) {
                if (job.index() == 0 && step.step() == 2) {
                    throw new IllegalArgumentException("the disk of the metrics is full");
                }
            }
        }, checkpoints("run", job)));
        assertThat(failures.get(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(failures.get(1)).hasMessageContaining("process 0 on ").hasMessageContaining("metrics is full");
    }

    @Test
    void theFirstTensorThatIsNotFiniteIsNamedByAll() throws IOException {
        TrainingConfig config = new Runs(folder).config(
                "parallel.pipeline_parallel_degree=2", "optimizer.learning_rate=1e30", "train.clip_norm=0");
        List<Throwable> alone = together(config, 1, (trainer, job) -> trainer.run(new Told(), checkpoints("a", job)));
        List<Throwable> both = together(config, 2, (trainer, job) -> trainer.run(new Told(), checkpoints("b", job)));
        String why = alone.getFirst().getMessage();
        assertThat(why).contains("The first tensor that is not finite is ");
        for (Throwable each : both) {
            assertThat(each).hasMessageContaining(why);
        }
    }

    @Test
    void aProcessThatCannotWriteItsFilesFailsTheSaveForAllAndLeavesWhatWasThere() throws IOException {
        TrainingConfig config = new Runs(folder).config("parallel.pipeline_parallel_degree=2", "train.steps=4",
                "train.checkpoint_every=2");
        List<Throwable> failures = together(config, 2, (trainer, job) ->
                trainer.run(new Told(), checkpoints(job.index() == 0 ? "run" : "not-shared", job)));
        assertThat(failures.get(0)).hasMessageMatching("[Pp]rocess 1 o[fn] .*model-00002-of-00002.safetensors.*");
        assertThat(failures.get(1)).isNotNull();
        assertThat(checkpoints("run", Processes.alone()).all()).isEmpty();
        try (Stream<Path> left = Files.list(folder.resolve("run").resolve("checkpoints"))) {
            assertThat(left).allMatch(path -> path.endsWith(".lock"));
        }
    }

    @Test
    void aFolderThatIsNotSharedIsFoundBeforeTraining() throws IOException {
        TrainingConfig config = new Runs(folder).config("parallel.pipeline_parallel_degree=2");
        List<Throwable> failures = together(config, 2, (trainer, job) ->
                checkpoints(job.index() == 0 ? "run" : "other", job).requireShared(Duration.ofMillis(200)));
        assertThat(failures.get(0)).hasMessageContaining("Process 1 of 2: what process 0 writes to ")
                .hasMessageContaining("on a file system that they share");
    }
}
