package dev.gatun.plan;

import dev.gatun.graph.Activation;
import dev.gatun.graph.Add;
import dev.gatun.graph.Copy;
import dev.gatun.graph.Multiply;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Operations on whatever is there, each on two of the latest tensors. */
final class RandomNodes {

    private RandomNodes() {}

    /**
     * @param name what names of new tensors begin with
     * @param known what is there; new tensors are added
     * @param place where a new tensor is
     */
    static List<Node> of(
            String name, int count, List<Tensor> known, UnaryOperator<Tensor> place, SplittableRandom random) {
        List<Node> nodes = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Tensor a = known.get(random.nextInt(Math.max(0, known.size() - 15), known.size()));
            List<Tensor> alike = known.stream().filter(other -> other.type().equals(a.type())).toList();
            Tensor b = alike.get(random.nextInt(Math.max(0, alike.size() - 5), alike.size()));
            Role role = random.nextInt(10) == 0 ? Role.OUTPUT : Role.ACTIVATION;
            Tensor made = place.apply(a).like(name + "." + index, role);
            nodes.add(switch (random.nextInt(5)) {
                case 0 -> Node.of(new Copy(), "layer", List.of(made), a, null);
                case 1 -> Node.of(new Copy(), "layer", List.of(made), a, b);
                case 2 -> Node.of(new Activation(Activation.Function.GELU), "layer", List.of(made), a);
                case 3 -> Node.of(new Multiply(), "layer", List.of(made), a, b);
                default -> Node.of(new Add(), "layer", List.of(made), a, b);
            });
            known.add(made);
        }
        return nodes;
    }
}
