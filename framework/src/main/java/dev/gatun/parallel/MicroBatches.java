package dev.gatun.parallel;

import dev.gatun.graph.Tensor;
import java.util.HashMap;
import java.util.Map;

/**
 * A graph's tensors as the micro-batches of one program have them: inputs and activations are each one's own, the rest is
 * shared. Inputs are the same in all programs of a rank.
 */
final class MicroBatches {

    private final Map<Key, Tensor> inputs;
    private final Map<Key, Tensor> activations = new HashMap<>();

    private record Key(Tensor tensor, int microBatch) {}

    MicroBatches() {
        this(new HashMap<>());
    }

    private MicroBatches(Map<Key, Tensor> inputs) {
        this.inputs = inputs;
    }

    MicroBatches ofAnotherProgram() {
        return new MicroBatches(inputs);
    }

    Tensor of(Tensor tensor, int microBatch) {
        Map<Key, Tensor> known =
                switch (tensor.role()) {
                    case INPUT -> inputs;
                    case ACTIVATION -> activations;
                    default -> null;
                };
        return known == null
                ? tensor
                : known.computeIfAbsent(
                        new Key(tensor, microBatch), key -> tensor.like(name(tensor.name(), microBatch), tensor.role()));
    }

    static String name(String name, int microBatch) {
        return name + "@" + microBatch;
    }
}
