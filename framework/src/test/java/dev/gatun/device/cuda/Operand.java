package dev.gatun.device.cuda;

import dev.gatun.graph.DType;
import dev.gatun.graph.Shape;
import dev.gatun.graph.TensorType;

/** An input of an operation, and its values. */
record Operand(TensorType type, Values values) {

    /** Random numbers. */
    static Operand of(DType dtype, int... dims) {
        return new Operand(new TensorType(Shape.of(dims), dtype), Values.NORMAL);
    }

    static Operand tokens(int vocabulary, int... dims) {
        return of(DType.INT32, dims).with(Values.tokens(vocabulary));
    }

    Operand with(Values other) {
        return new Operand(type, other);
    }
}
