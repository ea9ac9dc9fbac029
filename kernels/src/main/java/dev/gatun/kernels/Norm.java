package dev.gatun.kernels;

/**
 * Layer normalization (Ba et al., 2016) or root mean square normalization (Zhang and Sennrich, 2019) of rows, and its
 * gradient. The second has neither mean nor bias: their addresses are 0. Addresses are the device's and divisible by
 * 16; 0 stands for what is not there.
 */
public final class Norm {

    private static final String FILE = "norm";

    private final Kernels kernels;
    private final Kind kind;

    /** Which of the two. */
    public enum Kind {
        LAYER("layer_norm", 2),
        RMS("rms_norm", 1);

        private final String kernel;
        private final int parameters;

        Kind(String kernel, int parameters) {
            this.kernel = kernel;
            this.parameters = parameters;
        }

        /** The bytes of {@code partials} in {@link Norm#gradient}, whatever the types and the device. */
        public long partialBytes(int rows, int width) {
            return parameters * Norms.partialBytes(rows, width);
        }
    }

    public Norm(Kernels kernels, Kind kind) {
        this.kernels = kernels;
        this.kind = kind;
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
     * @param rstd (rows) fp32, 1 / sqrt(biased variance + epsilon), or without a mean 1 / sqrt(mean of s^2 + epsilon)
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
        Norms.Rows by = Norms.forward(kind.kernel, input, stream, output, rows, width);
        return kernels.launch(FILE, by.kernel(), by.grid(),
                x, residual, weight, bias, sum, y, mean, rstd, rows, width, epsilon, by.warps());
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
     * @param partials of {@link Kind#partialBytes}, for {@link #gradientSums}
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
        Norms.Rows by = Norms.gradient(kind.kernel, output, stream, rows, width);
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
        int count = Norms.gradient(kind.kernel, output, stream, rows, width).grid().blocks();
        return kernels.launch(FILE, "norm_gradient_sums", Norms.sums(width, kind.parameters),
                partials, count, width, dweightAddend, dweight, dbiasAddend, dbias);
    }
}
