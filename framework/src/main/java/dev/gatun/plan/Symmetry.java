package dev.gatun.plan;

import dev.gatun.device.Peers;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import dev.gatun.graph.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Which ranks are of one kind: they share a program, and whomever it has them meet is of one kind too. Found by
 * refining the kinds of ranks with one program until nothing changes (colour refinement; Weisfeiler and Leman, 1968).
 */
final class Symmetry {

    private final List<Peers> peers;
    private final Map<Program, Partners> partners = new IdentityHashMap<>();
    private List<Integer> kinds;

    /** Whom a program's operations name. */
    private record Partners(SequencedSet<Integer> stages, SequencedSet<Group> groups) {

        private static Partners of(Program program) {
            Partners all = new Partners(new LinkedHashSet<>(), new LinkedHashSet<>());
            Set<List<Node>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Task task : program.tasks()) {
                if (seen.add(task.nodes())) {
                    task.nodes().forEach(node -> all.add(node.operation()));
                }
            }
            return all;
        }

        private void add(Operation operation) {
            switch (operation) {
                case PostReceive post -> stages.add(post.stage());
                case Send send -> stages.add(send.stage());
                case Receive receive -> stages.add(receive.stage());
                case Collective collective -> groups.add(collective.group());
                default -> {}
            }
        }
    }

    /**
     * @param programs one of each rank
     * @param peers of each rank
     */
    Symmetry(List<Program> programs, List<Peers> peers) {
        this.peers = peers;
        programs.forEach(program -> partners.computeIfAbsent(program, Partners::of));
        Map<Program, Integer> numbers = new IdentityHashMap<>();
        kinds = programs.stream().map(program -> numbers.computeIfAbsent(program, absent -> numbers.size())).toList();
        int before = 0;
        for (int count = numbers.size(); count > before; ) {
            before = count;
            Map<List<Object>, Integer> refined = new HashMap<>();
            List<Integer> next = new ArrayList<>();
            for (int rank = 0; rank < programs.size(); rank++) {
                next.add(refined.computeIfAbsent(
                        surroundings(rank, partners.get(programs.get(rank))), absent -> refined.size()));
            }
            kinds = next;
            count = refined.size();
        }
    }

    private List<Object> surroundings(int rank, Partners met) {
        List<Object> surroundings = new ArrayList<>(List.of(kinds.get(rank)));
        met.stages.forEach(stage -> surroundings.add(kinds.get(peers.get(rank).at(stage))));
        met.groups.forEach(group -> surroundings.add(
                peers.get(rank).ranks(group).stream().map(kinds::get).toList()));
        return surroundings;
    }

    /** A number that ranks of one kind, and they alone, have in common. */
    int kind(int rank) {
        return kinds.get(rank);
    }
}
