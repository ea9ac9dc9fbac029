package dev.gatun.graph;

import static dev.gatun.graph.ReferenceForward.each;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What nodes compute, in double precision and with the plainest loops: the judge of gradient rules and of devices'
 * kernels.
 *
 * <p>It knows the operations of a forward and of a backward pass, and not those that come after them.
 */
public final class ReferenceExecutor {

    private ReferenceExecutor() {}

    /**
     * Runs nodes in order.
     *
     * @param given parameters, constants and inputs, row-major; integers as doubles
     * @return the values of all tensors; outputs and gradients began at 0, and what was given is as it was
     */
    public static Map<Tensor, double[]> run(List<Node> nodes, Map<Tensor, double[]> given) {
        return run(nodes, List.of(given)).getFirst();
    }

    /**
     * Runs nodes on many ranks in lockstep. A group is all ranks, in their order, or a rank by itself.
     *
     * @param given for each rank
     * @return for each rank
     */
    public static List<Map<Tensor, double[]>> run(List<Node> nodes, List<Map<Tensor, double[]>> given) {
        List<Map<Tensor, double[]>> ranks = new ArrayList<>();
        given.forEach(values -> ranks.add(new HashMap<>(values)));
        for (Node node : nodes) {
            double[][][] in = ranks.stream().map(values -> inputs(node, values)).toArray(double[][][]::new);
            double[][][] out = compute(node, in);
            for (int rank = 0; rank < in.length; rank++) {
                store(node, out[rank], ranks.get(rank));
            }
        }
        return ranks;
    }

    private static double[][] inputs(Node node, Map<Tensor, double[]> values) {
        return node.inputs().stream().map(input -> value(input, values)).toArray(double[][]::new);
    }

    private static void store(Node node, double[][] out, Map<Tensor, double[]> values) {
        for (int index = 0; index < out.length; index++) {
            Tensor addend = node.operation().accumulates() ? node.addend(index) : null;
            values.put(node.output(index), addend == null ? out[index] : sum(out[index], value(addend, values)));
        }
    }

    private static double[][][] compute(Node node, double[][][] in) {
        if (node.operation() instanceof Collective collective && !collective.group().alone()) {
            ReferenceCollectives.index(collective.group(), 0, in.length);
            return ReferenceCollectives.compute(node, collective, in);
        }
        double[][][] out = new double[in.length][][];
        for (int rank = 0; rank < in.length; rank++) {
            out[rank] = compute(node, in[rank], rank, in.length);
        }
        return out;
    }

    private static double[] value(Tensor tensor, Map<Tensor, double[]> values) {
        if (tensor == null) {
            return null;
        }
        if (tensor.role() == Role.OUTPUT || tensor.role() == Role.GRADIENT) {
            values.putIfAbsent(tensor, new double[(int) tensor.shape().elements()]);
        }
        double[] value = values.get(tensor);
        if (value == null) {
            throw new IllegalStateException(tensor + " is read before it is written, and was not given");
        }
        return value;
    }

