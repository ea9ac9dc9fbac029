package dev.gatun.parallel;

import dev.gatun.plan.Pass;
import dev.gatun.plan.PlanException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * In which order the stages of a pipeline compute the micro-batches of a step.
 *
 * <p>A stage has one or several virtual stages, called chunks. The virtual stage c * stages + s, which is chunk c of
 * stage s, takes activations from the virtual stage before it and gradients from the one behind it. Backward passes of
 * one chunk run in the micro-batches' ascending order whatever the kind, so that gradients are summed in the same
 * order.
 *
 * @param steps for each stage its passes, in order
 */
public record Schedule(int microBatches, int chunks, List<List<Step>> steps) {

    /** One pass of one micro-batch through one chunk of a stage. */
    public record Step(Pass pass, int chunk, int microBatch) {

        /** The task's name, as in {@code forward 3} and, behind the first chunk, {@code forward 3 chunk 1}. */
        public String name() {
            return pass.word() + " " + microBatch + (chunk == 0 ? "" : " chunk " + chunk);
        }
    }

    /**
     * How forward and backward passes alternate. Bubbles are given for p stages, m micro-batches and v chunks where all
     * stages take equally long and no micro-batch is held back: the idle part of the whole time, which is x / (1 + x)
     * for the ratio x of idle to busy time that the papers give.
     */
    public enum Kind {

        /**
         * All forward passes, then all backward passes (Huang et al., 2019, GPipe); with fewer active micro-batches in
         * rounds of that many. Idle over busy time is (p - 1) / m, the bubble (p - 1) / (m + p - 1). Every stage holds
         * m micro-batches.
         */
        GPIPE,

        /**
         * One forward, one backward (Narayanan et al., 2019, PipeDream; with a flush at the end of the step: Narayanan
         * et al., 2021, PipeDream-Flush). Bubble as GPipe's. Stage s holds min(m, p - s) micro-batches.
         */
        ONE_F_ONE_B,

        /**
         * 1F1B over virtual stages (Narayanan et al., 2021, Megatron-LM, section 2.2). Micro-batches go in groups of p
         * through one chunk after the other. Idle over busy time is (p - 1) / (v m), the bubble
         * (p - 1) / (v m + p - 1), for m a multiple of p; otherwise the last group is smaller, and the bubble larger.
         * Holds up to 2 p micro-batches, each in fewer of its chunks the younger it is. With one chunk it is 1F1B.
         */
        INTERLEAVED,

        /**
         * 1F1B whose backward pass is in two parts, of which the second, for the parameters' gradients, fills what
         * would be idle time (Qi et al., 2023, ZB-H1). Where forward and both parts take equally long, idle over busy
         * time is (p - 1) / (3 m) for m of at least 2 p - 1. Every stage holds min(m, p) micro-batches, as only 1F1B's
         * first does.
         */
        ZERO_BUBBLE
    }

    public Schedule {
        steps = steps.stream().map(List::copyOf).toList();
    }

    /**
     * @param chunks virtual stages of each stage; 1 unless interleaved
     * @param activeMicroBatches how many a stage may hold at most: begun there, and not behind their last backward pass
     * @throws PlanException if a number is less than 1, or there are chunks in a kind that has none
     */
    public static Schedule of(Kind kind, int stages, int microBatches, int chunks, int activeMicroBatches) {
        atLeastOne("stages", stages);
        atLeastOne("micro-batches", microBatches);
        atLeastOne("chunks", chunks);
        atLeastOne("active micro-batches", activeMicroBatches);
        if (chunks > 1 && kind != Kind.INTERLEAVED) {
            throw new PlanException("the schedule " + kind + " has one chunk a stage and not " + chunks
                    + ". Use 1, or the schedule " + Kind.INTERLEAVED + ".");
        }
        return new Schedule(microBatches, chunks, IntStream.range(0, stages)
                .mapToObj(stage -> new StageOrder(stages, stage, microBatches, chunks, activeMicroBatches))
                .map(order -> order.of(kind))
                .toList());
    }

