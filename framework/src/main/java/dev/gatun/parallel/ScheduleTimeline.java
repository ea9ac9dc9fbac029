package dev.gatun.parallel;

import dev.gatun.parallel.Schedule.Step;
import dev.gatun.plan.Pass;
import dev.gatun.plan.PlanException;
import dev.gatun.plan.timeline.Span;
import dev.gatun.plan.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** When each step of a schedule runs, if each starts as soon as its stage is free and what it needs is there. */
public final class ScheduleTimeline {

    private static final double NOT_RUN = Double.POSITIVE_INFINITY;

    private final Schedule schedule;
    private final double transfer;

    /** When a micro-batch is through, by virtual stage and micro-batch: forward, and backward as far as its input. */
    private final double[][] forward;

    private final double[][] backward;

    /** Seconds that a pass of one micro-batch takes. */
    @FunctionalInterface
    public interface Durations {
        double seconds(int stage, int chunk, Pass pass);
    }

    private ScheduleTimeline(Schedule schedule, double transfer) {
        this.schedule = schedule;
        this.transfer = transfer;
        forward = new double[schedule.stages() * schedule.chunks()][schedule.microBatches()];
        backward = new double[schedule.stages() * schedule.chunks()][schedule.microBatches()];
        for (double[][] ends : List.of(forward, backward)) {
            for (double[] row : ends) {
                Arrays.fill(row, NOT_RUN);
            }
        }
    }

    /** The timeline where transfers between stages take no time. Ranks are the stages' numbers. */
    public static Timeline of(Schedule schedule, Durations durations) {
        return of(schedule, durations, 0);
    }

    /**
     * @param transferSeconds from the end of a step to when another stage can use its result; neither stage is kept
     * busy
     * @throws PlanException if the schedule's steps wait for each other
     */
    public static Timeline of(Schedule schedule, Durations durations, double transferSeconds) {
        return new ScheduleTimeline(schedule, transferSeconds).run(durations);
    }

    private Timeline run(Durations durations) {
        List<Span> spans = new ArrayList<>();
        int[] next = new int[schedule.stages()];
        double[] free = new double[schedule.stages()];
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int stage = 0; stage < schedule.stages(); stage++) {
                List<Step> steps = schedule.steps().get(stage);
                while (next[stage] < steps.size() && ready(stage, steps.get(next[stage])) != NOT_RUN) {
                    Step step = steps.get(next[stage]++);
                    double start = Math.max(free[stage], ready(stage, step));
                    free[stage] = start + durations.seconds(stage, step.chunk(), step.pass());
                    done(stage, step, free[stage]);
                    spans.add(Span.of(stage, step.name(), start, free[stage]));
                    moved = true;
                }
            }
        }
        for (int stage = 0; stage < schedule.stages(); stage++) {
            List<Step> steps = schedule.steps().get(stage);
            if (next[stage] < steps.size()) {
                throw new PlanException("stage " + stage + " cannot run " + steps.get(next[stage]).name()
                        + ": what it needs never comes, or only after it. Order the steps so that each comes after"
                        + " those it depends on.");
            }
        }
        return new Timeline(spans);
    }

    /** When the step has all it needs. */
    private double ready(int stage, Step step) {
        int own = schedule.virtualStage(stage, step.chunk());
        return switch (step.pass()) {
            case FORWARD -> own == 0 ? 0 : arrival(forward[own - 1][step.microBatch()]);
            case BACKWARD, BACKWARD_INPUT -> {
                double local = forward[own][step.microBatch()];
                yield own + 1 == backward.length
                        ? local
                        : Math.max(local, arrival(backward[own + 1][step.microBatch()]));
            }
            case BACKWARD_WEIGHT -> backward[own][step.microBatch()];
        };
    }

    private double arrival(double end) {
        return schedule.stages() == 1 ? end : end + transfer;
    }

    private void done(int stage, Step step, double end) {
        int own = schedule.virtualStage(stage, step.chunk());
        switch (step.pass()) {
            case FORWARD -> forward[own][step.microBatch()] = end;
            case BACKWARD, BACKWARD_INPUT -> backward[own][step.microBatch()] = end;
            case BACKWARD_WEIGHT -> {
                // Only the optimizer needs it.
            }
        }
    }
}