    /** The outputs without addends. */
    private static double[][] compute(Node node, double[][] in, int rank, int ranks) {
        return switch (node.operation()) {
            case Add ignored -> one(sum(in[0], in[1]));
            case Copy ignored -> one(in[0].clone());
            case CopyToGroup ignored -> one(in[0].clone());
            case Collective collective -> ReferenceCollectives.compute(node, collective, new double[][][] {in})[0];
            case Multiply ignored -> one(product(in[0], in[1]));
            case Multiply.Gradient ignored -> one(product(in[0], in[1]));
            case Activation op -> one(each(in[0], switch (op.function()) {
                case GELU -> ReferenceForward::gelu;
                case SILU -> ReferenceForward::silu;
            }));
            case Activation.Gradient op -> one(product(in[0], each(in[1], switch (op.function()) {
                case GELU -> ReferenceGradients::gelu;
                case SILU -> ReferenceGradients::silu;
            })));
            case SwiGlu ignored -> one(ReferenceForward.swiGlu(node.output(0).shape().last(), in[0]));
            case SwiGlu.Gradient ignored -> one(ReferenceGradients.swiGlu(node.input(0).shape().last(), in[0], in[1]));
            case Dropout op -> one(ReferenceForward.dropout(op, in[0], in[1]));
            case Embedding op -> {
                int index = ReferenceCollectives.index(op.split(), rank, ranks);
                yield one(ReferenceForward.embedding(node.output(0).shape(), index, in[0], in[1], in[2]));
            }
            case Embedding.TableGradient op -> {
                int index = ReferenceCollectives.index(op.split(), rank, ranks);
                yield one(ReferenceGradients.table(op.vocabulary(), index, node.input(0).shape().last(), in[0], in[1]));
            }
            case Embedding.PositionGradient op ->
                one(ReferenceGradients.positions(op.context(), node.input(0).shape(), in[0]));
            case Linear op -> {
                double[] bias = ReferenceCollectives.index(op.addends(), rank, ranks) == 0 ? in[2] : null;
                yield one(ReferenceForward.linear(node.input(1).shape(), in[0], in[1], bias));
            }
            case Linear.InputGradient ignored ->
                one(ReferenceGradients.linearInput(node.input(1).shape(), in[0], in[1]));
            case Linear.WeightGradient ignored ->
                one(ReferenceGradients.linearWeight(node.output(0).shape(), in[0], in[1]));
            case Linear.BiasGradient ignored ->
                one(ReferenceGradients.linearBias(node.output(0).shape().last(), in[0]));
            case LayerNorm op -> ReferenceForward.layerNorm(op.epsilon(), in[0], in[1], in[2], in[3]);
            case LayerNorm.Gradient ignored -> ReferenceGradients.layerNorm(in[0], in[1], in[2], in[3], in[4]);
            case RmsNorm op -> ReferenceForward.rmsNorm(op.epsilon(), in[0], in[1], in[2]);
            case RmsNorm.Gradient ignored -> ReferenceGradients.rmsNorm(in[0], in[1], in[2], in[3]);
            case Rope op -> one(ReferenceForward.rope(op, node.input(0).shape(), in[0], in[1]));
            case Attention op -> ReferenceForward.attention(op, node.input(0).shape(), in[0]);
            case Attention.Gradient op ->
                one(ReferenceGradients.attention(op.forward(), node.input(1).shape(), in[0], in[1]));
            case LinearCrossEntropy op ->
                one(ReferenceForward.crossEntropy(op.scale(), node.input(1).shape(), in[0], in[1], in[2]));
            case LinearCrossEntropy.Gradient op ->
                scaled(ReferenceGradients.crossEntropy(op.scale(), node.input(1).shape(), in[0], in[1], in[2]), in[3]);
            case VocabStatistics op ->
                one(vocabulary(node, in, op.split(), op.vocabulary(), rank, ranks).statistics());
            case VocabCrossEntropy op ->
                one(vocabulary(node, in, op.split(), op.vocabulary(), rank, ranks).loss(op.scale(), in[3]));
            case VocabCrossEntropy.Gradient gradient -> {
                VocabCrossEntropy op = gradient.forward();
                ReferenceVocabulary own = vocabulary(node, in, op.split(), op.vocabulary(), rank, ranks);
                Shape weight = node.input(1).shape();
                double[] dlogits = own.gradient(op.scale(), in[3], weight.dim(0));
                yield scaled(new double[][] {
                    own.loss(op.scale(), in[3]),
                    ReferenceGradients.linearInput(weight, dlogits, in[1]),
                    ReferenceGradients.linearWeight(weight, dlogits, in[0])
                }, in[4]);
            }
            case Cast op -> one(each(in[0], x -> ReferenceForward.round(op.to(), x)));
            case Round op -> one(each(in[0], x -> ReferenceForward.round(op.to(), x)));
            default ->
                throw new UnsupportedOperationException(node.operation().name() + " is in no forward or backward pass");
        };
    }

    private static ReferenceVocabulary vocabulary(
            Node node, double[][] in, Group split, int vocabulary, int rank, int ranks) {
        int index = ReferenceCollectives.index(split, rank, ranks);
        return ReferenceVocabulary.of(node.input(1).shape(), index, vocabulary, in[0], in[1], in[2]);
    }

    /** A loss, as it is, and its gradients, times the loss scale. */
    private static double[][] scaled(double[][] outputs, double[] lossScale) {
        for (int index = 1; index < outputs.length && lossScale != null; index++) {
            outputs[index] = each(outputs[index], value -> value * lossScale[0]);
        }
        return outputs;
    }

    private static double[][] one(double[] output) {
        return new double[][] {output};
    }

    private static double[] sum(double[] a, double[] b) {
        double[] y = new double[a.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = a[i] + b[i];
        }
        return y;
    }

    private static double[] product(double[] a, double[] b) {
        double[] y = new double[a.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = a[i] * b[i];
        }
        return y;
    }
}
