package dev.gatun.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * An operation applied to tensors.
 *
 * @param operation what is done
 * @param inputs in the order the operation documents; an optional one that is absent is null
 * @param outputs in the order the operation documents
 * @param layer the part of the model it belongs to, such as {@code blocks.7}; pipelines are cut between layers
 */
public record Node(Operation operation, List<Tensor> inputs, List<Tensor> outputs, String layer) {

    public Node {
        inputs = Collections.unmodifiableList(new ArrayList<>(inputs));
        outputs = List.copyOf(outputs);
    }

    public static Node of(Operation operation, String layer, List<Tensor> outputs, Tensor... inputs) {
        return new Node(operation, Arrays.asList(inputs), outputs, layer);
    }

    /** The input at {@code index}, or null where it is absent. */
    public Tensor input(int index) {
        return inputs.get(index);
    }

    public Tensor output(int index) {
        return outputs.get(index);
    }

    /** The inputs that are there. */
    public List<Tensor> reads() {
        return inputs.contains(null) ? inputs.stream().filter(Objects::nonNull).toList() : inputs;
    }

    /**
     * For an {@linkplain Operation#accumulates() accumulating} operation: what output {@code index} is added to, or
     * null.
     */
    public Tensor addend(int index) {
        return inputs.get(addendAt(index));
    }

    private int addendAt(int index) {
        return inputs.size() - outputs.size() + index;
    }

    /** This node with output {@code index} written afresh instead of added to. */
    public Node withoutAddend(int index) {
        List<Tensor> changed = new ArrayList<>(inputs);
        changed.set(addendAt(index), null);
        return new Node(operation, changed, outputs, layer);
    }

    public Node withOperation(Operation other) {
        return new Node(other, inputs, outputs, layer);
    }

    /** This node with other tensors. */
    public Node rename(UnaryOperator<Tensor> names) {
        return new Node(
                operation,
                inputs.stream().map(tensor -> tensor == null ? null : names.apply(tensor)).toList(),
                outputs.stream().map(names).toList(),
                layer);
    }

    public List<TensorType> inputTypes() {
        return types(inputs);
    }

    public List<TensorType> outputTypes() {
        return types(outputs);
    }

    public Cost cost() {
        long bytes = 0;
        for (Tensor tensor : reads()) {
            bytes += tensor.bytes();
        }
        for (Tensor tensor : outputs) {
            bytes += tensor.bytes();
        }
        return new Cost(operation.flops(inputTypes(), outputTypes()), bytes);
    }

    private static List<TensorType> types(List<Tensor> tensors) {
        List<TensorType> types = new ArrayList<>();
        for (Tensor tensor : tensors) {
            types.add(tensor == null ? null : tensor.type());
        }
        return types;
    }

    @Override
    public String toString() {
        return operation.name() + " " + inputs + " -> " + outputs;
    }
}
