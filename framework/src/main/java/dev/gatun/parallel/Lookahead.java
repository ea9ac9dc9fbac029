package dev.gatun.parallel;

import dev.gatun.parallel.Schedule.Step;
import dev.gatun.plan.PlanException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many steps ahead a stage must grant memory to what it will receive, if who sends waits until that is granted:
 * with too few, stages that send to each other in a ring would wait for each other for ever.
 */
final class Lookahead {

    private final Schedule schedule;
    private final List<Map<Step, Integer>> places;

    private Lookahead(Schedule schedule) {
        this.schedule = schedule;
        places = schedule.steps().stream().map(Lookahead::places).toList();
    }

    private static Map<Step, Integer> places(List<Step> steps) {
        Map<Step, Integer> places = new HashMap<>();
        for (int index = 0; index < steps.size(); index++) {
            places.put(steps.get(index), index);
        }
        return places;
    }

    /** The fewest steps with which the schedule ends, at least 1, so that who sends seldom waits. */
    static int of(Schedule schedule) {
        Lookahead lookahead = new Lookahead(schedule);
        int most = schedule.steps().stream().mapToInt(List::size).max().orElse(1);
        for (int steps = 1; steps <= most; steps++) {
            if (lookahead.ends(steps)) {
                return steps;
            }
        }
        throw new PlanException("the steps of the pipeline's schedule wait for each other, whatever is granted ahead");
    }

    /** Runs all stages as far as they get. */
    private boolean ends(int ahead) {
        int[] at = new int[schedule.stages()];
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int stage = 0; stage < at.length; stage++) {
                while (at[stage] < schedule.steps().get(stage).size() && passes(stage, at, ahead)) {
                    at[stage]++;
                    moved = true;
                }
            }
        }
        for (int stage = 0; stage < at.length; stage++) {
            if (at[stage] < schedule.steps().get(stage).size()) {
                return false;
            }
        }
        return true;
    }

    /** Whether what the step receives has been sent, and memory for what it sends has been granted. */
    private boolean passes(int stage, int[] at, int ahead) {
        Step step = schedule.steps().get(stage).get(at[stage]);
        int own = schedule.virtualStage(stage, step.chunk());
        return switch (step.pass()) {
            case FORWARD -> isPast(own - 1, step, at, 0) && isPast(own + 1, step, at, ahead + 1);
            case BACKWARD, BACKWARD_INPUT -> isPast(own + 1, step, at, 0) && isPast(own - 1, step, at, ahead + 1);
            case BACKWARD_WEIGHT -> true;
        };
    }

    /**
     * Whether another virtual stage is past its own pass of the same micro-batch, or at most that many steps before.
     */
    private boolean isPast(int virtual, Step step, int[] at, int before) {
        if (virtual < 0 || virtual >= schedule.stages() * schedule.chunks()) {
            return true;
        }
        int stage = virtual % schedule.stages();
        int place = places.get(stage).get(new Step(step.pass(), virtual / schedule.stages(), step.microBatch()));
        return place < at[stage] + before;
    }
}
