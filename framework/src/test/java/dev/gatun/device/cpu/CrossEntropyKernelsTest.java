package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.cpu.Operands.Addend;
import dev.gatun.device.cpu.Operands.Sum;
import java.lang.foreign.MemorySegment;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossEntropyKernelsTest {

    @ParameterizedTest(name = "rows={0} C={1} V={2}")
    @CsvSource({"1,8,257,40", "7,24,16,40", "33,16,1,20", "130,64,257,20", "40,3,70001,2"})
    void lossAndGradientsAreThoseOfTheFormula(int rows, int hidden, int vocabulary, int samples) {
        for (int workers = 1; workers <= 3; workers++) {
            for (Addend addend : Addend.values()) {
                compare(workers, addend, rows, hidden, vocabulary, samples);
            }
        }
    }

    private static void compare(int workers, Addend addend, int rows, int hidden, int vocabulary, int samples) {
        Operands operands = new Operands();
        MemorySegment x = operands.floats((long) rows * hidden);
        MemorySegment weight = operands.floats((long) vocabulary * hidden);
        MemorySegment targets = operands.tokens(rows, vocabulary);
        float scale = 1f / rows;
        Sum alone = operands.sum(addend, 1);
        Sum loss = operands.sum(addend, 1);
        Sum dx = operands.sum(addend, rows * hidden);
        Sum dw = operands.sum(addend, vocabulary * hidden);
        MemorySegment workspace = workspace(operands, rows, vocabulary);

        Crew.run(workers, w -> {
            CrossEntropyKernels.loss(w, rows, hidden, vocabulary, x, weight, targets, scale, alone.addend(),
                    alone.out(), workspace);
            w.barrier();
            CrossEntropyKernels.gradient(w, rows, hidden, vocabulary, x, weight, targets, scale, null, loss.addend(),
                    loss.out(), dx.addend(), dx.out(), dw.addend(), dw.out(), workspace);
        });

        double[] xs = Operands.doubles(x);
        double[] weights = Operands.doubles(weight);
        DoubleSupplier value = () -> scale * reference(rows, hidden, vocabulary, xs, weights, targets);
        double expected = value.getAsDouble();
        operands.assertSum("loss alone", alone, new double[] {expected}, 1);
        operands.assertSum("loss", loss, new double[] {expected}, 1);
        operands.assertGradient("x", dx, xs, samples, value);
        operands.assertGradient("the weight", dw, weights, samples, value);
    }

    /** All steps but the addition are exact for a power of two. */
    @ParameterizedTest
    @ValueSource(floats = {1, 0x1p16f, 0x1p-10f})
    void theLossScaleMultipliesGradientsAndNeitherLossNorAddends(float lossScale) {
        int rows = 33;
        int hidden = 24;
        int vocabulary = 257;
        for (Addend addend : Addend.values()) {
            Operands operands = new Operands();
            MemorySegment x = operands.floats((long) rows * hidden);
            MemorySegment weight = operands.floats((long) vocabulary * hidden);
            MemorySegment targets = operands.tokens(rows, vocabulary);
            MemorySegment workspace = workspace(operands, rows, vocabulary);
            MemorySegment factor = operands.all(lossScale, 1);
            MemorySegment loss = operands.garbage(1);
            MemorySegment scaledLoss = operands.garbage(1);
            MemorySegment dx = operands.garbage((long) rows * hidden);
            MemorySegment dw = operands.garbage((long) vocabulary * hidden);
            Sum scaledDx = operands.sum(addend, rows * hidden);
            Sum scaledDw = operands.sum(addend, vocabulary * hidden);

            Crew.run(2, w -> {
                CrossEntropyKernels.gradient(w, rows, hidden, vocabulary, x, weight, targets, 1f / rows, null, null,
                        loss, null, dx, null, dw, workspace);
                w.barrier();
                CrossEntropyKernels.gradient(w, rows, hidden, vocabulary, x, weight, targets, 1f / rows, factor, null,
                        scaledLoss, scaledDx.addend(), scaledDx.out(), scaledDw.addend(), scaledDw.out(), workspace);
            });

            assertThat(scaledLoss.mismatch(loss)).isEqualTo(-1);
            operands.assertSum("dx", scaledDx, Operands.doubles(dx), lossScale);
            operands.assertSum("dw", scaledDw, Operands.doubles(dw), lossScale);
            if (addend == Addend.NONE) {
                assertThat(Operands.doubles(scaledDx.out())).isEqualTo(Operands.scaled(lossScale, dx));
                assertThat(Operands.doubles(scaledDw.out())).isEqualTo(Operands.scaled(lossScale, dw));
            }
        }
    }

    @Test
    void logitsFarFromZeroDoNotOverflow() {
        Operands operands = new Operands();
        MemorySegment x = operands.floats(2);
        MemorySegment weight = operands.floats(3);
        MemorySegment targets = operands.tokens(2, 3);
        float[] logits = {-1000, 0, 1000};
        for (int token = 0; token < 3; token++) {
            weight.setAtIndex(JAVA_FLOAT, token, logits[token]);
        }
        for (int row = 0; row < 2; row++) {
            x.setAtIndex(JAVA_FLOAT, row, 1);
            targets.setAtIndex(JAVA_INT, row, row + 1);
        }
        MemorySegment loss = operands.garbage(1);

        Crew.run(1, w -> CrossEntropyKernels.loss(
                w, 2, 1, 3, x, weight, targets, 1, null, loss, workspace(operands, 2, 3)));

        assertThat(loss.get(JAVA_FLOAT, 0)).isEqualTo(1000);
    }

    @Test
    void aTargetOutsideTheVocabularyIsNamedWithItsRow() {
        Operands operands = new Operands();
        MemorySegment targets = operands.tokens(5, 10);
        targets.setAtIndex(JAVA_INT, 3, 10);

        assertThatThrownBy(() -> Crew.run(1, w -> CrossEntropyKernels.loss(
                w, 5, 4, 10, operands.floats(20), operands.floats(40), targets, 1, null, operands.garbage(1),
                workspace(operands, 5, 10))))
                .hasRootCauseMessage("Target 10 of row 3 is no token of a vocabulary of 10."
                        + " Take the tokenizer that the model was made for.");
    }

    @Test
    void theWorkspaceStaysSmallHoweverManyRows() {
        assertThat(CrossEntropyKernels.workspaceBytes(1 << 20, 50_257)).isLessThan(17 << 20);
    }

    private static MemorySegment workspace(Operands operands, int rows, int vocabulary) {
        return operands.garbage(CrossEntropyKernels.workspaceBytes(rows, vocabulary) / Float.BYTES);
    }

    private static double reference(
            int rows, int hidden, int vocabulary, double[] x, double[] weight, MemorySegment targets) {
        double loss = 0;
        double[] logits = new double[vocabulary];
        for (int row = 0; row < rows; row++) {
            double max = Double.NEGATIVE_INFINITY;
            for (int token = 0; token < vocabulary; token++) {
                double logit = 0;
                for (int i = 0; i < hidden; i++) {
                    logit += x[row * hidden + i] * weight[token * hidden + i];
                }
                logits[token] = logit;
                max = Math.max(max, logit);
            }
            double sum = 0;
            for (double logit : logits) {
                sum += Math.exp(logit - max);
            }
            loss += max + Math.log(sum) - logits[targets.getAtIndex(JAVA_INT, row)];
        }
        return loss;
    }
}
