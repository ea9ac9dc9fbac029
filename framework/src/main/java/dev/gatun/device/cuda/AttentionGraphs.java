package dev.gatun.device.cuda;

import static dev.gatun.device.cuda.AttentionTensor.KEYS;
import static dev.gatun.device.cuda.AttentionTensor.KEY_GRADIENT;
import static dev.gatun.device.cuda.AttentionTensor.LOG_SUMS;
import static dev.gatun.device.cuda.AttentionTensor.MASKED;
import static dev.gatun.device.cuda.AttentionTensor.ONE;
import static dev.gatun.device.cuda.AttentionTensor.OUT;
import static dev.gatun.device.cuda.AttentionTensor.OUT_GRADIENT;
import static dev.gatun.device.cuda.AttentionTensor.QUERIES;
import static dev.gatun.device.cuda.AttentionTensor.QUERY_GRADIENT;
import static dev.gatun.device.cuda.AttentionTensor.ROW_PRODUCTS;
import static dev.gatun.device.cuda.AttentionTensor.SCALE;
import static dev.gatun.device.cuda.AttentionTensor.VALUES;
import static dev.gatun.device.cuda.AttentionTensor.VALUE_GRADIENT;

import dev.gatun.bindings.cudnn.cudnn_h;
import dev.gatun.device.cuda.CudnnTensor.Form;
import dev.gatun.kernels.AttentionShape;
import java.lang.foreign.MemorySegment;

/**
 * Attention and its gradient as graphs of cuDNN's operations, in the patterns that its fused engines know (Dao, 2023).
 * Nothing between the operations is in memory but the rows' products.
 *
 * <p>Forms are batch, heads, rows, columns. Queries are (B, heads, T, D), keys and values (B, kvHeads, T, D), scores
 * (B, heads, T, T), what there is one of for each query (B, heads, T, 1).
 */
final class AttentionGraphs {

    private static final int FP32 = cudnn_h.CUDNN_DATA_FLOAT();

    private final CudnnGraph graph;
    private final AttentionShape shape;
    /** Of what is in memory, but for statistics. */
    private final int type;
    private final Form scores;
    private final Form rows;

    private AttentionGraphs(CudnnDescriptors descriptors, AttentionShape shape) {
        this.graph = new CudnnGraph(descriptors);
        this.shape = shape;
        this.type = switch (shape.element()) {
            case BF16 -> cudnn_h.CUDNN_DATA_BFLOAT16();
            case FP16 -> cudnn_h.CUDNN_DATA_HALF();
            case FP32 -> throw new IllegalArgumentException("cuDNN's attention takes no fp32");
        };
        this.scores = Form.dense(shape.batch(), shape.heads(), shape.sequence(), shape.sequence());
        this.rows = Form.dense(shape.batch(), shape.heads(), shape.sequence(), 1);
    }

    static CudnnDescriptor forward(AttentionShape shape, CudnnDescriptors descriptors, MemorySegment handle) {
        return new AttentionGraphs(descriptors, shape).forward().finish(handle);
    }

    static CudnnDescriptor backward(AttentionShape shape, CudnnDescriptors descriptors, MemorySegment handle) {
        return new AttentionGraphs(descriptors, shape).backward().finish(handle);
    }

    private CudnnGraph forward() {
        CudnnTensor queries = tensor(QUERIES, packed(shape.heads()));
        CudnnTensor keys = tensor(KEYS, packed(shape.kvHeads()).transposed());
        CudnnTensor values = tensor(VALUES, packed(shape.kvHeads()));

        CudnnTensor product = graph.matmul(queries, keys, between(scores));
        CudnnTensor scaled =
                graph.map(cudnn_h.CUDNN_POINTWISE_MUL(), product, graph.scalar(SCALE.id()), between(scores));
        CudnnTensor seen = graph.causal(scaled, graph.scalar(MASKED.id()));

        CudnnTensor largest = graph.reduce(cudnn_h.CUDNN_REDUCE_TENSOR_MAX(), seen, between(rows));
        CudnnTensor shifted = graph.map(cudnn_h.CUDNN_POINTWISE_SUB(), seen, largest, between(scores));
        CudnnTensor exponentials = graph.map(cudnn_h.CUDNN_POINTWISE_EXP(), shifted, between(scores));
        CudnnTensor sums = graph.reduce(cudnn_h.CUDNN_REDUCE_TENSOR_ADD(), exponentials, between(rows));
        CudnnTensor logs = graph.map(cudnn_h.CUDNN_POINTWISE_LOG(), sums, between(rows));
        graph.map(cudnn_h.CUDNN_POINTWISE_ADD(), largest, logs, graph.tensor(LOG_SUMS.id(), FP32, rows));
        CudnnTensor probabilities =
                graph.map(cudnn_h.CUDNN_POINTWISE_DIV(), exponentials, sums, graph.between(type, scores));

        graph.matmul(probabilities, values, tensor(OUT, unpacked()));
        return graph;
    }

