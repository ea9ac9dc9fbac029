package dev.gatun.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.exec.World;
import dev.gatun.exec.Place;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Broadcast;
import dev.gatun.graph.Collective;
import dev.gatun.graph.DType;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Part;
import dev.gatun.graph.Program;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Role;
import dev.gatun.graph.Shape;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Placement;
import dev.gatun.plan.RankPlan;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What collectives do on any kind of devices. */
@Timeout(60)
public abstract class CollectivesContract {

    private static final int TENSORS = 6;

    private final long seed;
    private final Random random;

    protected CollectivesContract() {
        this(new Random().nextLong());
    }

    /** Of several processes that do the same, all must have the same seed. */
    protected CollectivesContract(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    /** Devices that are joined, one a rank. */
    protected abstract List<? extends Device> devices(int ranks, int threads);

    /** Ranks that all run the same nodes, in tasks that are alike. */
    private World world(Mesh mesh, int threads, int tasks, Node... nodes) {
        List<Task> all = IntStream.range(0, tasks)
                .mapToObj(task -> new Task("forward " + task, task, List.of(nodes)))
                .toList();
        List<Program> programs = List.of(new Program("train", all));
        List<Peers> peers = IntStream.range(0, mesh.size()).mapToObj(mesh::peers).toList();
        List<? extends Device> devices = devices(mesh.size(), threads);
        List<RankPlan> plans = RankPlan.of(
                Collections.nCopies(mesh.size(), programs), peers, devices.getFirst()::workspaceBytes);
        return new World(devices, plans);
    }

    private static Mesh row(int ranks) {
        return new Mesh(1, 1, ranks, 1, Placement.CLUSTER);
    }

    private static ByteBuffer buffer(Tensor tensor) {
        return ByteBuffer.allocate(Math.toIntExact(tensor.bytes())).order(ByteOrder.nativeOrder());
    }

    /** What each rank has of the tensor. */
    private static List<ByteBuffer> read(World world, Tensor tensor) {
        List<ByteBuffer> contents = new ArrayList<>();
        for (Place place : world.places(tensor.role(), tensor.name())) {
            ByteBuffer content = buffer(tensor);
            place.read(0, content);
            contents.add(content.flip());
        }
        return contents;
    }

    private List<ByteBuffer> fill(World world, Tensor tensor) {
        for (Place place : world.places(tensor.role(), tensor.name())) {
            ByteBuffer content = buffer(tensor);
            while (content.hasRemaining()) {
                switch (tensor.dtype()) {
                    case FP32 -> content.putFloat((float) random.nextGaussian());
                    default -> content.put((byte) random.nextInt());
                }
            }
            place.write(0, content.flip());
        }
        return read(world, tensor);
    }

    private static float[] floats(ByteBuffer content) {
        float[] values = new float[content.remaining() / Float.BYTES];
        content.duplicate().order(ByteOrder.nativeOrder()).asFloatBuffer().get(values);
        return values;
    }

    private static long[] longs(ByteBuffer content) {
        long[] values = new long[content.remaining() / Long.BYTES];
        content.duplicate().order(ByteOrder.nativeOrder()).asLongBuffer().get(values);
        return values;
    }

    private int size() {
        return 1 + random.nextInt(random.nextBoolean() ? 100 : 5_000);
    }

    private Tensor input(String name, TensorType type) {
        return new Tensor(name, type, Role.INPUT);
    }

    /** That, or with some chance one of its own. */
    private Tensor orOutput(String name, Tensor that) {
        return random.nextBoolean() ? that : that.like(name, Role.INPUT);
    }

    private static Node node(Collective operation, List<Tensor> inputs, List<Tensor> outputs) {
        return new Node(operation, inputs, outputs, "layer");
    }

    /** Both the very sums of floats in the group's order, and about the right ones. */
    private void assertSum(String what, float actual, float addend, List<float[]> addends, int at) {
        float inOrder = addends.getFirst()[at];
        double exact = inOrder;
        double size = 1 + Math.abs(addend) + Math.abs(exact);
        for (float[] further : addends.subList(1, addends.size())) {
            inOrder += further[at];
            exact += further[at];
            size += Math.abs(further[at]);
        }
        inOrder += addend;
        assertThat(actual).as("%s[%d], seed %d", what, at, seed).isEqualTo(inOrder);
        assertThat((double) actual)
                .as("%s[%d], seed %d", what, at, seed)
                .isCloseTo(exact + addend, within(size * 1e-6));
    }

    @ParameterizedTest(name = "{0} ranks, {1} threads")
    @CsvSource({"1, 1", "1, 2", "2, 1", "2, 2", "3, 1", "4, 1", "8, 1"})
    public void allReduceAddsUpInTheGroupsOrderTheSameBitsInAllRanks(int ranks, int threads) {
        List<Tensor> x = new ArrayList<>();
        List<Tensor> y = new ArrayList<>();
        for (int index = 0; index < TENSORS; index++) {
            x.add(input("x" + index, TensorType.fp32(size())));
            y.add(orOutput("y" + index, x.getLast()));
        }
        Tensor limbs = input("limbs", TensorType.int64(21));
        x.add(2, limbs);
        y.add(2, limbs);
        Mesh mesh = row(ranks);
        try (World world = world(mesh, threads, 1, node(new AllReduce(mesh.tensor()), x, y))) {
            for (int run = 0; run < 2; run++) {
                List<List<ByteBuffer>> before = x.stream().map(tensor -> fill(world, tensor)).toList();
                world.run("train");
                for (int index = 0; index < x.size(); index++) {
                    List<ByteBuffer> after = read(world, y.get(index));
                    assertThat(after).as("seed %d", seed).hasSize(ranks).containsOnly(after.getFirst());
                    if (x.get(index) == limbs) {
                        long[] expected = new long[21];
                        for (ByteBuffer each : before.get(index)) {
                            long[] addends = longs(each);
                            Arrays.setAll(expected, at -> expected[at] + addends[at]);
                        }
                        assertThat(longs(after.getFirst())).as("seed %d", seed).isEqualTo(expected);
                    } else {
                        List<float[]> addends = before.get(index).stream().map(CollectivesContract::floats).toList();
                        float[] sums = floats(after.getFirst());
                        for (int at = 0; at < sums.length; at++) {
                            assertSum(y.get(index).name(), sums[at], 0, addends, at);
                        }
                    }
                    if (x.get(index) != y.get(index)) {
                        assertThat(read(world, x.get(index)))
                                .as("inputs stay, seed %d", seed)
                                .isEqualTo(before.get(index));
                    }
                }
            }
        }
    }

    /** Of a whole of so many elements: as ZeRO cuts it, as short as can be, or longer; or in its place. */
    private Tensor part(String name, Tensor whole, int ranks) {
        long elements = whole.shape().elements();
        int length = switch (random.nextInt(4)) {
            case 0 -> (int) Part.shardLength(elements, ranks);
            case 1 -> (int) Math.ceilDiv(elements, ranks);
            case 2 -> (int) Math.ceilDiv(elements, ranks) + random.nextInt(40);
            default -> (int) elements;
        };
        Shape shape = length == elements ? whole.shape() : Shape.of(length);
        return new Tensor(name, whole.type().withShape(shape), Role.INPUT);
    }

    private static int length(Tensor part, Tensor whole, int ranks) {
        boolean inPlace = part.shape().equals(whole.shape());
        return (int) (inPlace ? Part.shardLength(whole.shape().elements(), ranks) : part.shape().elements());
    }

    @ParameterizedTest(name = "{0} ranks, {1} threads")
    @CsvSource({"1, 1", "2, 1", "2, 2", "3, 1", "4, 1", "8, 1"})
    public void reduceScatterLeavesEachRankItsStretchOnTopOfTheAddendAndZerosBehindTheWhole(int ranks, int threads) {
        List<Tensor> x = new ArrayList<>();
        List<Tensor> y = new ArrayList<>();
        List<Tensor> addends = new ArrayList<>();
        for (int index = 0; index < 3 * TENSORS; index++) {
            x.add(input("x" + index, TensorType.fp32(1 + random.nextInt(7), size())));
            boolean inItsInput = index % 3 == 2;
            y.add(inItsInput ? x.getLast() : part("y" + index, x.getLast(), ranks));
            addends.add(inItsInput ? null : switch (random.nextInt(3)) {
                case 0 -> null;
                case 1 -> y.getLast();
                default -> y.getLast().like("addend" + index, Role.INPUT);
            });
        }
        Mesh mesh = row(ranks);
        List<Tensor> inputs = new ArrayList<>(x);
        inputs.addAll(addends);
        ReduceScatter operation = new ReduceScatter(mesh.tensor(), y.stream().map(Tensor::type).toList());
        try (World world = world(mesh, threads, 1, node(operation, inputs, y))) {
            List<List<float[]>> bases = new ArrayList<>();
            for (Tensor addend : addends) {
                bases.add(addend == null ? null : fill(world, addend).stream().map(CollectivesContract::floats).toList());
            }
            List<List<float[]>> before = x.stream()
                    .map(tensor -> fill(world, tensor).stream().map(CollectivesContract::floats).toList())
                    .toList();
            world.run("train");
            for (int index = 0; index < x.size(); index++) {
                boolean inPlace = y.get(index).shape().equals(x.get(index).shape());
                int whole = (int) x.get(index).shape().elements();
                int length = length(y.get(index), x.get(index), ranks);
                List<ByteBuffer> after = read(world, y.get(index));
                for (int rank = 0; rank < ranks; rank++) {
                    float[] part = floats(after.get(rank));
                    float[] base = bases.get(index) == null ? new float[part.length] : bases.get(index).get(rank);
                    int start = Math.min(whole, rank * length);
                    int end = Math.min(whole, start + length);
                    int shift = inPlace ? 0 : start;
                    for (int at = start; at < end; at++) {
                        assertSum(y.get(index).name(), part[at - shift], base[at - shift], before.get(index), at);
                    }
                    if (!inPlace) {
                        assertThat(Arrays.copyOfRange(part, end - start, part.length))
                                .as("padding, seed %d", seed)
                                .isEqualTo(new float[part.length - (end - start)]);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} ranks, {1} threads")
    @CsvSource({"1, 1", "2, 1", "2, 2", "3, 1", "4, 1", "8, 1"})
    public void allGatherPutsStretchesOfAnyTypeTogether(int ranks, int threads) {
        List<Tensor> x = new ArrayList<>();
        List<Tensor> y = new ArrayList<>();
        for (int index = 0; index < 3 * TENSORS; index++) {
            DType dtype = DType.values()[random.nextInt(DType.values().length)];
            Tensor whole = input("y" + index, TensorType.fp32(1 + random.nextInt(3), size())).as(dtype);
            y.add(whole);
            x.add(index % 3 == 0 ? whole : part("x" + index, whole, ranks).like("x" + index, Role.INPUT));
        }
        Mesh mesh = row(ranks);
        AllGather operation = new AllGather(mesh.tensor(), y.stream().map(Tensor::type).toList());
        try (World world = world(mesh, threads, 1, node(operation, x, y))) {
            List<List<ByteBuffer>> before = x.stream().map(tensor -> fill(world, tensor)).toList();
            world.run("train");
            for (int index = 0; index < x.size(); index++) {
                Tensor whole = y.get(index);
                boolean inPlace = x.get(index).shape().equals(whole.shape());
                int bytes = length(x.get(index), whole, ranks) * whole.dtype().bytes();
                byte[] expected = new byte[(int) whole.bytes()];
                for (int at = 0; at < expected.length; at++) {
                    expected[at] = before.get(index).get(at / bytes).get(inPlace ? at : at % bytes);
                }
                assertThat(read(world, whole)).as("%s from %s, seed %d", whole, x.get(index), seed)
                        .hasSize(ranks).containsOnly(ByteBuffer.wrap(expected));
            }
        }
    }

    @ParameterizedTest(name = "{0} ranks, {1} threads")
    @CsvSource({"1, 1", "2, 2", "3, 1", "4, 1"})
    public void broadcastGivesAllWhatTheRootHas(int ranks, int threads) {
        Mesh mesh = row(ranks);
        for (int root = 0; root < ranks; root++) {
            List<Tensor> x = new ArrayList<>();
            List<Tensor> y = new ArrayList<>();
            for (int index = 0; index < TENSORS; index++) {
                DType dtype = DType.values()[random.nextInt(DType.values().length)];
                x.add(input("x" + index, TensorType.fp32(size())).as(dtype));
                y.add(orOutput("y" + index, x.getLast()));
            }
            try (World world = world(mesh, threads, 1, node(new Broadcast(mesh.tensor(), root), x, y))) {
                List<List<ByteBuffer>> before = x.stream().map(tensor -> fill(world, tensor)).toList();
                world.run("train");
                for (int index = 0; index < x.size(); index++) {
                    assertThat(read(world, y.get(index))).as("seed %d", seed)
                            .hasSize(ranks).containsOnly(before.get(index).get(root));
                }
            }
        }
    }

    /** Each rank's groups overlap with others', and each node comes again in the next micro-batch. */
    @Test
    public void groupsOverlapAndNodesComeAgain() {
        for (Placement placement : List.of(Placement.CLUSTER, Placement.SPREAD)) {
            Mesh mesh = new Mesh(1, 2, 2, 2, placement);
            Tensor x = input("x", TensorType.int64(size()));
            Tensor rows = x.like("rows", Role.INPUT);
            Tensor columns = x.like("columns", Role.INPUT);
            int tasks = 3;
            try (World world = world(mesh, 1, tasks,
                    node(new AllReduce(mesh.tensor()), List.of(x), List.of(rows)),
                    node(new AllReduce(mesh.data()), List.of(x), List.of(columns)),
                    node(new AllReduce(mesh.tensor()), List.of(x), List.of(x)))) {
                List<long[]> start = fill(world, x).stream().map(CollectivesContract::longs).toList();
                world.run("train");
                List<List<long[]>> expected = expected(mesh, start, tasks);
                List<Tensor> tensors = List.of(x, rows, columns);
                for (int index = 0; index < tensors.size(); index++) {
                    List<ByteBuffer> after = read(world, tensors.get(index));
                    for (int rank = 0; rank < mesh.size(); rank++) {
                        assertThat(longs(after.get(rank))).as("%s of rank %d, seed %d", tensors.get(index), rank, seed)
                                .isEqualTo(expected.get(index).get(rank));
                    }
                }
            }
        }
    }

    /** Of each rank x, its rows' and its columns' sums. */
    private static List<List<long[]>> expected(Mesh mesh, List<long[]> start, int tasks) {
        List<long[]> x = start;
        List<long[]> rows = List.of();
        List<long[]> columns = List.of();
        for (int task = 0; task < tasks; task++) {
            rows = sums(mesh, mesh.tensor(), x);
            columns = sums(mesh, mesh.data(), x);
            x = rows;
        }
        return List.of(x, rows, columns);
    }

    private static List<long[]> sums(Mesh mesh, Group group, List<long[]> x) {
        List<long[]> sums = new ArrayList<>();
        for (int rank = 0; rank < mesh.size(); rank++) {
            List<Integer> members = mesh.peers(rank).ranks(group);
            long[] sum = new long[x.getFirst().length];
            Arrays.setAll(sum, at -> members.stream().mapToLong(member -> x.get(member)[at]).sum());
            sums.add(sum);
        }
        return sums;
    }
}
