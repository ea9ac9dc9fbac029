package dev.gatun.device.cuda;

/**
 * How a GPU works.
 *
 * @param tf32 whether products of fp32 matrices may round their operands to 10 bits behind the point, for speed
 * @param graphs whether programs are captured as CUDA graphs
 * @param synchronous whether the host waits after each launch, so that one that fails is named; without graphs, and slow
 * @param stepsOfAGraph up to how many launches a program is one graph, and not one for each task that differs
 */
public record CudaOptions(boolean tf32, boolean graphs, boolean synchronous, int stepsOfAGraph) {

    /** Of which a graph is still made in less than a second. */
    private static final int STEPS_OF_A_GRAPH = 20_000;

    /** Exact fp32, graphs, nothing waited for. */
    public static final CudaOptions DEFAULT = new CudaOptions(false, true, false);

    public CudaOptions(boolean tf32, boolean graphs, boolean synchronous) {
        this(tf32, graphs, synchronous, STEPS_OF_A_GRAPH);
    }
}
