package dev.gatun.kernels;

/**
 * Layer normalization (Ba et al., 2016) of rows and its gradient. Addresses are the device's and divisible by 16; 0
 * stands for what is not there.
 */
public final class LayerNorm {

    private static final String FILE = "layer_norm";

    private final Kernels kernels;

    public LayerNorm(Kernels kernels) {
        this.kernels = kernels;
    }

    /**
     * {@code y = (s - mean) * rstd * weight + bias}, where {@code s = x + residual}, rounded to its type.
     *
     * @param x (rows, width) of the type {@code input}
     * @param residual (rows, width) of the type {@code stream}, or 0: then s is x, of the same type
     * @param weight (width) of the type {@code output}
     * @param bias (width), likewise
     * @param sum (rows, width), s of the type {@code stream}; may be x or residual; 0 where that is
     * @param y (rows, width) of the type {@code output}
     * @param mean (rows) fp32
     * @param rstd (rows) fp32, 1 / sqrt(biased variance + epsilon)
     */
    public Launch forward(
            Element input,
            Element stream,
            Element output,
            int rows,
            int width,
            float epsilon,
            long x,
            long residual,
            long weight,
            long bias,
            long sum,
            long y,
            long mean,
            long rstd) {
        Norms.Rows by = Norms.forward(FILE, input, stream, output, rows, width);
        return kernels.launch(FILE, by.kernel(), by.grid(),
                x, residual, weight, bias, sum, y, mean, rstd, rows, width, epsilon, by.warps());
    }

    /** The bytes of {@code partials} in {@link #gradient}, whatever the types and the device. */
    public static long partialBytes(int rows, int width) {
        return 2 * Norms.partialBytes(rows, width);
    }

    /**
     * The gradient of s, and partial sums of those of weight and bias.
     *
     * @param dy (rows, width) of the type {@code output}, as is weight
     * @param s (rows, width) of the type {@code stream}, as are addend and ds
     * @param weight (width)
     * @param mean (rows) fp32
     * @param rstd (rows) fp32
     * @param addend (rows, width), may be ds; or 0
     * @param ds (rows, width)
     * @param partials of {@link #partialBytes}, for {@link #gradientSums}
     */
    public Launch gradient(
            Element output,
            Element stream,
            int rows,
            int width,
            long dy,
            long s,
            long weight,
            long mean,
            long rstd,
            long addend,
            long ds,
            long partials) {
        Norms.Rows by = Norms.gradient(FILE, output, stream, rows, width);
        return kernels.launch(FILE, by.kernel(), by.grid(),
                dy, s, weight, mean, rstd, addend, ds, partials, rows, width, by.warps());
    }

    /**
     * The gradients of weight and bias, (width) fp32, after {@link #gradient} with the same types and sizes; each is
     * added to its addend, which may be itself, or 0.
     */
    public Launch gradientSums(
            Element output,
            Element stream,
            int rows,
            int width,
            long partials,
            long dweightAddend,
            long dweight,
            long dbiasAddend,
            long dbias) {
        int count = Norms.gradient(FILE, output, stream, rows, width).grid().blocks();
        return kernels.launch(FILE, "layer_norm_gradient_sums", Norms.sums(width, 2),
                partials, count, width, dweightAddend, dweight, dbiasAddend, dbias);
    }
}
