package dev.gatun.device.cuda;

import dev.gatun.device.Peers;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Program;
import java.util.List;

/**
 * What NCCL takes of a GPU's memory beside the plan. A rank's first communicator was measured: 2 H200, NCCL 2.28.9,
 * with ZeRO-1 and 3, tensor parallelism and pipelines. Further ones are an estimate from NCCL's defaults: up to 32
 * channels, of which each has a buffer for what arrives by each of its three protocols, 0.5, 4.7 and 4 MiB.
 */
public final class NcclMemory {

    /** With NCCL's kernels, which all share. */
    private static final long FIRST_BYTES = 880L << 20;

    /** Of the three protocols together. */
    private static final long BYTES_OF_A_CHANNEL = (512L << 10) + 4_915_200 + (4L << 20);

    private static final int CHANNELS = 32;

    private NcclMemory() {}

    /** For the groups that a rank does collectives with in these programs; transfers take little beside. */
    public static long bytes(List<Program> programs, Peers peers) {
        long groups = programs.stream()
                .flatMap(program -> program.nodes().stream())
                .filter(node -> node.operation() instanceof Collective)
                .map(node -> peers.ranks(((Collective) node.operation()).group()))
                .filter(ranks -> ranks.size() > 1)
                .distinct()
                .count();
        return groups == 0 ? 0 : FIRST_BYTES + (groups - 1) * CHANNELS * BYTES_OF_A_CHANNEL;
    }
}
