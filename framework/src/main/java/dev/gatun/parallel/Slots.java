package dev.gatun.parallel;

import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gives micro-batches whose activations are alive at different times the same tensors to keep them in, as many as there
 * are alive at once. Tasks then repeat: a program of many micro-batches is made of few different ones.
 */
final class Slots {

    private final int microBatches;
    private final Map<List<Node>, List<Tensor>> activations = new IdentityHashMap<>();
    private final Map<Tensor, Lives> lives = new HashMap<>();
    private final Map<List<Node>, Map<List<Integer>, List<Node>>> made = new IdentityHashMap<>();

    /** From which task to which each micro-batch needs a tensor, and the slot it has it in. */
    private static final class Lives {
        private final int[] first;
        private final int[] last;
        private final int[] slot;
        private Tensor[] slots;

        private Lives(int microBatches) {
            first = new int[microBatches];
            last = new int[microBatches];
            slot = new int[microBatches];
            Arrays.fill(first, -1);
        }

        private void extend(int microBatch, int task) {
            if (first[microBatch] < 0) {
                first[microBatch] = task;
            }
            last[microBatch] = task;
        }

        /** Each life takes the lowest slot that is free when it begins. */
        private void assign(Tensor tensor) {
            int[] byStart = IntStream.range(0, first.length)
                    .filter(microBatch -> first[microBatch] >= 0)
                    .boxed()
                    .sorted(Comparator.comparing(microBatch -> first[microBatch]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            List<Integer> busyUntil = new ArrayList<>();
            for (int microBatch : byStart) {
                int free = 0;
                boolean alone = first[microBatch] == last[microBatch];
                while (!alone && free < busyUntil.size() && busyUntil.get(free) >= first[microBatch]) {
                    free++;
                }
                if (free == busyUntil.size()) {
                    busyUntil.add(last[microBatch]);
                } else {
                    busyUntil.set(free, Math.max(busyUntil.get(free), last[microBatch]));
                }
                slot[microBatch] = free;
            }
            slots = new Tensor[busyUntil.size()];
            for (int index = 0; index < slots.length; index++) {
                slots[index] = tensor.like(tensor.name() + (slots.length == 1 ? "" : "#" + index), tensor.role());
            }
        }
    }

    private Slots(int microBatches) {
        this.microBatches = microBatches;
    }

    /**
     * The same tasks on shared tensors.
     *
     * @param tasks of all micro-batches; those that do the same for different ones have the same nodes
     */
    static List<Task> share(List<Task> tasks) {
        int microBatches = tasks.stream().mapToInt(Task::microBatch).max().orElse(Task.NO_MICRO_BATCH) + 1;
        Slots slots = new Slots(microBatches);
        for (int index = 0; index < tasks.size(); index++) {
            slots.extend(tasks.get(index), index);
        }
        slots.lives.forEach((tensor, lives) -> lives.assign(tensor));
        return tasks.stream().map(slots::renamed).toList();
    }

    private void extend(Task task, int index) {
        List<Tensor> own = activations.computeIfAbsent(task.nodes(), Slots::activations);
        for (Tensor tensor : own) {
            lives.computeIfAbsent(tensor, absent -> new Lives(microBatches + 1)).extend(lane(task), index);
        }
    }

    /** What is about no micro-batch comes last. */
    private int lane(Task task) {
        return task.microBatch() == Task.NO_MICRO_BATCH ? microBatches : task.microBatch();
    }

    private static List<Tensor> activations(List<Node> nodes) {
        LinkedHashSet<Tensor> found = new LinkedHashSet<>();
        for (Node node : nodes) {
            found.addAll(node.reads());
            found.addAll(node.outputs());
        }
        found.removeIf(tensor -> tensor.role() != Role.ACTIVATION);
        return List.copyOf(found);
    }

    private Task renamed(Task task) {
        int lane = lane(task);
        List<Integer> places = new ArrayList<>();
        for (Tensor tensor : activations.get(task.nodes())) {
            places.add(lives.get(tensor).slot[lane]);
        }
        List<Node> nodes = made.computeIfAbsent(task.nodes(), absent -> new HashMap<>())
                .computeIfAbsent(places, absent -> renamed(task.nodes(), lane));
        return new Task(task.name(), task.microBatch(), nodes);
    }

    /** As {@link List#copyOf} makes it, which the tasks then keep instead of copies of their own. */
    private List<Node> renamed(List<Node> nodes, int lane) {
        List<Node> renamed = new ArrayList<>();
        nodes.forEach(node -> renamed.add(node.rename(tensor -> place(tensor, lane))));
        return List.copyOf(renamed);
    }

    private Tensor place(Tensor tensor, int lane) {
        Lives known = lives.get(tensor);
        return known == null ? tensor : known.slots[known.slot[lane]];
    }
}