    private CudnnGraph backward() {
        CudnnTensor queries = tensor(QUERIES, packed(shape.heads()));
        CudnnTensor keys = tensor(KEYS, packed(shape.kvHeads()).transposed());
        CudnnTensor values = tensor(VALUES, packed(shape.kvHeads()).transposed());
        CudnnTensor dout = tensor(OUT_GRADIENT, unpacked());
        CudnnTensor scale = graph.scalar(SCALE.id());

        CudnnTensor rowProducts = rowProducts(dout, tensor(OUT, unpacked()));

        CudnnTensor product = graph.matmul(queries, keys, between(scores));
        CudnnTensor scaled = graph.map(cudnn_h.CUDNN_POINTWISE_MUL(), product, scale, between(scores));
        CudnnTensor shifted = graph.map(
                cudnn_h.CUDNN_POINTWISE_SUB(), scaled, graph.tensor(LOG_SUMS.id(), FP32, rows), between(scores));
        CudnnTensor seen = graph.causal(shifted, graph.scalar(MASKED.id()));
        CudnnTensor probabilities = graph.map(cudnn_h.CUDNN_POINTWISE_EXP(), seen, between(scores));
        sumOverQueries(probabilities, dout, VALUE_GRADIENT);

        CudnnTensor dp = graph.matmul(dout, values, between(scores));
        CudnnTensor centred = graph.map(cudnn_h.CUDNN_POINTWISE_SUB(), dp, rowProducts, between(scores));
        CudnnTensor weighted = graph.map(cudnn_h.CUDNN_POINTWISE_MUL(), centred, probabilities, between(scores));
        CudnnTensor ds = graph.map(cudnn_h.CUDNN_POINTWISE_MUL(), weighted, scale, between(scores));
        sumOverQueries(ds, queries, KEY_GRADIENT);

        // Straight into its place, not by way of fp32 sums that blocks add to in any order: the same bits each time.
        CudnnTensor keysAsRows = graph.reshape(keys, between(keys.form().transposed()));
        graph.matmul(ds, keysAsRows, tensor(QUERY_GRADIENT, packed(shape.heads())));
        return graph;
    }

    private CudnnTensor rowProducts(CudnnTensor dout, CudnnTensor out) {
        long rowsOfHeads = (long) shape.heads() * shape.headDim();
        long ofHead = (long) shape.sequence() * shape.headDim();
        Form products = new Form(
                out.form().dims(), new long[] {shape.heads() * ofHead, ofHead, rowsOfHeads, 1});
        CudnnTensor product = graph.map(cudnn_h.CUDNN_POINTWISE_MUL(), dout, out, between(products));
        CudnnTensor sums = graph.reduce(cudnn_h.CUDNN_REDUCE_TENSOR_ADD(), product, between(rows));
        return graph.map(
                cudnn_h.CUDNN_POINTWISE_MUL(),
                sums,
                graph.scalar(ONE.id()),
                graph.tensor(ROW_PRODUCTS.id(), FP32, rows));
    }

    /** The gradient of keys or values: {@code weights} transposed by {@code of}, summed over heads that share keys. */
    private void sumOverQueries(CudnnTensor weights, CudnnTensor of, AttentionTensor result) {
        CudnnTensor transposed = graph.reshape(weights, graph.between(type, scores.transposed()));
        CudnnTensor to = tensor(result, packed(shape.kvHeads()));
        if (shape.heads() == shape.kvHeads()) {
            graph.matmul(transposed, of, to);
        } else {
            Form ofHeads = Form.dense(shape.batch(), shape.heads(), shape.sequence(), shape.headDim());
            CudnnTensor each = graph.matmul(transposed, of, graph.between(type, ofHeads));
            graph.reduce(cudnn_h.CUDNN_REDUCE_TENSOR_ADD(), each, to);
        }
    }

    private CudnnTensor tensor(AttentionTensor tensor, Form form) {
        return graph.tensor(tensor.id(), type, form);
    }

    private CudnnTensor between(Form form) {
        return graph.between(FP32, form);
    }

    /** Some heads of a tensor that has queries, keys and values in each row. */
    private Form packed(int heads) {
        return heads(heads, shape.row());
    }

    /** A tensor of the queries' heads alone. */
    private Form unpacked() {
        return heads(shape.heads(), (long) shape.heads() * shape.headDim());
    }

    private Form heads(int heads, long row) {
        return new Form(
                new long[] {shape.batch(), heads, shape.sequence(), shape.headDim()},
                new long[] {shape.sequence() * row, shape.headDim(), row, 1});
    }
}
