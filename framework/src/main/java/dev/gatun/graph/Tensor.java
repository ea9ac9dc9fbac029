package dev.gatun.graph;

/**
 * A value in a graph. Two tensors are the same only if they are the same object.
 *
 * <p>Tensors of {@linkplain Role#persistent() persistent} roles may be written often, in the program's order. An
 * activation is written by one operation, again for each micro-batch that takes its place.
 */
public final class Tensor {

    private final String name;
    private final TensorType type;
    private final Role role;
    private final Space space;
    private final Part part;
    private final long bytes;

    /**
     * A whole tensor on the device.
     *
     * @param name stable and dotted, such as {@code blocks.7.attn.qkv.weight}; a parameter's is its key in checkpoints
     */
    public Tensor(String name, TensorType type, Role role) {
        this(name, type, role, Space.DEVICE, null);
    }

    /** @param part of which whole this is a rank's part; null for a whole */
    public Tensor(String name, TensorType type, Role role, Space space, Part part) {
        this.name = name;
        this.type = type;
        this.role = role;
        this.space = space;
        this.part = part;
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

    public Space space() {
        return space;
    }

    /** What of the whole that the model knows this is. */
    public Part part() {
        return part == null ? Part.of(shape()) : part;
    }

    /** The memory it takes, without padding. */
    public long bytes() {
        return bytes;
    }

    /** A tensor like this one under another name and role. */
    public Tensor like(String otherName, Role otherRole) {
        return new Tensor(otherName, type, otherRole, space, part);
    }

    /** This tensor as elements of another type. */
    public Tensor as(DType dtype) {
        return new Tensor(name, new TensorType(shape(), dtype), role, space, part);
    }

    /** This tensor in the other memory. */
    public Tensor in(Space other) {
        return new Tensor(name, type, role, other, part);
    }

    /** What a rank holds of this tensor, which is then of the part's local shape. */
    public Tensor part(Part other) {
        return new Tensor(name, type.withShape(other.local()), role, space, other);
    }

    @Override
    public String toString() {
        return name + " " + type;
    }
}
