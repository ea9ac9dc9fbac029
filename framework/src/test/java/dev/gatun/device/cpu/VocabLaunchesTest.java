package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.cpu.Operands.Addend;
import dev.gatun.device.cpu.Operands.Sum;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.graph.VocabStatistics;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Placement;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ranks of a split head one after the other; their statistics are put together here. */
class VocabLaunchesTest {

    private static final int MOST_PARTS = 4;

    private final Operands operands = new Operands();

    /** A head over some rows, split. Padding holds numbers too, which must not count. */
    private final class Head {

        private final int rows;
        private final int hidden;
        private final int vocabulary;
        private final int width;
        private final Mesh mesh;
        private final MemorySegment x;
        private final MemorySegment weight;
        private final MemorySegment targets;

        private Head(int rows, int hidden, int vocabulary, int parts) {
            this.rows = rows;
            this.hidden = hidden;
            this.vocabulary = vocabulary;
            width = Math.ceilDiv(vocabulary, parts);
            mesh = new Mesh(1, 1, parts, 1, Placement.CLUSTER);
            x = operands.floats((long) rows * hidden);
            weight = operands.floats((long) parts * width * hidden);
            targets = operands.tokens(rows, vocabulary);
        }

        private int parts() {
            return mesh.parts();
        }

        private float scale() {
            return 1f / rows;
        }

        private VocabCrossEntropy forward() {
            return new VocabCrossEntropy(scale(), mesh.tensor(), vocabulary);
        }

        private MemorySegment part(int index) {
            return slice(weight, index, parts());
        }

        private MemorySegment statistics(int workers) {
            MemorySegment all = operands.garbage((long) parts() * rows * VocabStatistics.VALUES);
            for (int part = 0; part < parts(); part++) {
                run(workers, part, new VocabStatistics(mesh.tensor(), vocabulary),
                        List.of(x, part(part), targets), List.of(slice(all, part, parts())));
            }
            return all;
        }

        private void gradient(
                int workers, int part, MemorySegment statistics, MemorySegment lossScale, Sum loss, Sum dx, Sum dw) {
            run(workers, part, new VocabCrossEntropy.Gradient(forward()),
                    Arrays.asList(
                            x, part(part), targets, statistics, lossScale, loss.addend(), dx.addend(), dw.addend()),
                    List.of(loss.out(), dx.out(), dw.out()));
        }

        private void loss(int workers, int part, MemorySegment statistics, Sum loss) {
            run(workers, part, forward(),
                    Arrays.asList(x, part(part), targets, statistics, null, loss.addend()), List.of(loss.out()));
        }

        private void run(
                int workers, int part, Operation operation, List<MemorySegment> in, List<MemorySegment> out) {
            Node node = Node.of(operation, "head", List.of(), tensor(TensorType.fp32(rows, hidden)),
                    tensor(TensorType.fp32(width, hidden)), tensor(TensorType.int32(rows)));
            MemorySegment workspace = operands.garbage(CpuWorkspaces.bytes(node, workers) / Float.BYTES);
            Launch launch = VocabLaunches.of(node, mesh.peers(part), in.toArray(MemorySegment[]::new),
                    out.toArray(MemorySegment[]::new), workspace);
            Crew.run(workers, launch::run);
        }
    }

    @ParameterizedTest(name = "rows={0} C={1} V={2}")
    @CsvSource({"1,8,257", "7,24,16", "5,4,5", "33,16,1", "67,64,258", "130,2,70001"})
    void partsTogetherAreTheWholeHead(int rows, int hidden, int vocabulary) {
        for (int parts = 1; parts <= MOST_PARTS; parts++) {
            Head head = new Head(rows, hidden, vocabulary, parts);
            Reference reference = new Reference(head);
            MemorySegment statistics = head.statistics(2);
            for (Addend addend : Addend.values()) {
                for (float lossScale : new float[] {1, 0x1p16f, 0x1p-10f}) {
                    compare(head, reference, statistics, addend, lossScale);
                }
            }
        }
    }

    private void compare(Head head, Reference reference, MemorySegment statistics, Addend addend, float lossScale) {
        MemorySegment factor = operands.all(lossScale, 1);
        double[] dxs = new double[reference.dx.length];
        double[] before = new double[reference.dx.length];
        int own = head.width * head.hidden;
        for (int part = 0; part < head.parts(); part++) {
            Sum alone = operands.sum(addend, 1);
            Sum loss = operands.sum(addend, 1);
            Sum dx = operands.sum(addend, reference.dx.length);
            Sum dw = operands.sum(addend, own);
            head.loss(2, part, statistics, alone);
            head.gradient(2, part, statistics, factor, loss, dx, dw);
            operands.assertSum("loss alone", alone, new double[] {reference.loss}, 1);
            operands.assertSum("loss", loss, new double[] {reference.loss}, 1);
            operands.assertSum("dw", dw, Arrays.copyOfRange(reference.dw, part * own, (part + 1) * own), lossScale);
            assertPaddingIsAddendOnly(head, part, dw);
            double[] partial = Operands.doubles(dx.out());
            for (int i = 0; i < dxs.length; i++) {
                dxs[i] += partial[i];
                before[i] += dx.before()[i];
            }
        }
        operands.assertSum("the sum of all dx", dxs, before, reference.dx, lossScale);
    }

    private void assertPaddingIsAddendOnly(Head head, int part, Sum dw) {
        double[] found = Operands.doubles(dw.out());
        int from = Math.clamp(head.vocabulary - part * head.width, 0, head.width) * head.hidden;
        assertThat(Arrays.copyOfRange(found, from, found.length))
                .isEqualTo(Arrays.copyOfRange(dw.before(), from, found.length));
    }

