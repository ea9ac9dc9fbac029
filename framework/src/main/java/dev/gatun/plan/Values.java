package dev.gatun.plan;

import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Role;
import dev.gatun.graph.Round;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.HashMap;
import java.util.Map;

/**
 * Follows the values of one rank's program from where they are written to where they are read: each read finds what it
 * expects, of the micro-batch it is about, and nothing is computed in vain or left out of a sum.
 */
final class Values {

    private final Program program;
    private final Sums sums;
    private final Map<Tensor, Value> values = new HashMap<>();
    private final Map<Tensor, Receive> posted = new HashMap<>();
    private int index;

    /** What a node wrote; all its outputs are one, but for those that it changes in place. */
    private static final class Value {
        private final int index;
        private final int microBatch;
        private boolean used;

        private Value(int index, int microBatch, boolean used) {
            this.index = index;
            this.microBatch = microBatch;
            this.used = used;
        }
    }

    Values(Program program) {
        this.program = program;
        sums = new Sums(program);
    }

    void check() {
        for (Task task : program.tasks()) {
            for (Node node : task.nodes()) {
                read(node, task);
                receive(node);
                sum(node, task);
                write(node, task);
                index++;
            }
        }
        values.forEach(this::requireUsed);
        sums.requireSame(program.name());
    }

    private void read(Node node, Task task) {
        for (Tensor tensor : node.inputs()) {
            if (tensor != null && isFollowed(tensor)) {
                Value value = values.get(tensor);
                if (value == null) {
                    throw failure(tensor.name() + " is read before anything writes it");
                }
                if (!(node.operation() instanceof Receive) && posted.containsKey(tensor)) {
                    throw failure(tensor.name() + " is read before it is received");
                }
                if (tensor.role() == Role.ACTIVATION && value.microBatch != task.microBatch()) {
                    throw failure(tensor.name() + " is still that of micro-batch " + value.microBatch
                            + ", but micro-batch " + task.microBatch() + " reads it");
                }
                value.used |= sums.isUse(node, tensor);
            }
        }
    }

    private void receive(Node node) {
        switch (node.operation()) {
            case PostReceive post -> posted.put(node.output(0), new Receive(post.stage(), post.channel()));
            case Receive receive -> {
                if (!receive.equals(posted.remove(node.input(0)))) {
                    throw failure(node.input(0).name() + " was not posted for " + receive.channel() + " from stage "
                            + receive.stage());
                }
            }
            default -> {}
        }
    }

    private void sum(Node node, Task task) {
        String wrong = sums.wrongWith(node, task.microBatch());
        if (wrong != null) {
            throw failure(wrong);
        }
    }

    private void write(Node node, Task task) {
        boolean keeps = node.outputs().stream().anyMatch(tensor -> !isFollowed(tensor)); // for the next step
        Value afresh = new Value(index, task.microBatch(), keeps);
        for (Tensor tensor : node.outputs()) {
            if (isFollowed(tensor)) {
                boolean inPlace = node.inputs().contains(tensor);
                Value value = inPlace ? new Value(index, task.microBatch(), false) : afresh;
                Value before = values.put(tensor, value);
                if (before != null && !inPlace && tensor.role() == Role.ACTIVATION) {
                    if (before.microBatch == task.microBatch()) {
                        throw failure(tensor.name() + " is written twice");
                    }
                    requireUsed(tensor, before);
                }
                // The host reads an output; an emulated device rounds each output by itself, also one made only with another.
                value.used |= tensor.role() == Role.OUTPUT || node.operation() instanceof Round;
            }
        }
    }

    /** A tensor that holds nothing of worth when the program begins. */
    private static boolean isFollowed(Tensor tensor) {
        return switch (tensor.role()) {
            case ACTIVATION, WORKSPACE, GRADIENT, OUTPUT -> true;
            case PARAMETER, OPTIMIZER_STATE, MASTER, CONSTANT, INPUT -> false;
        };
    }

    private void requireUsed(Tensor tensor, Value value) {
        if (!value.used) {
            throw PlanException.at(program, value.index, "nothing reads what it writes, " + tensor.name());
        }
    }

    private PlanException failure(String what) {
        return PlanException.at(program, index, what);
    }
}
