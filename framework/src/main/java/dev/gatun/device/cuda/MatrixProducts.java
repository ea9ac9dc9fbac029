package dev.gatun.device.cuda;

import dev.gatun.device.cuda.MatrixProduct.Operands;
import java.util.Optional;

/** Matrix products by cuBLASLt, on the device that is current. */
final class MatrixProducts implements AutoCloseable {

    /** Scratch memory that each product is given, in bytes: what NVIDIA's guide to cuBLAS recommends from Hopper on. */
    static final long WORKSPACE_BYTES = 32L << 20;

    /** @param tf32 whether operands in fp32 may be rounded to tf32 */
    MatrixProducts(boolean tf32) {}

    /**
     * A product, ready to run; empty where cuBLASLt has no algorithm for it, as it has for some epilogues.
     *
     * @param workspace of {@link #WORKSPACE_BYTES}
     */
    Optional<Work> tryPrepare(MatrixProduct product, Operands operands, long workspace) {
        throw new UnsupportedOperationException();
    }

    /**
     * A product, ready to run.
     *
     * @throws dev.gatun.bindings.CublasException if cuBLASLt has no algorithm for it
     */
    Work prepare(MatrixProduct product, Operands operands, long workspace) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
