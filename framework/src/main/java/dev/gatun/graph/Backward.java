package dev.gatun.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Derives a backward pass: reverse-mode differentiation of a graph (Linnainmaa, 1970), node by node from the last to
 * the first, by the operations' gradient rules.
 *
 * <p>The gradients of activations are values like any other, so a sum over several readers is a chain of additions,
 * which the planner lets happen in place where it can. The gradients of parameters are added to what the tensors of
 * role {@link Role#GRADIENT} hold; {@code FirstWrites} of a program decides which addition begins a step's sum.
 */
public final class Backward {

    /**
     * A forward pass and its backward pass.
     *
     * @param forward the graph's nodes, without those that the backward pass does on the way
     * @param backward in the order they run
     * @param gradients of parameters, and of the tensors asked for
     */
    public record Result(List<Node> forward, List<Node> backward, Map<Tensor, Tensor> gradients) {}

    private final Set<Tensor> wanted = new HashSet<>();
    private final Map<Tensor, Tensor> gradients = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Set<Node> replaced = new HashSet<>();
    private final List<Node> nodes = new ArrayList<>();

    private Backward() {}

    /**
     * @param nodes a forward pass
     * @param inputs tensors other than parameters whose gradients are asked for, such as what a stage received
     * @param seeds gradients known at the start, such as those of what a stage sent; a loss needs none
     */
    public static Result of(List<Node> nodes, Collection<Tensor> inputs, Map<Tensor, Tensor> seeds) {
        Backward backward = new Backward();
        backward.gradients.putAll(seeds);
        backward.wanted.addAll(inputs);
        for (Node node : nodes) {
            for (Tensor input : node.reads()) {
                if (input.role() == Role.PARAMETER || backward.wanted.contains(input)) {
                    backward.wanted.add(input);
                    backward.wanted.addAll(node.outputs());
                }
            }
        }
        for (Node node : nodes.reversed()) {
            boolean loss = node.outputs().stream()
                    .anyMatch(output -> output.role() == Role.OUTPUT && backward.wanted.contains(output));
            if (loss || node.outputs().stream().anyMatch(backward.gradients::containsKey)) {
                node.operation().gradient(node, backward);
            }
        }
        List<Node> kept = nodes.stream().filter(node -> !backward.replaced.contains(node)).toList();
        Map<Tensor, Tensor> asked = new LinkedHashMap<>(backward.gradients);
        asked.keySet().removeIf(tensor -> tensor.role() != Role.PARAMETER && !inputs.contains(tensor));
        return new Result(kept, backward.nodes, asked);
    }

    /**
     * The gradient of a forward tensor, complete if it is an output of the node at hand; null if nothing depends on it.
     */
    public Tensor of(Tensor forward) {
        return gradients.get(forward);
    }

    /** Adds a gradient that needs no computing to that of {@code target}, in that tensor's type. */
    public void pass(Tensor gradient, Tensor target, String layer) {
        if (!wanted.contains(target) || gradient == null) {
            return;
        }
        Tensor known = gradients.get(target);
        Tensor passed = inTypeOf(target, gradient, layer);
        if (known == null && target.role() != Role.PARAMETER) {
            gradients.put(target, passed);
        } else {
            add(new Copy(), layer, new ArrayList<>(List.of(passed)), List.of(target));
        }
    }

    /** A parameter's gradients are summed in fp32, whatever types they come in. */
    private Tensor inTypeOf(Tensor target, Tensor gradient, String layer) {
        if (target.role() == Role.PARAMETER || gradient.dtype() == target.dtype()) {
            return gradient;
        }
        Tensor cast = fresh(target);
        nodes.add(Node.of(new Cast(target.dtype()), layer, List.of(cast), gradient));
        return cast;
    }

    /**
     * Applies an {@linkplain Operation#accumulates() accumulating} operation whose outputs are added to the gradients
     * of {@code targets}, or to the targets themselves where they are the graph's outputs.
     *
     * @param inputs without addends
     */
    public void accumulate(Operation operation, Node forward, List<Tensor> inputs, Tensor... targets) {
        List<Tensor> all = List.of(targets);
        if (all.stream().anyMatch(wanted::contains)) {
            add(operation, forward.layer(), new ArrayList<>(inputs), all);
        }
    }

    /** Applies an operation that cannot add, and whose output goes to the gradient of {@code target}. */
    public void contribute(Operation operation, Node forward, List<Tensor> inputs, Tensor target) {
        if (wanted.contains(target)) {
            Tensor output = fresh(target);
            nodes.add(new Node(operation, inputs, List.of(output), forward.layer()));
            pass(output, target, forward.layer());
        }
    }

    /** Leaves a node out of the forward pass, because the backward pass computes its outputs. */
    public void replace(Node forward) {
        replaced.add(forward);
    }

    private void add(Operation operation, String layer, List<Tensor> inputs, List<Tensor> targets) {
        List<Tensor> outputs = new ArrayList<>();
        for (int index = 0; index < targets.size(); index++) {
            Tensor target = targets.get(index);
            boolean first = isFirst(targets, index);
            Tensor output = first ? next(target) : fresh(target);
            Tensor known = output.role().persistent() ? output : gradients.get(target);
            inputs.add(first ? known : null);
            outputs.add(output);
        }
        nodes.add(new Node(operation, inputs, outputs, layer));
        for (int index = 0; index < targets.size(); index++) {
            if (isFirst(targets, index)) {
                gradients.put(targets.get(index), outputs.get(index));
            } else {
                pass(outputs.get(index), targets.get(index), layer);
            }
        }
    }

    /** False where one tensor is several inputs of an operation, and this is not the first of its gradient's parts. */
    private static boolean isFirst(List<Tensor> targets, int index) {
        return targets.indexOf(targets.get(index)) == index;
    }

    /** Where the next value of a target's gradient goes. */
    private Tensor next(Tensor target) {
        return switch (target.role()) {
            case OUTPUT -> target;
            case PARAMETER -> Objects.requireNonNullElseGet(
                    gradients.get(target), () -> target.like(target.name(), Role.GRADIENT).as(DType.FP32));
            default -> fresh(target);
        };
    }

    private Tensor fresh(Tensor target) {
        int version = versions.merge(target.name(), 1, Integer::sum);
        return target.like(target.name() + ".gradient" + (version == 1 ? "" : "." + version), Role.ACTIVATION);
    }
}
