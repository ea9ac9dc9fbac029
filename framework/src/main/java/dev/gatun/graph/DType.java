package dev.gatun.graph;

/** What one element of a tensor is. */
public enum DType {
    FP32(4),
    BF16(2),
    FP16(2),
    FP8E4M3(1),
    FP8E5M2(1),
    INT32(4),
    INT64(8);

    private final int bytes;

    DType(int bytes) {
        this.bytes = bytes;
    }

    /** The size of one element. */
    public int bytes() {
        return bytes;
    }

    /** Whether it is a floating-point type of 16 bits. */
    public boolean halfWidth() {
        return this == BF16 || this == FP16;
    }
}
