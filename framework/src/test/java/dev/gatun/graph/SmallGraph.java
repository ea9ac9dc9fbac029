package dev.gatun.graph;

import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/**
 * For each forward operation a graph of it, of random sizes, whose inputs are all parameters and which ends in a
 * loss.
 */
public enum SmallGraph {
    ADD((r, s) -> r.add(s.x("a"), s.x("b"))),
    MULTIPLY((r, s) -> r.multiply(s.x("a"), s.x("b"))),
    GELU((r, s) -> r.gelu(s.x("x"))),
    SILU((r, s) -> r.silu(s.x("x"))),
    SWIGLU((r, s) -> r.swiGlu(s.rows("gate_up", 2 * s.hidden))),
    EMBEDDING((r, s) -> r.embedding(s.tokens(), s.parameter("table", 7, s.hidden), null)),
    EMBEDDING_WITH_POSITIONS((r, s) -> r.embedding(
            s.tokens(), s.parameter("table", 7, s.hidden), s.parameter("positions", s.sequence + 2, s.hidden))),
    LINEAR((r, s) -> r.linear(s.x("x"), s.parameter("weight", s.other, s.hidden), null)),
    LINEAR_WITH_BIAS((r, s) ->
            r.linear(s.x("x"), s.parameter("weight", s.other, s.hidden), s.parameter("bias", s.other))),
    LAYER_NORM((r, s) -> r.layerNorm(s.x("x"), s.parameter("weight", s.hidden), s.parameter("bias", s.hidden), 1e-2)),
    LAYER_NORM_WITH_RESIDUAL((r, s) -> {
        Tensor sum = r.add(s.x("a"), s.x("b"));
        return r.add(sum, r.layerNorm(sum, s.parameter("weight", s.hidden), s.parameter("bias", s.hidden), 1e-2));
    }),
    RMS_NORM((r, s) -> r.rmsNorm(s.x("x"), s.parameter("weight", s.hidden), 1e-2)),
    RMS_NORM_WITH_RESIDUAL((r, s) -> {
        Tensor sum = r.add(s.x("a"), s.x("b"));
        return r.add(sum, r.rmsNorm(sum, s.parameter("weight", s.hidden), 1e-2));
    }),
    ROPE((r, s) -> {
        int headDim = 2 * s.headDim;
        Tensor angles = r.constant("angles", () -> Rope.table(s.sequence + 3, headDim, 100), s.sequence + 3, headDim);
        return r.rope(s.rows("x", (s.heads + 2) * headDim), angles, s.heads, headDim);
    }),
    ATTENTION((r, s) -> r.attention(s.rows("qkv", 3 * s.heads * s.headDim), s.heads, s.heads, s.headDim)),
    ATTENTION_WITH_GROUPED_QUERIES((r, s) ->
            r.attention(s.rows("qkv", (3 * s.heads + 2 * s.heads) * s.headDim), 3 * s.heads, s.heads, s.headDim)),
    DROPOUT((r, s) -> r.dropout(s.x("x"), 0.4)),
    CROSS_ENTROPY((r, s) -> s.x("x"));

    private final BiFunction<Recorder, Sizes, Tensor> body;

    SmallGraph(BiFunction<Recorder, Sizes, Tensor> body) {
        this.body = body;
    }

    /** The graph, with norms fused with additions before them. */
    public Graph of(RandomGenerator random) {
        Recorder r = Recorder.training(random.nextLong());
        Tensor y = body.apply(r, new Sizes(r, random));
        lossOf(r, y);
        Graph graph = r.graph();
        return graph.withNodes(FuseResidual.apply(graph.nodes()));
    }

    /** Ends a graph in the loss of a head over {@code y}. */
    static void lossOf(Recorder r, Tensor y) {
        Tensor head = r.parameter("head.weight", new Initializer.Normal(1), 11, y.shape().last());
        r.crossEntropy(y, head, r.input("targets", new TensorType(y.shape().withoutLast(), DType.INT32)));
    }

    private static final class Sizes {
        private final Recorder r;
        private final int batch;
        private final int sequence;
        private final int hidden;
        private final int other;
        private final int heads;
        private final int headDim;

        private Sizes(Recorder r, RandomGenerator random) {
            this.r = r;
            batch = random.nextInt(1, 4);
            sequence = random.nextInt(2, 8); // of a single token nothing turns and nothing is attended to
            hidden = random.nextInt(2, 20);
            other = random.nextInt(2, 20);
            heads = random.nextInt(1, 3);
            headDim = random.nextInt(1, 6);
        }

        private Tensor parameter(String name, int... dims) {
            return r.parameter(name, new Initializer.Normal(1), dims);
        }

        private Tensor rows(String name, int columns) {
            return parameter(name, batch, sequence, columns);
        }

        private Tensor x(String name) {
            return rows(name, hidden);
        }

        private Tensor tokens() {
            return r.input("tokens", TensorType.int32(batch, sequence));
        }
    }
}
