package dev.gatun.device.cuda;

import dev.gatun.device.OwnStretch;
import dev.gatun.graph.Activation;
import dev.gatun.graph.AdamW;
import dev.gatun.graph.Cast;
import dev.gatun.graph.DType;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.WriteShard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds nodes that one launch can do: a product and what follows it at once, or the optimizer's step and the casts of
 * what it changed.
 */
final class Fusions {

    private Fusions() {}

    /** How many of a program's nodes read a tensor; nodes of tasks that do the same count once. */
    static Map<Tensor, Integer> readers(Program program) {
        Map<Tensor, Integer> readers = new HashMap<>();
        for (Node node : new LinkedHashSet<>(program.nodes())) {
            new HashSet<>(node.reads()).forEach(tensor -> readers.merge(tensor, 1, Integer::sum));
        }
        return readers;
    }

    /**
     * A task's nodes in groups that are each done by one launch or a few. They are in the nodes' order, but for casts
     * that an optimizer's step does on the way.
     *
     * @param readers of the task's program
     */
    static List<List<Node>> groups(List<Node> nodes, Map<Tensor, Integer> readers) {
        List<List<Node>> groups = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int index = 0; index < nodes.size(); index++) {
            if (taken.contains(index)) {
                continue;
            }
            Node node = nodes.get(index);
            int next = index + 1;
            List<Node> group = new ArrayList<>(List.of(node));
            if (node.operation() instanceof AdamW adamW) {
                List<Integer> casts = casts(nodes, index, adamW);
                casts.forEach(cast -> group.add(nodes.get(cast)));
                taken.addAll(casts);
            } else if (next < nodes.size() && !taken.contains(next) && areOne(node, nodes.get(next), readers)) {
                group.add(nodes.get(next));
                taken.add(next);
            }
            groups.add(List.copyOf(group));
        }
        return groups;
    }

    /** The work of a group. */
    static Work of(List<Node> group, Site site) {
        Node first = group.getFirst();
        if (group.size() == 1) {
            return CudaLaunches.of(first, site);
        }
        if (first.operation() instanceof AdamW) {
            return UpdateLaunches.of(first, group.subList(1, group.size()), site);
        }
        return FusedProducts.of(first, group.get(1), site)
                .orElseGet(() -> Work.of(
                        group.stream().map(node -> CudaLaunches.of(node, site)).toArray(Work[]::new)));
    }

    private static boolean areOne(Node product, Node next, Map<Tensor, Integer> readers) {
        if (product.outputs().isEmpty()) {
            return false;
        }
        Tensor made = product.output(0);
        return switch (product.operation()) {
            case Linear ignored -> next.operation() instanceof Activation activation
                    && activation.function() == Activation.Function.GELU
                    && next.input(0) == made;
            // What is between the two is then never written.
            case Linear.InputGradient ignored -> next.operation() instanceof Activation.Gradient gradient
                    && gradient.function() == Activation.Function.GELU
                    && next.input(0) == made
                    && next.input(1) != made
                    && product.addend(0) == null
                    && next.addend(0) == null
                    && made.role() == Role.ACTIVATION
                    && readers.getOrDefault(made, 0) == 1;
            default -> false;
        };
    }

    /**
     * Where a step's casts are: those of its parameters to 16 bits, into memory of their own, which nothing in between
     * touches; one for each parameter.
     */
    private static List<Integer> casts(List<Node> nodes, int step, AdamW adamW) {
        List<Integer> casts = new ArrayList<>();
        Set<Tensor> changed = new HashSet<>(nodes.get(step).outputs().subList(0, adamW.parameters()));
        Set<Tensor> read = new HashSet<>();
        Set<Tensor> written = new HashSet<>();
        for (int index = step + 1; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            if (isCast(node)
                    && changed.contains(node.input(0))
                    && isAllChanged(node.input(0), adamW)
                    && isCopy(node.input(0), node.output(0))
                    && !written.contains(node.input(0))
                    && !written.contains(node.output(0))
                    && !read.contains(node.output(0))) {
                casts.add(index);
                changed.remove(node.input(0));
            } else {
                read.addAll(node.reads());
                written.addAll(node.outputs());
            }
        }
        return casts;
    }

    private static boolean isCast(Node node) {
        return switch (node.operation()) {
            case Cast ignored -> true;
            case WriteShard ignored -> true;
            default -> false;
        };
    }

    /** Whether a step changes all of a parameter, and not just the rank's own stretch. */
    private static boolean isAllChanged(Tensor parameter, AdamW step) {
        return step.shard().alone() || OwnStretch.is(parameter, step.shard());
    }

    private static boolean isCopy(Tensor parameter, Tensor cast) {
        return parameter.dtype() == DType.FP32
                && (cast.dtype() == DType.BF16 || cast.dtype() == DType.FP16)
                && cast.role().persistent()
                && cast.space() == parameter.space();
    }
}
