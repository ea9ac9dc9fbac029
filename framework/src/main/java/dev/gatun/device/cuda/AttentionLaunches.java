package dev.gatun.device.cuda;

import dev.gatun.graph.Attention;
import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.AttentionShape;
import dev.gatun.kernels.Launch;

/** The launches of attention: cuDNN's, or plain kernels where it does not serve. */
final class AttentionLaunches {

    private AttentionLaunches() {}

    /** Enough for either. */
    static long workspaceBytes(Node node) {
        return switch (node.operation()) {
            case Attention op -> {
                AttentionShape shape = shape(op, node.input(0));
                yield FusedAttention.mayServe(shape) ? FusedAttention.forwardBytes(shape) : 0;
            }
            case Attention.Gradient op -> {
                AttentionShape shape = shape(op.forward(), node.input(1));
                yield FusedAttention.mayServe(shape)
                        ? FusedAttention.gradientBytes(shape)
                        : shape.queries() * Float.BYTES;
            }
            default -> throw new IllegalArgumentException(node + " is no attention");
        };
    }

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case Attention op -> forward(shape(op, node.input(0)), node, site);
            case Attention.Gradient op -> gradient(shape(op.forward(), node.input(1)), node, site);
            default -> throw new IllegalArgumentException(node + " is no attention");
        };
    }

    private static Work forward(AttentionShape shape, Node node, Site site) {
        long qkv = site.address(node.input(0));
        long out = site.address(node.output(0));
        long lse = site.address(node.output(1));
        return site.attention().tryForward(shape, qkv, out, lse, site.workspace(node)).orElseGet(() -> {
            Launch launch = new dev.gatun.kernels.Attention(site.kernels()).forward(shape, out, lse, qkv);
            return launch::on;
        });
    }

    private static Work gradient(AttentionShape shape, Node node, Site site) {
        long dout = site.address(node.input(0));
        long qkv = site.address(node.input(1));
        long out = site.address(node.input(2));
        long lse = site.address(node.input(3));
        long dqkv = site.address(node.output(0));
        long workspace = site.workspace(node);
        return site.attention().tryGradient(shape, dout, qkv, out, lse, dqkv, workspace).orElseGet(() -> {
            var kernels = new dev.gatun.kernels.Attention(site.kernels());
            Launch products = kernels.rowProducts(shape, workspace, dout, out);
            Launch queries = kernels.queryGradient(shape, dqkv, dout, qkv, lse, workspace);
            Launch keysAndValues = kernels.keyValueGradient(shape, dqkv, dout, qkv, lse, workspace);
            return Work.of(products::on, queries::on, keysAndValues::on);
        });
    }

    private static AttentionShape shape(Attention op, Tensor qkv) {
        return new AttentionShape(
                qkv.shape().dim(0),
                qkv.shape().dim(1),
                op.heads(),
                op.kvHeads(),
                op.headDim(),
                Site.element(qkv));
    }
}
