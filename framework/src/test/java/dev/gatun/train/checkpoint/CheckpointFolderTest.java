package dev.gatun.train.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFolderTest {

    private static final RandomTensors MODEL = RandomTensors.of(1);
    private static final RandomTensors OPTIMIZER = RandomTensors.of(2);

    @TempDir
    Path run;

    @Test
    void whatIsSavedIsFoundAgain() {
        TrainingState state = new TrainingState(500, 123_456_789_012L, 64_000, "model:\n  layers: 2 # ü\n", "0.1.0");
        CheckpointFolder folder = new CheckpointFolder(run, 2);
        Path saved = folder.save(state, MODEL, OPTIMIZER);

        assertThat(saved).isEqualTo(run.resolve("checkpoints/step-00000500"));
        try (Checkpoint newest = folder.newest().orElseThrow()) {
            assertThat(newest.folder()).isEqualTo(saved);
            assertThat(newest.state()).isEqualTo(state);
            assertThat(MODEL.isIn(newest.model())).isTrue();
            assertThat(OPTIMIZER.isIn(newest.optimizer())).isTrue();
            try (SafetensorsFile model = SafetensorsFile.open(newest.model().path())) {
                assertThat(model.metadata()).containsEntry("format", "pt");
            }
        }
    }

    @Test
    void aRunWithoutCheckpointsHasNoNewest() {
        CheckpointFolder folder = new CheckpointFolder(run.resolve("not there yet"), 1);
        assertThat(folder.newest()).isEmpty();
        folder.prepareNew();
        assertThat(folder.newest()).isEmpty();
    }

    @Test
    void onlyTheLastAreKept() {
        for (long step : new long[] {5, 10, 99_999_999, 100_000_000}) {
            save(step, 2);
        }
        assertThat(new CheckpointFolder(run, 2).all()).extracting(path -> path.getFileName().toString())
                .containsExactly("step-100000000", "step-99999999");
        assertThatThrownBy(() -> new CheckpointFolder(run, 0)).hasMessageContaining("at least 1 is kept");
    }

    @Test
    void otherThingsInTheFolderStay() throws IOException {
        Path note = Files.createDirectories(run.resolve("checkpoints/step-00000001.good")).resolve("note");
        Files.writeString(note, "keep");
        save(2, 1);
        save(3, 1);
        assertThat(note).hasContent("keep");
    }

    @Test
    void aFolderHoldsOneRun() {
        save(500, 3);
        CheckpointFolder folder = new CheckpointFolder(run, 3);
        String newest = run.resolve("checkpoints/step-00000500").toString();
        assertThatThrownBy(folder::prepareNew)
                .isInstanceOf(CheckpointException.class)
                .hasMessage(newest + " is in the way: it is of an earlier run. Go on from it with --resume, or name "
                        + "another output folder with --out.");
        assertThatThrownBy(() -> folder.prepareAfter(400))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining(newest + " is in the way")
                .hasMessageContaining("after step 400");
        folder.prepareAfter(500);
        assertThatThrownBy(() -> save(500, 3)).isInstanceOf(CheckpointException.class).hasMessageContaining(newest);
        assertThat(folder.all()).hasSize(1);
    }

    @Test
    void twoRunsDoNotSaveToOneFolder() throws IOException {
        Path checkpoints = Files.createDirectories(run.resolve("checkpoints"));
        try (SaveLock _ = SaveLock.on(checkpoints)) {
            assertThatThrownBy(() -> save(1, 1))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("Another run is saving to " + checkpoints);
        }
        save(1, 1);
    }

    @Test
    void aSourceThatFailsLeavesNothing() throws IOException {
        IllegalStateException failure = new IllegalStateException("device lost");
        TensorSource failing = new TensorSource() {
            @Override
            public List<TensorEntry> entries() {
                return OPTIMIZER.entries();
            }

            @Override
            public void writeTo(TensorSink sink) {
                throw failure;
            }
        };
        assertThatThrownBy(() -> new CheckpointFolder(run, 1).save(state(1), MODEL, failing)).isSameAs(failure);
        assertThat(run.resolve("checkpoints")).isDirectoryNotContaining(path -> !path.endsWith(".lock"));
    }

    @Test
    void aFileInPlaceOfAFolderIsNamed() throws IOException {
        Path file = Files.writeString(run.resolve("file"), "");
        assertThatThrownBy(() -> new CheckpointFolder(file, 1).prepareNew())
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("is a file, and not a folder");
        Files.writeString(run.resolve("checkpoints"), "");
        assertThatThrownBy(() -> save(1, 1))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining(run.resolve("checkpoints") + ": there is a file of this name");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        assertCannotPrepare(new AccessDeniedException(run.toString()), "this user may not");
        assertCannotPrepare(new FileSystemException(run.toString(), null, "Read-only file system"),
                "its file system is read-only");
        assertCannotPrepare(new IOException("Disk quota exceeded"), "the quota of this user is used up");
        assertCannotPrepare(new IOException("Input/output error"), "Input/output error. Mend the disk");
    }

    private void assertCannotPrepare(IOException failure, String message) {
        CheckpointFolder folder = new CheckpointFolder(FaultyDisk.failingAt(0, failure), run, new Retention(1, 0));
        assertThatThrownBy(folder::prepareNew)
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("Cannot write " + run.resolve("checkpoints"))
                .hasMessageContaining(message);
    }

    @Test
    void aDiskThatIsTooSmallIsRefusedBeforeAnythingIsWritten() throws IOException {
        long petabytes = 1L << 60;
        TensorSource huge = new TensorSource() {
            @Override
            public List<TensorEntry> entries() {
                return List.of(TensorEntry.of("huge", Dtype.U8, petabytes));
            }

            @Override
            public void writeTo(TensorSink sink) {
                throw new AssertionError("nothing is written");
            }
        };
        assertThatThrownBy(() -> new CheckpointFolder(run, 1).save(state(1), huge, OPTIMIZER))
                .isInstanceOf(CheckpointException.class)
                .hasMessageMatching("A checkpoint needs 115\\d{16} bytes, and the disk of .*checkpoints has \\d+ "
                        + "available\\. Free some space, or save to another disk\\.");
        assertThat(run.resolve("checkpoints")).isDirectoryNotContaining(path -> !path.endsWith(".lock"));
    }

    private Path save(long step, int keepLast) {
        return new CheckpointFolder(run, keepLast).save(state(step), MODEL, OPTIMIZER);
    }

    private static TrainingState state(long step) {
        return new TrainingState(step, 0, 0, "", "0.1.0");
    }
}
