package dev.gatun.graph;

/**
 * What an operation takes, whatever runs it.
 *
 * @param flops floating-point operations, a multiplication and an addition counting as two
 * @param bytes read and written, each tensor once
 */
public record Cost(long flops, long bytes) {

    public static final Cost NONE = new Cost(0, 0);

    public Cost plus(Cost other) {
        return new Cost(flops + other.flops, bytes + other.bytes);
    }
}
