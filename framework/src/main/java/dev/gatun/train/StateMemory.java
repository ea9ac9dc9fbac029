package dev.gatun.train;

import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.parallel.Mesh;
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
        Mesh mesh = plan.how().mesh();
        return plan.how().numbers().states().stream()
                .map(state -> new StateMemory(
                        state.role(),
                        state.bytes(),
                        mesh.stages() * mesh.parts() * plan.how().shards(state),
                        plan.graph().parameterCount() * state.bytes(),
                        stages.stream().mapToLong(stage -> planned(stage, state.role())).max().orElseThrow()))
                .toList();
    }

    private static long planned(PlannedStage stage, Role role) {
        long bytes = 0;
        for (Space space : Space.values()) {
            bytes += stage.plan().memory().bytesByRole(space).getOrDefault(role, 0L);
        }
        return bytes;
    }
}
