package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GemmTest {

    @ParameterizedTest(name = "m={0} n={1} k={2}")
    @CsvSource({"1,1,1", "7,33,130", "130,7,65", "257,64,33", "64,257,33", "1,769,512", "50,2,4096"})
    void everyWayToReadTheFactorsGivesTheirProduct(int m, int n, int k) {
        for (int workers = 1; workers <= 3; workers++) {
            for (boolean transposeA : new boolean[] {false, true}) {
                for (boolean transposeB : new boolean[] {false, true}) {
                    compare(workers, transposeA, transposeB, m, n, k, 1, 0);
                    compare(workers, transposeA, transposeB, m, n, k, 0.5f, 1);
                }
            }
        }
    }

    /** Rows are three floats longer than needed, and those three stay as they were. */
    private static void compare(
            int workers, boolean transposeA, boolean transposeB, int m, int n, int k, float alpha, float beta) {
        Operands operands = new Operands();
        int lda = (transposeA ? m : k) + 3;
        int ldb = (transposeB ? k : n) + 3;
        int ldc = n + 3;
        MemorySegment a = operands.floats((long) (transposeA ? k : m) * lda);
        MemorySegment b = operands.floats((long) (transposeB ? n : k) * ldb);
        MemorySegment c = operands.floats((long) m * ldc);
        double[] left = Operands.doubles(a);
        double[] right = Operands.doubles(b);
        double[] expected = Operands.doubles(c);
        for (int row = 0; row < m; row++) {
            for (int column = 0; column < n; column++) {
                double sum = 0;
                for (int i = 0; i < k; i++) {
                    sum += left[transposeA ? i * lda + row : row * lda + i]
                            * right[transposeB ? column * ldb + i : i * ldb + column];
                }
                int at = row * ldc + column;
                expected[at] = alpha * sum + beta * expected[at];
            }
        }

        Crew.run(workers, w -> Gemm.multiply(
                w, transposeA, transposeB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc));

        operands.assertClose("C by " + workers + " workers", c, expected);
    }
}
