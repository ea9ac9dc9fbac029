package dev.gatun.device.cpu;

import dev.gatun.device.cpu.Operands.Addend;
import dev.gatun.device.cpu.Operands.Sum;
import java.lang.foreign.MemorySegment;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearKernelsTest {

    private static final int SAMPLES = 30;

    @ParameterizedTest(name = "rows={0} in={1} out={2}")
    @CsvSource({"1,8,24", "7,33,1", "33,24,257", "130,64,48"})
    void theOutputIsTheProductAndTheBias(int rows, int in, int out) {
        for (int workers = 1; workers <= 3; workers++) {
            Operands operands = new Operands();
            MemorySegment x = operands.floats((long) rows * in);
            MemorySegment weight = operands.floats((long) out * in);
            MemorySegment bias = operands.floats(out);
            MemorySegment y = operands.garbage((long) rows * out);
            MemorySegment withoutBias = operands.garbage((long) rows * out);

            Crew.run(workers, w -> {
                LinearKernels.forward(w, rows, in, out, x, weight, bias, y);
                LinearKernels.forward(w, rows, in, out, x, weight, null, withoutBias);
            });

            double[] xs = Operands.doubles(x);
            double[] weights = Operands.doubles(weight);
            operands.assertClose("y", y, reference(rows, in, out, xs, weights, Operands.doubles(bias)));
            operands.assertClose("y", withoutBias, reference(rows, in, out, xs, weights, new double[out]));
        }
    }

    @ParameterizedTest(name = "rows={0} in={1} out={2}")
    @CsvSource({"1,8,24", "7,33,1", "33,24,257", "130,64,48"})
    void gradientsAreDifferencesOfTheOutputAndAddToTheAddend(int rows, int in, int out) {
        for (int workers = 1; workers <= 3; workers++) {
            for (Addend addend : Addend.values()) {
                Operands operands = new Operands();
                MemorySegment x = operands.floats((long) rows * in);
                MemorySegment weight = operands.floats((long) out * in);
                MemorySegment dy = operands.floats((long) rows * out);
                Sum dx = operands.sum(addend, rows * in);
                Sum dw = operands.sum(addend, out * in);
                Sum db = operands.sum(addend, out);

                Crew.run(workers, w -> {
                    LinearKernels.inputGradient(w, rows, in, out, dy, weight, dx.addend(), dx.out());
                    LinearKernels.weightGradient(w, rows, in, out, dy, x, dw.addend(), dw.out());
                    LinearKernels.biasGradient(w, rows, out, dy, db.addend(), db.out());
                });

                double[] xs = Operands.doubles(x);
                double[] weights = Operands.doubles(weight);
                double[] biases = new double[out];
                double[] dys = Operands.doubles(dy);
                DoubleSupplier value = () -> dot(reference(rows, in, out, xs, weights, biases), dys);
                operands.assertGradient("x", dx, xs, SAMPLES, value);
                operands.assertGradient("the weight", dw, weights, SAMPLES, value);
                operands.assertGradient("the bias", db, biases, SAMPLES, value);
            }
        }
    }

    private static double[] reference(int rows, int in, int out, double[] x, double[] weight, double[] bias) {
        double[] y = new double[rows * out];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < out; column++) {
                double sum = bias[column];
                for (int i = 0; i < in; i++) {
                    sum += x[row * in + i] * weight[column * in + i];
                }
                y[row * out + column] = sum;
            }
        }
        return y;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int index = 0; index < a.length; index++) {
            sum += a[index] * b[index];
        }
        return sum;
    }
}