    @Test
    void onePartIsTheWholeHeadBitForBit() {
        Head head = new Head(33, 24, 257, 1);
        Sum loss = operands.sum(Addend.ELSEWHERE, 1);
        Sum dx = operands.sum(Addend.ELSEWHERE, 33 * 24);
        Sum dw = operands.sum(Addend.ELSEWHERE, 257 * 24);
        MemorySegment lossScale = operands.floats(1);
        head.gradient(2, 0, head.statistics(2), lossScale, loss, dx, dw);

        Sum wholeLoss = again(loss);
        Sum wholeDx = again(dx);
        Sum wholeDw = again(dw);
        MemorySegment workspace = operands.garbage(CrossEntropyKernels.workspaceBytes(33, 257) / Float.BYTES);
        Crew.run(2, w -> CrossEntropyKernels.gradient(w, 33, 24, 257, head.x, head.weight, head.targets, head.scale(),
                lossScale, wholeLoss.addend(), wholeLoss.out(), wholeDx.addend(), wholeDx.out(), wholeDw.addend(),
                wholeDw.out(), workspace));

        assertThat(loss.out().mismatch(wholeLoss.out())).isEqualTo(-1);
        assertThat(dx.out().mismatch(wholeDx.out())).isEqualTo(-1);
        assertThat(dw.out().mismatch(wholeDw.out())).isEqualTo(-1);
    }

    /** Of sizes at which one worker makes each product, whose rounding is OpenBLAS's. */
    @Test
    void everyNumberOfWorkersGivesTheSameBits() {
        Head head = new Head(33, 24, 258, 4);
        MemorySegment lossScale = operands.floats(1);
        MemorySegment statistics = head.statistics(1);
        for (int part = 0; part < head.parts(); part++) {
            Sum loss = operands.sum(Addend.ELSEWHERE, 1);
            Sum dx = operands.sum(Addend.ELSEWHERE, 33 * 24);
            Sum dw = operands.sum(Addend.ELSEWHERE, 65 * 24);
            head.gradient(1, part, statistics, lossScale, loss, dx, dw);
            for (int workers = 2; workers <= 4; workers++) {
                Sum otherLoss = again(loss);
                Sum otherDx = again(dx);
                Sum otherDw = again(dw);
                assertThat(head.statistics(workers).mismatch(statistics)).isEqualTo(-1);
                head.gradient(workers, part, statistics, lossScale, otherLoss, otherDx, otherDw);
                assertThat(otherLoss.out().mismatch(loss.out())).isEqualTo(-1);
                assertThat(otherDx.out().mismatch(dx.out())).isEqualTo(-1);
                assertThat(otherDw.out().mismatch(dw.out())).isEqualTo(-1);
            }
        }
    }

    @Test
    void logitsFarFromZeroInAnotherPartDoNotOverflow() {
        Head head = new Head(2, 1, 4, 2);
        float[] logits = {-1000, 0, 1000, 0};
        for (int token = 0; token < logits.length; token++) {
            head.weight.setAtIndex(JAVA_FLOAT, token, logits[token]);
        }
        for (int row = 0; row < 2; row++) {
            head.x.setAtIndex(JAVA_FLOAT, row, 1);
            head.targets.setAtIndex(JAVA_INT, row, row + 1);
        }
        Sum loss = operands.sum(Addend.NONE, 1);

        head.loss(1, 0, head.statistics(1), loss);

        assertThat(loss.out().get(JAVA_FLOAT, 0)).isEqualTo(500);
    }

    @Test
    void aTargetThatIsPaddingIsNamedWithItsRow() {
        Head head = new Head(5, 4, 5, 2);
        head.targets.setAtIndex(JAVA_INT, 3, 5);

        assertThatThrownBy(() -> head.statistics(1))
                .hasRootCauseMessage("Target 5 of row 3 is no token of a vocabulary of 5."
                        + " Take the tokenizer that the model was made for.");
    }

    /** The same addend with another output. */
    private Sum again(Sum sum) {
        return new Sum(operands.garbage(sum.before().length), sum.addend(), sum.before());
    }

    private static MemorySegment slice(MemorySegment whole, int index, int parts) {
        long bytes = whole.byteSize() / parts;
        return whole.asSlice(index * bytes, bytes);
    }

    private static Tensor tensor(TensorType type) {
        return new Tensor("tensor", type, Role.ACTIVATION);
    }

    /** The head as a whole, in double precision; rows of padding have gradients of 0. */
    private static final class Reference {

        private final double[] dx;
        private final double[] dw;
        private double loss;

        private Reference(Head head) {
            int hidden = head.hidden;
            double[] x = Operands.doubles(head.x);
            double[] weight = Operands.doubles(head.weight);
            dx = new double[x.length];
            dw = new double[weight.length];
            for (int row = 0; row < head.rows; row++) {
                int at = row * hidden;
                double[] logits = IntStream.range(0, head.vocabulary)
                        .mapToDouble(token -> dot(hidden, x, at, weight, token * hidden))
                        .toArray();
                int target = head.targets.getAtIndex(JAVA_INT, row);
                double max = Arrays.stream(logits).max().orElseThrow();
                double sum = Arrays.stream(logits).map(logit -> Math.exp(logit - max)).sum();
                loss += head.scale() * (max + Math.log(sum) - logits[target]);
                for (int token = 0; token < head.vocabulary; token++) {
                    double d = head.scale() * (Math.exp(logits[token] - max) / sum - (token == target ? 1 : 0));
                    for (int i = 0; i < hidden; i++) {
                        dx[at + i] += d * weight[token * hidden + i];
                        dw[token * hidden + i] += d * x[at + i];
                    }
                }
            }
        }

        private static double dot(int n, double[] a, int aAt, double[] b, int bAt) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += a[aAt + i] * b[bAt + i];
            }
            return sum;
        }
    }
}
