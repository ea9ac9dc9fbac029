package dev.gatun.graph;

import java.util.List;

/**
 * One thing worth a kernel. A record's components are its attributes; its tensors are a {@link Node}'s.
 *
 * <p>The set is closed, so that a device that lacks a kernel for one does not compile. docs/engine.md says how to add
 * to it; a layer of one's own needs no operation of its own as long as it is made of these.
 */
public sealed interface Operation
        permits Activation,
                Activation.Gradient,
                Add,
                AdamW,
                Attention,
                Attention.Gradient,
                Cast,
                Collective,
                Copy,
                CopyToGroup,
                Dropout,
                Embedding,
                Embedding.PositionGradient,
                Embedding.TableGradient,
                GradientScale,
                LayerNorm,
                LayerNorm.Gradient,
                Linear,
                Linear.BiasGradient,
                Linear.InputGradient,
                Linear.WeightGradient,
                LinearCrossEntropy,
                LinearCrossEntropy.Gradient,
                Multiply,
                Multiply.Gradient,
                PostReceive,
                Receive,
                RmsNorm,
                RmsNorm.Gradient,
                Rope,
                Round,
                Send,
                SquareNorm,
                SwiGlu,
                SwiGlu.Gradient,
                VocabCrossEntropy,
                VocabCrossEntropy.Gradient,
                VocabStatistics,
                WriteShard {

    /** What it is called in plans, traces and messages, such as {@code linear.weight_gradient}. */
    String name();

    /**
     * The types of the outputs for inputs of these types; null stands for an absent one.
     *
     * @throws ShapeException if the operation cannot work with them
     */
    List<TensorType> outputs(List<TensorType> inputs);

    /** Floating-point operations for these tensors; none for what only moves them. */
    default long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return 0;
    }

    /**
     * Adds to the backward pass what {@code node}, an application of this operation, sends back to its inputs.
     *
     * @throws UnsupportedOperationException for operations that come after the backward pass is derived
     */
    default void gradient(Node node, Backward backward) {
        throw new UnsupportedOperationException(name() + " has no gradient: it belongs to no forward pass");
    }

    /**
     * Whether outputs can be added to something. The last inputs are then one addend for each output, null for none;
     * an addend may be the output itself.
     */
    default boolean accumulates() {
        return false;
    }

    /**
     * The inputs whose memory an output may take over, where nothing reads them later, with the kernel none the wiser.
     */
    default List<Integer> mayOverwrite(int output, int inputs, int outputs) {
        return accumulates() ? List.of(inputs - outputs + output) : List.of();
    }
}
