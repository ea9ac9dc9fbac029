package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.cpu.Operands.Sum;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttentionKernelsTest {

    private static final int SAMPLES = 60;

    @ParameterizedTest(name = "B={0} T={1} H={2} KV={3} D={4}")
    @CsvSource({"1,1,1,1,8", "2,7,4,2,16", "1,33,6,2,24", "2,32,2,2,8", "1,130,4,1,24", "1,97,2,2,64", "3,5,3,3,5"})
    void itFollowsTheFormulasAndItsGradientTheirDifferences(
            int batch, int seq, int heads, int kvHeads, int headDim) {
        for (int workers = 1; workers <= 3; workers++) {
            Operands operands = new Operands();
            int width = (heads + 2 * kvHeads) * headDim;
            MemorySegment qkv = operands.floats((long) batch * seq * width);
            MemorySegment dout = operands.floats((long) batch * seq * heads * headDim);
            MemorySegment out = operands.garbage((long) batch * seq * heads * headDim);
            MemorySegment lse = operands.garbage((long) batch * heads * seq);
            MemorySegment dqkv = operands.garbage((long) batch * seq * width);
            MemorySegment workspace = operands.garbage(
                    AttentionKernels.workspaceBytes(batch, seq, heads, kvHeads, headDim, workers) / Float.BYTES);

            Crew.run(workers, w -> {
                AttentionKernels.forward(w, batch, seq, heads, kvHeads, headDim, qkv, out, lse, workspace);
                w.barrier();
                AttentionKernels.gradient(
                        w, batch, seq, heads, kvHeads, headDim, dout, qkv, out, lse, dqkv, workspace);
            });

            Reference reference = new Reference(batch, seq, heads, kvHeads, headDim, Operands.doubles(qkv));
            reference.run();
            operands.assertClose("out", out, reference.out);
            operands.assertClose("lse", lse, reference.lse);
            double[] douts = Operands.doubles(dout);
            operands.assertGradient(
                    "qkv", new Sum(dqkv, null, new double[reference.qkv.length]), reference.qkv, SAMPLES, () -> {
                        reference.run();
                        double sum = 0;
                        for (int index = 0; index < douts.length; index++) {
                            sum += reference.out[index] * douts[index];
                        }
                        return sum;
                    });
        }
    }

    @Test
    void scoresFarFromZeroDoNotOverflow() {
        Operands operands = new Operands();
        int seq = 40;
        MemorySegment qkv = operands.floats(seq * 24);
        for (int index = 0; index < seq * 24; index++) {
            qkv.setAtIndex(JAVA_FLOAT, index, 20 * qkv.getAtIndex(JAVA_FLOAT, index));
        }
        MemorySegment out = operands.garbage(seq * 8);
        MemorySegment lse = operands.garbage(seq);
        MemorySegment workspace = operands.garbage(AttentionKernels.workspaceBytes(1, seq, 1, 1, 8, 1) / Float.BYTES);

        Crew.run(1, w -> AttentionKernels.forward(w, 1, seq, 1, 1, 8, qkv, out, lse, workspace));

        Reference reference = new Reference(1, seq, 1, 1, 8, Operands.doubles(qkv));
        reference.run();
        assertThat(Arrays.stream(reference.lse).max().orElseThrow()).isGreaterThan(89);
        operands.assertClose("lse", lse, reference.lse);
    }

    /** The formulas, one query at a time. */
    private record Reference(
            int batch, int seq, int heads, int kvHeads, int headDim, double[] qkv, double[] out, double[] lse) {

        Reference(int batch, int seq, int heads, int kvHeads, int headDim, double[] qkv) {
            this(batch, seq, heads, kvHeads, headDim, qkv,
                    new double[batch * seq * heads * headDim], new double[batch * heads * seq]);
        }

        void run() {
            for (int b = 0; b < batch; b++) {
                for (int head = 0; head < heads; head++) {
                    for (int query = 0; query < seq; query++) {
                        attend(b, head, query);
                    }
                }
            }
        }

        private void attend(int b, int head, int query) {
            int kvHead = head / (heads / kvHeads);
            int q = at(b, query, head);
            double[] weights = new double[query + 1];
            double sum = 0;
            double max = Double.NEGATIVE_INFINITY;
            for (int key = 0; key <= query; key++) {
                for (int i = 0; i < headDim; i++) {
                    weights[key] += qkv[q + i] * qkv[at(b, key, heads + kvHead) + i] / Math.sqrt(headDim);
                }
                max = Math.max(max, weights[key]);
            }
            for (int key = 0; key <= query; key++) {
                weights[key] = Math.exp(weights[key] - max);
                sum += weights[key];
            }
            lse[(b * heads + head) * seq + query] = max + Math.log(sum);
            for (int i = 0; i < headDim; i++) {
                double mean = 0;
                for (int key = 0; key <= query; key++) {
                    mean += weights[key] / sum * qkv[at(b, key, heads + kvHeads + kvHead) + i];
                }
                out[((b * seq + query) * heads + head) * headDim + i] = mean;
            }
        }

        private int at(int b, int position, int head) {
            return ((b * seq + position) * (heads + 2 * kvHeads) + head) * headDim;
        }
    }
}
