package dev.gatun.plan;

import dev.gatun.graph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Everything one rank will run, and where it keeps it.
 *
 * @param programs in the order they were planned; programs of the same index on all ranks run together
 */
public record RankPlan(int rank, List<Program> programs, MemoryPlan memory) {

    /**
     * Plans and verifies all ranks.
     *
     * @param programs for each rank its programs
     * @param workspace the scratch memory of a node in bytes, as its device says
     * @throws PlanException where a program cannot run, alone or together with the other ranks'
     */
    public static List<RankPlan> of(List<List<Program>> programs, ToLongFunction<Node> workspace) {
        List<RankPlan> plans = new ArrayList<>();
        for (int rank = 0; rank < programs.size(); rank++) {
            List<Program> own = List.copyOf(programs.get(rank));
            if (own.size() != programs.getFirst().size()) {
                throw new PlanException("rank " + rank + " has " + own.size() + " programs and rank 0 has "
                        + programs.getFirst().size() + ": all ranks run the same ones together");
            }
            own.forEach(Verification::order);
            MemoryPlan memory = new MemoryPlan(own, workspace);
            Verification.memory(own, memory, workspace);
            plans.add(new RankPlan(rank, own, memory));
        }
        for (int index = 0; index < programs.getFirst().size(); index++) {
            int program = index;
            Verification.together(programs.stream().map(all -> all.get(program)).toList());
        }
        return plans;
    }
}
