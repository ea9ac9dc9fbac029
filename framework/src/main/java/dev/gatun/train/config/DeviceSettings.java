package dev.gatun.train.config;

/**
 * The devices.
 *
 * @param count as many as the product of the parallel degrees
 * @param threads of each device, if its kind is {@link Kind#CPU}
 */
public record DeviceSettings(Kind kind, int count, int threads) {

    /** What computes. */
    public enum Kind {
        CPU,
        CUDA
    }
}
