package dev.gatun.kernels;

/**
 * Root mean square normalization (Zhang and Sennrich, 2019) of rows and its gradient. Addresses are the device's and
 * divisible by 16; 0 stands for what is not there.
 */
public final class RmsNorm {

    private static final String FILE = "rms_norm";

    private final Kernels kernels;

    public RmsNorm(Kernels kernels) {
        this.kernels = kernels;
    }

    /**
     * {@code y = s * rstd * weight}, where {@code s = x + residual}, rounded to its type.
     *
     * @param x (rows, width) of the type {@code input}
     * @param residual (rows, width) of the type {@code stream}, or 0: then s is x, of the same type
     * @param weight (width) of the type {@code output}
     * @param sum (rows, width), s of the type {@code stream}; may be x or residual; 0 where that is
     * @param y (rows, width) of the type {@code output}
     * @param rstd (rows) fp32, 1 / sqrt(mean of s^2 + epsilon)
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
            long sum,
            long y,
            long rstd) {
        Norms.Rows by = Norms.forward(FILE, input, stream, output, rows, width);
        return kernels.launch(FILE, by.kernel(), by.grid(),
                x, residual, weight, sum, y, rstd, rows, width, epsilon, by.warps());
    }

    /** The bytes of {@code partials} in {@link #gradient}, whatever the types and the device. */
    public static long partialBytes(int rows, int width) {
        return Norms.partialBytes(rows, width);
    }

    /**
     * The gradient of s, and partial sums of that of weight.
     *
     * @param dy (rows, width) of the type {@code output}, as is weight
     * @param s (rows, width) of the type {@code stream}, as are addend and ds
     * @param weight (width)
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
            long rstd,
            long addend,
            long ds,
            long partials) {
        Norms.Rows by = Norms.gradient(FILE, output, stream, rows, width);
        return kernels.launch(FILE, by.kernel(), by.grid(),
                dy, s, weight, rstd, addend, ds, partials, rows, width, by.warps());
    }

    /**
     * The gradient of weight, (width) fp32, after {@link #gradient} with the same types and sizes; it is added to its
     * addend, which may be itself, or 0.
     */
    public Launch gradientSums(
            Element output, Element stream, int rows, int width, long partials, long dweightAddend, long dweight) {
        int count = Norms.gradient(FILE, output, stream, rows, width).grid().blocks();
        return kernels.launch(FILE, "rms_norm_gradient_sums", Norms.sums(width, 1),
                partials, count, width, dweightAddend, dweight);
    }
}
