package dev.gatun.parallel;

import dev.gatun.parallel.Schedule.Kind;
import dev.gatun.parallel.Schedule.Step;
import dev.gatun.plan.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The order of one stage's steps. Forward passes have one order and backward passes another; kinds of schedules differ
 * in how many forward passes have run before each backward pass.
 *
 * @param active the most micro-batches that the stage may hold
 */
record StageOrder(int stages, int stage, int microBatches, int chunks, int active) {

    List<Step> of(Kind kind) {
        return switch (kind) {
            case GPIPE -> mesh(done -> (done / active + 1) * active);
            case ONE_F_ONE_B -> mesh(done -> done + 1 + warmUp());
            case INTERLEAVED -> chunks == 1 ? of(Kind.ONE_F_ONE_B) : interleaved();
            case ZERO_BUBBLE -> zeroBubble(of(Kind.ONE_F_ONE_B));
        };
    }

    /** Forward passes ahead of the backward passes: as many as let the stages behind have something to do. */
    private int warmUp() {
        return Math.min(stages - stage, active) - 1;
    }

    /**
     * Megatron-LM's warm-up of 2 (p - s - 1) + (v - 1) p forward passes. A stage that is ahead of the last one by more
     * than the last two groups would wait for activations that wait for its own gradients, so a small last group
     * shortens it.
     */
    private List<Step> interleaved() {
        int lastGroup = (microBatches - 1) % group() + 1;
        int ahead = Math.min(2 * (stages - stage - 1), group() + lastGroup) + (chunks - 1) * group();
        List<Step> forwards = passes(Pass.FORWARD);
        List<Step> backwards = passes(Pass.BACKWARD);
        return mesh(done -> {
            long finished = backwards.subList(0, done).stream().filter(step -> step.chunk() == 0).count();
            int tooMany = finished + active < microBatches
                    ? forwards.indexOf(new Step(Pass.FORWARD, 0, (int) finished + active))
                    : forwards.size();
            return Math.min(done + 1 + ahead, tooMany);
        });
    }

    /**
     * Puts weight passes off by as many micro-batches as there are stages before this one, or as it may hold beside
     * those of the warm-up: that much idle time is at the end.
     */
    private List<Step> zeroBubble(List<Step> oneForwardOneBackward) {
        int putOff = Math.min(stage, active - 1 - warmUp());
        List<Step> steps = new ArrayList<>();
        for (Step step : oneForwardOneBackward) {
            if (step.pass() == Pass.FORWARD) {
                steps.add(step);
            } else {
                steps.add(new Step(Pass.BACKWARD_INPUT, 0, step.microBatch()));
                if (step.microBatch() >= putOff) {
                    steps.add(new Step(Pass.BACKWARD_WEIGHT, 0, step.microBatch() - putOff));
                }
            }
        }
        for (int microBatch = Math.max(0, microBatches - putOff); microBatch < microBatches; microBatch++) {
            steps.add(new Step(Pass.BACKWARD_WEIGHT, 0, microBatch));
        }
        return steps;
    }

    /**
     * @param forwardsBefore how many forward passes come before the backward pass of that number, if there are as many;
     *     never falls
     */
    private List<Step> mesh(IntUnaryOperator forwardsBefore) {
        List<Step> forwards = passes(Pass.FORWARD);
        List<Step> backwards = passes(Pass.BACKWARD);
        List<Step> steps = new ArrayList<>();
        int begun = 0;
        for (int done = 0; done < backwards.size(); done++) {
            int upTo = Math.min(forwards.size(), forwardsBefore.applyAsInt(done));
            steps.addAll(forwards.subList(begun, upTo));
            begun = upTo;
            steps.add(backwards.get(done));
        }
        return steps;
    }

    /** How many micro-batches go through a chunk before they go through the next: enough to keep all stages busy. */
    private int group() {
        return Math.min(stages, active);
    }

    private List<Step> passes(Pass pass) {
        List<Step> steps = new ArrayList<>();
        for (int first = 0; first < microBatches; first += group()) {
            int behind = Math.min(microBatches, first + group());
            for (int turn = 0; turn < chunks; turn++) {
                int chunk = pass == Pass.FORWARD ? turn : chunks - 1 - turn;
                for (int microBatch = first; microBatch < behind; microBatch++) {
                    steps.add(new Step(pass, chunk, microBatch));
                }
            }
        }
        return steps;
    }
}
