package dev.gatun.train.config;

import java.util.OptionalLong;

/**
 * The devices.
 *
 * @param model which GPU estimates are made for; CPUs are estimated by their threads
 * @param count as many as the product of the parallel degrees: the world size
 * @param threads of each device, if its kind is {@link Kind#CPU}
 * @param perNode ranks of a node
 * @param memory bytes of each device; empty means as many as it has
 * @param timeout seconds that a rank waits for another before it gives up
 */
public record DeviceSettings(
        Kind kind, String model, int count, int threads, int perNode, OptionalLong memory, int timeout)
        implements Settings {

    /** What computes. */
    public enum Kind {
        CPU,
        CUDA
    }
}
