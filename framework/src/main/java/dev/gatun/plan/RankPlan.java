package dev.gatun.plan;

import dev.gatun.device.Peers;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Everything one rank will run, and where it keeps it.
 *
 * @param peers whom it communicates with
 * @param programs in the order they were planned; programs of the same index on all ranks run together
 */
public record RankPlan(Peers peers, List<Program> programs, MemoryPlan memory) {

    public int rank() {
        return peers.rank();
    }

    /**
     * Plans and verifies all ranks. Ranks that are given the same list are planned once.
     *
     * @param programs for each rank its programs
     * @param peers of each rank
     * @param workspace the scratch memory of a node in bytes, as its device says
     * @throws PlanException where a program cannot run, alone or together with the other ranks'
     */
    public static List<RankPlan> of(List<List<Program>> programs, List<Peers> peers, ToLongFunction<Node> workspace) {
        List<RankPlan> plans = new ArrayList<>();
        Map<List<Program>, MemoryPlan> known = new IdentityHashMap<>();
        for (int rank = 0; rank < programs.size(); rank++) {
            List<Program> own = programs.get(rank);
            if (own.size() != programs.getFirst().size()) {
                throw new PlanException("rank " + rank + " has " + own.size() + " programs and rank 0 has "
                        + programs.getFirst().size() + ": all ranks run the same ones together");
            }
            try {
                plans.add(new RankPlan(
                        peers.get(rank), List.copyOf(own), known.computeIfAbsent(own, each -> plan(each, workspace))));
            } catch (PlanException wrong) {
                throw new PlanException("rank " + rank + ", " + wrong.getMessage());
            }
        }
        for (int index = 0; index < programs.getFirst().size(); index++) {
            int program = index;
            Verification.together(programs.stream().map(all -> all.get(program)).toList(), peers);
        }
        return plans;
    }

    private static MemoryPlan plan(List<Program> programs, ToLongFunction<Node> workspace) {
        programs.forEach(Verification::order);
        Verification.names(programs);
        MemoryPlan memory = new MemoryPlan(programs, workspace);
        Verification.memory(programs, memory, workspace);
        return memory;
    }
}
