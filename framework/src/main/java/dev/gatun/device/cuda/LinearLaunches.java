package dev.gatun.device.cuda;

import dev.gatun.device.cuda.MatrixProduct.Epilogue;
import dev.gatun.device.cuda.MatrixProduct.Operands;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Element;

/** The launches of linear layers: matrix products, the gradient of a bias aside. */
final class LinearLaunches {

    private LinearLaunches() {}

    static long workspaceBytes(Node node) {
        return MatrixProducts.WORKSPACE_BYTES;
    }

    static Work of(Node node, Site site) {
        Tensor bias = bias(node, site);
        Tensor addend = addend(node);
        Operands operands = new Operands(
                site.address(node.input(0)),
                site.address(node.input(1)),
                site.address(addend),
                site.address(node.output(0)),
                site.address(bias),
                0);
        MatrixProduct product = product(node, bias == null ? Epilogue.NONE : Epilogue.BIAS);
        return site.products().prepare(product, operands, site.workspace(node));
    }

    /** What a layer's output is added to, as its epilogue; null where there is nothing, or another rank adds it. */
    static Tensor bias(Node node, Site site) {
        return node.operation() instanceof Linear linear && site.peers().index(linear.addends()) == 0
                ? node.input(2)
                : null;
    }

    /** What a gradient is added to, or null. */
    static Tensor addend(Node node) {
        return node.operation().accumulates() ? node.addend(0) : null;
    }

    /** The product that a linear layer or a gradient of one is; its operands are the node's first two inputs. */
    static MatrixProduct product(Node node, Epilogue epilogue) {
        Tensor a = node.input(0);
        Tensor b = node.input(1);
        Tensor d = node.output(0);
        int rows = Math.toIntExact(a.shape().rows());
        int from = a.shape().last();
        int to = d.shape().last();
        boolean accumulates = addend(node) != null;
        return switch (node.operation()) {
            // x (rows, I), weight (O, I)
            case Linear ignored -> new MatrixProduct(
                    rows, to, from, false, true, operands(node), Site.element(d), accumulates, epilogue);
            // dy (rows, O), weight (O, I)
            case Linear.InputGradient ignored -> new MatrixProduct(
                    rows, to, from, false, false, operands(node), Site.element(d), accumulates, epilogue);
            // dy (rows, O), x (rows, I)
            case Linear.WeightGradient ignored -> new MatrixProduct(
                    from, to, rows, true, false, operands(node), Site.element(d), accumulates, epilogue);
            default -> throw new IllegalArgumentException(node + " is no product of matrices");
        };
    }

    private static Element operands(Node node) {
        Element a = Site.element(node.input(0));
        Tensor addend = addend(node);
        if (a != Site.element(node.input(1)) || addend != null && addend.dtype() != node.output(0).dtype()) {
            throw new IllegalArgumentException("a product's types differ: " + node);
        }
        return a;
    }
}
