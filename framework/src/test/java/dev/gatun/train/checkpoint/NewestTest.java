package dev.gatun.train.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which checkpoint of a folder is the newest, and which stay. */
class NewestTest {

    private static final RandomTensors TENSORS = RandomTensors.of(1);

    @TempDir
    Path run;

    @Test
    void itIsTheOneThatTheFileNames() throws IOException {
        save(1, 2, 3);
        assertThat(Files.readString(checkpoint("newest"))).startsWith("step-00000003 ");
        copy("step-00000002", "step-00000009");
        assertThat(newest()).hasFileName("step-00000003");
        assertThatThrownBy(() -> save(4))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("step-00000009 is in the way");
    }

    @Test
    void whereItWasMovedAwayItIsTheOneBeforeIt() throws IOException {
        save(1, 2, 3);
        Files.move(checkpoint("step-00000003"), run.resolve("elsewhere"));
        assertThat(newest()).hasFileName("step-00000002");
        save(3);
        assertThat(newest()).hasFileName("step-00000003");
    }

    @Test
    void foldersWithoutTheFileAreGoneOnWith() throws IOException {
        save(1, 2);
        Files.delete(checkpoint("newest"));
        assertThat(newest()).hasFileName("step-00000002");
        save(3);
        assertThat(newest()).hasFileName("step-00000003");
    }

    @Test
    void anyChangedBitOfTheFileIsFound() throws IOException {
        save(1, 2);
        byte[] intact = Files.readAllBytes(checkpoint("newest"));
        for (int bit = 0; bit < intact.length * 8; bit++) {
            byte[] changed = intact.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(checkpoint("newest"), changed);
            assertThatThrownBy(this::newest)
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageStartingWith(checkpoint("newest") + " is corrupted. Remove it");
        }
    }

    /** As a kill leaves it between the folder's renaming and the file's. */
    @Test
    void aFolderThatWasOnlyAnnouncedIsNotReadNotInTheWayAndRemovedByTheNextSave() throws IOException {
        save(1, 2);
        copy("step-00000002", "step-00000004");
        new Newest(checkpoint("")).announce(new LocalDisk(), 4);
        CheckpointFolder folder = new CheckpointFolder(run, 3);
        assertThat(newest()).hasFileName("step-00000002");
        folder.prepareAfter(2);
        save(3);
        assertThat(checkpoint("step-00000004")).doesNotExist();
        assertThat(folder.all()).hasSize(3);
    }

    @Test
    void whatIsOfEveryMthStepStaysBesideTheLast() {
        int every = 2 + new Random().nextInt(3);
        CheckpointFolder folder = new CheckpointFolder(run, 2, every);
        for (long step = 1; step <= 12; step++) {
            folder.save(new TrainingState(step, 0, 0, "", "0.1.0"), TENSORS, TENSORS);
        }
        assertThat(folder.all()).allMatch(path -> {
            long step = StepFolders.step(path).getAsLong();
            return step >= 11 || step % every == 0;
        }).hasSize((int) (2 + LongStream.rangeClosed(1, 10).filter(step -> step % every == 0).count()));
    }

    private Path newest() {
        return new CheckpointFolder(run, 3).newestFolder().orElseThrow();
    }

    private void save(long... steps) {
        for (long step : steps) {
            new CheckpointFolder(run, 3).save(new TrainingState(step, 0, 0, "", "0.1.0"), TENSORS, TENSORS);
        }
    }

    private Path checkpoint(String name) {
        return run.resolve("checkpoints").resolve(name);
    }

    private void copy(String from, String to) throws IOException {
        Files.createDirectory(checkpoint(to));
        for (String file : new String[] {"model.safetensors", "optimizer.safetensors", "state.json", "CHECKSUMS"}) {
            Files.copy(checkpoint(from).resolve(file), checkpoint(to).resolve(file));
        }
    }
}
