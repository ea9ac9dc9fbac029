package dev.gatun.device.cuda;

import dev.gatun.graph.Activation;
import dev.gatun.graph.AdamW;
import dev.gatun.graph.Add;
import dev.gatun.graph.Attention;
import dev.gatun.graph.Cast;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Copy;
import dev.gatun.graph.CopyToGroup;
import dev.gatun.graph.Dropout;
import dev.gatun.graph.Embedding;
import dev.gatun.graph.GradientScale;
import dev.gatun.graph.LayerNorm;
import dev.gatun.graph.Linear;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Multiply;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Receive;
import dev.gatun.graph.RmsNorm;
import dev.gatun.graph.Rope;
import dev.gatun.graph.Round;
import dev.gatun.graph.Send;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.SwiGlu;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.graph.VocabStatistics;
import dev.gatun.graph.WriteShard;

/** Turns nodes into work: each kernel with its sizes and its places in memory. */
final class CudaLaunches {

    private CudaLaunches() {}

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case LayerNorm ignored -> NormLaunches.of(node, site);
            case LayerNorm.Gradient ignored -> NormLaunches.of(node, site);
            case RmsNorm ignored -> NormLaunches.of(node, site);
            case RmsNorm.Gradient ignored -> NormLaunches.of(node, site);
            case Activation ignored -> ElementwiseLaunches.of(node, site);
            case Activation.Gradient ignored -> ElementwiseLaunches.of(node, site);
            case Add ignored -> ElementwiseLaunches.of(node, site);
            case Cast ignored -> ElementwiseLaunches.of(node, site);
            case Copy ignored -> ElementwiseLaunches.of(node, site);
            case Multiply ignored -> ElementwiseLaunches.of(node, site);
            case Multiply.Gradient ignored -> ElementwiseLaunches.of(node, site);
            case Rope ignored -> RowLaunches.of(node, site);
            case Round ignored -> ElementwiseLaunches.of(node, site);
            case Dropout ignored -> ElementwiseLaunches.of(node, site);
            case SwiGlu ignored -> RowLaunches.of(node, site);
            case SwiGlu.Gradient ignored -> RowLaunches.of(node, site);
            case Embedding ignored -> EmbeddingLaunches.of(node, site);
            case Embedding.TableGradient ignored -> EmbeddingLaunches.of(node, site);
            case Embedding.PositionGradient ignored -> EmbeddingLaunches.of(node, site);
            case Linear ignored -> LinearLaunches.of(node, site);
            case Linear.InputGradient ignored -> LinearLaunches.of(node, site);
            case Linear.WeightGradient ignored -> LinearLaunches.of(node, site);
            case Linear.BiasGradient ignored -> RowLaunches.of(node, site);
            case Attention ignored -> AttentionLaunches.of(node, site);
            case Attention.Gradient ignored -> AttentionLaunches.of(node, site);
            case LinearCrossEntropy ignored -> HeadLaunches.of(node, site);
            case LinearCrossEntropy.Gradient ignored -> HeadLaunches.of(node, site);
            case VocabStatistics ignored -> VocabHeadLaunches.of(node, site);
            case VocabCrossEntropy ignored -> VocabHeadLaunches.of(node, site);
            case VocabCrossEntropy.Gradient ignored -> VocabHeadLaunches.of(node, site);
            case SquareNorm ignored -> UpdateLaunches.of(node, site);
            case GradientScale ignored -> UpdateLaunches.of(node, site);
            case AdamW ignored -> UpdateLaunches.of(node, site);
            case WriteShard ignored -> UpdateLaunches.of(node, site);
            case CopyToGroup ignored -> throw new IllegalArgumentException(node + " is for deriving gradients only");
            case Collective ignored -> CollectiveLaunches.of(node, site);
            case Send ignored -> site.transfers().of(node, site);
            case PostReceive ignored -> site.transfers().of(node, site);
            case Receive ignored -> site.transfers().of(node, site);
        };
    }
}
