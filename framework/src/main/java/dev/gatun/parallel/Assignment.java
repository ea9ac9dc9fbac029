package dev.gatun.parallel;

import dev.gatun.plan.PlanException;
import dev.gatun.plan.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;

/**
 * Layers assigned to stages by hand.
 *
 * @param stageOf of each layer that is assigned
 * @param layers all, in the model's order
 * @param stages how many there are
 * @param defaultStage the stage of layers that are not assigned
 */
record Assignment(Map<String, Integer> stageOf, SequencedCollection<String> layers, int stages, int defaultStage) {

    /** @throws PlanException with everything that is wrong */
    Partition partition() {
        List<String> wrong = new ArrayList<>();
        findUnknown(wrong);
        findOutOfRange(wrong);
        if (wrong.isEmpty()) {
            findOutOfOrder(wrong);
            findEmpty(wrong);
        }
        if (!wrong.isEmpty()) {
            throw new PlanException("the layers' assignment to stages is wrong: " + String.join("; ", wrong));
        }
        List<List<String>> dealt = new ArrayList<>();
        for (int stage = 0; stage < stages; stage++) {
            int own = stage;
            dealt.add(layers.stream().filter(layer -> stage(layer) == own).toList());
        }
        return new Partition(dealt);
    }

    private int stage(String layer) {
        return stageOf.getOrDefault(layer, defaultStage);
    }

    private void findUnknown(List<String> wrong) {
        for (String layer : stageOf.keySet()) {
            if (!layers.contains(layer)) {
                wrong.add("the model has no layer " + layer + Spelling.nearest(layer, layers)
                        .map(near -> " (did you mean " + near + "?)")
                        .orElseGet(() -> ", only " + String.join(", ", layers)));
            }
        }
    }

    private void findOutOfRange(List<String> wrong) {
        stageOf.forEach((layer, stage) -> check("the stage of " + layer, stage, wrong));
        check("the default stage", defaultStage, wrong);
    }

    private void check(String what, int stage, List<String> wrong) {
        if (stage < 0 || stage >= stages) {
            wrong.add(what + " is " + stage + ", which is none of 0 to " + (stages - 1));
        }
    }

    private void findOutOfOrder(List<String> wrong) {
        String before = null;
        for (String layer : layers) {
            if (before != null && stage(layer) < stage(before)) {
                wrong.add(describe(layer) + " comes after " + describe(before)
                        + ": stages follow the model's order, so assign " + layer + " to stage " + stage(before)
                        + " or a later one, or " + before + " to stage " + stage(layer) + " or an earlier one");
            }
            before = layer;
        }
    }

    private String describe(String layer) {
        return layer + " on stage " + stage(layer) + (stageOf.containsKey(layer) ? "" : ", the default,");
    }

    private void findEmpty(List<String> wrong) {
        for (int stage = 0; stage < stages; stage++) {
            int own = stage;
            if (layers.stream().noneMatch(layer -> stage(layer) == own)) {
                wrong.add("stage " + stage + " has no layers");
            }
        }
    }
}
