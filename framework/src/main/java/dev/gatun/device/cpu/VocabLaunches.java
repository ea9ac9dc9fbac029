package dev.gatun.device.cpu;

import dev.gatun.device.Peers;
import dev.gatun.graph.Node;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.graph.VocabStatistics;
import java.lang.foreign.MemorySegment;

/** Launches for a head whose vocabulary is split over ranks. */
final class VocabLaunches {

    private VocabLaunches() {}

    static Launch of(Node node, Peers peers, MemorySegment[] in, MemorySegment[] out, MemorySegment scratch) {
        int rows = Math.toIntExact(node.input(0).shape().rows());
        int hidden = node.input(0).shape().last();
        int vocabularyRows = node.input(1).shape().dim(0);
        return switch (node.operation()) {
            case VocabStatistics op -> {
                VocabRange range = VocabRange.of(op.split(), peers, vocabularyRows, op.vocabulary());
                SoftmaxStatistics own = new SoftmaxStatistics(1, rows, out[0]);
                yield worker -> VocabCrossEntropyKernels.statistics(
                        worker, rows, hidden, range, in[0], in[1], in[2], own, scratch);
            }
            case VocabCrossEntropy op -> {
                SoftmaxStatistics all = new SoftmaxStatistics(op.split().size(), rows, in[3]);
                yield worker -> VocabCrossEntropyKernels.loss(worker, (float) op.scale(), all, in[5], out[0]);
            }
            case VocabCrossEntropy.Gradient op -> {
                VocabCrossEntropy forward = op.forward();
                float scale = (float) forward.scale();
                VocabRange range = VocabRange.of(forward.split(), peers, vocabularyRows, forward.vocabulary());
                SoftmaxStatistics all = new SoftmaxStatistics(forward.split().size(), rows, in[3]);
                yield worker -> {
                    VocabCrossEntropyKernels.gradient(worker, rows, hidden, range, in[0], in[1], in[2], scale, all,
                            in[4], in[6], out[1], in[7], out[2], scratch);
                    VocabCrossEntropyKernels.loss(worker, scale, all, in[5], out[0]);
                };
            }
            default -> throw new IllegalArgumentException(node + " works on no split vocabulary");
        };
    }
}
