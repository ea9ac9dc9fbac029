package dev.gatun.train;

import dev.gatun.graph.Space;
import dev.gatun.parallel.StageCost;
import java.util.List;

/**
 * What there is to say of a plan.
 *
 * @param stages one a pipeline stage
 * @param states the memory of what lives as long as the model
 */
public record PlanReport(TrainingPlan plan, List<PlannedStage> stages, List<StateMemory> states, StepEstimate step) {

    public static PlanReport of(TrainingPlan plan) {
        List<PlannedStage> stages = PlannedStage.of(plan);
        return new PlanReport(plan, stages, StateMemory.of(plan, stages), StepEstimate.of(plan));
    }

    /** What each virtual stage was cut for. */
    public List<StageCost> partition() {
        return StageCost.of(plan.partition(), plan.layers(), plan.how().schedule()::peakInFlightAt);
    }

    /** Floating-point operations of a step on all ranks. */
    public long flops() {
        return stages.stream().mapToLong(stage -> stage.flops() * stage.ranks().size()).sum();
    }

    /** Of the rank that has most, in bytes. */
    public long peakBytes(Space space) {
        return stages.stream().mapToLong(stage -> stage.plan().memory().bytes(space)).max().orElseThrow();
    }

    /** What the rank that sends most sends in a step, in bytes. */
    public long peakBytesSent() {
        return stages.stream().mapToLong(stage -> stage.traffic().bytes()).max().orElseThrow();
    }
}
