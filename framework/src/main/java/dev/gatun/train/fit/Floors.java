package dev.gatun.train.fit;

import dev.gatun.graph.Backward;
import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Partition;
import dev.gatun.parallel.Precision;
import dev.gatun.parallel.Recompute;
import dev.gatun.parallel.RemoveCopies;
import dev.gatun.parallel.TensorParallel;
import dev.gatun.plan.CostModel;
import dev.gatun.plan.DeviceModel;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.PipelineSettings.Pipeline;
import dev.gatun.train.fit.Settings.Recomputed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Bounds from below for the time and memory of settings, from one micro-batch's passes on the whole model, as if layers
 * could be divided between stages at will.
 */
final class Floors {

    /** What AdamW reads and writes beside moments: parameter and gradient read, the parameter written. */
    private static final int UPDATE_BYTES = 3 * Float.BYTES;

    /** What is certain of the whole model's time and memory, of which a stage's plan saves a little. */
    private static final double CERTAIN_SECONDS = 0.95;

    private static final double CERTAIN_BYTES = 0.9;

    private final TrainingPlan given;
    private final Map<Part, Passes> known = new HashMap<>();

    /** What determines a micro-batch's passes on one part of tensor parallelism. */
    private record Part(int stages, int parts, int replicas, int microBatches, Recomputed recomputed) {}

    /** One micro-batch through all stages: its seconds, and the bytes that it keeps for the backward pass. */
    private record Passes(double seconds, long kept) {}

    Floors(TrainingPlan given) {
        this.given = given;
    }

    /** @throws dev.gatun.plan.PlanException if the model cannot be split so */
    Floor of(Settings settings) {
        Passes passes = known.computeIfAbsent(
                new Part(
                        settings.stages(),
                        settings.parts(),
                        settings.replicas(),
                        settings.microBatches(),
                        settings.recomputed()),
                this::passes);
        return new Floor(CERTAIN_SECONDS * (pipeline(settings, passes.seconds) + update(settings)),
                (long) (CERTAIN_BYTES * bytes(settings, passes.kept)));
    }

    private Passes passes(Part part) {
        Parallelism how = given.how();
        Mesh mesh = new Mesh(part.stages, part.replicas, part.parts, 1, how.mesh().placement());
        int sequences = given.config().train().batch() / (part.replicas * part.microBatches);
        Graph whole = TrainingPlan.graph(
                given.model(),
                sequences,
                given.config().data().sequenceLength(),
                given.config().train().seed());
        Graph typed = how.numbers().precision().retype(whole);
        Graph graph = TensorParallel.apply(typed, mesh.tensor(), how.tensor()).graph();
        Recompute recompute = recompute(part.recomputed);
        List<Node> forward = FuseResidual.apply(graph.nodes(), recompute.fusible(graph.nodes()));
        Backward.Result passes = recompute.apply(RemoveCopies.apply(Backward.of(forward, List.of(), Map.of())));
        CostModel costs = new CostModel(given.device(), given.config().device().perNode(), mesh.peers(0));
        return new Passes(costs.seconds(passes.forward()) + costs.seconds(passes.backward()), kept(passes));
    }

    private Recompute recompute(Recomputed recomputed) {
        Recompute layers = recomputed == Recomputed.BLOCKS ? Recompute.each() : Recompute.none();
        return layers.withOperations(
                Set.copyOf(recomputed.operations(given.config().model().architecture())));
    }

    private static long kept(Backward.Result passes) {
        Set<Tensor> made = new HashSet<>();
        passes.forward().forEach(node -> made.addAll(node.outputs()));
        return passes.backward().stream()
                .flatMap(node -> node.reads().stream())
                .filter(tensor -> tensor.role() == Role.ACTIVATION && made.contains(tensor))
                .distinct()
                .mapToLong(Tensor::bytes)
                .sum();
    }

    /**
     * No stage is done before it has had all micro-batches, and before that the first of them has passed the stages
     * before it and after that the last one passes them again: for stages that take s(i), the maximum over i of
     * m s(i) + s(0) + ... + s(i - 1). It is least where all are equal. Schedules that fill the gaps need m s(i) at the
     * least.
     */
    private static double pipeline(Settings settings, double seconds) {
        int micros = settings.microBatches();
        boolean gaps = settings.pipeline() != Pipeline.ZERO_BUBBLE && settings.virtualStages() == 1;
        return gaps
                ? seconds / (1 - Math.pow((micros - 1.0) / micros, settings.stages()))
                : seconds * micros / settings.stages();
    }

    private double update(Settings settings) {
        DeviceModel device = given.device();
        double parameters = parameters(settings) / (settings.zeroStage() > 0 ? settings.replicas() : 1);
        double away = 2 * parameters * stateBytes() / device.bytesPerSecond(device.host());
        int bytes = UPDATE_BYTES + 4 * given.how().numbers().moments().bytes(); // two are read, and written
        return parameters * bytes / device.bytesPerSecond() + (settings.offloadStates() ? away : 0);
    }

    /** Of a rank. */
    private double parameters(Settings settings) {
        return (double) given.graph().parameterCount() / (settings.stages() * settings.parts());
    }

    /** What waits on the host where that is asked for, of a parameter. */
    private int stateBytes() {
        return given.how().numbers().states().stream()
                .filter(Floors::mayBeAway)
                .mapToInt(Precision.State::bytes)
                .sum();
    }

    private static boolean mayBeAway(Precision.State state) {
        return state.role() == Role.OPTIMIZER_STATE || state.role() == Role.MASTER;
    }

    /**
     * Stages with equal memory have shares of the model that are inverse to what a share takes on them, with the
     * micro-batches that they hold.
     */
    private double bytes(Settings settings, long kept) {
        double perParameter = given.how().numbers().states().stream()
                .filter(state -> !settings.offloadStates() || !mayBeAway(state))
                .mapToDouble(state ->
                        settings.zeroStage() >= state.shardedFrom()
                                ? (double) state.bytes() / settings.replicas()
                                : state.bytes())
                .sum();
        double all = parameters(settings) * settings.stages() * perParameter;
        double perMicroBatch = settings.offloadActivations() ? 0 : kept;
        IntUnaryOperator held = Partition.oneForwardOneBackward(settings.stages(), settings.microBatches());
        double shares = IntStream.range(0, settings.stages())
                .mapToDouble(stage -> 1 / (all + perMicroBatch * held.applyAsInt(stage)))
                .sum();
        return 1 / shares;
    }
}
