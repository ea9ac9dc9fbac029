package dev.gatun.train.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatun.graph.Group;
import dev.gatun.graph.Part;
import dev.gatun.graph.Shape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint whose tensors are in several files, in parts or whole. */
class ShardedCheckpointTest {

    private static final Group TWO = new Group(List.of(), Group.Data.OWN, true, 2);
    private static final Group THREE = new Group(List.of(), Group.Data.SHARD, false, 3);

    /** Sections that do not divide, and shards that do not fill the last rank's. */
    private static final Part CUT = new Part(Shape.of(7, 40), 1, List.of(25, 15), TWO, THREE);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final byte[] whole = new byte[(int) CUT.whole().elements() * Float.BYTES];
    private final List<RandomTensors> own = new ArrayList<>();

    @TempDir
    Path run;

    private Path folder;

    @BeforeEach
    void save() {
        random.nextBytes(whole);
        List<Share> shares = new ArrayList<>();
        for (int split = 0; split < 2; split++) {
            for (int shard = 0; shard < 3; shard++) {
                RandomTensors states = new RandomTensors(
                        seed + shares.size(), List.of(TensorEntry.of("state." + shares.size(), Dtype.F32, 3, 5)));
                own.add(states);
                shares.add(new Share(new Flat(new TensorPart(CUT, split, shard), part(split, shard)), states));
            }
        }
        folder = new CheckpointFolder(run, 1).save(new TrainingState(1, 0, 0, "", "0.1.0"), shares);
    }

    /** What the whole has of it; padding is zero. */
    private byte[] part(int split, int shard) {
        byte[] part = new byte[(int) CUT.local().elements() * Float.BYTES];
        for (Part.Run run : CUT.runs(split, shard)) {
            System.arraycopy(whole, (int) run.whole() * 4, part, (int) run.local() * 4, (int) run.length() * 4);
        }
        return part;
    }

    private record Flat(TensorPart part, byte[] content) implements TensorSource {

        @Override
        public List<TensorEntry> entries() {
            return List.of(TensorEntry.of("qkv", Dtype.F32, content.length / Float.BYTES));
        }

        @Override
        public Map<String, TensorPart> parts() {
            return Map.of("qkv", part);
        }

        @Override
        public void writeTo(TensorSink sink) {
            sink.write(ByteBuffer.wrap(content));
        }
    }

    @Test
    void partsAreReadAsTheWhole() {
        try (Checkpoint checkpoint = Checkpoint.open(folder)) {
            assertThat(checkpoint.model().entries().values()).containsExactly(TensorEntry.of("qkv", Dtype.F32, 7, 40));
            for (int round = 0; round < 100; round++) {
                int from = random.nextInt(whole.length);
                ByteBuffer read = ByteBuffer.allocate(random.nextInt(whole.length - from + 1));
                checkpoint.model().read("qkv", from, read);
                assertThat(read.array()).as("from %d, seed %d", from, seed)
                        .isEqualTo(Arrays.copyOfRange(whole, from, from + read.capacity()));
            }
            assertThatThrownBy(() -> checkpoint.model().read("qkv", whole.length, ByteBuffer.allocate(1)))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> checkpoint.model().read("none", 0, ByteBuffer.allocate(1)))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("has no tensor none");
        }
    }

    @Test
    void wholeTensorsAreInOrdinaryFilesThatTheIndexNames() throws IOException {
        String index = Files.readString(folder.resolve("optimizer.safetensors.index.json"));
        for (int file = 0; file < 6; file++) {
            String name = "optimizer-0000%d-of-00006.safetensors".formatted(file + 1);
            assertThat(index).contains("\"state." + file + "\":\"" + name + "\"");
            try (SafetensorsFile alone = SafetensorsFile.open(folder.resolve(name))) {
                assertThat(own.get(file).isIn(alone)).isTrue();
            }
        }
    }

    @Test
    void anExportIsOneFileOfWholeTensors() {
        Path file = run.resolve("model.safetensors");
        try (Checkpoint checkpoint = Checkpoint.open(folder)) {
            checkpoint.exportModel(file);
            try (SafetensorsFile exported = SafetensorsFile.open(file)) {
                ByteBuffer read = ByteBuffer.allocate(whole.length);
                exported.read("qkv", 0, read);
                assertThat(read.array()).isEqualTo(whole);
                assertThat(exported.metadata()).containsEntry("format", "pt");
                assertThat(exported.tensor("qkv").entry()).isEqualTo(TensorEntry.of("qkv", Dtype.F32, 7, 40));
            }
            assertThatThrownBy(() -> checkpoint.exportModel(file))
                    .hasMessage(file + " is there already. Remove it, or name another file.");
            assertThatThrownBy(() -> checkpoint.exportModel(run.resolve("no/model.safetensors")))
                    .hasMessageContaining("There is no folder " + run.resolve("no"));
        }
    }

    @Test
    void anyChangedBitOfAnyFileIsFoundAndTheFileNamed() throws IOException {
        List<Path> files;
        try (Stream<Path> names = Files.list(folder)) {
            files = names.sorted().toList();
        }
        assertThat(files).hasSize(6 + 6 + 2 + 2);
        for (Path file : files) {
            byte[] intact = Files.readAllBytes(file);
            for (int round = 0; round < 10; round++) {
                byte[] changed = intact.clone();
                int bit = random.nextInt(changed.length * 8);
                changed[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(file, changed);
                assertThat(refusal()).as("bit %d, seed %d", bit, seed)
                        .hasMessageStartingWith(file + " is corrupted");
            }
            Files.write(file, intact);
        }
    }

    @Test
    void damageToATensorNamesIt() throws IOException {
        Path file = folder.resolve("model-00002-of-00006.safetensors");
        byte[] content = Files.readAllBytes(file);
        content[content.length - 1] ^= 4;
        Files.write(file, content);
        assertThat(refusal()).hasMessageStartingWith(
                file + " is corrupted: the bytes of tensor qkv are not those that were written.");
    }

    @Test
    void aPartThatIsNowhereOrTwiceIsFoundWhateverTheChecksumsSay() throws IOException {
        changeIndex("[1,2,3,4,5,6]", "[1,2,3,4,0,6]");
        assertThat(refusal()).hasMessageMatching("(?s).*index.json is not what Gatun writes: bytes \\d+ to \\d+ of qkv are in "
                + "no file\\..*");
        changeIndex("[1,2,3,4,0,6]", "[1,2,3,4,5,7]");
        assertThat(refusal()).hasMessageContaining("the files of a tensor's parts are [1,2,3,4,5,7]");
        changeIndex("\"sections\":[25,15]", "\"sections\":[26,14]");
        assertThat(refusal()).isNotNull();
    }

    private void changeIndex(String from, String to) throws IOException {
        Path index = folder.resolve("model.safetensors.index.json");
        String text = Files.readString(index);
        assertThat(text).contains(from);
        byte[] changed = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
        Files.write(index, changed);
        Manifest written = Manifest.read(Files.readAllBytes(folder.resolve("CHECKSUMS"))).orElseThrow();
        SequencedMap<String, List<Manifest.Stretch>> files = new LinkedHashMap<>(written.files());
        files.put("model.safetensors.index.json", List.of(new Manifest.Stretch("", Checksum.of(changed))));
        Files.write(folder.resolve("CHECKSUMS"), new Manifest(files).write());
    }

    private CheckpointException refusal() {
        return catchThrowableOfType(CheckpointException.class, () -> Checkpoint.open(folder).close());
    }
}
