package dev.gatun.kernels;

/** Casts between fp32 and bf16, element by element. Addresses are the device's and divisible by 16. */
public final class Cast {

    private static final int THREADS = 256;
    /** What one thread moves at a time; cast.cu. */
    private static final int GROUP = 8;
    /** Full occupancy on every GPU since sm_80: 2048 threads a multiprocessor. */
    private static final int BLOCKS_PER_MULTIPROCESSOR = 8;

    private final Kernels kernels;

    public Cast(Kernels kernels) {
        this.kernels = kernels;
    }

    /** {@code out (n)} bf16 = {@code in (n)} fp32, rounded to nearest, ties to even. */
    public Launch fp32ToBf16(long out, long in, long n) {
        return launch("cast_fp32_bf16", out, in, n);
    }

    /** {@code out (n)} fp32 = {@code in (n)} bf16, exactly. */
    public Launch bf16ToFp32(long out, long in, long n) {
        return launch("cast_bf16_fp32", out, in, n);
    }

    private Launch launch(String kernel, long out, long in, long n) {
        long blocks = Math.clamp(
                Math.ceilDiv(n, (long) THREADS * GROUP), 1, BLOCKS_PER_MULTIPROCESSOR * kernels.multiprocessors());
        return kernels.launch("cast", kernel, Grid.of(blocks, THREADS), out, in, n);
    }
}
