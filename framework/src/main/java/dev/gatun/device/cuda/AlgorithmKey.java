package dev.gatun.device.cuda;

import dev.gatun.device.cuda.MatrixProduct.Operands;
import dev.gatun.kernels.Element;
import java.util.Locale;

/**
 * What cuBLASLt's choice of an algorithm depends on.
 *
 * @param alignment which power of two, up to 256, divides every address
 * @param workspace whether there is scratch memory
 * @param tf32 whether fp32 operands may be rounded to TF32
 */
record AlgorithmKey(MatrixProduct product, int alignment, boolean workspace, boolean tf32) {

    private static final int WHOLE_TENSOR = 256;

    static AlgorithmKey of(MatrixProduct product, Operands at, long workspace, boolean tf32) {
        long addresses = at.a() | at.b() | at.c() | at.d() | at.bias() | at.auxiliary() | WHOLE_TENSOR;
        boolean rounds = tf32 && product.operands() == Element.FP32;
        return new AlgorithmKey(product, (int) Long.lowestOneBit(addresses), workspace != 0, rounds);
    }

    /** One line without tabs, such as {@code 1024 x 3072 x 768 tn bf16 to fp32 none added aligned 256 workspace}. */
    @Override
    public String toString() {
        String text = "%d x %d x %d %s%s %s to %s %s%s aligned %d%s%s".formatted(
                product.rows(),
                product.columns(),
                product.inner(),
                product.transposeA() ? "t" : "n",
                product.transposeB() ? "t" : "n",
                product.operands(),
                product.result(),
                product.epilogue(),
                product.accumulates() ? " added" : "",
                alignment,
                workspace ? " workspace" : "",
                tf32 ? " tf32" : "");
        return text.toLowerCase(Locale.ROOT);
    }
}
