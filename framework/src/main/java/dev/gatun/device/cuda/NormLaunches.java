package dev.gatun.device.cuda;

import static dev.gatun.device.cuda.Site.element;

import dev.gatun.graph.LayerNorm;
import dev.gatun.graph.Node;
import dev.gatun.graph.RmsNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Norm;
import dev.gatun.kernels.Norm.Kind;

/** The launches of norms and their gradients. */
final class NormLaunches {

    private NormLaunches() {}

    /** For the partial sums of parameters' gradients. */
    static long workspaceBytes(Node node) {
        return switch (node.operation()) {
            case LayerNorm.Gradient ignored -> Kind.LAYER.partialBytes(rows(node), width(node));
            case RmsNorm.Gradient ignored -> Kind.RMS.partialBytes(rows(node), width(node));
            default -> 0;
        };
    }

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case LayerNorm op -> forward(
                    Kind.LAYER, op.epsilon(), node, node.input(2), node.input(3), node.output(1), node.output(2), site);
            case RmsNorm op ->
                forward(Kind.RMS, op.epsilon(), node, null, node.input(2), null, node.output(1), site);
            case LayerNorm.Gradient ignored ->
                gradient(Kind.LAYER, node, node.input(3), node.input(4), node.addend(2), node.output(2), site);
            case RmsNorm.Gradient ignored -> gradient(Kind.RMS, node, null, node.input(3), null, null, site);
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

    /** What only one of the kinds has is null in the other. */
    private static Work forward(
            Kind kind, double epsilon, Node node, Tensor bias, Tensor residual, Tensor mean, Tensor rstd, Site site) {
        Summands of = Summands.of(node.input(0), residual, node);
        Tensor weight = node.input(1);
        Tensor y = node.output(0);
        requireAlike(node, y, weight, bias);
        return new Norm(site.kernels(), kind).forward(
                element(of.x()),
                of.stream(),
                element(y),
                rows(node),
                width(node),
                (float) epsilon,
                site.address(of.x()),
                site.address(of.residual()),
                site.address(weight),
                site.address(bias),
                site.address(of.sum()),
                site.address(y),
                site.address(mean),
                site.address(rstd))::on;
    }

    private static Work gradient(
            Kind kind, Node node, Tensor mean, Tensor rstd, Tensor dbiasAddend, Tensor dbias, Site site) {
        requireGradientTypes(node);
        Norm norm = new Norm(site.kernels(), kind);
        Tensor dy = node.input(0);
        Tensor s = node.input(1);
        long partials = site.workspace(node);
        return Work.of(
                norm.gradient(
                        element(dy),
                        element(s),
                        rows(node),
                        width(node),
                        site.address(dy),
                        site.address(s),
                        site.address(node.input(2)),
                        site.address(mean),
                        site.address(rstd),
                        site.address(node.addend(0)),
                        site.address(node.output(0)),
                        partials)::on,
                norm.gradientSums(
                        element(dy),
                        element(s),
                        rows(node),
                        width(node),
                        partials,
                        site.address(node.addend(1)),
                        site.address(node.output(1)),
                        site.address(dbiasAddend),
                        site.address(dbias))::on);
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
