package dev.gatun.train.checkpoint;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The types that weights are kept in, to and from floats; from fp32 to the nearest, ties to even. */
public enum FloatType {
    F32(Dtype.F32) {
        @Override
        public float get(ByteBuffer bytes, int at) {
            return bytes.getFloat(at);
        }

        @Override
        public void put(ByteBuffer bytes, int at, float value) {
            bytes.putFloat(at, value);
        }
    },
    F16(Dtype.F16) {
        @Override
        public float get(ByteBuffer bytes, int at) {
            return Float.float16ToFloat(bytes.getShort(at));
        }

        @Override
        public void put(ByteBuffer bytes, int at, float value) {
            bytes.putShort(at, Float.floatToFloat16(value));
        }
    },
    BF16(Dtype.BF16) {
        @Override
        public float get(ByteBuffer bytes, int at) {
            return Float.intBitsToFloat(bytes.getShort(at) << 16);
        }

        @Override
        public void put(ByteBuffer bytes, int at, float value) {
            int bits = Float.floatToRawIntBits(value);
            // A NaN whose payload is in the lower half alone would be rounded to an infinity.
            int rounded = Float.isNaN(value) ? bits | 0x400000 : bits + 0x7fff + (bits >>> 16 & 1);
            bytes.putShort(at, (short) (rounded >>> 16));
        }
    };

    private final Dtype dtype;

    FloatType(Dtype dtype) {
        this.dtype = dtype;
    }

    /** Of what a checkpoint calls it; none for what is no type of floats. */
    public static Optional<FloatType> of(Dtype dtype) {
        return switch (dtype) {
            case F32 -> Optional.of(F32);
            case F16 -> Optional.of(F16);
            case BF16 -> Optional.of(BF16);
            default -> Optional.empty();
        };
    }

    public Dtype dtype() {
        return dtype;
    }

    /** Of one element. */
    public int bytes() {
        return dtype.bytes();
    }

    /** The element at a byte; the buffer is little-endian. */
    public abstract float get(ByteBuffer bytes, int at);

    /** Writes the value that is nearest. */
    public abstract void put(ByteBuffer bytes, int at, float value);

    /** Writes a value that this type has not lost. */
    public final boolean putFinite(ByteBuffer bytes, int at, float value) {
        put(bytes, at, value);
        return !Float.isInfinite(get(bytes, at)) || Float.isInfinite(value);
    }
}
