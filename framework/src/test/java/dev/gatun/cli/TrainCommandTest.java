package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.device.cuda.GpuProbe;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users see of {@code gatun train}, above all when they make mistakes. */
class TrainCommandTest {

    @TempDir
    Path folder;

    private Path config;
    private Path out;

    @BeforeEach
    void writeConfiguration() throws IOException {
        config = CommandRun.config(folder);
        out = folder.resolve("out");
    }

    @Test
    void aRunSaysWhatItDoesAndWhereItsResultsAre() {
        CommandRun run = train("--set", "train.samples=[\"The \"]", "--set", "train.sample_tokens=5");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().limit(5)).satisfiesExactly(
                line -> assertThat(line).matches("small: llama, [0-9,]+ parameters, 3 steps of 2 x 16 tokens"),
                line -> assertThat(line).isEqualTo(
                        "2,400 tokens of " + folder.resolve("text.txt") + ", read by the tokenizer bytes"),
                line -> assertThat(line).startsWith("rank 0: embedding to head, "),
                line -> assertThat(line).isEqualTo("Trained: " + step(3)),
                line -> assertThat(line).isEqualTo("loss.png, metrics.jsonl and TensorBoard's events are in " + out));
        assertThat(run.out()).contains("\n\nThe ");
        assertThat(step(3)).isDirectory();
        assertThat(out.resolve("metrics.jsonl")).isRegularFile();
        assertThat(out.resolve("loss.png")).isRegularFile();
    }

    @Test
    void theLastStepIsDrawnWithItsUpdate() throws IOException {
        Path file = folder.resolve("step.svg");
        CommandRun run = train("--timeline", file.toString(), "--set", "parallel.pipeline_parallel_degree=2");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(file)).contains("rank 0, forward 0: ", "rank 1, backward 0: ", "rank 1, update: ");
    }

    @Test
    void aProfileHasEveryRanksOperationsAndATableOfThem() throws IOException {
        Path file = folder.resolve("step.json");
        CommandRun run = train("--profile", file.toString(), "--set", "parallel.pipeline_parallel_degree=2");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("A step of rank 0\n", "A step of rank 1\n").containsPattern("\n  adamw +1 +[0-9.]+ ");
        assertThat(Files.readString(file)).contains("\"rank 1\"", "\"send\"", "\"receive\"", "\"linear.weight_gradient\"");
        assertThat(step(3)).isDirectory();
    }

    @Test
    void aRankThatNeedsMoreThanItsDeviceHasIsNamedBeforeAnythingStarts() {
        CommandRun run = train("--set", "device.memory=1KiB");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("gatun train: rank 0 needs ").contains(" more than device.memory, which is 1.0 KiB");
        assertThat(out).doesNotExist();
    }

    @Test
    void aGpuThatIsNotThereIsMissedBeforeAnythingStarts() {
        assumeTrue(GpuProbe.probe().devices().isEmpty(), "this machine has one");
        CommandRun run = train("--set", "device.kind=cuda");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("gatun train: device.kind is cuda, and this machine cannot train on a GPU:")
                .contains("gatun doctor");
        CommandRun traced = train("--set", "device.kind=cuda", "--set", "parallel.trace_execution_times=true");
        assertThat(traced.err()).isEqualTo(run.err());
        assertThat(out).doesNotExist();
    }

    @Test
    void aMissingTextIsNamed() {
        refused(train("--set", "data.text=" + folder.resolve("none.txt")), "There is no text \"" + folder.resolve("none.txt")
                + "\". Set data.text to wordnet, which is built in, to a UTF-8 text file, or to a folder with .txt, .jsonl "
                + "or .parquet files in it.");
        assertThat(out).doesNotExist();
    }

    @Test
    void anEmptyTextIsNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        refused(train("--set", "data.text=" + empty), "The text " + empty + " is empty. Set data.text to wordnet, which is "
                + "built in, to a UTF-8 text file, or to a folder with .txt, .jsonl or .parquet files in it.");
    }

    @Test
    void aTextShorterThanASequenceIsTooShort() throws IOException {
        Path brief = Files.writeString(folder.resolve("brief.txt"), "brief");
        refused(train("--set", "data.text=" + brief), "The text is too short: it has 5 tokens, 5 of them for training as "
                + "data.validation_fraction is 0.05, and one sequence needs 17. Set data.text to a longer text, a smaller "
                + "data.sequence_length than 16, or a smaller data.validation_fraction.");
    }

    @Test
    void aBatchLargerThanTheValidationTextIsRefused() {
        refused(train("--set", "train.batch=50"), "The validation part of the text has 7 sequences, fewer than train.batch, "
                + "which is 50. Set data.validation_fraction to more, train.batch to less, or data.text to a longer text.");
    }

    @Test
    void aVocabularySmallerThanTheTokenizerIsRefused() {
        refused(train("--set", "model.vocabulary=100"), config + ": 1 mistake\n  model.vocabulary = 100 (override): is less "
                + "than the 256 tokens of data.tokenizer = bytes. Try 256.");
    }

    @Test
    void severalMistakesAreToldAtOnce() {
        CommandRun run = train("--set", "train.stepz=3", "--set", "model.layers=0", "--set", "data.batch=3");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(": 3 mistakes\n", "train.stepz", "Did you mean train.steps?", "model.layers = 0",
                "data.batch");
    }

    @Test
    void aMissingConfigurationIsNamedWithTheOneThatIsMeant() {
        CommandRun run = CommandRun.of("train", folder.resolve("smal.yaml"));
        refused(run, folder.resolve("smal.yaml") + ": 1 mistake\n  no such file. Did you mean " + config + "?");
    }

    @Test
    void anUnknownOptionIsNamedWithTheOneThatIsMeantOrTheUsage() {
        CommandRun near = train("--resum");
        assertThat(near.status()).isEqualTo(2);
        assertThat(near.err()).isEqualTo("Unknown option: '--resum'\nPossible solutions: --resume\n");
        CommandRun far = train("--xyz");
        assertThat(far.status()).isEqualTo(2);
        assertThat(far.err()).contains("Unknown option: '--xyz'", "Usage: gatun train");
    }

    @Test
    void anEarlierRunIsNotOverwritten() throws IOException {
        train();
        Map<String, Long> before = files();
        refused(train(), step(3) + " is in the way: it is of an earlier run. Go on from it with --resume, or name another "
                + "output folder with --out.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFinishedRunIsToldHowToGoOn() throws IOException {
        train();
        Map<String, Long> before = files();
        refused(train("--resume"), step(3) + " has done 3 of 3 steps already. Set train.steps to more to go on.");
        assertThat(files()).isEqualTo(before);
        CommandRun more = train("--resume", "--set", "train.steps=5");
        assertThat(more.status()).isZero();
        assertThat(more.out()).contains("5 steps of 2 x 16 tokens, going on after step 3", "Trained: " + step(5));
    }

    /** Which may take minutes to read, as a model takes to be made. */
    @Test
    void aRunsFolderIsLookedIntoBeforeTheText() {
        String noText = "data.text=" + folder.resolve("none.txt");
        assertThat(train("--resume", "--set", noText).err()).contains("There is no checkpoint to go on from in ");
        train();
        assertThat(train("--set", noText).err()).contains(" is in the way: it is of an earlier run.");
        assertThat(train("--resume", "--set", noText).err()).contains(" has done 3 of 3 steps already.");
        assertThat(train("--resume", "--set", noText, "--set", "model.layers=3").err())
                .contains("The configuration is of another model than ");
    }

    @Test
    void thereMustBeACheckpointToResume() {
        refused(train("--resume"), "There is no checkpoint to go on from in " + out + ". Name the folder of the run with "
                + "--out, or leave --resume out to begin anew.");
        assertThat(out).doesNotExist();
    }

    @Test
    void anotherModelsRunIsNotResumed() throws IOException {
        train();
        Map<String, Long> before = files();
        refused(train("--resume", "--set", "model.layers=3", "--set", "train.steps=9"), "The configuration is of another model "
                + "than " + step(3) + ": model.layers = 3, not 2. Set what differs to what it was, or begin a new run in "
                + "another output folder.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aTruncatedCheckpointIsNamedWithTheOneBeforeIt() throws IOException {
        train();
        Path model = step(3).resolve("model.safetensors");
        long bytes = Files.size(model);
        try (FileChannel file = FileChannel.open(model, StandardOpenOption.WRITE)) {
            file.truncate(bytes - 7);
        }
        refused(train("--resume", "--set", "train.steps=5"), model + " is truncated: " + bytes + " bytes were written, and it "
                + "has " + (bytes - 7) + ". Move " + step(3) + " away to use " + step(2)
                + ", the newest intact one before it.");
        Files.move(step(3), folder.resolve("damaged"));
        assertThat(train("--resume", "--set", "train.steps=5").out()).contains("going on after step 2");
    }

    @Test
    void aCorruptedCheckpointIsNamed() throws IOException {
        train();
        Path optimizer = step(3).resolve("optimizer.safetensors");
        byte[] content = Files.readAllBytes(optimizer);
        content[content.length / 2] ^= 1;
        Files.write(optimizer, content);
        assertThat(train("--resume", "--set", "train.steps=5").err())
                .startsWith("gatun train: " + optimizer + " is corrupted: the bytes of tensor blocks.")
                .endsWith(" are not those that were written. Move " + step(3) + " away to use " + step(2)
                        + ", the newest intact one before it.\n");
    }

    @Test
    void anOutputFolderThatIsAFileIsRefusedAndKept() throws IOException {
        Files.writeString(out, "precious");
        refused(train(), "The output folder " + out + " is a file. Name another folder with --out, or move the file away.");
        assertThat(out).hasContent("precious");
    }

    @Test
    void anOutputFolderThatMayNotBeWrittenIsNamed() throws IOException {
        Files.createDirectory(out, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeTrue(!Files.isWritable(out), "root may write everywhere");
        refused(train(), "Cannot write " + out.resolve("checkpoints") + ": this user may not. Change the permissions of it or "
                + "of the folder it is in, or name another path.");
    }

    @Test
    void aTrainingThatFailsOnTheWayEndsWithStatusOne() {
        CommandRun run = train("--set", "optimizer.learning_rate=1e30", "--set", "train.clip_norm=0", "--set", "train.steps=30");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("gatun train: The loss of step ").contains("diverged", "optimizer.learning_rate")
                .doesNotContain("\tat ");
    }

    private CommandRun train(String... more) {
        return CommandRun.of(
                Stream.concat(Stream.of("train", config, "--out", out), Stream.of(more)).toArray());
    }

    private static void refused(CommandRun run, String message) {
        assertThat(run.err()).isEqualTo("gatun train: " + message + "\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    private Path step(int step) {
        return out.resolve("checkpoints/step-%08d".formatted(step));
    }

    /** The files of the run and when they were written. */
    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.getLastModifiedTime(file).toMillis());
            }
        }
        return files;
    }
}
