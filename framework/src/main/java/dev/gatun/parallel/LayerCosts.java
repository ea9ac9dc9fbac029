package dev.gatun.parallel;

import dev.gatun.device.Device;
import dev.gatun.graph.Backward;
import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.CostModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What the layers of a model take, estimated or measured. */
public final class LayerCosts {

    private LayerCosts() {}

    /**
     * Estimates the layers' times, without a device.
     *
     * @param graph one micro-batch's forward pass, with a loss
     * @param how what is computed again, and what of a parameter's states a rank has
     * @return one cost a layer, in the model's order
     */
    public static List<LayerCost> modelled(Graph graph, CostModel model, Parallelism how) {
        Backward.Result passes = passes(graph, how);
        Map<String, Double> seconds = new HashMap<>();
        for (List<Node> pass : List.of(passes.forward(), passes.backward())) {
            pass.forEach(node -> seconds.merge(node.layer(), model.seconds(node), Double::sum));
        }
        return costs(graph, passes, seconds, how.bytesPerParameter());
    }

    /**
     * Measures the layers' times on a device; memory is worked out as in {@link #modelled}. Everything is computed with
     * zeros, so that nothing has to be prepared: kernels take the same time for any numbers, but for a GPU's lower
     * power.
     *
     * @param graph one micro-batch's forward pass, with a loss
     * @param device makes the one to measure on, which has to have room for the whole model and is closed at the end
     * @param repeats how often everything runs; each pass of a layer counts with its shortest time
     * @param how what is computed again, and what of a parameter's states a rank has
     * @return one cost a layer, in the model's order
     */
    public static List<LayerCost> measured(
            Graph graph, Supplier<? extends Device> device, int repeats, Parallelism how) {
        if (repeats < 1) {
            throw new IllegalArgumentException("layers are measured at least 1 time, not " + repeats);
        }
        Backward.Result passes = passes(graph, how);
        return costs(graph, passes, LayerTimes.measure(passes, device.get(), repeats), how.bytesPerParameter());
    }

    private static Backward.Result passes(Graph graph, Parallelism how) {
        List<Node> forward = FuseResidual.apply(graph.nodes(), how.recompute().fusible(graph.nodes()));
        return how.recompute().apply(Backward.of(forward, List.of(), Map.of()));
    }

    private static List<LayerCost> costs(
            Graph graph, Backward.Result passes, Map<String, Double> seconds, double bytesPerParameter) {
        Set<Tensor> made = new HashSet<>();
        passes.forward().forEach(node -> made.addAll(node.outputs()));
        return graph.layers().stream()
                .map(layer -> new LayerCost(
                        layer,
                        seconds.getOrDefault(layer, 0.0),
                        parameters(of(layer, graph.nodes()), bytesPerParameter),
                        kept(of(layer, passes.backward()), made)))
                .toList();
    }

    private static List<Node> of(String layer, List<Node> nodes) {
        return nodes.stream().filter(node -> node.layer().equals(layer)).toList();
    }

    private static List<LayerCost.Parameter> parameters(List<Node> nodes, double bytesPerParameter) {
        return nodes.stream()
                .flatMap(node -> node.reads().stream())
                .filter(tensor -> tensor.role() == Role.PARAMETER)
                .distinct()
                .map(tensor -> new LayerCost.Parameter(
                        tensor.name(),
                        tensor.shape().elements(),
                        (long) (tensor.shape().elements() * bytesPerParameter)))
                .toList();
    }

    /**
     * The activations of the forward pass that a layer's backward pass reads; whoever made them, its stage keeps them.
     */
    private static long kept(List<Node> backward, Set<Tensor> made) {
        return backward.stream()
                .flatMap(node -> node.reads().stream())
                .filter(tensor -> tensor.role() == Role.ACTIVATION && made.contains(tensor))
                .distinct()
                .mapToLong(Tensor::bytes)
                .sum();
    }
}
