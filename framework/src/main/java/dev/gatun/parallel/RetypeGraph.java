package dev.gatun.parallel;

import dev.gatun.graph.Add;
import dev.gatun.graph.Cast;
import dev.gatun.graph.DType;
import dev.gatun.graph.Dropout;
import dev.gatun.graph.Embedding;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.LayerNorm;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.RmsNorm;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Writes a graph anew, operation by operation, with parameters of another type.
 *
 * <p>A residual path in fp32 begins with a cast behind an embedding. Sums with it and what dropout leaves
 * of it are fp32 by their rule, norms of it are not, and all others that read it read a cast of it.
 */
final class RetypeGraph {

    /** What is read of the residual path in 16 bits; layers do not share it, so that pipelines may cut between them. */
    private record Narrowed(Tensor residual, String layer) {}

    private final DType dtype;
    private final boolean fp32Residuals;
    private final Map<Tensor, Tensor> typed = new HashMap<>();
    private final Map<Narrowed, Tensor> narrowed = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    RetypeGraph(DType dtype, boolean fp32Residuals) {
        this.dtype = dtype;
        this.fp32Residuals = fp32Residuals;
    }

    Graph apply(Graph graph) {
        SequencedMap<Tensor, Initializer> parameters = new LinkedHashMap<>();
        graph.parameters().forEach((parameter, initializer) -> {
            typed.put(parameter, in(dtype, parameter));
            parameters.put(typed.get(parameter), initializer);
        });
        graph.nodes().forEach(this::add);
        return new Graph(nodes, parameters, graph.constants());
    }

    private void add(Node node) {
        Node reading = node.rename(tensor -> read(node, tensor));
        List<TensorType> inputs = reading.inputTypes();
        Node stated = reading.withOperation(StatedTypes.like(reading.operation(), inputs));
        List<TensorType> types = stated.operation().outputs(inputs);
        for (int index = 0; index < types.size(); index++) {
            Tensor output = node.output(index);
            typed.put(output, in(types.get(index).dtype(), output));
        }
        nodes.add(stated.rename(tensor -> typed.getOrDefault(tensor, tensor)));
        if (fp32Residuals && node.operation() instanceof Embedding) {
            typed.computeIfPresent(node.output(0), (whole, embedded) -> cast(DType.FP32, embedded, node.layer()));
        }
    }

    private Tensor read(Node reader, Tensor tensor) {
        Tensor known = typed.getOrDefault(tensor, tensor);
        boolean residual = fp32Residuals && known.role() == Role.ACTIVATION && known.dtype() == DType.FP32;
        return residual && typed.containsKey(tensor) && !takesResiduals(reader.operation())
                ? narrowed.computeIfAbsent(
                        new Narrowed(known, reader.layer()), any -> cast(dtype, known, reader.layer()))
                : known;
    }

    private static boolean takesResiduals(Operation operation) {
        return switch (operation) {
            case Add ignored -> true;
            case Dropout ignored -> true;
            case LayerNorm ignored -> true;
            case RmsNorm ignored -> true;
            default -> false;
        };
    }

    private Tensor cast(DType to, Tensor tensor, String layer) {
        String name = tensor.name() + "." + to.name().toLowerCase(Locale.ROOT) + "." + layer;
        Tensor cast = tensor.like(name, Role.ACTIVATION).as(to);
        nodes.add(Node.of(new Cast(to), layer, List.of(cast), tensor));
        return cast;
    }

    private static Tensor in(DType dtype, Tensor tensor) {
        return tensor.dtype() == dtype ? tensor : tensor.as(dtype);
    }
}
