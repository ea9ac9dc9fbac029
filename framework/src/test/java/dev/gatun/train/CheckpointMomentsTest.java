package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import dev.gatun.device.OperationTime;
import dev.gatun.device.Peers;
import dev.gatun.device.cpu.HostMemory;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.DType;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.graph.Part;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Parallelism.Numbers;
import dev.gatun.parallel.Precision;
import dev.gatun.parallel.TinyModels;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.FloatType;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.checkpoint.TrainingState;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moments that have 16 bits in memory, as on GPUs, to and from checkpoints. */
class CheckpointMomentsTest {

    @TempDir
    Path folder;

    private final long seed = new SplittableRandom().nextLong();

    /** Has memory, and computes nothing. */
    private record Idle() implements Device {

        @Override
        public String name() {
            return "idle";
        }

        @Override
        public long workspaceBytes(Node node) {
            return 0;
        }

        @Override
        public Memory allocate(Space space, long bytes) {
            return HostMemory.allocate(bytes);
        }

        @Override
        public Device.Executable compile(Program program, Layout layout, Peers peers) {
            return new Device.Executable() {
                @Override
                public void run() {}

                @Override
                public long[] times() {
                    return new long[2 * program.tasks().size()];
                }

                @Override
                public List<OperationTime> profile() {
                    return List.of();
                }
            };
        }

        @Override
        public void abort(Throwable cause) {}

        @Override
        public void close() {}
    }

    private static World world(int stages, DType moments) {
        Graph graph = TinyModels.gpt2(false, 2);
        Parallelism how = TinyModels.pipeline(stages, 2)
                .with(new Numbers(Precision.BF16, false, false).withMoments(moments));
        List<RankPlan> plans = RankPlan.of(
                TinyModels.programs(graph, how, TinyModels.rule(0)),
                IntStream.range(0, stages).mapToObj(how.mesh()::peers).toList(),
                node -> 0);
        return new World(plans.stream().map(plan -> new Idle()).toList(), plans);
    }

    /** Of a name and an index in the whole tensor alone. */
    private float value(String name, long index) {
        return (float) new SplittableRandom(seed + name.hashCode() * 31L + index).nextGaussian();
    }

    private static float nearestBf16(float value) {
        int bits = Float.floatToRawIntBits(value);
        return Float.intBitsToFloat(bits + 0x7FFF + (bits >>> 16 & 1) & 0xFFFF0000);
    }

    private static FloatType type(Place place) {
        return place.tensor().dtype() == DType.BF16 ? FloatType.BF16 : FloatType.F32;
    }

    private void fill(World world) {
        world.places(Role.OPTIMIZER_STATE).forEach((name, places) -> places.forEach(place -> {
            FloatType type = type(place);
            for (Part.Run run : place.runs()) {
                ByteBuffer bytes = buffer(run.length() * type.bytes());
                for (int index = 0; index < run.length(); index++) {
                    type.put(bytes, index * type.bytes(), value(name, run.whole() + index));
                }
                place.write(run.local() * type.bytes(), bytes);
            }
        }));
    }

    private void requireFilled(World world, boolean rounded) {
        world.places(Role.OPTIMIZER_STATE).forEach((name, places) -> places.forEach(place -> {
            FloatType type = type(place);
            for (Part.Run run : place.runs()) {
                ByteBuffer bytes = buffer(run.length() * type.bytes());
                place.read(run.local() * type.bytes(), bytes);
                for (int index = 0; index < run.length(); index++) {
                    float expected = value(name, run.whole() + index);
                    assertThat(type.get(bytes, index * type.bytes()))
                            .as("%s, seed %d", name, seed)
                            .isEqualTo(rounded ? nearestBf16(expected) : expected);
                }
            }
        }));
    }

    private static ByteBuffer buffer(long bytes) {
        return ByteBuffer.allocateDirect((int) bytes).order(ByteOrder.nativeOrder());
    }

    @Test
    void momentsAreSavedInTheirOwnTypeAndReadInAny() {
        for (DType saved : List.of(DType.FP32, DType.BF16)) {
            CheckpointFolder checkpoints = new CheckpointFolder(folder.resolve(saved.name()), 1);
            try (World world = world(2, saved)) {
                fill(world);
                checkpoints.save(new TrainingState(1, 0, 0, "", "test"), WorldTensors.shares(world));
            }
            try (Checkpoint checkpoint = checkpoints.newest().orElseThrow()) {
                assertThat(checkpoint.optimizer().entries().values())
                        .extracting(TensorEntry::dtype)
                        .containsOnly(saved == DType.BF16 ? Dtype.BF16 : Dtype.F32);
                for (DType read : List.of(DType.FP32, DType.BF16)) {
                    try (World world = world(3, read)) {
                        WorldTensors.optimizerStates(world).load(checkpoint.optimizer(), read);
                        requireFilled(world, saved == DType.BF16 || read == DType.BF16);
                    }
                }
            }
        }
    }
}
