package dev.gatun.kernels;

/**
 * What is done element by element, in fp32. Addresses are the device's and divisible by 16; n is at least 1. The output
 * may be any input of the same element size.
 */
public final class Elementwise {

    /** elementwise.cuh */
    private static final int THREADS = 256;
    /** What a block does of the tensor with the widest elements: 4 times 16 bytes a thread; elementwise.cuh. */
    private static final int BLOCK_BYTES = THREADS * 4 * 16;

    /** An activation function; its name is its kernels'. */
    public enum Function {
        GELU,
        SILU
    }

    private final Kernels kernels;

    public Elementwise(Kernels kernels) {
        this.kernels = kernels;
    }

    /** {@code y (n) = x (n)} in another type, rounded to nearest, ties to even. */
    public Launch cast(long y, Element to, long x, Element from, long n) {
        return kernels.launch("elementwise", "cast_" + from.suffix() + "_" + to.suffix(), grid(n, from, to), y, x, n);
    }

    /** {@code y (n) = x (n)}, both fp32, rounded to values that {@code to} has. */
    public Launch round(long y, long x, Element to, long n) {
        return kernels.launch("elementwise", "round_" + to.suffix(), grid(n, Element.FP32), y, x, n);
    }

    /** {@code y (n) = a (n) + b (n)}: all of one type, or y fp32 and at most one of the others too. */
    public Launch add(long y, Element sum, long a, Element first, long b, Element second, long n) {
        if (second == Element.FP32 && first != Element.FP32) {
            return add(y, sum, b, second, a, first, n);
        }
        String kernel = "add_" + first.suffix() + "_" + second.suffix() + "_" + sum.suffix();
        return kernels.launch("elementwise", kernel, grid(n, sum, first, second), y, a, b, n);
    }

    /**
     * {@code y (n) = addend (n) + a (n) b (n)}.
     *
     * @param addend of y's type; 0 for none
     * @param product y's type: the factors' or fp32
     */
    public Launch multiply(long y, Element product, long addend, long a, long b, Element factors, long n) {
        String kernel = "multiply_" + factors.suffix() + "_" + product.suffix();
        return kernels.launch("elementwise", kernel, grid(n, product, factors), y, addend, a, b, n);
    }

    /** {@code y (n) = f(x (n))}. */
    public Launch activation(Function function, long y, long x, Element element, long n) {
        return kernels.launch("activation", name(function) + "_" + element.suffix(), grid(n, element), y, x, n);
    }

    /**
     * {@code dx (n) = addend (n) + dy (n) f'(x (n))}.
     *
     * @param gradient dx's type: that of dy and x, or fp32
     * @param addend of dx's type; 0 for none
     */
    public Launch activationGradient(
            Function function, long dx, Element gradient, long addend, long dy, long x, Element element, long n) {
        String kernel = name(function) + "_gradient_" + element.suffix() + "_" + gradient.suffix();
        return kernels.launch("activation", kernel, grid(n, gradient, element), dx, addend, dy, x, n);
    }

    private static String name(Function function) {
        return function.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Grid grid(long n, Element... elements) {
        int widest = 0;
        for (Element element : elements) {
            widest = Math.max(widest, element.bytes());
        }
        return Grid.of(Math.ceilDiv(n * widest, BLOCK_BYTES), THREADS);
    }
}
