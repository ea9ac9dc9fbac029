package dev.gatun.train;

import dev.gatun.graph.Node;
import dev.gatun.graph.Task;
import dev.gatun.parallel.Schedule;
import dev.gatun.parallel.ScheduleTimeline;
import dev.gatun.plan.CostModel;
import dev.gatun.plan.DeviceModel;
import dev.gatun.plan.Pass;
import dev.gatun.plan.timeline.Span;
import dev.gatun.plan.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a training step takes by a model of the devices, where nothing overlaps within a rank: neither collectives
 * nor copies run beside computing.
 *
 * @param passes the pipeline's, on the first rank of each stage
 * @param updateSeconds behind the last pass, of the rank that takes longest: gradients, the optimizer, the losses
 * @param tokensPerSecond of all ranks together
 * @param flopsUtilization model FLOPs utilization (Chowdhery et al., 2022, PaLM, appendix B), 0 to 1: what the model's
 *     passes compute, without what is computed again, of the devices' peak
 */
public record StepEstimate(Timeline passes, double updateSeconds, double tokensPerSecond, double flopsUtilization) {

    /** A backward pass computes two products for each of the forward pass. */
    private static final int PASSES = 3;

    /** The passes of a stage that take equally long, but for what their last micro-batch reduces. */
    private record Kind(int chunk, Pass pass) {}

    static StepEstimate of(TrainingPlan plan, List<PlannedStage> stages) {
        Schedule schedule = plan.how().schedule();
        List<Map<Kind, Double>> passes = new ArrayList<>();
        double update = 0;
        for (PlannedStage stage : stages) {
            CostModel cost =
                    new CostModel(plan.device(), plan.config().device().perNode(), stage.plan().peers());
            Map<Kind, Double> own = new HashMap<>();
            update = Math.max(update, sum(stage, cost, own));
            passes.add(own);
        }
        Timeline timeline = ScheduleTimeline.of(schedule, (stage, chunk, pass) ->
                passes.get(stage).get(new Kind(chunk, pass)) / schedule.microBatches());
        double seconds = timeline.makespan() + update;
        long tokens = (long) plan.config().train().batch() * plan.config().data().sequenceLength();
        return new StepEstimate(
                new Timeline(timeline.spans().stream().map(span -> onFirstRank(span, stages)).toList()),
                update,
                tokens / seconds,
                modelFlops(plan) / (seconds * plan.ranks().size() * peak(plan)));
    }

    /**
     * Adds the seconds of the tasks of all micro-batches to those of their passes.
     *
     * @return the seconds of the tasks that are about no micro-batch
     */
    private static double sum(PlannedStage stage, CostModel cost, Map<Kind, Double> passes) {
        Map<List<Node>, Double> known = new IdentityHashMap<>();
        double rest = 0;
        for (Task task : stage.plan().programs().getFirst().tasks()) {
            double seconds = known.computeIfAbsent(task.nodes(), cost::seconds);
            if (task.microBatch() == Task.NO_MICRO_BATCH) {
                rest += seconds;
            } else {
                Span pass = pass(task.name());
                passes.merge(new Kind(pass.chunk(), pass.pass()), seconds, Double::sum);
            }
        }
        return rest;
    }

    /** The pass that a task is or, as {@code feed forward 3}, is for. */
    private static Span pass(String task) {
        Span span = Span.of(0, task, 0, 0);
        return span.pass() == null ? Span.of(0, task.substring(task.indexOf(' ') + 1), 0, 0) : span;
    }

    private static Span onFirstRank(Span span, List<PlannedStage> stages) {
        return Span.of(stages.get(span.rank()).plan().rank(), span.name(), span.start(), span.end());
    }

    private static double modelFlops(TrainingPlan plan) {
        double forward = plan.graph().nodes().stream().mapToDouble(node -> node.cost().flops()).sum();
        return PASSES * forward * plan.how().schedule().microBatches() * plan.how().mesh().replicas();
    }

    private static double peak(TrainingPlan plan) {
        DeviceModel device = plan.device();
        return device.flops().get(plan.how().numbers().precision().dtype());
    }

    /** The whole step. */
    public double seconds() {
        return passes.makespan() + updateSeconds;
    }

    /** The pipeline's idle part of all ranks' time up to the last pass: 0 to 1. */
    public double bubbleFraction() {
        return passes.bubbleFraction();
    }
}
