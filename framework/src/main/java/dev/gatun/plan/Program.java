package dev.gatun.plan;

import dev.gatun.graph.Cost;
import dev.gatun.graph.Node;
import java.util.List;

/** All that one rank does when the program of that name runs, in order. */
public record Program(String name, int rank, List<Task> tasks) {

    public Program {
        tasks = List.copyOf(tasks);
    }

    /** The tasks' nodes, one after the other. */
    public List<Node> nodes() {
        return tasks.stream().flatMap(task -> task.nodes().stream()).toList();
    }

    public Cost cost() {
        return nodes().stream().map(Node::cost).reduce(Cost.NONE, Cost::plus);
    }

    /** The name of the task that the node at that index of {@link #nodes} is in. */
    String taskOf(int index) {
        int left = index;
        for (Task task : tasks) {
            if (left < task.nodes().size()) {
                return task.name();
            }
            left -= task.nodes().size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    /** What is wrong with the node at that index of {@link #nodes}. */
    PlanException failure(int index, String what) {
        return new PlanException("program " + name + ", rank " + rank + ", " + taskOf(index) + ", "
                + nodes().get(index).operation().name() + ": " + what);
    }
}
