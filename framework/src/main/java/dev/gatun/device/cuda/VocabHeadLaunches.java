package dev.gatun.device.cuda;

import dev.gatun.device.cuda.HeadProducts.Chunk;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.graph.VocabStatistics;
import dev.gatun.kernels.CrossEntropy;
import java.util.ArrayList;
import java.util.List;

/**
 * The launches of a loss of a head of whose rows this rank has some. Targets are tokens of the whole vocabulary;
 * statistics of all ranks are (ranks, R, 3).
 */
final class VocabHeadLaunches {

    private VocabHeadLaunches() {}

    static long workspaceBytes(Node node) {
        return HeadProducts.workspaceBytes(node);
    }

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case VocabStatistics op -> statistics(node, op, site);
            case VocabCrossEntropy op -> loss(node, op, site);
            case VocabCrossEntropy.Gradient op ->
                Work.of(gradient(node, op.forward(), site), loss(node, op.forward(), site));
            default -> throw new IllegalArgumentException(node + " works on no split vocabulary");
        };
    }

    private static Work statistics(Node node, VocabStatistics op, Site site) {
        HeadProducts products = new HeadProducts(node, site);
        CrossEntropy kernels = new CrossEntropy(site.kernels());
        int first = first(node, op.split(), site);
        int tokens = tokens(node, first, op.vocabulary());
        long statistics = site.address(node.output(0));
        List<Work> works = new ArrayList<>();
        for (Chunk chunk : products.chunks()) {
            works.add(products.multiply(chunk));
            works.add(kernels.statistics(
                    products.shape(chunk, tokens), at(statistics, chunk), products.logits(),
                    products.targets(chunk), first)
                    ::on);
        }
        return Work.of(works.toArray(Work[]::new));
    }

    private static Work gradient(Node node, VocabCrossEntropy op, Site site) {
        HeadProducts products = new HeadProducts(node, site);
        CrossEntropy kernels = new CrossEntropy(site.kernels());
        int first = first(node, op.split(), site);
        int tokens = tokens(node, first, op.vocabulary());
        long statistics = site.address(node.input(3));
        long lossScale = site.address(node.input(4));
        List<Work> works = new ArrayList<>();
        for (Chunk chunk : products.chunks()) {
            works.add(products.multiply(chunk));
            works.add(kernels.vocabGradient(
                    products.shape(chunk, tokens), products.logits(), at(statistics, chunk), op.split().size(),
                    HeadProducts.rows(node), products.targets(chunk), first, (float) op.scale(), lossScale)
                    ::on);
            works.add(products.gradients(chunk));
        }
        return Work.of(works.toArray(Work[]::new));
    }

    private static Work loss(Node node, VocabCrossEntropy op, Site site) {
        return new CrossEntropy(site.kernels()).loss(
                site.address(node.output(0)), site.address(node.addend(0)), site.address(node.input(3)),
                op.split().size(), HeadProducts.rows(node), (float) op.scale())
                ::on;
    }

    private static long at(long statistics, Chunk chunk) {
        return statistics + chunk.first() * HeadLaunches.STATISTICS_BYTES;
    }

    /** The token of this rank's first row. */
    private static int first(Node node, Group split, Site site) {
        return Math.multiplyExact(site.peers().index(split), node.input(1).shape().dim(0));
    }

    /** How many of this rank's rows are no padding; they come first. */
    private static int tokens(Node node, int first, int vocabulary) {
        return Math.clamp((long) vocabulary - first, 0, node.input(1).shape().dim(0));
    }
}
