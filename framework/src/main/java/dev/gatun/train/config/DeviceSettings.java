package dev.gatun.train.config;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The devices.
 *
 * @param model which GPU estimates are made for; empty means the machine's. CPUs are estimated by their threads
 * @param count as many as the product of the parallel degrees: the world size
 * @param threads of each device, if its kind is {@link Kind#CPU}
 * @param perNode ranks of a node
 * @param memory bytes of each device; empty means as many as it has
 * @param timeout seconds that a rank waits for another before it gives up
 * @param transfers how GPUs hand tensors to those of other stages
 * @param cudaGraphs whether a GPU runs its programs as CUDA graphs
 * @param synchronous whether the host waits after each launch on a GPU, so that one that fails is named
 */
public record DeviceSettings(
        Kind kind,
        Optional<String> model,
        int count,
        int threads,
        int perNode,
        OptionalLong memory,
        int timeout,
        Transfers transfers,
        boolean cudaGraphs,
        boolean synchronous)
        implements Settings {

    /** What computes. */
    public enum Kind {
        CPU,
        CUDA
    }

    /** How GPUs hand tensors to each other and add them up. */
    public enum Transfers {
        /** By copies within a process, and by NCCL between processes. */
        AUTO,
        /** By NCCL. */
        NCCL
    }
}
