package dev.gatun.device.cuda;

import dev.gatun.kernels.Element;

/**
 * A product of row-major matrices: D (rows, columns) = epilogue(op(A) op(B) + beta C), summed in fp32.
 *
 * @param rows of D
 * @param columns of D
 * @param inner what is summed over
 * @param transposeA whether A is stored as (inner, rows) and not as (rows, inner)
 * @param transposeB whether B is stored as (columns, inner) and not as (inner, columns)
 * @param operands of A and B, and of what an epilogue keeps or reads
 * @param result of C and D
 * @param accumulates whether C, of D's shape, is added; C may be D
 */
record MatrixProduct(
        int rows,
        int columns,
        int inner,
        boolean transposeA,
        boolean transposeB,
        Element operands,
        Element result,
        boolean accumulates,
        Epilogue epilogue) {

    /** What is done to a result before it is written. */
    enum Epilogue {
        NONE,
        /** A bias (columns), of the operands' type, is added to each row. */
        BIAS,
        /** GELU in its tanh form. */
        GELU,
        GELU_BIAS,
        /** GELU, with what it is of, the bias added, written to {@code auxiliary} (rows, columns). */
        GELU_AUXILIARY,
        GELU_AUXILIARY_BIAS,
        /** The result times GELU's derivative at {@code auxiliary}. */
        GELU_GRADIENT
    }

    /** Where everything is on the device; 0 for what is not there. */
    record Operands(long a, long b, long c, long d, long bias, long auxiliary) {}
}
