package dev.gatun.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a rank does when the program of that name runs, in order. Ranks that do the same to their own part of the
 * data share one.
 */
public record Program(String name, List<Task> tasks) {

    public Program {
        tasks = List.copyOf(tasks);
    }

    /** The tasks' nodes, one after the other. */
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        tasks.forEach(task -> nodes.addAll(task.nodes()));
        return nodes;
    }

    public Cost cost() {
        return nodes().stream().map(Node::cost).reduce(Cost.NONE, Cost::plus);
    }

    /** Where the node at that index of {@link #nodes} is: program, task and operation. */
    public String where(int index) {
        int left = index;
        for (Task task : tasks) {
            if (left < task.nodes().size()) {
                return "program " + name + ", " + task.name() + ", " + task.nodes().get(left).operation().name();
            }
            left -= task.nodes().size();
        }
        throw new IndexOutOfBoundsException(index);
    }
}
