package dev.gatun.graph;

import dev.gatun.graph.ReferenceForward.Head;

/** The derivatives, from the chain rule and whole Jacobians, none of the kernels' shortcuts. */
final class ReferenceGradients {

    private ReferenceGradients() {}

    /** The derivative itself. */
    static double gelu(double x) {
        double root = Math.sqrt(2 / Math.PI);
        double tanh = Math.tanh(root * (x + 0.044715 * x * x * x));
        return (1 + tanh) / 2 + x / 2 * (1 - tanh * tanh) * root * (1 + 3 * 0.044715 * x * x);
    }

    /** The derivative itself. */
    static double silu(double x) {
        double sigmoid = 1 / (1 + Math.exp(-x));
        return sigmoid + x * sigmoid * (1 - sigmoid);
    }

    static double[] swiGlu(int ffn, double[] dy, double[] gateUp) {
        double[] dx = new double[gateUp.length];
        for (int i = 0; i < dy.length; i++) {
            int gate = i / ffn * 2 * ffn + i % ffn;
            dx[gate] = dy[i] * silu(gateUp[gate]) * gateUp[gate + ffn];
            dx[gate + ffn] = dy[i] * ReferenceForward.silu(gateUp[gate]);
        }
        return dx;
    }

    /** Of the rows of the index-th rank. */
    static double[] table(int rows, int index, int hidden, double[] dy, double[] tokens) {
        double[] dtable = new double[rows * hidden];
        for (int i = 0; i < dy.length; i++) {
            int row = (int) tokens[i / hidden] - index * rows;
            if (row >= 0 && row < rows) {
                dtable[row * hidden + i % hidden] += dy[i];
            }
        }
        return dtable;
    }

    /** Shape: dy's (B, T, C). */
    static double[] positions(int context, Shape shape, double[] dy) {
        double[] dpositions = new double[context * shape.last()];
        for (int i = 0; i < dy.length; i++) {
            dpositions[i % (shape.dim(1) * shape.last())] += dy[i];
        }
        return dpositions;
    }

    /** Shape: the weight's (O, I). */
    static double[] linearInput(Shape shape, double[] dy, double[] weight) {
        int to = shape.dim(0);
        int from = shape.dim(1);
        double[] dx = new double[dy.length / to * from];
        for (int i = 0; i < dy.length; i++) {
            for (int k = 0; k < from; k++) {
                dx[i / to * from + k] += dy[i] * weight[i % to * from + k];
            }
        }
        return dx;
    }

    /** Shape: the weight's (O, I). */
    static double[] linearWeight(Shape shape, double[] dy, double[] x) {
        int to = shape.dim(0);
        int from = shape.dim(1);
        double[] dweight = new double[to * from];
        for (int i = 0; i < dy.length; i++) {
            for (int k = 0; k < from; k++) {
                dweight[i % to * from + k] += dy[i] * x[i / to * from + k];
            }
        }
        return dweight;
    }

    static double[] linearBias(int to, double[] dy) {
        double[] dbias = new double[to];
        for (int i = 0; i < dy.length; i++) {
            dbias[i % to] += dy[i];
        }
        return dbias;
    }

    /** With n = (s - mean) scale: dn[i]/ds[j] = scale ((i == j) - 1/C - n[i] n[j] / C). */
    static double[][] layerNorm(double[] dy, double[] s, double[] weight, double[] mean, double[] scale) {
        int columns = weight.length;
        double[] ds = new double[s.length];
        double[] dweight = new double[columns];
        double[] dbias = new double[columns];
        for (int row = 0; row < mean.length; row++) {
            for (int i = 0; i < columns; i++) {
                int at = row * columns + i;
                double normed = (s[at] - mean[row]) * scale[row];
                dweight[i] += dy[at] * normed;
                dbias[i] += dy[at];
                for (int j = 0; j < columns; j++) {
                    double other = (s[row * columns + j] - mean[row]) * scale[row];
                    double jacobian = scale[row] * ((i == j ? 1 : 0) - 1.0 / columns - normed * other / columns);
                    ds[row * columns + j] += dy[at] * weight[i] * jacobian;
                }
            }
        }
        return new double[][] {ds, dweight, dbias};
    }

    /** With n = s scale: dn[i]/ds[j] = scale ((i == j) - n[i] n[j] / C). */
    static double[][] rmsNorm(double[] dy, double[] s, double[] weight, double[] scale) {
        int columns = weight.length;
        double[] ds = new double[s.length];
        double[] dweight = new double[columns];
        for (int row = 0; row < scale.length; row++) {
            for (int i = 0; i < columns; i++) {
                int at = row * columns + i;
                double normed = s[at] * scale[row];
                dweight[i] += dy[at] * normed;
                for (int j = 0; j < columns; j++) {
                    double other = s[row * columns + j] * scale[row];
                    ds[row * columns + j] += dy[at] * weight[i] * scale[row]
                            * ((i == j ? 1 : 0) - normed * other / columns);
                }
            }
        }
        return new double[][] {ds, dweight};
    }

    /** The forward is done again, so that what it saved is judged by its own test. Shape: the input's (B, T, row). */
    static double[] attention(Attention attention, Shape shape, double[] dout, double[] qkv) {
        double[] dqkv = new double[qkv.length];
        for (int batch = 0; batch < shape.dim(0); batch++) {
            for (int head = 0; head < attention.heads(); head++) {
                Head places = new Head(attention, shape, batch, head);
                double[][] shares = places.shares(qkv);
                for (int t = 0; t < shape.dim(1); t++) {
                    attendedBy(t, places, shares[t], dout, qkv, dqkv);
                }
            }
        }
        return dqkv;
    }

    /** What one token's output sends back, with softmax's Jacobian dp[i]/dscore[j] = p[i] ((i == j) - p[j]). */
    private static void attendedBy(int t, Head head, double[] shares, double[] dout, double[] qkv, double[] dqkv) {
        int dim = head.attention().headDim();
        for (int i = 0; i <= t; i++) {
            double dshare = 0;
            for (int d = 0; d < dim; d++) {
                dshare += dout[head.output(t) + d] * qkv[head.value(i) + d];
                dqkv[head.value(i) + d] += dout[head.output(t) + d] * shares[i];
            }
            for (int j = 0; j <= t; j++) {
                double dscore = dshare * shares[i] * ((i == j ? 1 : 0) - shares[j]) / Math.sqrt(dim);
                for (int d = 0; d < dim; d++) {
                    dqkv[head.query(t) + d] += dscore * qkv[head.key(j) + d];
                    dqkv[head.key(j) + d] += dscore * qkv[head.query(t) + d];
                }
            }
        }
    }

    /** With p = softmax(logits): dloss/dlogit[v] = scale (p[v] - (v == target)). Shape: the weight's (V, C). */
    static double[][] crossEntropy(double scale, Shape shape, double[] x, double[] weight, double[] targets) {
        double[][] probabilities = ReferenceForward.softmax(ReferenceForward.linear(shape, x, weight, null),
                shape.dim(0));
        double[] dlogits = new double[probabilities.length * shape.dim(0)];
        for (int i = 0; i < dlogits.length; i++) {
            int row = i / shape.dim(0);
            int v = i % shape.dim(0);
            dlogits[i] = scale * (probabilities[row][v] - (v == (int) targets[row] ? 1 : 0));
        }
        return new double[][] {
            ReferenceForward.crossEntropy(scale, shape, x, weight, targets),
            linearInput(shape, dlogits, weight),
            linearWeight(shape, dlogits, x)
        };
    }
}
