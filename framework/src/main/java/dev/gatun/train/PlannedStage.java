package dev.gatun.train;

import dev.gatun.device.cuda.NcclMemory;
import dev.gatun.graph.Space;
import dev.gatun.parallel.Mesh;
import dev.gatun.plan.DeviceModel;
import dev.gatun.plan.RankPlan;
import dev.gatun.plan.Traffic;
import java.util.ArrayList;
import java.util.List;

/**
 * What all ranks of one pipeline stage have in common, worked out once for them.
 *
 * @param ranks those on the stage, ascending
 * @param layers those of its virtual stages, one behind the other
 * @param plan the first of these ranks'
 * @param traffic what each rank sends in a training step
 * @param flops floating-point operations of a training step on each rank
 */
public record PlannedStage(
        int stage, List<Integer> ranks, List<String> layers, RankPlan plan, Traffic traffic, long flops) {

    static List<PlannedStage> of(TrainingPlan plan) {
        Mesh mesh = plan.how().mesh();
        List<List<Integer>> ranks = new ArrayList<>();
        for (int stage = 0; stage < mesh.stages(); stage++) {
            ranks.add(new ArrayList<>());
        }
        plan.ranks().forEach(rank -> ranks.get(mesh.coordinates(rank.rank()).stage()).add(rank.rank()));
        List<PlannedStage> stages = new ArrayList<>();
        for (List<Integer> own : ranks) {
            RankPlan first = plan.ranks().get(own.getFirst());
            stages.add(new PlannedStage(
                    stages.size(),
                    List.copyOf(own),
                    plan.layers(first),
                    first,
                    Traffic.of(first.programs().getFirst()),
                    first.programs().getFirst().cost().flops()));
        }
        return stages;
    }

    /** What the driver of a GPU will say one rank has of it: the plan's memory, CUDA's own and NCCL's. */
    public long bytesInUse(DeviceModel device) {
        return plan.memory().bytes(Space.DEVICE)
                + device.contextBytes()
                + NcclMemory.bytes(plan.programs(), plan.peers());
    }
}
