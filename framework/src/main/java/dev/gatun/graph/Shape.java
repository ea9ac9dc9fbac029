package dev.gatun.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The dimensions of a tensor, outermost first; the memory is dense and row-major.
 *
 * @param dims each at least 1
 */
public record Shape(List<Integer> dims) {

    public Shape {
        dims = List.copyOf(dims);
        for (int dim : dims) {
            if (dim < 1) {
                throw new ShapeException("no tensor has the shape " + dims + ": every dimension is at least 1");
            }
        }
    }

    public static Shape of(int... dims) {
        return new Shape(Arrays.stream(dims).boxed().toList());
    }

    public int rank() {
        return dims.size();
    }

    /** The dimension at {@code index}, or from the end where that is negative: -1 is the last. */
    public int dim(int index) {
        return dims.get(index < 0 ? dims.size() + index : index);
    }

    /** The innermost dimension. */
    public int last() {
        return dim(-1);
    }

    /** The product of the dimensions. */
    public long elements() {
        long product = 1;
        for (int dim : dims) {
            product = Math.multiplyExact(product, dim);
        }
        return product;
    }

    /** The elements without the innermost dimension. */
    public long rows() {
        return elements() / last();
    }

    /** This shape with another innermost dimension. */
    public Shape withLast(int dim) {
        Integer[] changed = dims.toArray(Integer[]::new);
        changed[changed.length - 1] = dim;
        return new Shape(List.of(changed));
    }

    /** This shape without the innermost dimension. */
    public Shape withoutLast() {
        return new Shape(dims.subList(0, dims.size() - 1));
    }

    @Override
    public String toString() {
        return dims.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
