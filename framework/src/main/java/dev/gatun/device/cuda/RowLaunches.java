package dev.gatun.device.cuda;

import static dev.gatun.device.cuda.ElementwiseLaunches.addend;
import static dev.gatun.device.cuda.Site.element;

import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Rope;
import dev.gatun.graph.SwiGlu;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.ColumnSums;
import dev.gatun.kernels.RopeKernels;
import dev.gatun.kernels.SwiGluKernels;

/** The launches of what knows rows: of what pairs the elements of one, and of sums over all. */
final class RowLaunches {

    private RowLaunches() {}

    static long workspaceBytes(Node node) {
        return switch (node.operation()) {
            case Linear.BiasGradient ignored -> {
                Tensor dy = node.input(0);
                yield ColumnSums.workspaceBytes(element(dy), rows(dy), last(dy));
            }
            default -> 0;
        };
    }

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case SwiGlu ignored -> swiGlu(node, site);
            case SwiGlu.Gradient ignored -> swiGluGradient(node, site);
            case Rope op -> rope(op, node, site);
            case Linear.BiasGradient ignored -> biasGradient(node, site);
            default -> throw new IllegalArgumentException(node + " is not done row by row");
        };
    }

    private static Work swiGlu(Node node, Site site) {
        Tensor gateUp = node.input(0);
        Tensor y = node.output(0);
        return new SwiGluKernels(site.kernels())
                .forward(site.address(y), site.address(gateUp), element(gateUp), rows(y), last(y))::on;
    }

    private static Work swiGluGradient(Node node, Site site) {
        Tensor dy = node.input(0);
        Tensor gateUp = node.input(1);
        return new SwiGluKernels(site.kernels())
                .gradient(site.address(node.output(0)), site.address(dy), site.address(gateUp), element(gateUp),
                        rows(dy), last(dy))::on;
    }

    private static Work rope(Rope op, Node node, Site site) {
        Tensor x = node.input(0);
        return new RopeKernels(site.kernels())
                .turn(site.address(node.output(0)), site.address(x), site.address(node.input(1)), element(x), rows(x),
                        x.shape().dim(1), last(x), op.rotated(), op.headDim(), op.inverse())::on;
    }

    private static Work biasGradient(Node node, Site site) {
        Tensor dy = node.input(0);
        Tensor db = node.output(0);
        ColumnSums sums = new ColumnSums(site.kernels());
        long partial = site.workspace(node);
        return Work.of(
                sums.slices(partial, site.address(dy), element(dy), rows(dy), last(dy))::on,
                sums.total(site.address(db), element(db), site.address(addend(node)), partial, element(dy), rows(dy),
                        last(dy))::on);
    }

    private static int rows(Tensor tensor) {
        return Math.toIntExact(tensor.shape().rows());
    }

    private static int last(Tensor tensor) {
        return tensor.shape().last();
    }
}
