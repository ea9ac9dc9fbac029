package dev.gatun.train.checkpoint;

import java.util.Optional;
import java.util.stream.Stream;

/** The element types of safetensors that Gatun reads and writes, under the format's own names. */
public enum Dtype {
    F64(8),
    F32(4),
    F16(2),
    BF16(2),
    I64(8),
    I32(4),
    U8(1),
    BOOL(1),
    F8_E4M3(1),
    F8_E5M2(1);

    private final int bytes;

    Dtype(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one element. */
    public int bytes() {
        return bytes;
    }

    static Optional<Dtype> named(String name) {
        return Stream.of(values()).filter(dtype -> dtype.name().equals(name)).findFirst();
    }
}
