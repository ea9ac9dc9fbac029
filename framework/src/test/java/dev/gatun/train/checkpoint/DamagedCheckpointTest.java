package dev.gatun.train.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a checkpoint that a disk, a copy or a user has changed. */
class DamagedCheckpointTest {

    @TempDir
    Path run;

    private Path older;
    private Path newest;

    @BeforeEach
    void save() {
        CheckpointFolder folder = new CheckpointFolder(run, 3);
        older = folder.save(state(400), RandomTensors.of(1), RandomTensors.of(2));
        newest = folder.save(state(500), RandomTensors.of(3), RandomTensors.of(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.safetensors", "optimizer.safetensors", "state.json", "CHECKSUMS"})
    void anyChangedBitIsFoundAndItsFileNamed(String name) throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path file = newest.resolve(name);
        byte[] intact = Files.readAllBytes(file);
        for (int round = 0; round < 100; round++) {
            byte[] changed = intact.clone();
            int bit = random.nextInt(changed.length * 8);
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, changed);
            assertThat(refused(newest)).as("bit %d, seed %d", bit, seed)
                    .hasMessageStartingWith(file + " is corrupted")
                    .hasMessageEndingWith(" to use " + older + ", the newest intact one before it.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.safetensors", "optimizer.safetensors", "state.json"})
    void aTruncatedFileIsNamed(String name) throws IOException {
        Path file = newest.resolve(name);
        byte[] intact = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(intact, intact.length - 1));
        assertThat(refused(newest)).hasMessageStartingWith(file + " is truncated: " + intact.length
                + " bytes were written, and it has " + (intact.length - 1) + ".");
        Files.write(file, Arrays.copyOf(intact, intact.length + 1));
        assertThat(refused(newest)).hasMessageStartingWith(file + " is too long: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.safetensors", "optimizer.safetensors", "state.json", "CHECKSUMS"})
    void aMissingFileIsNamed(String name) throws IOException {
        Files.delete(newest.resolve(name));
        assertThat(refused(newest)).hasMessageStartingWith(newest.resolve(name) + " is missing.")
                .hasMessageContaining("away to use " + older);
    }

    @Test
    void theNewestIsNotPassedOverInSilence() throws IOException {
        Files.delete(newest.resolve("state.json"));
        assertThat(catchThrowableOfType(CheckpointException.class, () -> new CheckpointFolder(run, 1).newest()))
                .hasMessageContaining("away to use " + older);
    }

    @Test
    void anEmptiedStepFolderIsADamagedCheckpoint() throws IOException {
        for (String name : List.of("model.safetensors", "optimizer.safetensors", "state.json", "CHECKSUMS")) {
            Files.delete(newest.resolve(name));
        }
        assertThat(refused(newest)).hasMessageContaining("CHECKSUMS is missing. Move " + newest + " away to use " + older);
    }

    @Test
    void onlyAnIntactOneIsAdvised() throws IOException {
        Files.delete(newest.resolve("state.json"));
        Files.writeString(older.resolve("model.safetensors"), "overwritten");
        assertThat(refused(newest)).hasMessageContaining("No older checkpoint beside it is intact");
    }

    @Test
    void anOlderOneIsOpenedWhateverTheNewestIs() throws IOException {
        Files.delete(newest.resolve("state.json"));
        try (Checkpoint checkpoint = Checkpoint.open(older)) {
            assertThat(checkpoint.state().step()).isEqualTo(400);
        }
    }

    @Test
    void aWrongPathIsToldWhatWouldDo() throws IOException {
        assertThat(refused(run)).hasMessage(
                run + " holds checkpoints and is not one itself. Use " + newest + ", the newest in it.");
        assertThat(refused(run.resolve("checkpoints"))).hasMessageContaining("Use " + newest);
        assertThat(refused(newest.resolve("model.safetensors"))).hasMessageContaining("is a file");
        assertThat(refused(run.resolve("nowhere"))).hasMessageContaining("There is no checkpoint");
        Path empty = Files.createDirectory(run.resolve("empty"));
        assertThat(refused(empty)).hasMessageContaining(empty + " is not a checkpoint: it has no CHECKSUMS.");
    }

    @Test
    void aFormatOfLaterDaysIsNotMisread() throws IOException {
        Path state = newest.resolve("state.json");
        String text = Files.readString(state).replace("\"format\" : 1", "\"format\" : 2");
        Files.writeString(state, text);
        Manifest written = Manifest.read(Files.readAllBytes(newest.resolve("CHECKSUMS"))).orElseThrow();
        SequencedMap<String, List<Manifest.Stretch>> files = new LinkedHashMap<>(written.files());
        files.put("state.json", List.of(new Manifest.Stretch("", Checksum.of(text.getBytes(StandardCharsets.UTF_8)))));
        Files.write(newest.resolve("CHECKSUMS"), new Manifest(files).write());
        assertThat(refused(newest)).hasMessageStartingWith(state + " says that its checkpoint has format 2, written by "
                + "Gatun 0.1.0, and this version reads format 1. Use the version of Gatun that wrote it.");
    }

    @Test
    void theChecksumIsCrc32c() throws IOException {
        // The check value of the Castagnoli polynomial, which is CRC-32C's by definition.
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertThat(Checksum.of(digits)).isEqualTo(new Checksum(9, 0xe3069283));
        try (FileChannel file = FileChannel.open(Files.write(run.resolve("digits"), "0123456789".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(Checksum.of(file, 1, 9)).isEqualTo(Checksum.of(digits));
        }
    }

    private static CheckpointException refused(Path folder) {
        return catchThrowableOfType(CheckpointException.class, () -> Checkpoint.open(folder).close());
    }

    private static TrainingState state(long step) {
        return new TrainingState(step, 0, 0, "", "0.1.0");
    }
}
