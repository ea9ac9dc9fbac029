package dev.gatun.device.cuda;

import static dev.gatun.device.cuda.Site.element;

import dev.gatun.graph.LayerNorm;
import dev.gatun.graph.Node;
import dev.gatun.graph.RmsNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Element;

/** The launches of norms and their gradients. */
final class NormLaunches {

    private NormLaunches() {}

    /** For the partial sums of parameters' gradients. */
    static long workspaceBytes(Node node) {
        return switch (node.operation()) {
            case LayerNorm.Gradient ignored -> dev.gatun.kernels.LayerNorm.partialBytes(rows(node), width(node));
            case RmsNorm.Gradient ignored -> dev.gatun.kernels.RmsNorm.partialBytes(rows(node), width(node));
            default -> 0;
        };
    }

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case LayerNorm op -> layerNorm(op, node, site);
            case LayerNorm.Gradient ignored -> layerNormGradient(node, site);
            case RmsNorm op -> rmsNorm(op, node, site);
            case RmsNorm.Gradient ignored -> rmsNormGradient(node, site);
            default -> throw new IllegalArgumentException(node + " is no norm");
        };
    }

    /**
     * What a norm is of.
     *
     * @param residual of the sum's type, or null
     * @param sum s; where there is no residual, null
     */
    private record Summands(Tensor x, Tensor residual, Tensor sum) {

        /** An addition has no order: the residual is the summand of the sum's type, if only one is. */
        static Summands of(Tensor x, Tensor residual, Node node) {
            if (residual == null) {
                return new Summands(x, null, null);
            }
            Tensor sum = node.outputs().getLast();
            return residual.dtype() == sum.dtype() ? new Summands(x, residual, sum) : new Summands(residual, x, sum);
        }

        Element stream() {
            return element(sum == null ? x : sum);
        }
    }

    private static Work layerNorm(LayerNorm op, Node node, Site site) {
        Summands of = Summands.of(node.input(0), node.input(3), node);
        Tensor y = node.output(0);
        requireAlike(node, y, node.input(1), node.input(2));
        return new dev.gatun.kernels.LayerNorm(site.kernels()).forward(
                element(of.x()),
                of.stream(),
                element(y),
                rows(node),
                width(node),
                (float) op.epsilon(),
                site.address(of.x()),
                site.address(of.residual()),
                site.address(node.input(1)),
                site.address(node.input(2)),
                site.address(of.sum()),
                site.address(y),
                site.address(node.output(1)),
                site.address(node.output(2)))::on;
    }

    private static Work rmsNorm(RmsNorm op, Node node, Site site) {
        Summands of = Summands.of(node.input(0), node.input(2), node);
        Tensor y = node.output(0);
        requireAlike(node, y, node.input(1));
        return new dev.gatun.kernels.RmsNorm(site.kernels()).forward(
                element(of.x()),
                of.stream(),
                element(y),
                rows(node),
                width(node),
                (float) op.epsilon(),
                site.address(of.x()),
                site.address(of.residual()),
                site.address(node.input(1)),
                site.address(of.sum()),
                site.address(y),
                site.address(node.output(1)))::on;
    }

    private static Work layerNormGradient(Node node, Site site) {
        requireGradientTypes(node);
        var kernels = new dev.gatun.kernels.LayerNorm(site.kernels());
        Element output = element(node.input(0));
        Element stream = element(node.input(1));
        long partials = site.workspace(node);
        return Work.of(
                kernels.gradient(
                        output,
                        stream,
                        rows(node),
                        width(node),
                        site.address(node.input(0)),
                        site.address(node.input(1)),
                        site.address(node.input(2)),
                        site.address(node.input(3)),
                        site.address(node.input(4)),
                        site.address(node.addend(0)),
                        site.address(node.output(0)),
                        partials)::on,
                kernels.gradientSums(
                        output,
                        stream,
                        rows(node),
                        width(node),
                        partials,
                        site.address(node.addend(1)),
                        site.address(node.output(1)),
                        site.address(node.addend(2)),
                        site.address(node.output(2)))::on);
    }

    private static Work rmsNormGradient(Node node, Site site) {
        requireGradientTypes(node);
        var kernels = new dev.gatun.kernels.RmsNorm(site.kernels());
        Element output = element(node.input(0));
        Element stream = element(node.input(1));
        long partials = site.workspace(node);
        return Work.of(
                kernels.gradient(
                        output,
                        stream,
                        rows(node),
                        width(node),
                        site.address(node.input(0)),
                        site.address(node.input(1)),
                        site.address(node.input(2)),
                        site.address(node.input(3)),
                        site.address(node.addend(0)),
                        site.address(node.output(0)),
                        partials)::on,
                kernels.gradientSums(
                        output,
                        stream,
                        rows(node),
                        width(node),
                        partials,
                        site.address(node.addend(1)),
                        site.address(node.output(1)))::on);
    }

    /** dy is like weight, what goes to s is like s, and sums of rows are fp32. */
    private static void requireGradientTypes(Node node) {
        requireAlike(node, node.input(0), node.input(2));
        requireAlike(node, node.input(1), node.addend(0), node.output(0));
        for (int index = 1; index < node.outputs().size(); index++) {
            for (Tensor tensor : new Tensor[] {node.addend(index), node.output(index)}) {
                if (tensor != null && element(tensor) != Element.FP32) {
                    throw new IllegalArgumentException(node + ": a GPU sums up gradients of parameters in fp32 alone");
                }
            }
        }
    }

    private static void requireAlike(Node node, Tensor tensor, Tensor... others) {
        for (Tensor other : others) {
            if (other != null && other.dtype() != tensor.dtype()) {
                throw new IllegalArgumentException(
                        node + ": a GPU's norms have no kernel for " + tensor + " with " + other);
            }
        }
    }

    private static int rows(Node node) {
        return Math.toIntExact(node.input(0).shape().rows());
    }

    private static int width(Node node) {
        return node.input(0).shape().last();
    }
}