    /**
     * Looks through an order that was given as data.
     *
     * @throws PlanException if a stage leaves out a pass of a micro-batch, has one twice, or sums gradients out of order
     */
    public void requireWhole() {
        atLeastOne("stages", stages());
        atLeastOne("micro-batches", microBatches);
        atLeastOne("chunks", chunks);
        for (int stage = 0; stage < stages(); stage++) {
            Map<Step, Integer> places = new HashMap<>();
            for (Step step : steps.get(stage)) {
                if (places.put(step, places.size()) != null) {
                    throw new PlanException("stage " + stage + " of the pipeline's order has " + step.name()
                            + " twice. Leave one out.");
                }
            }
            for (int chunk = 0; chunk < chunks; chunk++) {
                for (int microBatch = 0, before = -1; microBatch < microBatches; microBatch++) {
                    before = requireWhole(stage, new Step(Pass.FORWARD, chunk, microBatch), before, places);
                }
            }
            if (!places.isEmpty()) {
                throw new PlanException("stage " + stage + " of the pipeline's order has "
                        + places.keySet().iterator().next().name() + ", which is none of the passes of " + microBatches
                        + " micro-batches through " + chunks + " chunks, or one too many. Leave it out.");
            }
        }
    }

    /** Takes a micro-batch's passes out of a stage's places, and returns that of the one which sums gradients. */
    private static int requireWhole(int stage, Step forward, int before, Map<Step, Integer> places) {
        int begun = take(stage, forward, places);
        Step input = new Step(Pass.BACKWARD_INPUT, forward.chunk(), forward.microBatch());
        boolean inTwo = places.containsKey(input);
        int half = inTwo ? take(stage, input, places) : begun;
        Step sum = new Step(inTwo ? Pass.BACKWARD_WEIGHT : Pass.BACKWARD, forward.chunk(), forward.microBatch());
        int summed = take(stage, sum, places);
        if (half < begun || summed < half || summed < before) {
            throw new PlanException("stage " + stage + " of the pipeline's order has " + sum.name()
                    + " too early. Put each micro-batch's forward pass first, and backward passes in the micro-batches'"
                    + " order.");
        }
        return summed;
    }

    private static int take(int stage, Step step, Map<Step, Integer> places) {
        Integer place = places.remove(step);
        if (place == null) {
            throw new PlanException("stage " + stage + " of the pipeline's order lacks " + step.name() + ". Add it.");
        }
        return place;
    }

    private static void atLeastOne(String what, int number) {
        if (number < 1) {
            throw new PlanException("a pipeline schedule cannot have " + number + " " + what + ". Use 1 or more.");
        }
    }

    public int stages() {
        return steps.size();
    }

    /** The place of a stage's chunk in the order in which a micro-batch goes forward. */
    public int virtualStage(int stage, int chunk) {
        return chunk * stages() + stage;
    }

    /** {@link #peakInFlight} of the stage that has a virtual stage. */
    public int peakInFlightAt(int virtualStage) {
        return peakInFlight(virtualStage % stages());
    }

    /** The most micro-batches that a stage holds at a time, from their first forward to their last backward pass. */
    public int peakInFlight(int stage) {
        Map<Integer, Long> left = new HashMap<>();
        steps.get(stage).forEach(step -> left.merge(step.microBatch(), 1L, Long::sum));
        Map<Integer, Long> whole = Map.copyOf(left);
        int held = 0;
        int peak = 0;
        for (Step step : steps.get(stage)) {
            if (left.get(step.microBatch()).equals(whole.get(step.microBatch()))) {
                held++;
            }
            peak = Math.max(peak, held);
            if (left.merge(step.microBatch(), -1L, Long::sum) == 0) {
                held--;
            }
        }
        return peak;
    }
}
