package dev.gatun.device.cuda;

import dev.gatun.device.cuda.HeadProducts.Chunk;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Node;
import dev.gatun.graph.VocabStatistics;
import dev.gatun.kernels.CrossEntropy;
import dev.gatun.kernels.CrossEntropy.Logits;
import java.util.ArrayList;
import java.util.List;

/** The launches of a head's loss. */
final class HeadLaunches {

    /** Of a row's statistics. */
    static final long STATISTICS_BYTES = VocabStatistics.VALUES * (long) Float.BYTES;

    private HeadLaunches() {}

    /** That of the products, and behind it the statistics of all rows. */
    static long workspaceBytes(Node node) {
        return HeadProducts.workspaceBytes(node) + HeadProducts.rows(node) * STATISTICS_BYTES;
    }

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case LinearCrossEntropy op -> loss(node, (float) op.scale(), site);
            case LinearCrossEntropy.Gradient op -> gradient(node, (float) op.scale(), site);
            default -> throw new IllegalArgumentException(node + " is no head's loss");
        };
    }

    private static Work loss(Node node, float scale, Site site) {
        HeadProducts products = new HeadProducts(node, site);
        CrossEntropy kernels = new CrossEntropy(site.kernels());
        List<Work> works = new ArrayList<>();
        for (Chunk chunk : products.chunks()) {
            works.add(products.multiply(chunk));
            works.add(kernels.statistics(
                    shape(node, products, chunk), statistics(products, chunk), products.logits(),
                    products.targets(chunk), 0)
                    ::on);
        }
        works.add(sum(node, scale, products, kernels, site));
        return Work.of(works.toArray(Work[]::new));
    }

    private static Work gradient(Node node, float scale, Site site) {
        HeadProducts products = new HeadProducts(node, site);
        CrossEntropy kernels = new CrossEntropy(site.kernels());
        long lossScale = site.address(node.input(3));
        List<Work> works = new ArrayList<>();
        for (Chunk chunk : products.chunks()) {
            works.add(products.multiply(chunk));
            works.add(kernels.gradient(
                    shape(node, products, chunk), statistics(products, chunk), products.logits(),
                    products.targets(chunk), scale, lossScale)
                    ::on);
            works.add(products.gradients(chunk));
        }
        works.add(sum(node, scale, products, kernels, site));
        return Work.of(works.toArray(Work[]::new));
    }

    private static Work sum(Node node, float scale, HeadProducts products, CrossEntropy kernels, Site site) {
        return kernels.loss(
                site.address(node.output(0)), site.address(node.addend(0)), products.behind(), 1,
                HeadProducts.rows(node), scale)
                ::on;
    }

    private static Logits shape(Node node, HeadProducts products, Chunk chunk) {
        return products.shape(chunk, node.input(1).shape().dim(0));
    }

    private static long statistics(HeadProducts products, Chunk chunk) {
        return products.behind() + chunk.first() * STATISTICS_BYTES;
    }
}
