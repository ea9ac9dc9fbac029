package dev.gatun.parallel;

import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Sums gradients over data-parallel ranks, once a step, in buckets (Li et al., 2020): as soon as the last micro-batch
 * has added to all of a bucket, or behind all passes.
 */
final class ReduceGradients {

    private final Mesh mesh;
    private final Sharding sharding;
    private final Reduction reduction;
    private final Set<Tensor> gradients = new HashSet<>();

    ReduceGradients(Parallelism how, List<HeldParameter> parameters) {
        mesh = how.mesh();
        sharding = how.sharding();
        reduction = how.reduction();
        if (!group().alone()) {
            parameters.forEach(parameter -> gradients.add(parameter.gradient()));
        }
    }

    /** Shards have been summed over their group already, from stage 2 on. */
    private Group group() {
        return sharding.gradients() ? mesh.replica() : mesh.data();
    }

    /** In stage 1 each rank needs no more than its shard of the sum. */
    private boolean scatters() {
        return sharding.stage() == 1 && mesh.replica().alone();
    }

    /** The tasks of a step's passes, followed by the sums. */
    List<Task> apply(List<Task> passes) {
        if (gradients.isEmpty()) {
            return passes;
        }
        Map<Tensor, Integer> lastTask = new HashMap<>();
        for (int index = passes.size() - 1; index >= 0 && lastTask.size() < gradients.size(); index--) {
            for (Node node : passes.get(index).nodes()) {
                for (Tensor output : node.outputs()) {
                    if (gradients.contains(output)) {
                        lastTask.putIfAbsent(output, index);
                    }
                }
            }
        }
        Set<Integer> touched = reduction.overlapped() ? new HashSet<>(lastTask.values()) : Set.of();
        SequencedSet<Tensor> bucket = new LinkedHashSet<>();
        List<Task> result = new ArrayList<>();
        for (int index = 0; index < passes.size(); index++) {
            Task task = passes.get(index);
            result.add(touched.contains(index) ? overlapped(task, index, lastTask, bucket) : task);
        }
        if (!reduction.overlapped()) {
            bucket.addAll(lastTask.keySet().stream().sorted(Comparator.comparing(Tensor::name)).toList());
        }
        List<Node> rest = new ArrayList<>();
        flush(bucket, rest);
        if (!rest.isEmpty()) {
            result.add(new Task(TrainingPrograms.REDUCE, rest));
        }
        return result;
    }

    private Task overlapped(Task task, int index, Map<Tensor, Integer> lastTask, SequencedSet<Tensor> bucket) {
        Map<Tensor, Integer> lastNode = new HashMap<>();
        for (int at = 0; at < task.nodes().size(); at++) {
            for (Tensor output : task.nodes().get(at).outputs()) {
                lastNode.put(output, at);
            }
        }
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < task.nodes().size(); at++) {
            Node node = task.nodes().get(at);
            nodes.add(node);
            for (Tensor output : node.outputs()) {
                if (gradients.contains(output) && lastTask.get(output) == index && lastNode.get(output) == at) {
                    bucket.add(output);
                }
            }
            if (bytes(bucket) >= reduction.bucketBytes()) {
                flush(bucket, nodes);
            }
        }
        return new Task(task.name(), task.microBatch(), nodes);
    }

    private static long bytes(SequencedSet<Tensor> bucket) {
        return bucket.stream().mapToLong(Tensor::bytes).sum();
    }

    private void flush(SequencedSet<Tensor> bucket, List<Node> nodes) {
        if (bucket.isEmpty()) {
            return;
        }
        List<Tensor> sums = List.copyOf(bucket);
        List<Tensor> inputs = new ArrayList<>(sums);
        Operation operation = new AllReduce(group());
        if (scatters()) {
            operation = new ReduceScatter(mesh.shard(), sums.stream().map(Tensor::type).toList());
            inputs.addAll(Collections.nCopies(sums.size(), null));
        }
        nodes.add(new Node(operation, inputs, sums, Update.LAYER));
        bucket.clear();
    }
}
