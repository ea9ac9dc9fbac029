package dev.gatun.device.cuda;

/** bf16 in Java: the reference the device is compared with. */
final class Bf16 {

    private Bf16() {
    }

    /** Rounded to nearest, ties to even; a NaN stays one. */
    static short of(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (Float.isNaN(value)) {
            return (short) 0x7fff;
        }
        return (short) ((bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16);
    }

    static float toFloat(short bits) {
        return Float.intBitsToFloat(bits << 16);
    }

    static short[] of(float[] values) {
        short[] rounded = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = of(values[i]);
        }
        return rounded;
    }
}
