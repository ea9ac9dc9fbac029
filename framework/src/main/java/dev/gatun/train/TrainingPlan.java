package dev.gatun.train;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Space;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Model;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.OptimizerRule;
import dev.gatun.parallel.Partition;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Placement;
import dev.gatun.parallel.Schedule;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.config.TrainingConfig;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A training as it will run, known without touching a device.
 *
 * @param model what is trained
 * @param graph one micro-batch's forward pass
 * @param partition the layers of each rank
 * @param ranks each one's programs and memory
 */
public record TrainingPlan(Model model, Graph graph, Partition partition, List<RankPlan> ranks) {

    /** The graph's inputs, int32 (sequences of a micro-batch, T). */
    static final String TOKENS = "tokens";

    static final String TARGETS = "targets";

    /**
     * Records the model, cuts it into stages, and plans and verifies every rank.
     *
     * @param tokens how many the tokenizer has
     * @throws TrainingException if the vocabulary is too small for it
     * @throws dev.gatun.plan.PlanException if the layout does not fit the model
     */
    public static TrainingPlan of(TrainingConfig config, int tokens) {
        Model model = Models.of(config.model(), tokens);
        int microBatches = config.parallel().pipeline().microbatches();
        TensorType ids =
                TensorType.int32(config.train().batch() / microBatches, config.data().sequenceLength());
        Recorder recorder = new Recorder();
        model.loss(recorder, recorder.input(TOKENS, ids), recorder.input(TARGETS, ids));
        Graph graph = recorder.graph();
        Partition partition = Partition.balanced(graph, config.parallel().pipeline().pipelineParallelDegree());
        OptimizerRule rule = new OptimizerRule(
                config.optimizer().beta1(),
                config.optimizer().beta2(),
                config.optimizer().epsilon(),
                config.optimizer().weightDecay(),
                config.train().clipNorm());
        int threads = config.device().threads();
        Mesh mesh = new Mesh(partition.stages().size(), 1, 1, 1, Placement.CLUSTER);
        Schedule schedule = Schedule.of(Schedule.Kind.ONE_F_ONE_B, mesh.stages(), microBatches, 1, microBatches);
        List<RankPlan> ranks = RankPlan.of(
                TrainingPrograms.of(graph, partition, Parallelism.of(mesh, schedule), rule),
                IntStream.range(0, mesh.size()).mapToObj(mesh::peers).toList(),
                node -> CpuDevice.workspaceBytes(node, threads));
        return new TrainingPlan(model, graph, partition, ranks);
    }

    /** The memory of all ranks together, in bytes. */
    public long bytes() {
        return ranks.stream().mapToLong(rank -> rank.memory().bytes(Space.DEVICE)).sum();
    }

    /** Floating-point operations of a step on all ranks. */
    public long flopsPerStep() {
        return ranks.stream().mapToLong(this::flopsPerStep).sum();
    }

    /** Floating-point operations of a step on one rank. */
    public long flopsPerStep(RankPlan rank) {
        return rank.programs().getFirst().cost().flops();
    }

    /** The layers on a rank. */
    public List<String> layers(RankPlan rank) {
        return partition.stages().get(rank.rank());
    }
}
