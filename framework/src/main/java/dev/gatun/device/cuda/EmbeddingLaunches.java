package dev.gatun.device.cuda;

import dev.gatun.graph.Embedding;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Embeddings;
import dev.gatun.kernels.Launch;

/** The launches of embeddings and their gradients. */
final class EmbeddingLaunches {

    private EmbeddingLaunches() {}

    /** Of the gradient of a table, to sort its tokens; the others need none. */
    static long workspaceBytes(Embedding.TableGradient op, Node node) {
        return Embeddings.tableGradientBytes(rows(node.input(0)), op.vocabulary(), node.input(0).shape().last());
    }

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case Embedding op -> forward(op, node, site);
            case Embedding.TableGradient op -> tableGradient(op, node, site);
            case Embedding.PositionGradient op -> positionGradient(op, node, site);
            default -> throw new IllegalArgumentException(node.operation().name() + " is no embedding");
        };
    }

    private static Work forward(Embedding op, Node node, Site site) {
        Tensor tokens = node.input(0);
        Tensor table = node.input(1);
        Tensor positions = site.peers().index(op.split()) == 0 ? node.input(2) : null;
        Tensor y = node.output(0);
        Element element = Site.element(y);
        requireElement(element, table);
        requireElement(element, positions);
        int rows = table.shape().dim(0);
        Launch launch = new Embeddings(site.kernels()).forward(
                element,
                site.address(y),
                site.address(tokens),
                site.address(table),
                site.address(positions),
                tokens.shape().dim(0),
                tokens.shape().dim(1),
                first(op.split(), rows, site),
                rows,
                y.shape().last());
        return launch::on;
    }

    private static Work tableGradient(Embedding.TableGradient op, Node node, Site site) {
        Tensor dy = node.input(0);
        Tensor out = node.output(0);
        Element element = Site.element(out);
        requireElement(element, node.addend(0));
        Work[] launches = new Embeddings(site.kernels())
                .tableGradient(
                        Site.element(dy),
                        element,
                        site.address(out),
                        site.address(node.addend(0)),
                        site.address(dy),
                        site.address(node.input(1)),
                        rows(dy),
                        first(op.split(), op.vocabulary(), site),
                        op.vocabulary(),
                        dy.shape().last(),
                        site.workspace(node))
                .stream()
                .<Work>map(launch -> launch::on)
                .toArray(Work[]::new);
        return Work.of(launches);
    }

    private static Work positionGradient(Embedding.PositionGradient op, Node node, Site site) {
        Tensor dy = node.input(0);
        Tensor out = node.output(0);
        Element element = Site.element(out);
        requireElement(element, node.addend(0));
        Launch launch = new Embeddings(site.kernels()).positionGradient(
                Site.element(dy),
                element,
                site.address(out),
                site.address(node.addend(0)),
                site.address(dy),
                dy.shape().dim(0),
                dy.shape().dim(1),
                op.context(),
                dy.shape().last());
        return launch::on;
    }

    /** The token of this rank's first row of a table that is split over a group, at that many rows for each member. */
    private static int first(Group split, int rows, Site site) {
        return Math.multiplyExact(site.peers().index(split), rows);
    }

    private static void requireElement(Element element, Tensor tensor) {
        if (tensor != null && Site.element(tensor) != element) {
            throw new IllegalArgumentException(
                    "an embedding's kernels take no " + tensor + " where the output is of another type");
        }
    }

    private static int rows(Tensor tensor) {
        return Math.toIntExact(tensor.shape().rows());
    }
}
