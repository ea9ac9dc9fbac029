package dev.gatun.kernels;

/** {@code y (rows, F) = silu(gate) * up}, of rows (2 F) with the gate first. Addresses are divisible by 16. */
public final class SwiGluKernels {

    /** What a thread does of a row at a time, in groups; swiglu.cu. */
    private static final int UNROLL = 2;
    /** What a block does at most of a row at a time, in groups. */
    private static final int MOST = UNROLL * 256;

    private final Kernels kernels;

    public SwiGluKernels(Kernels kernels) {
        this.kernels = kernels;
    }

    public Launch forward(long y, long gateUp, Element element, int rows, int ffn) {
        int chunks = chunks(element, ffn);
        Grid grid = grid(element, rows, ffn);
        return kernels.launch("swiglu", "swiglu_" + element.suffix(), grid, y, gateUp, ffn, chunks);
    }

    /** @param dGateUp may be gateUp */
    public Launch gradient(long dGateUp, long dy, long gateUp, Element element, int rows, int ffn) {
        int chunks = chunks(element, ffn);
        Grid grid = grid(element, rows, ffn);
        return kernels.launch("swiglu", "swiglu_gradient_" + element.suffix(), grid, dGateUp, dy, gateUp, ffn, chunks);
    }

    /** How many blocks share a row. */
    private static int chunks(Element element, int ffn) {
        return Math.ceilDiv(groups(element, ffn), MOST);
    }

    private static Grid grid(Element element, int rows, int ffn) {
        int chunks = chunks(element, ffn);
        int threads = RowThreads.of(Math.ceilDiv(groups(element, ffn), UNROLL * chunks));
        return Grid.of((long) rows * chunks, threads);
    }

    private static int groups(Element element, int ffn) {
        return ffn / RowThreads.group(element, ffn);
    }
}
