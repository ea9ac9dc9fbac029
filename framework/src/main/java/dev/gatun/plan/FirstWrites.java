package dev.gatun.plan;

import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lets the first addition to each gradient and output of a program begin its sum, so that nothing has to be zeroed
 * between steps.
 */
public final class FirstWrites {

    private FirstWrites() {}

    /** The tasks, of which those without a first addition are left as they are. */
    public static List<Task> apply(List<Task> tasks) {
        Set<Tensor> begun = new HashSet<>();
        List<Task> changed = new ArrayList<>();
        for (Task task : tasks) {
            List<Node> nodes = new ArrayList<>();
            boolean first = false;
            for (Node node : task.nodes()) {
                Node written = apply(node, begun);
                nodes.add(written);
                first |= written != node;
            }
            changed.add(first ? new Task(task.name(), task.microBatch(), nodes) : task);
        }
        return changed;
    }

    private static Node apply(Node node, Set<Tensor> begun) {
        Node result = node;
        if (node.operation().accumulates()) {
            for (int index = 0; index < node.outputs().size(); index++) {
                Tensor output = node.output(index);
                boolean sums = output.role() == Role.GRADIENT || output.role() == Role.OUTPUT;
                if (sums && begun.add(output) && node.addend(index) == output) {
                    result = result.withoutAddend(index);
                }
            }
        }
        return result;
    }
}
