package dev.gatun.train;

import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Task;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Schedule.Step;
import dev.gatun.parallel.ScheduleTimeline;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.plan.CostModel;
import dev.gatun.plan.Pass;
import dev.gatun.plan.RankPlan;
import dev.gatun.plan.timeline.Span;
import dev.gatun.plan.timeline.Timeline;
import dev.gatun.train.config.DeviceSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a training step takes, estimated from the operations of the plan.
 *
 * <p>Ranks of one stage take equally long, so the first of each stands for all. On GPUs a pass hides data-parallel
 * collectives and copies to and from the host behind its own operations, as they run on streams of their own; CPUs do
 * one thing after the other.
 *
 * @param passes the pipeline's, each with its shortest time over micro-batches, on the first rank of each stage
 * @param exposed seconds that the slowest stage needs beyond its passes until its gradients are summed
 * @param update seconds of what follows, on the slowest stage
 * @param tokensPerSecond of all ranks together
 * @param flopsUtilization model FLOPs utilization (Chowdhery et al., 2022, PaLM, appendix B), 0 to 1: what the model's
 *     passes compute, without what is computed again, of the devices' peak
 */
public record StepEstimate(
        Timeline passes, double exposed, double update, double tokensPerSecond, double flopsUtilization) {

    /** A backward pass computes two products for each of the forward pass. */
    private static final int PASSES = 3;

    /** All that a step takes. */
    public double seconds() {
        return passes.makespan() + exposed + update;
    }

    /** The pipeline's idle part of all ranks' time up to the last pass: 0 to 1. */
    public double bubbleFraction() {
        return passes.bubbleFraction();
    }

    public static StepEstimate of(TrainingPlan plan) {
        Parallelism how = plan.how();
        List<StageTime> stages = new ArrayList<>();
        for (int stage = 0; stage < how.mesh().stages(); stage++) {
            stages.add(StageTime.of(plan, stage));
        }
        Timeline timeline = ScheduleTimeline.of(
                how.schedule(), (stage, chunk, pass) -> stages.get(stage).shortest(chunk, pass));
        double end = 0;
        for (int stage = 0; stage < stages.size(); stage++) {
            double last = timeline.of(stage).getLast().end();
            end = Math.max(end, last + stages.get(stage).onceAStep());
        }
        double update = stages.stream().mapToDouble(StageTime::update).max().orElseThrow();
        double seconds = end + update;
        long tokens = (long) plan.config().train().batch() * plan.config().data().sequenceLength();
        return new StepEstimate(
                new Timeline(timeline.spans().stream().map(span -> onFirstRank(span, how.mesh())).toList()),
                end - timeline.makespan(),
                update,
                tokens / seconds,
                modelFlops(plan) / (seconds * how.mesh().size() * peak(plan)));
    }

    private static Span onFirstRank(Span span, Mesh mesh) {
        int rank = mesh.rank(new Mesh.Coordinates(span.rank(), 0, 0));
        return Span.of(rank, span.name(), span.start(), span.end());
    }

    private static double modelFlops(TrainingPlan plan) {
        double forward = plan.graph().nodes().stream().mapToDouble(node -> node.cost().flops()).sum();
        return PASSES * forward * plan.how().schedule().microBatches() * plan.how().mesh().replicas();
    }

    private static double peak(TrainingPlan plan) {
        return plan.device().flops().get(plan.how().numbers().precision().dtype());
    }

    /** The seconds of a stage's steps, of the sums of gradients behind them, and of what follows. */
    private record StageTime(Map<Step, Double> steps, double sums, double update) {

        static StageTime of(TrainingPlan plan, int stage) {
            Mesh mesh = plan.how().mesh();
            RankPlan rank = plan.ranks().get(mesh.rank(new Mesh.Coordinates(stage, 0, 0)));
            DeviceSettings device = plan.config().device();
            boolean streams = device.kind() == DeviceSettings.Kind.CUDA;
            CostModel costs = new CostModel(plan.device(), device.perNode(), rank.peers());
            Clock clock = new Clock(costs, new IdentityHashMap<>());
            Map<String, Step> named = new HashMap<>();
            plan.how().schedule().steps().get(stage).forEach(step -> named.put(step.name(), step));
            Map<Step, Load> loads = new HashMap<>();
            double sums = 0;
            double update = 0;
            for (Task task : rank.programs().getFirst().tasks()) {
                Load load = clock.load(task);
                Step step = named.get(stepName(task));
                if (step != null) {
                    loads.merge(step, load, Load::plus);
                } else if (task.name().equals(TrainingPrograms.REDUCE)) {
                    sums += load.seconds(false);
                } else {
                    update += load.seconds(false);
                }
            }
            Map<Step, Double> steps = new HashMap<>();
            loads.forEach((step, load) -> steps.put(step, load.seconds(streams)));
            return new StageTime(steps, sums, update);
        }

        /** The name of the step that a task is, or prepares: {@code fetch backward 3} is part of {@code backward 3}. */
        private static String stepName(Task task) {
            String name = task.name();
            return name.matches("(post|feed|fetch|gather) .*") ? name.substring(name.indexOf(' ') + 1) : name;
        }

        /** Of all micro-batches. */
        double shortest(int chunk, Pass pass) {
            return steps.entrySet().stream()
                    .filter(step -> step.getKey().chunk() == chunk && step.getKey().pass() == pass)
                    .mapToDouble(Map.Entry::getValue)
                    .min()
                    .orElseThrow();
        }

        /** What is done with the gradients of one micro-batch only, mostly the last. */
        double onceAStep() {
            Map<List<Object>, Double> shortest = new HashMap<>();
            steps.forEach((step, seconds) ->
                    shortest.merge(List.of(step.chunk(), step.pass()), seconds, Math::min));
            return sums + steps.entrySet().stream()
                    .mapToDouble(step -> step.getValue()
                            - shortest.get(List.of(step.getKey().chunk(), step.getKey().pass())))
                    .sum();
        }
    }

    /**
     * What a step does.
     *
     * @param own seconds of what must be done one after the other
     * @param beside seconds of what can be done beside it
     */
    private record Load(double own, double beside) {

        Load plus(Load other) {
            return new Load(own + other.own, beside + other.beside);
        }

        double seconds(boolean streams) {
            return streams ? Math.max(own, beside) : own + beside;
        }
    }

    /** Times tasks, of which many share their nodes, once. */
    private record Clock(CostModel costs, Map<List<Node>, Load> known) {

        Load load(Task task) {
            return known.computeIfAbsent(task.nodes(), nodes -> {
                double own = 0;
                double beside = 0;
                for (Node node : nodes) {
                    if (isBeside(node)) {
                        beside += costs.seconds(node);
                    } else {
                        own += costs.seconds(node);
                    }
                }
                return new Load(own, beside);
            });
        }

        private static boolean isBeside(Node node) {
            return CostModel.isOffloading(node)
                    || node.operation() instanceof AllReduce sum && sum.beside()
                    || node.operation() instanceof Collective collective
                            && collective.group().data() != Group.Data.OWN;
        }
    }
}
