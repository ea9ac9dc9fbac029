package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Part;
import dev.gatun.graph.Role;
import dev.gatun.parallel.RandomLayout;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.checkpoint.TrainingState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is saved in one layout is there in any other, to the last bit. */
class CheckpointLayoutTest {

    private static final List<Role> KEPT = List.of(Role.PARAMETER, Role.OPTIMIZER_STATE);

    @Provide
    Arbitrary<RandomLayout> layouts() {
        return RandomLayout.upTo(8);
    }

    @Property(tries = 6)
    void whatIsSavedInOneLayoutIsReadInAnother(
            @ForAll("layouts") RandomLayout layout, @ForAll("layouts") RandomLayout otherLayout, @ForAll long seed)
            throws IOException {
        RandomLayout other = sameModel(layout, otherLayout);
        Path run = Files.createTempDirectory("layouts");
        CheckpointFolder folder = new CheckpointFolder(run, 1);
        try (World saved = world(layout)) {
            KEPT.forEach(role -> fill(saved, role, seed));
            folder.save(new TrainingState(1, 0, 0, "", "test"), WorldTensors.shares(saved));
        }
        try (World read = world(other);
                Checkpoint checkpoint = folder.newest().orElseThrow()) {
            Counted model = new Counted(checkpoint.model(), new AtomicLong());
            WorldTensors.parameters(read).load(model);
            WorldTensors.optimizerStates(read).load(checkpoint.optimizer());
            for (Role role : KEPT) {
                requireFilled(read, role, seed);
            }
            assertThat(model.bytes.get()).as("only what ranks hold is read").isEqualTo(held(read) * Float.BYTES);
        } finally {
            remove(run);
        }
    }

    /** As many layers as the first, and so no more stages than it has. */
    private static RandomLayout sameModel(RandomLayout model, RandomLayout layout) {
        boolean fits = layout.mesh().stages() * layout.pipeline().chunks() <= model.layers();
        RandomLayout how = fits ? layout : model;
        return new RandomLayout(
                model.llama(), model.layers(), model.tied(), how.mesh(), how.pipeline(), layout.memory(), layout.sums());
    }

    private static World world(RandomLayout layout) {
        List<RankPlan> plans = layout.plan(layout.programs());
        CpuFabric fabric = new CpuFabric();
        return new World(plans.stream().map(plan -> new CpuDevice(plan.rank(), 1, fabric)).toList(), plans);
    }

    private static void fill(World world, Role role, long seed) {
        world.places(role).forEach((name, places) -> places.forEach(place -> place.runs().forEach(run ->
                place.write(run.local(), values(name, run, seed), (int) run.length()))));
    }

    private static void requireFilled(World world, Role role, long seed) {
        world.places(role).forEach((name, places) -> places.forEach(place -> place.runs().forEach(run -> {
            float[] read = new float[(int) run.length()];
            place.read(run.local(), read, read.length);
            assertThat(read).as(name).isEqualTo(values(name, run, seed));
        })));
    }

    /** Of a name and an index in the whole tensor alone. */
    private static float[] values(String name, Part.Run run, long seed) {
        float[] values = new float[(int) run.length()];
        for (int index = 0; index < values.length; index++) {
            values[index] = Long.hashCode((run.whole() + index + seed) * 0x9E3779B97F4A7C15L + name.hashCode());
        }
        return values;
    }

    private static long held(World world) {
        return world.places(Role.PARAMETER).values().stream()
                .flatMap(List::stream)
                .map(Place::runs)
                .flatMap(List::stream)
                .mapToLong(Part.Run::length)
                .sum();
    }

    /** Counts what is read. */
    private record Counted(StoredTensors stored, AtomicLong bytes) implements StoredTensors {

        @Override
        public Path path() {
            return stored.path();
        }

        @Override
        public SequencedMap<String, TensorEntry> entries() {
            return stored.entries();
        }

        @Override
        public void read(String name, long offset, ByteBuffer into) {
            bytes.addAndGet(into.remaining());
            stored.read(name, offset, into);
        }

        @Override
        public void close() {}
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
