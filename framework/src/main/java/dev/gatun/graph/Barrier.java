package dev.gatun.graph;

import java.util.List;

/** Nobody in the group goes on before all have come. No inputs, no outputs. */
public record Barrier(Group group) implements Collective {

    @Override
    public String name() {
        return "barrier";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of();
    }

    @Override
    public long bytesSent(List<TensorType> inputs, List<TensorType> outputs) {
        return 0;
    }
}
