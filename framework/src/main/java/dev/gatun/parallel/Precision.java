package dev.gatun.parallel;

import dev.gatun.graph.DType;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a model computes with: parameters and activations in this type, sums and statistics in fp32
 * (Micikevicius et al., 2018).
 */
public enum Precision {
    FP32(DType.FP32),
    BF16(DType.BF16),
    FP16(DType.FP16);

    private final DType dtype;

    Precision(DType dtype) {
        this.dtype = dtype;
    }

    /** The type of parameters and activations. */
    public DType dtype() {
        return dtype;
    }

    /** Whether the optimizer works on fp32 {@linkplain #master copies} of the parameters. */
    public boolean hasMasters() {
        return dtype != DType.FP32;
    }

    /** What a trained number takes: the parameter, its fp32 gradient, AdamW's two moments, and in 16 bits the fp32 copy. */
    public int bytesPerParameter() {
        int fp32 = DType.FP32.bytes();
        return dtype.bytes() + fp32 + 2 * fp32 + (hasMasters() ? fp32 : 0);
    }

    /** The fp32 tensor that the optimizer changes in a parameter's stead, and from which the parameter is then cast. */
    public static Tensor master(Tensor parameter) {
        return parameter.like(parameter.name() + ".master", Role.MASTER).as(DType.FP32);
    }

    /**
     * A recorded graph in this type: its parameters are of it, and the activations follow by their operations' rules,
     * which leave statistics and the loss in fp32. Inputs and constants stay as they are.
     */
    public Graph retype(Graph graph) {
        Map<Tensor, Tensor> typed = new HashMap<>();
        SequencedMap<Tensor, Initializer> parameters = new LinkedHashMap<>();
        graph.parameters().forEach((parameter, initializer) -> {
            typed.put(parameter, in(dtype, parameter));
            parameters.put(typed.get(parameter), initializer);
        });
        List<Node> nodes = new ArrayList<>();
        for (Node node : graph.nodes()) {
            Node reading = node.rename(tensor -> typed.getOrDefault(tensor, tensor));
            List<TensorType> inputs = reading.inputTypes();
            Node stated = reading.withOperation(StatedTypes.like(reading.operation(), inputs));
            List<TensorType> types = stated.operation().outputs(inputs);
            for (int index = 0; index < types.size(); index++) {
                Tensor output = node.output(index);
                typed.put(output, in(types.get(index).dtype(), output));
            }
            nodes.add(stated.rename(tensor -> typed.getOrDefault(tensor, tensor)));
        }
        return new Graph(nodes, parameters, graph.constants());
    }

    private static Tensor in(DType dtype, Tensor tensor) {
        return tensor.dtype() == dtype ? tensor : tensor.as(dtype);
    }
}
