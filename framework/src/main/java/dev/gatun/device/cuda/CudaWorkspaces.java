package dev.gatun.device.cuda;

import dev.gatun.graph.Attention;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Embedding;
import dev.gatun.graph.LayerNorm;
import dev.gatun.graph.Linear;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Node;
import dev.gatun.graph.RmsNorm;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.graph.VocabStatistics;

/** How much scratch memory a node's launches take, known without a device. */
final class CudaWorkspaces {

    private CudaWorkspaces() {}

    static long bytes(Node node) {
        return switch (node.operation()) {
            case LayerNorm.Gradient ignored -> NormLaunches.workspaceBytes(node);
            case RmsNorm.Gradient ignored -> NormLaunches.workspaceBytes(node);
            case Embedding.TableGradient op -> EmbeddingLaunches.workspaceBytes(op, node);
            case Linear ignored -> LinearLaunches.workspaceBytes(node);
            case Linear.InputGradient ignored -> LinearLaunches.workspaceBytes(node);
            case Linear.WeightGradient ignored -> LinearLaunches.workspaceBytes(node);
            case Linear.BiasGradient ignored -> RowLaunches.workspaceBytes(node);
            case Attention ignored -> AttentionLaunches.workspaceBytes(node);
            case Attention.Gradient ignored -> AttentionLaunches.workspaceBytes(node);
            case LinearCrossEntropy ignored -> HeadLaunches.workspaceBytes(node);
            case LinearCrossEntropy.Gradient ignored -> HeadLaunches.workspaceBytes(node);
            case VocabStatistics ignored -> VocabHeadLaunches.workspaceBytes(node);
            case VocabCrossEntropy.Gradient ignored -> VocabHeadLaunches.workspaceBytes(node);
            case Collective ignored -> CollectiveLaunches.workspaceBytes(node);
            default -> 0;
        };
    }
}
