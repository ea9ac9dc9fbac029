package dev.gatun.parallel;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;

/**
 * A virtual stage's part of a model's forward pass.
 *
 * @param index its place in the pipeline
 * @param graph its nodes, parameters and constants
 * @param receives activations that come from earlier stages
 * @param sends activations that go to later stages
 */
record Stage(int index, Graph graph, List<Transfer> receives, List<Transfer> sends) {

    /** An activation that one stage makes and another reads. */
    record Transfer(Tensor tensor, int from, int to) {

        /** The channel of the activation. */
        String channel() {
            return tensor.name() + " to stage " + to;
        }

        /** The channel of its gradient, which goes the other way. */
        String gradientChannel() {
            return tensor.name() + ".gradient from stage " + to;
        }
    }

    /**
     * Cuts a graph into its stages.
     *
     * @param fuse how each stage's residual additions join norms
     */
    static List<Stage> cut(Graph graph, Partition partition, UnaryOperator<List<Node>> fuse) {
        Map<Tensor, Integer> madeBy = new HashMap<>();
        SequencedSet<Transfer> transfers = new LinkedHashSet<>();
        List<List<Node>> nodes = new ArrayList<>();
        partition.stages().forEach(stage -> nodes.add(new ArrayList<>()));
        for (Node node : graph.nodes()) {
            int stage = partition.stageOf(node.layer());
            nodes.get(stage).add(node);
            node.outputs().forEach(output -> madeBy.put(output, stage));
            for (Tensor tensor : node.reads()) {
                if (tensor.role() == Role.ACTIVATION && madeBy.get(tensor) != stage) {
                    transfers.add(new Transfer(tensor, madeBy.get(tensor), stage));
                }
            }
        }
        List<Stage> stages = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            int stage = index;
            stages.add(new Stage(
                    stage,
                    graph.withNodes(fuse.apply(nodes.get(stage))),
                    transfers.stream().filter(transfer -> transfer.to() == stage).toList(),
                    transfers.stream().filter(transfer -> transfer.from() == stage).toList()));
        }
        return stages;
    }
}
