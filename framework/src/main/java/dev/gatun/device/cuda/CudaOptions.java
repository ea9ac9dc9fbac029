package dev.gatun.device.cuda;

/**
 * How a GPU works.
 *
 * @param tf32 whether products of fp32 matrices may round their operands to 10 bits behind the point, for speed
 * @param graphs whether programs are captured as CUDA graphs
 * @param synchronous whether the host waits after each launch, so that one that fails is named; without graphs, and slow
 */
public record CudaOptions(boolean tf32, boolean graphs, boolean synchronous) {

    /** Exact fp32, graphs, nothing waited for. */
    public static final CudaOptions DEFAULT = new CudaOptions(false, true, false);
}
