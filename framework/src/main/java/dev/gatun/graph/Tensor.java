package dev.gatun.graph;

/**
 * A value in a graph. Two tensors are the same only if they are the same object.
 *
 * <p>Activations are written by exactly one operation. Tensors of {@linkplain Role#persistent() persistent} roles may be
 * written often, in the program's order.
 */
public final class Tensor {

    private final String name;
    private final TensorType type;
    private final Role role;
    private final long bytes;

    /**
     * @param name stable and dotted, such as {@code blocks.7.attn.qkv.weight}; a parameter's is its key in checkpoints
     */
    public Tensor(String name, TensorType type, Role role) {
        this.name = name;
        this.type = type;
        this.role = role;
        this.bytes = type.bytes(); // asked for in every step, which allocates nothing
    }

    public String name() {
        return name;
    }

    public TensorType type() {
        return type;
    }

    public Shape shape() {
        return type.shape();
    }

    public DType dtype() {
        return type.dtype();
    }

    public Role role() {
        return role;
    }

    /** The memory it takes, without padding. */
    public long bytes() {
        return bytes;
    }

    /** A tensor like this one under another name and role. */
    public Tensor like(String otherName, Role otherRole) {
        return new Tensor(otherName, type, otherRole);
    }

    @Override
    public String toString() {
        return name + " " + type;
    }
}
