package dev.gatun.device.cuda;

import dev.gatun.device.Peers;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Program;
import java.util.List;

/**
 * What NCCL takes of a GPU's memory beside the plan. An estimate from NCCL's defaults: a communicator has up to 32
 * channels, and each has a buffer for what arrives by each of its three protocols, 0.5, 4.7 and 4 MiB.
 */
public final class NcclMemory {

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
                .distinct()
                .count();
        return groups * CHANNELS * BYTES_OF_A_CHANNEL;
    }
}
