package dev.gatun.graph;

/** A tensor as an operation's shape rule sees it. */
public record TensorType(Shape shape, DType dtype) {

    public static TensorType fp32(int... dims) {
        return new TensorType(Shape.of(dims), DType.FP32);
    }

    public static TensorType int32(int... dims) {
        return new TensorType(Shape.of(dims), DType.INT32);
    }

    public static TensorType int64(int... dims) {
        return new TensorType(Shape.of(dims), DType.INT64);
    }

    /** The memory it takes, without padding. */
    public long bytes() {
        return shape.elements() * dtype.bytes();
    }

    public TensorType withShape(Shape other) {
        return new TensorType(other, dtype);
    }

    @Override
    public String toString() {
        return dtype.name().toLowerCase(java.util.Locale.ROOT) + shape;
    }
}
