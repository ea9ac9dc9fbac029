package dev.gatun.graph;

/** Tensors of shapes or types that an operation cannot work with. */
public final class ShapeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public ShapeException(String message) {
        super(message);
    }
}
