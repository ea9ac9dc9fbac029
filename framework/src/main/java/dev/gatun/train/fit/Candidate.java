package dev.gatun.train.fit;

import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.StepEstimate;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.ConfigChanges;
import dev.gatun.train.config.TrainingConfig;
import java.util.Map;

/**
 * A configuration and what it takes by its plan.
 *
 * @param changes what it has otherwise than the given one
 * @param rank that needs most of its device's memory
 * @param bytes that it needs
 * @param bytesByRole what they are for
 * @param allBytes of all ranks, the host's memory included
 * @param seconds of a step, estimated
 */
public record Candidate(
        TrainingConfig config,
        ConfigChanges changes,
        int rank,
        long bytes,
        Map<Role, Long> bytesByRole,
        long allBytes,
        double seconds) {

    static Candidate of(TrainingConfig given, TrainingPlan plan) {
        RankPlan worst = plan.largest();
        return new Candidate(
                plan.config(),
                ConfigChanges.between(given, plan.config()),
                worst.rank(),
                worst.memory().bytes(Space.DEVICE),
                worst.memory().bytesByRole(Space.DEVICE),
                plan.bytes(),
                StepEstimate.of(plan).seconds());
    }
}
