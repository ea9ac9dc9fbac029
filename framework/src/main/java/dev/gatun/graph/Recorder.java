package dev.gatun.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Records a forward pass. A layer is a method that takes tensors, calls this, and returns tensors; its backward pass is
 * derived. Parameters are declared where they are used, under the names of the scopes around them.
 *
 * <p>Every method that applies an operation throws {@link ShapeException}, with the name of the place, where the shapes
 * do not fit.
 */
public final class Recorder {

    /** The layer of what is recorded outside any. */
    private static final String NO_LAYER = "model";

    private final List<Node> nodes = new ArrayList<>();
    private final SequencedMap<Tensor, Initializer> parameters = new LinkedHashMap<>();
    private final SequencedMap<Tensor, float[]> constants = new LinkedHashMap<>();
    private final Map<String, Tensor> byName = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final OptionalLong seed;
    private String prefix = "";
    private String layer = NO_LAYER;
    private Tensor sequences;

    /** Records a pass without dropout, as for inference. */
    public Recorder() {
        this(OptionalLong.empty());
    }

    private Recorder(OptionalLong seed) {
        this.seed = seed;
    }

    /** Records a pass of a training, with dropout whose masks are the seed's. */
    public static Recorder training(long seed) {
        return new Recorder(OptionalLong.of(seed));
    }

    /** What has been recorded. */
    public Graph graph() {
        return new Graph(nodes, parameters, constants);
    }

    /** A layer of the model, at whose borders a pipeline may be cut. Layers do not nest, and add nothing to names. */
    public <R> R layer(String name, Supplier<R> body) {
        if (!layer.equals(NO_LAYER)) {
            throw new IllegalStateException("the layer " + name + " is inside the layer " + layer);
        }
        layer = name;
        try {
            return body.get();
        } finally {
            layer = NO_LAYER;
        }
    }

    /** Puts {@code name} and a dot before the names that {@code body} gives. */
    public <R> R scope(String name, Supplier<R> body) {
        String outer = prefix;
        prefix = outer + name + ".";
        try {
            return body.get();
        } finally {
            prefix = outer;
        }
    }

    /** A parameter of this scope, which is made on first use; a second use of the same name shares it. */
    public Tensor parameter(String name, Initializer initializer, int... dims) {
        return shared(prefix + name, initializer, dims);
    }

    /** A parameter by its full name, such as a head's that shares the embedding's table. */
    public Tensor shared(String name, Initializer initializer, int... dims) {
        Tensor known = known(name, Role.PARAMETER, dims);
        if (known == null) {
            known = new Tensor(name, TensorType.fp32(dims), Role.PARAMETER);
            byName.put(name, known);
            parameters.put(known, initializer);
        }
        return known;
    }

    /** Something the host writes before each step. */
    public Tensor input(String name, TensorType type) {
        return new Tensor(name, type, Role.INPUT);
    }

    /** Values that never change; the same name is the same tensor, whatever the scope. */
    public Tensor constant(String name, Supplier<float[]> values, int... dims) {
        Tensor known = known(name, Role.CONSTANT, dims);
        if (known == null) {
            known = new Tensor(name, TensorType.fp32(dims), Role.CONSTANT);
            float[] made = values.get();
            if (made.length != known.shape().elements()) {
                throw new ShapeException("the constant " + name + " has " + made.length + " values, but its shape "
                        + known.shape() + " has " + known.shape().elements());
            }
            byName.put(name, known);
            constants.put(known, made);
        }
        return known;
    }

