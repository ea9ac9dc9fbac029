package dev.gatun.train.checkpoint;

import java.util.Arrays;
import java.util.List;

/**
 * What a safetensors file says of a tensor.
 *
 * @param name the key, such as {@code blocks.7.attn.qkv.weight}
 * @param shape elements in each dimension, slowest first; empty for a scalar
 */
public record TensorEntry(String name, Dtype dtype, List<Long> shape) {

    /** Throws {@link IllegalArgumentException} for a negative dimension and for a size beyond a long. */
    public TensorEntry {
        shape = List.copyOf(shape);
        long bytes = dtype.bytes();
        try {
            for (long dimension : shape) {
                if (dimension < 0) {
                    throw new IllegalArgumentException("tensor " + name + " has a negative dimension: " + shape);
                }
                bytes = Math.multiplyExact(bytes, dimension);
            }
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException("tensor " + name + " is too large to count: " + shape, overflow);
        }
    }

    /** Such as {@code of("wte.weight", Dtype.F32, 50257, 768)}. */
    public static TensorEntry of(String name, Dtype dtype, long... shape) {
        return new TensorEntry(name, dtype, Arrays.stream(shape).boxed().toList());
    }

    public long elements() {
        return shape.stream().reduce(1L, (left, right) -> left * right);
    }

    public long bytes() {
        return elements() * dtype.bytes();
    }

    /** Throws {@link IndexOutOfBoundsException} where {@code count} bytes from {@code offset} on are not all its own. */
    public void requireWithin(long offset, int count) {
        if (offset < 0 || count > bytes() - offset) {
            throw new IndexOutOfBoundsException("bytes " + offset + " to " + (offset + count) + " of tensor " + name
                    + ", which has " + bytes());
        }
    }
}
