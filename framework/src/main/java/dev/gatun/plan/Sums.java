package dev.gatun.plan;

import dev.gatun.graph.AdamW;
import dev.gatun.graph.Collective;
import dev.gatun.graph.GradientScale;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Follows what a step adds up, gradients and losses: begun once, with as much from one micro-batch as from another,
 * complete before anything reads it, summed over a group of ranks once, and used once for an update.
 */
final class Sums {

    private final int microBatches;
    private final boolean scaled;
    private final Map<Tensor, Sum> sums = new LinkedHashMap<>();
    private final Map<Node, Integer> lastAddition = new HashMap<>();
    private final Set<Tensor> updated = new HashSet<>();

    private static final class Sum {
        private final int[] parts;
        private final Set<Group> summedOver = new HashSet<>();
        private boolean complete;
        private boolean needed;

        private Sum(int microBatches) {
            parts = new int[microBatches];
        }
    }

    Sums(Program program) {
        microBatches = program.tasks().stream().mapToInt(Task::microBatch).max().orElse(Task.NO_MICRO_BATCH) + 1;
        scaled = program.tasks().stream()
                .flatMap(task -> task.nodes().stream())
                .anyMatch(node -> node.operation() instanceof GradientScale);
    }

    /**
     * Takes account of the next node.
     *
     * @return what is wrong with it, or null
     */
    String wrongWith(Node node, int microBatch) {
        List<Tensor> read = node.operation().accumulates()
                ? node.inputs().subList(0, node.inputs().size() - node.outputs().size())
                : node.inputs();
        String wrong = null;
        for (int index = 0; index < node.outputs().size() && wrong == null; index++) {
            Tensor output = node.output(index);
            if (node.operation() instanceof AdamW && !updated.add(output)) {
                wrong = output.name() + " is updated twice";
            } else if (isSum(output)) {
                wrong = read.contains(output) ? changed(node, output) : added(node, index, microBatch);
            }
        }
        for (Tensor tensor : read) {
            Sum sum = sums.get(tensor);
            if (sum != null) {
                sum.complete = true;
                sum.needed |= !node.outputs().contains(tensor);
            }
        }
        return wrong;
    }

    private static boolean isSum(Tensor tensor) {
        return tensor.role() == Role.GRADIENT || tensor.role() == Role.OUTPUT;
    }

    private String changed(Node node, Tensor tensor) {
        Sum sum = sums.get(tensor);
        if (sum == null) {
            return null;
        }
        if (sum.needed) {
            return tensor.name() + " is changed behind an operation that needs all of it";
        }
        return node.operation() instanceof Collective collective && !sum.summedOver.add(collective.group())
                ? tensor.name() + " is summed over " + collective.group() + " twice"
                : null;
    }

    private String added(Node node, int index, int microBatch) {
        Tensor tensor = node.output(index);
        boolean begins = !node.operation().accumulates() || node.addend(index) != tensor;
        if (begins && sums.containsKey(tensor)) {
            return tensor.name() + " is begun twice";
        }
        Sum sum = sums.computeIfAbsent(tensor, absent -> new Sum(microBatches));
        if (sum.complete) {
            return tensor.name() + " is added to behind an operation that needs all of it";
        }
        if (node.operation().accumulates() && microBatch >= 0) {
            sum.parts[microBatch]++;
            if (index == 0 && Integer.valueOf(microBatch).equals(lastAddition.put(node, microBatch))) {
                return "adds the same to " + tensor.name() + " twice";
            }
        }
        return null;
    }

    /**
     * Whether a node's reading a tensor is what it is made for: where gradients are scaled by their norm, that is an
     * update.
     */
    boolean isUse(Node node, Tensor tensor) {
        return tensor.role() != Role.GRADIENT || !scaled || !(node.operation() instanceof SquareNorm);
    }

    /** @throws PlanException if a sum has more parts from one micro-batch than from another */
    void requireSame(String program) {
        sums.forEach((tensor, sum) -> {
            for (int microBatch = 1; microBatch < microBatches; microBatch++) {
                if (sum.parts[microBatch] != sum.parts[0]) {
                    throw new PlanException("program " + program + ": the sum " + tensor.name() + " (" + word(tensor)
                            + ") gets " + sum.parts[0] + " parts from micro-batch 0 and " + sum.parts[microBatch]
                            + " from micro-batch " + microBatch);
                }
            }
        });
    }

    private static String word(Tensor tensor) {
        return tensor.role().name().toLowerCase(Locale.ROOT);
    }
}
