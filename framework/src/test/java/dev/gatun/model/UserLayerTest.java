package dev.gatun.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.exec.World;
import dev.gatun.graph.CentralDifferences;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.OptimizerRule;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Partition;
import dev.gatun.parallel.Placement;
import dev.gatun.parallel.Schedule;
import dev.gatun.parallel.Schedule.Kind;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.plan.RankPlan;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A layer and a model of a user's own: only the forward is written, and it trains. */
class UserLayerTest {

    private static final Initializer WEIGHTS = new Initializer.Normal(0.1);
    private static final int BATCH = 4;
    private static final int SEQUENCE = 8;
    private static final int VOCABULARY = 17;

    private final long seed = new SplittableRandom().nextLong();

    /** GEGLU (Shazeer, 2020): {@code x + down(gelu(gate(x)) * up(x))}. */
    static Tensor geglu(Recorder r, Tensor x, int ffn) {
        int hidden = x.shape().last();
        Tensor gate = r.linear(x, r.parameter("gate.weight", WEIGHTS, ffn, hidden), null);
        Tensor up = r.linear(x, r.parameter("up.weight", WEIGHTS, ffn, hidden), null);
        Tensor gated = r.multiply(r.gelu(gate), up);
        Tensor down = r.linear(gated, r.parameter("down.weight", WEIGHTS, hidden, ffn), null);
        return r.add(x, down);
    }

    /** Guesses the next token from the last one and where it stands. */
    record GatedBigrams(TransformerShape shape) implements Model {

        @Override
        public Tensor hidden(Recorder r, Tensor tokens) {
            Tensor x = r.layer("embedding", () -> r.embedding(
                    tokens,
                    r.parameter("tokens.weight", WEIGHTS, shape.vocabulary(), shape.hidden()),
                    r.parameter("positions.weight", WEIGHTS, shape.context(), shape.hidden())));
            for (int index = 0; index < shape.layers(); index++) {
                Tensor before = x;
                String name = "blocks." + index;
                x = r.layer(name, () -> r.scope(name, () -> geglu(r, before, shape.ffn())));
            }
            return x;
        }

        @Override
        public Tensor norm(Recorder r, String name, Tensor x) {
            return r.rmsNorm(x, r.parameter(name + ".weight", new Initializer.Constant(1), shape.hidden()),
                    shape.normEpsilon());
        }
    }

    private static Graph graph() {
        Model model = new GatedBigrams(new TransformerShape(2, 12, 1, 1, 20, VOCABULARY, SEQUENCE, true, 1e-5, 0));
        Recorder r = new Recorder();
        model.loss(r, r.input("tokens", TensorType.int32(BATCH, SEQUENCE)),
                r.input("targets", TensorType.int32(BATCH, SEQUENCE)));
        return r.graph();
    }

    @Test
    void itsDerivedGradientsAreTheLossDerivatives() {
        CentralDifferences.check(graph(), seed);
    }

    @Test
    void itsParametersAreNamedAfterTheScopesAroundThem() {
        assertThat(graph().parameters().keySet()).extracting(Tensor::name)
                .contains("blocks.1.gate.weight", "blocks.1.down.weight");
    }

    @Test
    void itTrainsOnOneDeviceAndOnAPipelineOfTwo() {
        Graph graph = graph();
        for (int stages = 1; stages <= 2; stages++) {
            Parallelism how = Parallelism.of(
                    new Mesh(stages, 1, 1, 1, Placement.CLUSTER), Schedule.of(Kind.ONE_F_ONE_B, stages, 1, 1, 1));
            OptimizerRule rule = new OptimizerRule(0.9, 0.95, 1e-8, 0, 1);
            List<RankPlan> plans = RankPlan.of(
                    TrainingPrograms.of(graph, Partition.balanced(graph, stages), how, rule),
                    IntStream.range(0, stages).mapToObj(how.mesh()::peers).toList(),
                    node -> CpuDevice.workspaceBytes(node, 1));
            CpuFabric fabric = new CpuFabric();
            try (World world = new World(
                    plans.stream().map(plan -> new CpuDevice(plan.rank(), 1, fabric)).toList(), plans)) {
                prepare(world, graph);
                float first = step(world, 1);
                float last = 0;
                for (int step = 2; step <= 200; step++) {
                    last = step(world, step);
                }
                assertThat(first).as("the loss at first, seed %d", seed).isGreaterThan(1.5f);
                assertThat(last).as("the loss in the end, on %d devices, seed %d", stages, seed).isLessThan(first / 4);
            }
        }
    }

    /** First values, and a text in which each token follows from the last: t, 3 t + 1, ... modulo the vocabulary. */
    private void prepare(World world, Graph graph) {
        graph.parameters().forEach((parameter, initializer) -> {
            float[] values = new float[(int) parameter.shape().elements()];
            initializer.fill(seed, parameter.name(), 0, values, values.length);
            world.places(Role.PARAMETER, parameter.name()).forEach(place -> place.write(0, values, values.length));
        });
        int[] text = new int[BATCH * SEQUENCE + 1];
        for (int i = 1; i < text.length; i++) {
            text[i] = (3 * text[i - 1] + 1) % VOCABULARY;
        }
        world.places(Role.INPUT, TrainingPrograms.input("tokens", 0))
                .forEach(place -> place.write(text, 0, BATCH * SEQUENCE));
        world.places(Role.INPUT, TrainingPrograms.input("targets", 0))
                .forEach(place -> place.write(text, 1, BATCH * SEQUENCE));
    }

    private static float step(World world, int step) {
        float[] hyper = {0.01f, (float) (1 - Math.pow(0.9, step)), (float) (1 - Math.pow(0.95, step))};
        world.places(Role.INPUT, TrainingPrograms.HYPER).forEach(place -> place.write(0, hyper, hyper.length));
        world.run(TrainingPrograms.TRAIN);
        float[] loss = new float[1];
        world.places(Role.OUTPUT, "loss").getFirst().read(0, loss, 1);
        return loss[0];
    }
}
