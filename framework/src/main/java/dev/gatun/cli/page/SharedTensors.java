package dev.gatun.cli.page;

import dev.gatun.graph.Collective;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Task;
import dev.gatun.plan.Traffic;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of what collectives of one kind work on. */
final class SharedTensors {

    private SharedTensors() {}

    /** In the order of first use, without the micro-batch. */
    static Set<String> of(Program program, Traffic.Shared kind) {
        Set<String> names = new LinkedHashSet<>();
        Set<List<Node>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Task task : program.tasks()) {
            if (seen.add(task.nodes())) {
                for (Node node : task.nodes()) {
                    if (node.operation() instanceof Collective collective
                            && collective.name().equals(kind.operation())
                            && collective.group().equals(kind.group())) {
                        node.reads().forEach(tensor -> names.add(tensor.name().replaceFirst("@.*", "")));
                    }
                }
            }
        }
        return names;
    }
}
