package dev.gatun.device.cpu;

import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Attention;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Node;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Shape;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.graph.VocabStatistics;

/** How much scratch memory the kernels take. */
final class CpuWorkspaces {

    private CpuWorkspaces() {}

    static long bytes(Node node, int threads) {
        return switch (node.operation()) {
            case Attention op -> attention(op, node.input(0).shape(), threads);
            case Attention.Gradient op -> attention(op.forward(), node.input(1).shape(), threads);
            case LinearCrossEntropy ignored -> crossEntropy(node);
            case LinearCrossEntropy.Gradient ignored -> crossEntropy(node);
            case VocabStatistics ignored -> vocabCrossEntropy(node);
            case VocabCrossEntropy.Gradient ignored -> vocabCrossEntropy(node);
            case SquareNorm ignored -> SquareNormKernels.workspaceBytes(threads);
            case AllReduce ignored -> SumKernels.workspaceBytes(threads);
            case ReduceScatter ignored -> SumKernels.workspaceBytes(threads);
            default -> 0;
        };
    }

    private static long attention(Attention op, Shape qkv, int threads) {
        return AttentionKernels.workspaceBytes(qkv.dim(0), qkv.dim(1), op.heads(), op.kvHeads(), op.headDim(), threads);
    }

    private static long crossEntropy(Node node) {
        return CrossEntropyKernels.workspaceBytes(rows(node), node.input(1).shape().dim(0));
    }

    private static long vocabCrossEntropy(Node node) {
        return VocabCrossEntropyKernels.workspaceBytes(rows(node), node.input(1).shape().dim(0));
    }

    private static int rows(Node node) {
        return Math.toIntExact(node.input(0).shape().rows());
    }
}
