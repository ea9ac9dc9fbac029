package dev.gatun.parallel;

import dev.gatun.graph.AllGather;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts sharded parameters together where a pass needs them (ZeRO-3; Rajbhandari et al., 2020): a layer's all at once,
 * one layer ahead, and no longer than the layer lasts.
 */
final class GatherParameters {

    private final Map<Tensor, Tensor> shards = new HashMap<>();
    private final Group group;
    private final long maxLiveElements;

    /**
     * @param parameters of which those that are sharded count
     * @param group over whom
     * @param maxLiveElements beyond which a layer's are not gathered ahead
     */
    GatherParameters(List<HeldParameter> parameters, Group group, long maxLiveElements) {
        parameters.stream()
                .filter(HeldParameter::isSharded)
                .forEach(parameter -> shards.put(parameter.used(), parameter.kept()));
        this.group = group;
        this.maxLiveElements = maxLiveElements;
    }

    /** Nodes of one layer, one behind the other, and what they need put together. */
    private record Run(List<Node> nodes, Map<Tensor, Tensor> wholes) {

        long elements() {
            return wholes.keySet().stream().mapToLong(tensor -> tensor.shape().elements()).sum();
        }
    }

    List<Node> apply(List<Node> nodes) {
        if (shards.isEmpty()) {
            return nodes;
        }
        List<Run> runs = runs(nodes);
        List<Node> result = new ArrayList<>();
        for (int index = 0; index < runs.size(); index++) {
            Run run = runs.get(index);
            if (index == 0 || !isAhead(runs, index)) {
                gather(run, result);
            }
            if (index + 1 < runs.size() && isAhead(runs, index + 1)) {
                gather(runs.get(index + 1), result);
            }
            run.nodes.forEach(node -> result.add(node.rename(tensor -> run.wholes.getOrDefault(tensor, tensor))));
        }
        return result;
    }

    private boolean isAhead(List<Run> runs, int index) {
        return runs.get(index - 1).elements() + runs.get(index).elements() <= maxLiveElements;
    }

    private void gather(Run run, List<Node> result) {
        if (!run.wholes.isEmpty()) {
            List<Tensor> outputs = List.copyOf(run.wholes.values());
            result.add(new Node(
                    new AllGather(group, outputs.stream().map(Tensor::type).toList()),
                    run.wholes.keySet().stream().map(shards::get).toList(),
                    outputs,
                    run.nodes.getFirst().layer()));
        }
    }

    private List<Run> runs(List<Node> nodes) {
        List<Run> runs = new ArrayList<>();
        for (Node node : nodes) {
            if (runs.isEmpty() || !runs.getLast().nodes.getFirst().layer().equals(node.layer())) {
                runs.add(new Run(new ArrayList<>(), new LinkedHashMap<>()));
            }
            Run run = runs.getLast();
            run.nodes.add(node);
            for (Tensor tensor : node.reads()) {
                if (shards.containsKey(tensor)) {
                    run.wholes.computeIfAbsent(tensor, each -> each.like(each.name() + ".whole", Role.ACTIVATION));
                }
            }
        }
        return runs;
    }
}
