package dev.gatun.graph;

import java.util.function.DoubleUnaryOperator;

/** The forward operations as their definitions read. */
final class ReferenceForward {

    private ReferenceForward() {}

    static double[] each(double[] x, DoubleUnaryOperator function) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = function.applyAsDouble(x[i]);
        }
        return y;
    }

    static double gelu(double x) {
        return x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
    }

    static double silu(double x) {
        return x / (1 + Math.exp(-x));
    }

    static double[] swiGlu(int ffn, double[] gateUp) {
        double[] y = new double[gateUp.length / 2];
        for (int i = 0; i < y.length; i++) {
            int gate = i / ffn * 2 * ffn + i % ffn;
            y[i] = silu(gateUp[gate]) * gateUp[gate + ffn];
        }
        return y;
    }

    /** Shape: (B, T, C). The table has the rows of the index-th rank, of which the first adds positions. */
    static double[] embedding(Shape shape, int index, double[] tokens, double[] table, double[] positions) {
        int hidden = shape.last();
        int first = index * table.length;
        double[] y = new double[(int) shape.elements()];
        for (int i = 0; i < y.length; i++) {
            int row = i / hidden;
            int column = i % hidden;
            int at = (int) tokens[row] * hidden + column - first;
            y[i] = at >= 0 && at < table.length ? table[at] : 0;
            if (positions != null && index == 0) {
                y[i] += positions[row % shape.dim(1) * hidden + column];
            }
        }
        return y;
    }

    /** Shape: the weight's (O, I). */
    static double[] linear(Shape shape, double[] x, double[] weight, double[] bias) {
        int to = shape.dim(0);
        int from = shape.dim(1);
        double[] y = new double[x.length / from * to];
        for (int i = 0; i < y.length; i++) {
            y[i] = bias == null ? 0 : bias[i % to];
            for (int k = 0; k < from; k++) {
                y[i] += x[i / to * from + k] * weight[i % to * from + k];
            }
        }
        return y;
    }

    static double[][] layerNorm(double epsilon, double[] x, double[] weight, double[] bias, double[] residual) {
        int columns = weight.length;
        int rows = x.length / columns;
        double[] s = plus(x, residual);
        double[] y = new double[x.length];
        double[] mean = new double[rows];
        double[] scale = new double[rows];
        for (int row = 0; row < rows; row++) {
            double variance = 0;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                mean[row] += s[i] / columns;
            }
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                variance += (s[i] - mean[row]) * (s[i] - mean[row]) / columns;
            }
            scale[row] = 1 / Math.sqrt(variance + epsilon);
            for (int c = 0; c < columns; c++) {
                y[row * columns + c] = (s[row * columns + c] - mean[row]) * scale[row] * weight[c] + bias[c];
            }
        }
        return residual == null ? new double[][] {y, mean, scale} : new double[][] {y, mean, scale, s};
    }

    static double[][] rmsNorm(double epsilon, double[] x, double[] weight, double[] residual) {
        int columns = weight.length;
        int rows = x.length / columns;
        double[] s = plus(x, residual);
        double[] y = new double[x.length];
        double[] scale = new double[rows];
        for (int row = 0; row < rows; row++) {
            double square = 0;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                square += s[i] * s[i] / columns;
            }
            scale[row] = 1 / Math.sqrt(square + epsilon);
            for (int c = 0; c < columns; c++) {
                y[row * columns + c] = s[row * columns + c] * scale[row] * weight[c];
            }
        }
        return residual == null ? new double[][] {y, scale} : new double[][] {y, scale, s};
    }

    private static double[] plus(double[] x, double[] residual) {
        double[] s = x.clone();
        for (int i = 0; residual != null && i < s.length; i++) {
            s[i] += residual[i];
        }
        return s;
    }

    /** Each pair is a complex number, times exp(i angle), or exp(-i angle) on the way back. Shape: (B, T, row). */
    static double[] rope(Rope rope, Shape shape, double[] x, double[] table) {
        double[] y = x.clone();
        int half = rope.headDim() / 2;
        for (int token = 0; token < shape.rows(); token++) {
            int angles = token % shape.dim(1) * rope.headDim();
            for (int head = 0; head < rope.rotated(); head++) {
                for (int pair = 0; pair < half; pair++) {
                    int re = token * shape.last() + head * rope.headDim() + pair;
                    int im = re + half;
                    double cos = table[angles + pair];
                    double sin = rope.inverse() ? -table[angles + half + pair] : table[angles + half + pair];
                    y[re] = x[re] * cos - x[im] * sin;
                    y[im] = x[re] * sin + x[im] * cos;
                }
            }
        }
        return y;
    }

    /** Shape: the input's (B, T, row). */
    static double[][] attention(Attention attention, Shape shape, double[] qkv) {
        int sequence = shape.dim(1);
        int dim = attention.headDim();
        double[] y = new double[(int) shape.rows() * attention.heads() * dim];
        double[] logSums = new double[(int) shape.rows() * attention.heads()];
        for (int batch = 0; batch < shape.dim(0); batch++) {
            for (int head = 0; head < attention.heads(); head++) {
                Head places = new Head(attention, shape, batch, head);
                double[][] shares = places.shares(qkv);
                for (int t = 0; t < sequence; t++) {
                    logSums[(batch * attention.heads() + head) * sequence + t] = Math.log(places.sumOfExponentials(qkv,
                            t));
                    for (int from = 0; from <= t; from++) {
                        for (int d = 0; d < dim; d++) {
                            y[places.output(t) + d] += shares[t][from] * qkv[places.value(from) + d];
                        }
                    }
                }
            }
        }
        return new double[][] {y, logSums};
    }

    /** Where one head of queries, and the keys and values it shares, are in a batch's sequence. */
    record Head(Attention attention, Shape shape, int batch, int head) {

        private int row(int t) {
            return (batch * shape.dim(1) + t) * shape.last();
        }

        private int group() {
            return head / (attention.heads() / attention.kvHeads());
        }

        int query(int t) {
            return row(t) + head * attention.headDim();
        }

        int key(int t) {
            return row(t) + (attention.heads() + group()) * attention.headDim();
        }

        int value(int t) {
            return row(t) + (attention.heads() + attention.kvHeads() + group()) * attention.headDim();
        }

        int output(int t) {
            return ((batch * shape.dim(1) + t) * attention.heads() + head) * attention.headDim();
        }

        private double exponential(double[] qkv, int t, int from) {
            double dot = 0;
            for (int d = 0; d < attention.headDim(); d++) {
                dot += qkv[query(t) + d] * qkv[key(from) + d];
            }
            return Math.exp(dot / Math.sqrt(attention.headDim()));
        }

        double sumOfExponentials(double[] qkv, int t) {
            double sum = 0;
            for (int from = 0; from <= t; from++) {
                sum += exponential(qkv, t, from);
            }
            return sum;
        }

        /** How much of each earlier token's value each token takes; they add up to 1. */
        double[][] shares(double[] qkv) {
            double[][] shares = new double[shape.dim(1)][shape.dim(1)];
            for (int t = 0; t < shares.length; t++) {
                for (int from = 0; from <= t; from++) {
                    shares[t][from] = exponential(qkv, t, from) / sumOfExponentials(qkv, t);
                }
            }
            return shares;
        }
    }

    /** Shape: the weight's (V, C). */
    static double[] crossEntropy(double scale, Shape shape, double[] x, double[] weight, double[] targets) {
        double[][] probabilities = softmax(linear(shape, x, weight, null), shape.dim(0));
        double loss = 0;
        for (int row = 0; row < probabilities.length; row++) {
            loss -= scale * Math.log(probabilities[row][(int) targets[row]]);
        }
        return new double[] {loss};
    }

    static double[][] softmax(double[] logits, int columns) {
        double[][] rows = new double[logits.length / columns][columns];
        for (int row = 0; row < rows.length; row++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < columns; c++) {
                largest = Math.max(largest, logits[row * columns + c]);
            }
            double sum = 0;
            for (int c = 0; c < columns; c++) {
                rows[row][c] = Math.exp(logits[row * columns + c] - largest);
                sum += rows[row][c];
            }
            for (int c = 0; c < columns; c++) {
                rows[row][c] /= sum;
            }
        }
        return rows;
    }

    /** The nearest value of another type, ties to even: in units of what its last digit is worth at that size. */
    static double round(DType dtype, double x) {
        int digits;
        int smallest;
        double largest;
        switch (dtype) {
            case BF16 -> {
                digits = 7;
                smallest = -126;
                largest = 0x1.fep127;
            }
            case FP16 -> {
                digits = 10;
                smallest = -14;
                largest = 0x1.ffcp15;
            }
            default -> {
                return (float) x;
            }
        }
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        double unit = Math.scalb(1, Math.max(Math.getExponent(x), smallest) - digits);
        double rounded = Math.rint(x / unit) * unit;
        return Math.abs(rounded) > largest ? Math.copySign(Double.POSITIVE_INFINITY, x) : rounded;
    }

    /** Word by word, as {@link Dropout} describes it. */
    static double[] dropout(Dropout op, double[] x, double[] sequences) {
        double[] y = new double[x.length];
        int size = x.length / sequences.length;
        for (int i = 0; i < x.length; i++) {
            long sequence = (long) sequences[i / size];
            int place = i % size;
            double word = Integer.toUnsignedLong(Philox.word(op.key(), sequence, place / 4, place % 4));
            y[i] = sequence < 0 ? x[i] : word < op.probability() * 0x1p32 ? 0 : x[i] / (1 - op.probability());
        }
        return y;
    }
}
