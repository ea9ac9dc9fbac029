package dev.gatun.parallel;

import dev.gatun.graph.AllGather;
import dev.gatun.graph.Operation;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.TensorType;
import java.util.ArrayList;
import java.util.List;

/** Operations that state the types of their outputs, which do not follow from the inputs' alone, with others stated. */
final class StatedTypes {

    private StatedTypes() {}

    /** An operation whose outputs are of the element types of {@code tensors}, one by one, where it states any. */
    static Operation like(Operation operation, List<TensorType> tensors) {
        return switch (operation) {
            case AllGather op -> new AllGather(op.group(), like(op.wholes(), tensors));
            case ReduceScatter op -> new ReduceScatter(op.group(), like(op.parts(), tensors));
            case PostReceive op ->
                new PostReceive(op.stage(), op.channel(), like(List.of(op.type()), tensors).getFirst());
            default -> operation;
        };
    }

    private static List<TensorType> like(List<TensorType> stated, List<TensorType> tensors) {
        List<TensorType> types = new ArrayList<>();
        for (int index = 0; index < stated.size(); index++) {
            types.add(new TensorType(stated.get(index).shape(), tensors.get(index).dtype()));
        }
        return types;
    }
}
