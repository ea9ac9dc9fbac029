package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.Peers;
import dev.gatun.graph.AdamW;
import dev.gatun.graph.Add;
import dev.gatun.graph.DType;
import dev.gatun.graph.GradientScale;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Part;
import dev.gatun.graph.Role;
import dev.gatun.graph.Round;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.graph.WriteShard;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateLaunchesTest {

    private static final Tensor HYPER = new Tensor("hyper", TensorType.fp32(3), Role.INPUT);
    private static final Tensor SCALE = new Tensor("scale", TensorType.fp32(3), Role.ACTIVATION);
    private static final Tensor LIMBS = new Tensor("limbs", TensorType.int64(SquareNorm.LIMBS), Role.ACTIVATION);
    /** Of parameters: with padding, without, and so small that some ranks have none of it. */
    private static final int[] SIZES = {1003, 512, 7};

    private final Samples samples = new Samples();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void shardsOfTensorsSumToTheLimbsOfTheWhole(int ranks) {
        Group shard = shard(ranks);
        List<Tensor> wholes = tensors();
        MemorySegment[] values = Arrays.stream(SIZES).mapToObj(samples::normal).toArray(MemorySegment[]::new);
        MemorySegment expected = squareNorm(SquareNorm.of(SIZES.length), wholes, Peers.none(), values);
        SquareNorm sharded = new SquareNorm(shard, List.of(Group.SELF, Group.SELF, Group.SELF));
        MemorySegment ofWholes = zeros();
        MemorySegment ofStretches = zeros();
        for (int rank = 0; rank < ranks; rank++) {
            Peers peers = peers(rank, ranks);
            ExactSum.addAll(squareNorm(sharded, wholes, peers, values), 0, ofWholes, 0);
            List<Tensor> mixed = List.of(stretch(wholes.get(0), shard), wholes.get(1), stretch(wholes.get(2), shard));
            MemorySegment[] parts = {stretch(values[0], rank, ranks), values[1], stretch(values[2], rank, ranks)};
            ExactSum.addAll(squareNorm(sharded, mixed, peers, parts), 0, ofStretches, 0);
        }
        samples.assertSameBits("of wholes", ofWholes, expected);
        samples.assertSameBits("of stretches", ofStretches, expected);
    }

    @Test
    void whatSeveralHoldIsCountedByTheFirstOfThem() {
        Group copies = new Group(List.of(), Group.Data.OWN, true, 2);
        SquareNorm op = new SquareNorm(Group.SELF, List.of(copies, Group.SELF, copies));
        List<Tensor> wholes = tensors();
        MemorySegment[] values = Arrays.stream(SIZES).mapToObj(samples::normal).toArray(MemorySegment[]::new);
        samples.assertSameBits(
                "first",
                squareNorm(op, wholes, peers(0, 2), values),
                squareNorm(SquareNorm.of(3), wholes, Peers.none(), values));
        samples.assertSameBits(
                "second",
                squareNorm(op, wholes, peers(1, 2), values),
                squareNorm(SquareNorm.of(1), wholes.subList(1, 2), Peers.none(), values[1]));
    }

    /** Of parameters and gradients, which are stretches; moments always are. */
    @ParameterizedTest
    @CsvSource({"2, false, false", "3, false, true", "8, true, true", "4, true, false"})
    void shardedAdamWGivesTheBitsOfTheWhole(int ranks, boolean stretchParameters, boolean stretchGradients) {
        Group shard = shard(ranks);
        List<Tensor> wholes = tensors();
        MemorySegment[][] given = state();
        MemorySegment[][] expected = copy(given);
        adamW(Group.SELF, Peers.none(), List.of(wholes, wholes, wholes, wholes), expected);
        List<Tensor> stretches = wholes.stream().map(tensor -> stretch(tensor, shard)).toList();
        boolean[] stretched = {stretchParameters, stretchGradients, true, true};
        MemorySegment[][] found = copy(given);
        for (int rank = 0; rank < ranks; rank++) {
            List<List<Tensor>> tensors = new ArrayList<>();
            MemorySegment[][] own = new MemorySegment[4][];
            for (int kind = 0; kind < 4; kind++) {
                int self = rank;
                tensors.add(stretched[kind] ? stretches : wholes);
                own[kind] = stretched[kind]
                        ? Arrays.stream(given[kind]).map(all -> stretch(all, self, ranks)).toArray(MemorySegment[]::new)
                        : copy(given[kind]);
            }
            adamW(shard, peers(rank, ranks), tensors, own);
            gather(own, stretched, rank, ranks, given, found);
        }
        for (int kind = 0; kind < 4; kind++) {
            for (int index = 0; index < SIZES.length; index++) {
                samples.assertSameBits("kind " + kind + " of " + index, found[kind][index], expected[kind][index]);
            }
        }
    }

    @Test
    void aParameterWithWholeMomentsIsUpdatedByEveryRank() {
        List<Tensor> wholes = tensors();
        MemorySegment[][] expected = state();
        MemorySegment[][] found = copy(expected);
        adamW(Group.SELF, Peers.none(), List.of(wholes, wholes, wholes, wholes), expected);
        adamW(shard(4), peers(2, 4), List.of(wholes, wholes, wholes, wholes), found);
        for (int index = 0; index < SIZES.length; index++) {
            samples.assertSameBits("parameter " + index, found[0][index], expected[0][index]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void shardsAreWrittenToTheirStretchesOfTheWholeAndNowhereElse(int ranks) {
        Group shard = shard(ranks);
        for (Tensor whole : tensors()) {
            int size = (int) whole.shape().elements();
            MemorySegment expected = samples.normal(size);
            MemorySegment written = samples.unset(size);
            for (int rank = 0; rank < ranks; rank++) {
                MemorySegment before = samples.copy(written);
                MemorySegment[] in = {stretch(expected, rank, ranks), written};
                Tensor part = stretch(whole, shard);
                Node node = Node.of(new WriteShard(shard), "optimizer", List.of(whole), part, whole);
                Launch launch = UpdateLaunches.of(node, peers(rank, ranks), in, new MemorySegment[] {written}, null);
                Crew.run(2, launch::run);
                long from = Math.min(size, rank * Part.shardLength(size, ranks)) * Float.BYTES;
                samples.assertSameBits("before the stretch", written.asSlice(0, from), before.asSlice(0, from));
                long to = Math.min(size, (rank + 1) * Part.shardLength(size, ranks)) * Float.BYTES;
                samples.assertSameBits("behind the stretch", written.asSlice(to), before.asSlice(to));
            }
            samples.assertSameBits("all stretches", written, expected);
        }
    }

    @Test
    void gradientScaleIsWrittenByOneWorker() {
        Tensor loss = new Tensor("loss_scale", TensorType.fp32(1), Role.INPUT);
        Tensor gradient = new Tensor("g", TensorType.fp32(2), Role.GRADIENT);
        MemorySegment limbs = squareNorm(SquareNorm.of(1), List.of(gradient), Peers.none(), samples.of(6, 8));
        MemorySegment out = samples.unset(3);
        Node node = Node.of(new GradientScale(1), "optimizer", List.of(SCALE), LIMBS, loss);
        MemorySegment[] in = {limbs, samples.of(2)};
        Launch launch = UpdateLaunches.of(node, Peers.none(), in, new MemorySegment[] {out}, null);
        Crew.run(3, launch::run);
        samples.assertClose("scale", out, new double[] {25, 0.5 / (5 + 1e-6), 1}, 1e-7);
    }

    @ParameterizedTest
    @CsvSource({"BF16, 1.0078125, 1.015625", "FP16, 1.0009765625, 1.001953125"})
    void roundsToTheTypeThatIsAsked(DType type, float number, float next) {
        MemorySegment x = samples.of(number, (number + next) / 2, next, 1e30);
        MemorySegment y = samples.unset(4);
        round(type, x, y);
        assertThat(Lanes.get(y, 0)).isEqualTo(number);
        assertThat(Lanes.get(y, 1)).isEqualTo(next);
        assertThat(Lanes.get(y, 2)).isEqualTo(next);
        assertThat(Float.isInfinite(Lanes.get(y, 3))).isEqualTo(type == DType.FP16);
    }

    @Test
    void aTypeThatItCannotRoundToIsNamed() {
        MemorySegment x = samples.of(1, 2, 3, 4);
        assertThatThrownBy(() -> round(DType.FP8E4M3, x, x))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("FP8E4M3", "bf16 or fp16");
    }

    @Test
    void anotherOperationIsRefused() {
        Tensor x = new Tensor("x", TensorType.fp32(2), Role.ACTIVATION);
        Node node = Node.of(new Add(), "layer", List.of(x), x, x);
        MemorySegment[] none = {};
        assertThatThrownBy(() -> UpdateLaunches.of(node, Peers.none(), none, none, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("add");
    }

    private static void round(DType type, MemorySegment x, MemorySegment y) {
        Tensor tensor = new Tensor("x", TensorType.fp32(4), Role.ACTIVATION);
        Node node = Node.of(new Round(type), "layer", List.of(tensor), tensor);
        MemorySegment[] in = {x};
        MemorySegment[] out = {y};
        Crew.run(1, UpdateLaunches.of(node, Peers.none(), in, out, null)::run);
    }

    private MemorySegment squareNorm(SquareNorm op, List<Tensor> inputs, Peers peers, MemorySegment... in) {
        int workers = 2;
        Node node = new Node(op, inputs, List.of(LIMBS), "optimizer");
        MemorySegment[] out = {samples.bytes(LIMBS.bytes())};
        MemorySegment scratch = samples.bytes(CpuWorkspaces.bytes(node, workers));
        Crew.run(workers, UpdateLaunches.of(node, peers, in, out, scratch)::run);
        return out[0];
    }

    /** @param values for each kind, parameters first, the tensors' */
    private void adamW(Group shard, Peers peers, List<List<Tensor>> tensors, MemorySegment[][] values) {
        List<Tensor> inputs = new ArrayList<>(List.of(HYPER, SCALE));
        tensors.forEach(inputs::addAll);
        List<Tensor> outputs = new ArrayList<>();
        List.of(0, 2, 3).forEach(kind -> outputs.addAll(tensors.get(kind)));
        List<MemorySegment> in = new ArrayList<>(List.of(samples.of(0.01, 0.1, 0.001), samples.of(4, 0.5, 1)));
        for (MemorySegment[] kind : values) {
            in.addAll(List.of(kind));
        }
        Node node = new Node(new AdamW(0.9, 0.999, 1e-8, List.of(0.1, 0.0, 0.1), shard), inputs, outputs, "optimizer");
        Launch launch = UpdateLaunches.of(node, peers, in.toArray(MemorySegment[]::new), new MemorySegment[0], null);
        Crew.run(2, launch::run);
    }

    /** Writes a rank's stretches to where they belong, and checks that it wrote to no other place and no padding. */
    private void gather(
            MemorySegment[][] own,
            boolean[] stretched,
            int rank,
            int ranks,
            MemorySegment[][] given,
            MemorySegment[][] found) {
        for (int kind = 0; kind < 4; kind++) {
            for (int index = 0; index < SIZES.length; index++) {
                long length = Part.shardLength(SIZES[index], ranks);
                long from = Math.min(SIZES[index], rank * length) * Float.BYTES;
                long bytes = Math.min(SIZES[index] * (long) Float.BYTES, from + length * Float.BYTES) - from;
                MemorySegment part = own[kind][index];
                if (stretched[kind]) {
                    MemorySegment.copy(part, 0, found[kind][index], from, bytes);
                    double[] padding = Samples.doubles(part.asSlice(bytes));
                    assertThat(padding).as("padding").isEqualTo(new double[padding.length]);
                } else {
                    MemorySegment.copy(part, from, found[kind][index], from, bytes);
                    MemorySegment.copy(given[kind][index], from, part, from, bytes);
                    samples.assertSameBits("beside the stretch", part, given[kind][index]);
                }
            }
        }
    }

    /** Random parameters, gradients and moments. */
    private MemorySegment[][] state() {
        return IntStream.range(0, 4)
                .mapToObj(kind -> Arrays.stream(SIZES)
                        .mapToObj(size -> Samples.doubles(samples.normal(size)))
                        .map(values -> samples.of(kind < 3 ? values : Arrays.stream(values).map(Math::abs).toArray()))
                        .toArray(MemorySegment[]::new))
                .toArray(MemorySegment[][]::new);
    }

    private MemorySegment[][] copy(MemorySegment[][] all) {
        return Arrays.stream(all).map(this::copy).toArray(MemorySegment[][]::new);
    }

    private MemorySegment[] copy(MemorySegment[] all) {
        return Arrays.stream(all).map(samples::copy).toArray(MemorySegment[]::new);
    }

    private MemorySegment stretch(MemorySegment whole, int rank, int ranks) {
        double[] values = Samples.doubles(whole);
        int length = (int) Part.shardLength(values.length, ranks);
        double[] own = new double[length];
        for (int index = rank * length; index < Math.min(values.length, (rank + 1) * length); index++) {
            own[index - rank * length] = values[index];
        }
        return samples.of(own);
    }

    private MemorySegment zeros() {
        MemorySegment zeros = samples.bytes(ExactSum.BYTES);
        ExactSum.clear(zeros, 0);
        return zeros;
    }

    private static List<Tensor> tensors() {
        return Arrays.stream(SIZES)
                .mapToObj(size -> new Tensor("of." + size, TensorType.fp32(size), Role.PARAMETER))
                .toList();
    }

    private static Tensor stretch(Tensor whole, Group shard) {
        return whole.part(Part.of(whole.shape()).sharded(shard));
    }

    private static Group shard(int ranks) {
        return new Group(List.of(), Group.Data.SHARD, false, ranks);
    }

    private static Peers peers(int rank, int ranks) {
        return new Peers() {
            @Override
            public int rank() {
                return rank;
            }

            @Override
            public int at(int stage) {
                return rank;
            }

            @Override
            public List<Integer> ranks(Group group) {
                return group.alone() ? List.of(rank) : IntStream.range(0, ranks).boxed().toList();
            }
        };
    }
}
