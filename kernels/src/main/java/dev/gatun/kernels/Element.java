package dev.gatun.kernels;

/** What kernels read and write, each in a variant of its own; they compute in fp32. */
public enum Element {
    FP32(4),
    BF16(2),
    FP16(2);

    private final int bytes;

    Element(int bytes) {
        this.bytes = bytes;
    }

    public int bytes() {
        return bytes;
    }

    /** As in kernels' names: {@code fp32}, {@code bf16}, {@code fp16}. */
    String suffix() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
