package dev.gatun.train;

import dev.gatun.graph.DType;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Precision;
import java.util.ArrayList;
import java.util.List;

/**
 * What one kind of a model's states takes, by arithmetic and by plan.
 *
 * @param bytesPerParameter of all ranks that hold distinct parts together
 * @param ways over how many ranks the layout spreads it: stages and parts, and replicas where ZeRO shards it
 * @param whole bytes of all parameters
 * @param planned bytes on the rank that has most of it, the host's memory included
 */
public record StateMemory(Role role, int bytesPerParameter, int ways, long whole, long planned) {

    /** What a rank has of it if all have equally much, in bytes. */
    public long share() {
        return whole / ways;
    }

    static List<StateMemory> of(TrainingPlan plan, List<PlannedStage> stages) {
        Precision precision = plan.how().numbers().precision();
        int fp32 = DType.FP32.bytes();
        List<StateMemory> states = new ArrayList<>();
        states.add(of(Role.PARAMETER, precision.dtype().bytes(), 3, plan, stages));
        states.add(of(Role.GRADIENT, fp32, 2, plan, stages));
        states.add(of(Role.OPTIMIZER_STATE, 2 * fp32, 1, plan, stages));
        if (precision.hasMasters()) {
            states.add(of(Role.MASTER, fp32, 1, plan, stages));
        }
        return states;
    }

    /** @param zero the first of ZeRO's stages that shards it */
    private static StateMemory of(Role role, int bytes, int zero, TrainingPlan plan, List<PlannedStage> stages) {
        Mesh mesh = plan.how().mesh();
        int shards = plan.how().sharding().stage() >= zero ? mesh.shards() : 1;
        long planned = stages.stream().mapToLong(stage -> planned(stage, role)).max().orElseThrow();
        return new StateMemory(
                role,
                bytes,
                mesh.stages() * mesh.parts() * shards,
                plan.graph().parameterCount() * bytes,
                planned);
    }

    private static long planned(PlannedStage stage, Role role) {
        long bytes = 0;
        for (Space space : Space.values()) {
            bytes += stage.plan().memory().bytesByRole(space).getOrDefault(role, 0L);
        }
        return bytes;
    }
}