    /** What has that name already, or null; it must be what is asked for. */
    private Tensor known(String name, Role role, int... dims) {
        Tensor known = byName.get(name);
        if (known == null) {
            return null;
        }
        if (known.role() != role) {
            throw new IllegalArgumentException(
                    name + " is a " + word(known.role()) + " and cannot also be a " + word(role)
                            + ": give one of them another name");
        }
        if (!known.shape().equals(Shape.of(dims))) {
            throw new ShapeException(
                    "the " + word(role) + " " + name + " is " + known.type() + " and cannot also be " + Shape.of(dims));
        }
        return known;
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Applies an operation; null stands for an optional input that is absent. The outputs are named after the
     * operation.
     */
    public List<Tensor> apply(Operation operation, Tensor... inputs) {
        return apply(unique(prefix + operation.name()), operation, inputs);
    }

    private List<Tensor> apply(String place, Operation operation, Tensor... inputs) {
        List<TensorType> types = outputs(place, operation, inputs);
        List<Tensor> outputs = new ArrayList<>();
        for (int index = 0; index < types.size(); index++) {
            outputs.add(new Tensor(index == 0 ? place : place + "#" + index, types.get(index), Role.ACTIVATION));
        }
        nodes.add(Node.of(operation, layer, outputs, inputs));
        return outputs;
    }

    private static List<TensorType> outputs(String place, Operation operation, Tensor... inputs) {
        try {
            return operation.outputs(
                    Arrays.stream(inputs).map(input -> input == null ? null : input.type()).toList());
        } catch (ShapeException mismatch) {
            throw new ShapeException(place + ": " + mismatch.getMessage());
        }
    }

    private String unique(String name) {
        int use = uses.merge(name, 1, Integer::sum);
        return use == 1 ? name : name + "." + use;
    }

    /** {@code table[tokens] + positions}; positions may be null. See {@link Embedding}. */
    public Tensor embedding(Tensor tokens, Tensor table, Tensor positions) {
        return apply(new Embedding(), tokens, table, positions).getFirst();
    }

    /** {@code x weight^T + bias}; the bias may be null. See {@link Linear}. */
    public Tensor linear(Tensor x, Tensor weight, Tensor bias) {
        return apply(new Linear(), x, weight, bias).getFirst();
    }

    /** See {@link LayerNorm}. */
    public Tensor layerNorm(Tensor x, Tensor weight, Tensor bias, double epsilon) {
        return apply(new LayerNorm(epsilon), x, weight, bias, null).getFirst();
    }

    /** See {@link RmsNorm}. */
    public Tensor rmsNorm(Tensor x, Tensor weight, double epsilon) {
        return apply(new RmsNorm(epsilon), x, weight, null).getFirst();
    }

    /** See {@link Rope}; the angles are a constant made by {@link Rope#table}. */
    public Tensor rope(Tensor x, Tensor angles, int rotatedHeads, int headDim) {
        return apply(new Rope(rotatedHeads, headDim, false), x, angles).getFirst();
    }

    /** See {@link Attention}. */
    public Tensor attention(Tensor qkv, int heads, int kvHeads, int headDim) {
        return apply(new Attention(heads, kvHeads, headDim), qkv).getFirst();
    }

    /** See {@link Activation.Function#GELU}. */
    public Tensor gelu(Tensor x) {
        return apply(new Activation(Activation.Function.GELU), x).getFirst();
    }

    /** See {@link Activation.Function#SILU}. */
    public Tensor silu(Tensor x) {
        return apply(new Activation(Activation.Function.SILU), x).getFirst();
    }

    /** See {@link SwiGlu}. */
    public Tensor swiGlu(Tensor gateUp) {
        return apply(new SwiGlu(), gateUp).getFirst();
    }

    /** See {@link Add}. */
    public Tensor add(Tensor a, Tensor b) {
        return apply(new Add(), a, b).getFirst();
    }

    /** See {@link Multiply}. */
    public Tensor multiply(Tensor a, Tensor b) {
        return apply(new Multiply(), a, b).getFirst();
    }

    /**
     * Drops elements of {@code x} (B, ...) with some probability, see {@link Dropout}; {@code x} itself if that is 0,
     * or if no {@linkplain #training training} is recorded. The graph then has the input {@link Dropout#SEQUENCES}.
     */
    public Tensor dropout(Tensor x, double probability) {
        if (seed.isEmpty() || probability == 0) {
            return x;
        }
        if (sequences == null) {
            sequences = input(Dropout.SEQUENCES, TensorType.int32(x.shape().dim(0)));
        }
        String place = unique(prefix + "dropout");
        Dropout operation = new Dropout(probability, Philox.key(place, seed.getAsLong()));
        return apply(place, operation, x, sequences).getFirst();
    }

    /**
     * The mean over all tokens of the cross-entropy of a head's logits, in nats: the graph's loss. See
     * {@link LinearCrossEntropy}.
     */
    public Tensor crossEntropy(Tensor x, Tensor headWeight, Tensor targets) {
        LinearCrossEntropy operation = new LinearCrossEntropy(1.0 / targets.shape().elements());
        TensorType type = outputs(unique(prefix + operation.name()), operation, x, headWeight, targets, null, null).getFirst();
        Tensor loss = new Tensor("loss", type, Role.OUTPUT);
        nodes.add(Node.of(operation, layer, List.of(loss), x, headWeight, targets, null, loss));
        return loss;
    }
}
