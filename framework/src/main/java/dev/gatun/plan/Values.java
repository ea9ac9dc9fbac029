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
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Follows the values of one rank's program from where they are written to where they are read: each read finds what it
 * expects, of the micro-batch it is about, and nothing is computed in vain or left out of a sum.
 */
final class Values {

    private final Program program;
    private final int microBatches;
    private final Map<Tensor, Value> values = new HashMap<>();
    private final Map<Tensor, Receive> posted = new HashMap<>();
    private final Map<Tensor, int[]> addends = new LinkedHashMap<>();
    private int index;

    /** What a node wrote; all its outputs are one. */
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
        microBatches = program.tasks().stream().mapToInt(Task::microBatch).max().orElse(Task.NO_MICRO_BATCH) + 1;
    }

    void check() {
        for (Task task : program.tasks()) {
            for (Node node : task.nodes()) {
                read(node, task);
                receive(node);
                write(node, task);
                index++;
            }
        }
        values.forEach(this::requireUsed);
        addends.forEach(this::requireSame);
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
                value.used = true;
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

    private void write(Node node, Task task) {
        Value value = null;
        for (Tensor tensor : node.outputs()) {
            if (isFollowed(tensor)) {
                if (value == null) {
                    value = new Value(index, task.microBatch(), false);
                }
                Value before = values.put(tensor, value);
                boolean inPlace = node.inputs().contains(tensor);
                if (before != null && !inPlace && tensor.role() == Role.ACTIVATION) {
                    if (before.microBatch == task.microBatch()) {
                        throw failure(tensor.name() + " is written twice");
                    }
                    requireUsed(tensor, before);
                }
                if (addsTo(node, tensor) && task.microBatch() >= 0 && tensor.role() != Role.ACTIVATION) {
                    addends.computeIfAbsent(tensor, absent -> new int[microBatches])[task.microBatch()]++;
                }
            } else if (value == null) {
                value = new Value(index, task.microBatch(), true);
            }
            boolean readLater = !isFollowed(tensor) || tensor.role() == Role.OUTPUT; // by the host, or the next step
            // An emulated device rounds each output of an operation by itself, also one that is computed only with another.
            if (readLater || node.operation() instanceof Round) {
                value.used = true;
            }
        }
    }

    /** Whether a sum gets a part there: a reduction of the sum itself over ranks is none. */
    private static boolean addsTo(Node node, Tensor sum) {
        int addends = node.inputs().size() - node.outputs().size();
        return node.operation().accumulates() && !node.inputs().subList(0, addends).contains(sum);
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

    /** A step's sums have as many parts from one micro-batch as from another. */
    private void requireSame(Tensor sum, int[] parts) {
        for (int microBatch = 1; microBatch < parts.length; microBatch++) {
            if (parts[microBatch] != parts[0]) {
                throw new PlanException("program " + program.name() + ": the sum " + sum.name() + " (" + word(sum) + ") gets "
                        + parts[0] + " parts from micro-batch 0 and " + parts[microBatch] + " from micro-batch " + microBatch);
            }
        }
    }

    private static String word(Tensor tensor) {
        return tensor.role().name().toLowerCase(Locale.ROOT);
    }

    private PlanException failure(String what) {
        return PlanException.at(program, index, what);
    }
}
