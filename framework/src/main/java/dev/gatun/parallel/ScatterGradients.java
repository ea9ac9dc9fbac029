package dev.gatun.parallel;

import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a backward pass give away all of a gradient but the rank's own shard (ZeRO-2; Rajbhandari et al., 2020): what
 * layers add up for one micro-batch is summed over the ranks as soon as it is complete, several parameters at a time.
 */
final class ScatterGradients {

    private final Map<Tensor, Tensor> shards = new HashMap<>();
    private final Group group;
    private final long bucketElements;

    /**
     * @param parameters of which those that keep a shard of their gradient count
     * @param group over whom
     * @param bucketElements how many are summed at once
     */
    ScatterGradients(List<HeldParameter> parameters, Group group, long bucketElements) {
        parameters.stream()
                .filter(HeldParameter::scattersGradient)
                .forEach(parameter -> shards.put(parameter.summed(), parameter.gradient()));
        this.group = group;
        this.bucketElements = bucketElements;
    }

    List<Node> apply(List<Node> nodes) {
        if (shards.isEmpty()) {
            return nodes;
        }
        Map<Tensor, Integer> complete = new HashMap<>();
        for (int index = 0; index < nodes.size(); index++) {
            for (Tensor output : nodes.get(index).outputs()) {
                complete.put(output, index);
            }
        }
        List<Node> result = new ArrayList<>();
        Map<Tensor, Tensor> sums = new HashMap<>();
        Map<Tensor, Tensor> bucket = new LinkedHashMap<>();
        for (int index = 0; index < nodes.size(); index++) {
            Node node = ofOneMicroBatch(nodes.get(index), sums);
            result.add(node);
            for (Tensor output : nodes.get(index).outputs()) {
                if (shards.containsKey(output) && complete.get(output) == index) {
                    bucket.put(output, sums.get(output));
                }
            }
            boolean layerEnds = index + 1 == nodes.size() || !nodes.get(index + 1).layer().equals(node.layer());
            long elements = bucket.keySet().stream().mapToLong(tensor -> tensor.shape().elements()).sum();
            if (!bucket.isEmpty() && (layerEnds || elements >= bucketElements)) {
                result.add(scatter(bucket, node.layer()));
                bucket.clear();
            }
        }
        return result;
    }

    private Node scatter(Map<Tensor, Tensor> bucket, String layer) {
        List<Tensor> outputs = bucket.keySet().stream().map(shards::get).toList();
        List<Tensor> inputs = new ArrayList<>(bucket.values());
        inputs.addAll(outputs);
        return new Node(new ReduceScatter(group, outputs.stream().map(Tensor::type).toList()), inputs, outputs, layer);
    }

    /** The node with sums that begin anew with each micro-batch. */
    private Node ofOneMicroBatch(Node node, Map<Tensor, Tensor> sums) {
        if (node.outputs().stream().noneMatch(shards::containsKey)) {
            return node;
        }
        List<Tensor> inputs = new ArrayList<>(node.inputs());
        List<Tensor> outputs = new ArrayList<>(node.outputs());
        for (int index = 0; index < outputs.size(); index++) {
            Tensor output = outputs.get(index);
            if (shards.containsKey(output)) {
                Tensor before = sums.get(output);
                String name = before == null ? output.name() + ".gradient" : before.name() + "+";
                Tensor sum = output.like(name, Role.ACTIVATION);
                inputs.set(inputs.size() - outputs.size() + index, before);
                outputs.set(index, sum);
                sums.put(output, sum);
            }
        }
        return new Node(node.operation(), inputs, outputs, node.layer());
    }
}
