package dev.gatun.device.cuda;

import dev.gatun.graph.DType;
import dev.gatun.graph.SquareNorm;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers as tensors hold them, and back. */
final class TensorBytes {

    private TensorBytes() {}

    /** Numbers rounded to a type's, to nearest, ties to even. */
    static byte[] of(DType dtype, double[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * dtype.bytes()).order(ByteOrder.nativeOrder());
        for (double value : values) {
            switch (dtype) {
                case FP32 -> bytes.putFloat((float) value);
                case BF16 -> bytes.putShort(Bf16.of((float) value));
                case FP16 -> bytes.putShort(Float.floatToFloat16((float) value));
                case INT32 -> bytes.putInt((int) value);
                case FP8E4M3, FP8E5M2, INT64 -> throw new IllegalArgumentException("no test gives values in " + dtype);
            }
        }
        return bytes.array();
    }

    /** The numbers that bytes stand for; of int64 the one that the limbs of a {@link SquareNorm} make together. */
    static double[] values(DType dtype, byte[] from) {
        ByteBuffer bytes = ByteBuffer.wrap(from).order(ByteOrder.nativeOrder());
        if (dtype == DType.INT64) {
            return new double[] {exactSum(bytes)};
        }
        double[] values = new double[from.length / dtype.bytes()];
        for (int index = 0; index < values.length; index++) {
            values[index] = switch (dtype) {
                case FP32 -> bytes.getFloat();
                case BF16 -> Bf16.toFloat(bytes.getShort());
                case FP16 -> Float.float16ToFloat(bytes.getShort());
                case INT32 -> bytes.getInt();
                case FP8E4M3, FP8E5M2, INT64 -> throw new IllegalArgumentException("no test reads values in " + dtype);
            };
        }
        return values;
    }

    /** NaN where something was not finite. */
    private static double exactSum(ByteBuffer limbs) {
        int last = SquareNorm.LIMBS - 1;
        BigInteger sum = BigInteger.ZERO;
        for (int limb = 0; limb < last; limb++) {
            sum = sum.add(BigInteger.valueOf(limbs.getLong(limb * Long.BYTES)).shiftLeft(32 * limb));
        }
        return limbs.getLong(last * Long.BYTES) == 0 ? Math.scalb(sum.doubleValue(), -320) : Double.NaN;
    }
}
