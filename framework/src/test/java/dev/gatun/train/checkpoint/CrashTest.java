package dev.gatun.train.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves that end early, at each thing that a save does to the disk. */
class CrashTest {

    private final long seed = System.nanoTime();

    @TempDir
    Path folder;

    @Test
    void aKilledSaveLeavesTheOldCheckpointOrTheNewOne() throws IOException {
        boolean sawOld = false;
        boolean sawNew = false;
        for (long kill = 0; ; kill++) {
            Path run = folder.resolve("run" + kill);
            save(FaultyDisk.sound(), run, 1, 3);
            save(FaultyDisk.sound(), run, 2, 3);
            FaultyDisk disk = FaultyDisk.killedAt(kill);
            if (!fails(() -> save(disk, run, 3, 1))) {
                assertThat(disk.reached(kill)).isFalse();
                break;
            }
            long step = newestIntact(run);
            assertThat(step).as("killed at operation %d, seed %d", kill, seed).isIn(2L, 3L);
            sawOld |= step == 2;
            sawNew |= step == 3;

            save(FaultyDisk.sound(), run, 4, 2);
            assertThat(newestIntact(run)).isEqualTo(4);
            assertThat(names(run)).as("killed at operation %d: the next save cleans up", kill).containsExactly(
                    ".lock", "newest", "step-0000000" + step, "step-00000004");
        }
        assertThat(sawOld && sawNew).isTrue();
    }

    @Test
    void aSaveOnAFullDiskLeavesWhatWasThere() throws IOException {
        for (long failure = 0; ; failure++) {
            Path run = folder.resolve("run" + failure);
            save(FaultyDisk.sound(), run, 1, 2);
            save(FaultyDisk.sound(), run, 2, 2);
            SortedMap<String, Long> before = contents(run);
            FaultyDisk disk = FaultyDisk.failingAt(failure, new IOException("No space left on device"));
            if (!fails(() -> save(disk, run, 3, 2))) {
                break;
            }
            if (newestIntact(run) == 2) {
                assertThat(contents(run)).as("failed at operation %d, seed %d", failure, seed).isEqualTo(before);
            } else {
                assertThat(newestIntact(run)).isEqualTo(3);
            }
        }
    }

    @Test
    void everythingIsOnTheDiskBeforeTheFolderGetsItsNameAndAfterwardsTheName() throws IOException {
        FaultyDisk disk = FaultyDisk.sound();
        save(disk, folder, 1, 1);
        List<String> log = disk.log();
        int named = log.indexOf("rename to step-00000001");
        int partial = log.indexOf("sync " + StepFolders.partial(1));
        try (Stream<Path> files = Files.list(folder.resolve("checkpoints/step-00000001"))) {
            assertThat(files.map(file -> file.getFileName().toString())).hasSize(4).allSatisfy(file -> assertThat(
                    log.indexOf("force " + file)).isBetween(log.lastIndexOf("write " + file) + 1, partial - 1));
        }
        assertThat(partial).isBetween(0, named - 1);
        int pointed = log.indexOf("rename to newest");
        assertThat(log.subList(named, pointed)).contains("sync checkpoints");
        assertThat(log.indexOf("force .newest")).isBetween(0, named);
        assertThat(log.lastIndexOf("sync checkpoints")).isGreaterThan(pointed);
    }

    @Test
    void theMessageOfAFullDiskNamesTheFile() {
        // 0 and 1 make the run's folder; 2 asks for space, 3 makes the hidden folder, 4 its first file, 5 writes to it.
        FaultyDisk disk = FaultyDisk.failingAt(5, new IOException("No space left on device"));
        assertThatThrownBy(() -> save(disk, folder, 1, 1))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("Cannot write " + folder.resolve("checkpoints"))
                .hasMessageEndingWith("the disk is full. Free some space, or write to another disk.");
    }

    private void save(Disk disk, Path run, long step, int keepLast) {
        new CheckpointFolder(disk, run, new Retention(keepLast, 0))
                .save(new TrainingState(step, step * 10, step * 100, "seed: 1", "0.1.0"),
                        RandomTensors.of(seed + step), RandomTensors.of(seed - step));
    }

    private long newestIntact(Path run) {
        try (Checkpoint newest = new CheckpointFolder(run, 1).newest().orElseThrow()) {
            long step = newest.state().step();
            assertThat(newest.folder().getFileName()).hasToString("step-0000000" + step);
            assertThat(RandomTensors.of(seed + step).isIn(newest.model())).isTrue();
            assertThat(RandomTensors.of(seed - step).isIn(newest.optimizer())).isTrue();
            return step;
        }
    }

    private static boolean fails(Runnable save) {
        try {
            save.run();
            return false;
        } catch (CheckpointException expected) {
            return true;
        }
    }

    private static List<String> names(Path run) throws IOException {
        try (Stream<Path> names = Files.list(run.resolve("checkpoints"))) {
            return names.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** A checksum for each file, by its path. */
    private static SortedMap<String, Long> contents(Path run) throws IOException {
        SortedMap<String, Long> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(run)) {
            files.forEach(file -> {
                try {
                    contents.put(run.relativize(file).toString(),
                            Files.isDirectory(file) ? -1L : Integer.toUnsignedLong(Checksum.of(Files.readAllBytes(file)).crc32c()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return contents;
    }
}
