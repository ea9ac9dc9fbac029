package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Peers;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Embedding;
import dev.gatun.graph.Group;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Placement;
import dev.gatun.plan.RankPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations of which each rank does its part, on as many devices as there are parts. */
class SplitOperationsTest {

    private static final int BATCH = 2;
    private static final int SEQUENCE = 7;
    private static final int HIDDEN = 19;
    private static final int VOCABULARY = 11;
    private static final int OUT = 5;

    private static final Offset<Double> TOLERANCE = Offset.offset(1e-5);

    private final long seed = new SplittableRandom().nextLong();
    private final SplittableRandom random = new SplittableRandom(seed);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void partsOfAnEmbeddingAddUpToTheWhole(int parts) {
        Mesh mesh = new Mesh(1, 1, parts, 1, Placement.CLUSTER);
        Group split = mesh.tensor();
        int width = Math.ceilDiv(VOCABULARY, parts);
        Tensor tokens = new Tensor("tokens", TensorType.int32(BATCH, SEQUENCE), Role.INPUT);
        Tensor table = parameter("table", width, HIDDEN);
        Tensor positions = parameter("positions", SEQUENCE + 1, HIDDEN);
        Tensor y = output("y", BATCH, SEQUENCE, HIDDEN);
        Tensor dtable = output("dtable", width, HIDDEN);
        List<Node> nodes = List.of(
                Node.of(new Embedding(split), "embedding", List.of(y), tokens, table, positions),
                Node.of(new Embedding.TableGradient(width, split), "embedding", List.of(dtable), y, tokens, null));
        int[] ids = random.ints(BATCH * SEQUENCE, 0, VOCABULARY).toArray();
        float[] rows = floats(parts * width * HIDDEN);
        float[] places = floats((SEQUENCE + 1) * HIDDEN);
        try (World world = world(mesh, nodes)) {
            for (int part = 0; part < parts; part++) {
                place(world, tokens, part).write(ids, 0, ids.length);
                place(world, table, part).write(0, slice(rows, part, parts), width * HIDDEN);
                place(world, positions, part).write(0, places, places.length);
            }
            world.run("program");
            List<float[]> outputs = read(world, y, parts);
            for (int i = 0; i < BATCH * SEQUENCE * HIDDEN; i++) {
                int row = i / HIDDEN;
                double expected = (double) rows[ids[row] * HIDDEN + i % HIDDEN]
                        + places[row % SEQUENCE * HIDDEN + i % HIDDEN];
                assertThat(sum(outputs, i)).as("y[%d] of %d parts, seed %d", i, parts, seed)
                        .isCloseTo(expected, TOLERANCE);
            }
            List<float[]> gradients = read(world, dtable, parts);
            for (int i = 0; i < parts * width * HIDDEN; i++) {
                int part = i / (width * HIDDEN);
                double expected = 0;
                for (int row = 0; row < ids.length; row++) {
                    if (ids[row] == i / HIDDEN) {
                        expected += outputs.get(part)[row * HIDDEN + i % HIDDEN];
                    }
                }
                assertThat((double) gradients.get(part)[i % (width * HIDDEN)])
                        .as("dtable[%d] of %d parts, seed %d", i, parts, seed)
                        .isCloseTo(expected, TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void ofLinearsThatAreAddedUpOnlyTheFirstAddsItsBias(int parts) {
        Mesh mesh = new Mesh(1, 1, parts, 1, Placement.CLUSTER);
        Tensor x = new Tensor("x", TensorType.fp32(BATCH, HIDDEN), Role.INPUT);
        Tensor weight = parameter("weight", OUT, HIDDEN);
        Tensor bias = parameter("bias", OUT);
        Tensor y = output("y", BATCH, OUT);
        List<Node> nodes = List.of(Node.of(new Linear(mesh.tensor()), "linear", List.of(y), x, weight, bias));
        float[] xs = floats(parts * BATCH * HIDDEN);
        float[] weights = floats(parts * OUT * HIDDEN);
        float[] biases = floats(OUT);
        try (World world = world(mesh, nodes)) {
            for (int part = 0; part < parts; part++) {
                place(world, x, part).write(0, slice(xs, part, parts), BATCH * HIDDEN);
                place(world, weight, part).write(0, slice(weights, part, parts), OUT * HIDDEN);
                place(world, bias, part).write(0, biases, OUT);
            }
            world.run("program");
            List<float[]> outputs = read(world, y, parts);
            for (int i = 0; i < BATCH * OUT; i++) {
                double expected = biases[i % OUT];
                for (int part = 0; part < parts; part++) {
                    for (int k = 0; k < HIDDEN; k++) {
                        expected += (double) xs[(part * BATCH + i / OUT) * HIDDEN + k]
                                * weights[(part * OUT + i % OUT) * HIDDEN + k];
                    }
                }
                assertThat(sum(outputs, i)).as("y[%d] of %d parts, seed %d", i, parts, seed)
                        .isCloseTo(expected, TOLERANCE);
            }
        }
    }

    private static World world(Mesh mesh, List<Node> nodes) {
        List<Program> programs = List.of(new Program("program", List.of(new Task("task", nodes))));
        List<Peers> peers = IntStream.range(0, mesh.size()).mapToObj(mesh::peers).toList();
        List<RankPlan> plans = RankPlan.of(
                Collections.nCopies(mesh.size(), programs), peers, node -> CpuDevice.workspaceBytes(node, 2));
        CpuFabric fabric = new CpuFabric();
        return new World(peers.stream().map(each -> new CpuDevice(each.rank(), 2, fabric)).toList(), plans);
    }

    private static Tensor parameter(String name, int... dims) {
        return new Tensor(name, TensorType.fp32(dims), Role.PARAMETER);
    }

    private static Tensor output(String name, int... dims) {
        return new Tensor(name, TensorType.fp32(dims), Role.OUTPUT);
    }

    private static Place place(World world, Tensor tensor, int rank) {
        return world.places(tensor.role(), tensor.name()).get(rank);
    }

    private static List<float[]> read(World world, Tensor tensor, int parts) {
        List<float[]> values = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            float[] floats = new float[(int) tensor.shape().elements()];
            place(world, tensor, part).read(0, floats, floats.length);
            values.add(floats);
        }
        return values;
    }

    private float[] floats(int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = (float) random.nextGaussian();
        }
        return floats;
    }

    private static float[] slice(float[] whole, int part, int parts) {
        int length = whole.length / parts;
        return Arrays.copyOfRange(whole, part * length, (part + 1) * length);
    }

    private static double sum(List<float[]> parts, int index) {
        return parts.stream().mapToDouble(part -> part[index]).sum();
    }
}
