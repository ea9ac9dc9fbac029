package dev.gatun.parallel;

import dev.gatun.graph.DType;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * What a trained number has in memory.
     *
     * @param bytes that it takes
     * @param shardedFrom the first of ZeRO's stages that shards it
     */
    public record State(Role role, int bytes, int shardedFrom) {}

    /**
     * The parameter, its gradient, which is summed in fp32, AdamW's two moments, and in 16 bits the fp32 copy.
     *
     * @param moments their type
     */
    public List<State> states(DType moments) {
        int fp32 = DType.FP32.bytes();
        List<State> states = new ArrayList<>(List.of(
                new State(Role.PARAMETER, dtype.bytes(), 3),
                new State(Role.GRADIENT, fp32, 2),
                new State(Role.OPTIMIZER_STATE, 2 * moments.bytes(), 1)));
        if (hasMasters()) {
            states.add(new State(Role.MASTER, fp32, 1));
        }
        return states;
    }

    /** Whether the optimizer works on fp32 {@linkplain #master copies} of the parameters. */
    public boolean hasMasters() {
        return dtype != DType.FP32;
    }

    /** The fp32 tensor that the optimizer changes in a parameter's stead, and from which the parameter is then cast. */
    public static Tensor master(Tensor parameter) {
        return parameter.like(parameter.name() + TrainingPrograms.MASTER, Role.MASTER).as(DType.FP32);
    }

    /** A recorded graph in this type, its residual path included. */
    public Graph retype(Graph graph) {
        return retype(graph, false);
    }

    /**
     * A recorded graph in this type: its parameters are of it, and the activations follow by their operations' rules,
     * which leave statistics and the loss in fp32. Inputs and constants stay as they are.
     *
     * @param fp32Residuals whether what embeddings make, and all that is added to it, is kept in fp32, so that what
     *     deep blocks add to a large sum is not rounded away; nothing else in fp32
     */
    public Graph retype(Graph graph, boolean fp32Residuals) {
        return new RetypeGraph(dtype, fp32Residuals && hasMasters()).apply(graph);
    }
}
