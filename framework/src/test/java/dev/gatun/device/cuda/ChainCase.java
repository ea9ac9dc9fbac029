package dev.gatun.device.cuda;

import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Several nodes, of which a later one reads what an earlier one makes. Devices may do them in one go. */
final class ChainCase implements DeviceCase {

    private final String name;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Tensor, Values> given = new LinkedHashMap<>();
    private final Map<Tensor, Tensor> copied = new HashMap<>();
    private final Map<Tensor, Tensor> places = new HashMap<>();
    private final Map<String, Tolerance> compared = new HashMap<>();

    ChainCase(String name) {
        this.name = name;
    }

    /** A tensor with first values. */
    Tensor given(String tensor, Operand operand) {
        return given(new Tensor(tensor, operand.type(), Role.INPUT), operand.values());
    }

    Tensor given(Tensor tensor, Values values) {
        given.put(tensor, values);
        return tensor;
    }

    /** Gives a tensor the first values of another. */
    ChainCase givenLike(Tensor tensor, Tensor other) {
        copied.put(tensor, other);
        return this;
    }

    /** Adds a node whose outputs have the types that its operation's rule says. */
    List<Tensor> add(Operation operation, Tensor... inputs) {
        List<TensorType> types = operation.outputs(
                Arrays.stream(inputs).map(input -> input == null ? null : input.type()).toList());
        List<Tensor> outputs = new ArrayList<>();
        for (TensorType type : types) {
            String output = operation.name() + nodes.size() + "." + outputs.size();
            outputs.add(new Tensor(output, type, Role.ACTIVATION));
        }
        add(operation, outputs, inputs);
        return outputs;
    }

    void add(Operation operation, List<Tensor> outputs, Tensor... inputs) {
        nodes.add(Node.of(operation, "layer", outputs, inputs));
        DType narrowest = Arrays.stream(inputs)
                .filter(input -> input != null && input.dtype().halfWidth())
                .map(Tensor::dtype)
                .findFirst()
                .orElse(DType.FP32);
        outputs.forEach(output -> compared.put(output.name(), Tolerance.of(output.dtype(), narrowest)));
    }

    /** Puts an output where a tensor is that is no longer read; that one is not compared. */
    ChainCase inPlace(Tensor output, Tensor of) {
        places.put(output, of);
        return passing(of);
    }

    /** Only the chain itself reads it, and may do without it. */
    ChainCase passing(Tensor tensor) {
        compared.remove(tensor.name());
        return this;
    }

    ChainCase within(Tolerance tolerance, Tensor... outputs) {
        for (Tensor output : outputs) {
            compared.put(output.name(), tolerance);
        }
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Trial> trials(SplittableRandom random) {
        Map<String, double[]> values = new HashMap<>();
        given.forEach((tensor, source) -> values.put(tensor.name(), source.take(tensor.shape().elements(), random)));
        copied.forEach((tensor, other) -> values.put(tensor.name(), values.get(other.name())));
        return List.of(new Trial("in a row", List.copyOf(nodes), values, places, compared));
    }
}
