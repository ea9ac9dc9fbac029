package dev.gatun.device.cuda;

import dev.gatun.device.Layout;
import dev.gatun.device.cuda.MatrixProduct.Epilogue;
import dev.gatun.device.cuda.MatrixProduct.Operands;
import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.CrossEntropy.Logits;
import dev.gatun.kernels.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * The products of a head W (V, C) with a chunk of the rows of x (R, C) at a time, so that logits (R, V) never exist as
 * a whole. The node's inputs begin with x, W and the targets. Its scratch memory is that of products, a chunk's logits
 * in x's type, which become their own gradient, and whatever a user wants behind them.
 */
final class HeadProducts {

    /** What a chunk's logits take at the most, unless that is less than {@link #FEWEST_ROWS}. */
    private static final long CHUNK_BYTES = 1L << 30;

    /** Enough for fast products, and so many that each chunk of x begins at an aligned address. */
    private static final int FEWEST_ROWS = 128;

    /** Some rows of x: {@code rows} from {@code first} on. */
    record Chunk(int first, int rows) {}

    private final Node node;
    private final Site site;
    private final Element element;
    private final int hidden;
    private final int vocabulary;
    private final long x;
    private final long weight;
    private final long workspace;

    HeadProducts(Node node, Site site) {
        this.node = node;
        this.site = site;
        this.element = Site.element(node.input(0));
        if (element != Site.element(node.input(1))) {
            throw new IllegalArgumentException(node.input(0) + " and " + node.input(1) + " are of different types");
        }
        this.hidden = node.input(1).shape().last();
        this.vocabulary = node.input(1).shape().dim(0);
        this.x = site.address(node.input(0));
        this.weight = site.address(node.input(1));
        this.workspace = site.workspace(node);
    }

    /** The rows of x. */
    static int rows(Node node) {
        return Math.toIntExact(node.input(0).shape().rows());
    }

    /** The rows of a chunk but for the last one: a power of two, unless all fit. */
    static int chunkRows(Node node) {
        long fitting = Long.highestOneBit(CHUNK_BYTES / rowBytes(node));
        return (int) Math.min(rows(node), Math.max(FEWEST_ROWS, fitting));
    }

    /** What products and logits take, a multiple of what suits any address. */
    static long workspaceBytes(Node node) {
        long logits = chunkRows(node) * rowBytes(node);
        return MatrixProducts.WORKSPACE_BYTES + Math.ceilDiv(logits, Layout.ALIGNMENT) * Layout.ALIGNMENT;
    }

    private static long rowBytes(Node node) {
        return (long) node.input(1).shape().dim(0) * node.input(0).dtype().bytes();
    }

    /** All rows of x, in order. */
    List<Chunk> chunks() {
        int rows = rows(node);
        int most = chunkRows(node);
        List<Chunk> chunks = new ArrayList<>();
        for (int first = 0; first < rows; first += most) {
            chunks.add(new Chunk(first, Math.min(most, rows - first)));
        }
        return chunks;
    }

    /** A chunk's logits, of which so many columns are no padding. */
    Logits shape(Chunk chunk, int tokens) {
        return new Logits(element, chunk.rows(), vocabulary, tokens);
    }

    /** The address of a chunk's logits. */
    long logits() {
        return workspace + MatrixProducts.WORKSPACE_BYTES;
    }

    /** The address of the scratch memory behind the logits. */
    long behind() {
        return workspace + workspaceBytes(node);
    }

    /** The address of a chunk's targets. */
    long targets(Chunk chunk) {
        return site.address(node.input(2)) + (long) chunk.first() * Integer.BYTES;
    }

    /** Writes a chunk's logits: x W^T. */
    Work multiply(Chunk chunk) {
        return prepare(
                new MatrixProduct(
                        chunk.rows(), vocabulary, hidden, false, true, element, element, false, Epilogue.NONE),
                x(chunk), weight, 0, logits());
    }

    /** For the logits' gradient d in the logits' place, of a node whose outputs are a loss, dx and dW: those two. */
    Work gradients(Chunk chunk) {
        return Work.of(inputGradient(chunk), weightGradient(chunk));
    }

    /** These rows of dx = addend + d W. */
    private Work inputGradient(Chunk chunk) {
        Tensor dx = node.output(1);
        long elements = (long) chunk.first() * hidden;
        boolean accumulates = node.addend(1) != null;
        return prepare(
                new MatrixProduct(
                        chunk.rows(), hidden, vocabulary, false, false, element, Site.element(dx), accumulates,
                        Epilogue.NONE),
                logits(), weight,
                accumulates ? Site.at(addend(1), elements, dx.dtype()) : 0,
                Site.at(site.address(dx), elements, dx.dtype()));
    }

    /** dW = addend + d^T x for the first chunk, and added to what dW is by then for the others. */
    private Work weightGradient(Chunk chunk) {
        Tensor dw = node.output(2);
        long sum = chunk.first() == 0 ? addend(2) : site.address(dw);
        return prepare(
                new MatrixProduct(
                        vocabulary, hidden, chunk.rows(), true, false, element, Site.element(dw), sum != 0,
                        Epilogue.NONE),
                logits(), x(chunk), sum, site.address(dw));
    }

    private Work prepare(MatrixProduct product, long a, long b, long c, long d) {
        return site.products().prepare(product, new Operands(a, b, c, d, 0, 0), workspace);
    }

    private long x(Chunk chunk) {
        return Site.at(x, (long) chunk.first() * hidden, node.input(0).dtype());
    }

    /** The address of what an output is added to, or 0. */
    private long addend(int output) {
        Tensor addend = node.addend(output);
        if (addend != null && addend.dtype() != node.output(output).dtype()) {
            throw new IllegalArgumentException(node.output(output) + " cannot be added to " + addend);
        }
        return site.address(addend);
    }
}
