package dev.gatun.device.cpu;

import dev.gatun.device.Layout;
import dev.gatun.device.Peers;
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
import dev.gatun.graph.Group;
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
import dev.gatun.graph.Space;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.SwiGlu;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.graph.VocabStatistics;
import dev.gatun.graph.WriteShard;
import java.lang.foreign.MemorySegment;
import java.util.Map;

/** Turns nodes into launches: each kernel with its sizes and its places in memory. */
final class CpuLaunches {

    private final Peers peers;
    private final Communication communication;
    private final Map<Space, CpuMemory> memories;
    private final Layout layout;
    private final int threads;

    CpuLaunches(
            Peers peers,
            Communication communication,
            Map<Space, CpuMemory> memories,
            Layout layout,
            int threads) {
        this.peers = peers;
        this.communication = communication;
        this.memories = memories;
        this.layout = layout;
        this.threads = threads;
    }

    Launch of(Node node) {
        MemorySegment[] in = node.inputs().stream().map(this::segment).toArray(MemorySegment[]::new);
        MemorySegment[] out = node.outputs().stream().map(this::segment).toArray(MemorySegment[]::new);
        MemorySegment scratch = scratch(node);
        return switch (node.operation()) {
            case Add ignored -> {
                long n = elements(node.output(0));
                yield worker -> Arithmetic.add(worker, n, in[0], in[1], out[0]);
            }
            case Copy ignored -> copy(node, in, out);
            case Multiply ignored -> {
                long n = elements(node.output(0));
                yield worker -> Arithmetic.multiply(worker, n, in[0], in[1], null, out[0]);
            }
            case Multiply.Gradient ignored -> {
                long n = elements(node.output(0));
                yield worker -> Arithmetic.multiply(worker, n, in[0], in[1], in[2], out[0]);
            }
            case Activation op -> {
                long n = elements(node.output(0));
                yield switch (op.function()) {
                    case GELU -> worker -> GeluKernels.forward(worker, n, in[0], out[0]);
                    case SILU -> worker -> SiluKernels.forward(worker, n, in[0], out[0]);
                };
            }
            case Activation.Gradient op -> {
                long n = elements(node.output(0));
                yield switch (op.function()) {
                    case GELU -> worker -> GeluKernels.gradient(worker, n, in[0], in[1], in[2], out[0]);
                    case SILU -> worker -> SiluKernels.gradient(worker, n, in[0], in[1], in[2], out[0]);
                };
            }
            case Dropout op -> {
                int sequences = node.input(0).shape().dim(0);
                long size = elements(node.input(0)) / sequences;
                yield worker -> DropoutKernels.apply(
                        worker, sequences, size, op.key(), op.threshold(), op.scale(), in[0], in[1], out[0]);
            }
            case SwiGlu ignored -> {
                int rows = rows(node.output(0));
                int ffn = last(node.output(0));
                yield worker -> SwiGluKernels.forward(worker, rows, ffn, in[0], out[0]);
            }
            case SwiGlu.Gradient ignored -> {
                int rows = rows(node.input(0));
                int ffn = last(node.input(0));
                yield worker -> SwiGluKernels.gradient(worker, rows, ffn, in[0], in[1], out[0]);
            }
            case Embedding op -> {
                int batch = node.input(0).shape().dim(0);
                int sequence = node.input(0).shape().dim(1);
                int hidden = last(node.output(0));
                VocabRange range = tableRange(op.split(), node.input(1).shape().dim(0));
                MemorySegment positions = peers.index(op.split()) == 0 ? in[2] : null;
                yield worker -> EmbeddingKernels.forward(
                        worker, batch, sequence, hidden, range, in[0], in[1], positions, out[0]);
            }
            case Embedding.TableGradient op -> {
                int rows = rows(node.input(0));
                int hidden = last(node.input(0));
                VocabRange range = tableRange(op.split(), op.vocabulary());
                yield worker -> EmbeddingKernels.tableGradient(
                        worker, rows, range, hidden, in[0], in[1], in[2], out[0]);
            }
            case Embedding.PositionGradient op -> {
                int batch = node.input(0).shape().dim(0);
                int sequence = node.input(0).shape().dim(1);
                int hidden = last(node.input(0));
                yield worker -> EmbeddingKernels.positionGradient(
                        worker, batch, sequence, op.context(), hidden, in[0], in[1], out[0]);
            }
            case Linear op -> {
                int rows = rows(node.input(0));
                int from = last(node.input(0));
                int to = last(node.output(0));
                MemorySegment bias = peers.index(op.addends()) == 0 ? in[2] : null;
                yield worker -> LinearKernels.forward(worker, rows, from, to, in[0], in[1], bias, out[0]);
            }
            case Linear.InputGradient ignored -> {
                int rows = rows(node.input(0));
                int from = last(node.output(0));
                int to = last(node.input(0));
                yield worker -> LinearKernels.inputGradient(worker, rows, from, to, in[0], in[1], in[2], out[0]);
            }
            case Linear.WeightGradient ignored -> {
                int rows = rows(node.input(0));
                int from = last(node.input(1));
                int to = last(node.input(0));
                yield worker -> LinearKernels.weightGradient(worker, rows, from, to, in[0], in[1], in[2], out[0]);
            }
            case Linear.BiasGradient ignored -> {
                int rows = rows(node.input(0));
                int to = last(node.input(0));
                yield worker -> LinearKernels.biasGradient(worker, rows, to, in[0], in[1], out[0]);
            }
            case LayerNorm op -> {
                int rows = rows(node.input(0));
                int hidden = last(node.input(0));
                MemorySegment sum = in[3] == null ? null : out[3];
                yield worker -> LayerNormKernels.forward(
                        worker, rows, hidden, (float) op.epsilon(), in[0], in[3], in[1], in[2], sum, out[0], out[1], out[2]);
            }
            case LayerNorm.Gradient ignored -> {
                int rows = rows(node.input(0));
                int hidden = last(node.input(0));
                yield worker -> LayerNormKernels.gradient(
                        worker, rows, hidden, in[0], in[1], in[2], in[3], in[4], in[5], out[0], in[6], out[1], in[7], out[2]);
            }
            case RmsNorm op -> {
                int rows = rows(node.input(0));
                int hidden = last(node.input(0));
                MemorySegment sum = in[2] == null ? null : out[2];
                yield worker -> RmsNormKernels.forward(
                        worker, rows, hidden, (float) op.epsilon(), in[0], in[2], in[1], sum, out[0], out[1]);
            }
            case RmsNorm.Gradient ignored -> {
                int rows = rows(node.input(0));
                int hidden = last(node.input(0));
                yield worker -> RmsNormKernels.gradient(
                        worker, rows, hidden, in[0], in[1], in[2], in[3], in[4], out[0], in[5], out[1]);
            }
            case Rope op -> {
                int batch = node.input(0).shape().dim(0);
                int sequence = node.input(0).shape().dim(1);
                int row = last(node.input(0));
                yield worker -> RopeKernels.apply(
                        worker, batch, sequence, row, op.rotated(), op.headDim(), in[0], in[1], op.inverse(), out[0]);
            }
            case Attention op -> {
                int batch = node.input(0).shape().dim(0);
                int sequence = node.input(0).shape().dim(1);
                yield worker -> AttentionKernels.forward(worker, batch, sequence, op.heads(), op.kvHeads(), op.headDim(),
                        in[0], out[0], out[1], scratch);
            }
            case Attention.Gradient op -> {
                int batch = node.input(1).shape().dim(0);
                int sequence = node.input(1).shape().dim(1);
                Attention forward = op.forward();
                yield worker -> AttentionKernels.gradient(worker, batch, sequence, forward.heads(), forward.kvHeads(),
                        forward.headDim(), in[0], in[1], in[2], in[3], out[0], scratch);
            }
            case LinearCrossEntropy op -> {
                int rows = rows(node.input(0));
                int hidden = last(node.input(0));
                int vocabulary = node.input(1).shape().dim(0);
                yield worker -> CrossEntropyKernels.loss(worker, rows, hidden, vocabulary, in[0], in[1], in[2],
                        (float) op.scale(), in[4], out[0], scratch);
            }
            case LinearCrossEntropy.Gradient op -> {
                int rows = rows(node.input(0));
                int hidden = last(node.input(0));
                int vocabulary = node.input(1).shape().dim(0);
                yield worker -> CrossEntropyKernels.gradient(worker, rows, hidden, vocabulary, in[0], in[1], in[2],
                        (float) op.scale(), in[3], in[4], out[0], in[5], out[1], in[6], out[2], scratch);
            }
            case VocabStatistics ignored -> VocabLaunches.of(node, peers, in, out, scratch);
            case VocabCrossEntropy ignored -> VocabLaunches.of(node, peers, in, out, scratch);
            case VocabCrossEntropy.Gradient ignored -> VocabLaunches.of(node, peers, in, out, scratch);
            case SquareNorm ignored -> UpdateLaunches.of(node, peers, in, out, scratch);
            case GradientScale ignored -> UpdateLaunches.of(node, peers, in, out, scratch);
            case AdamW ignored -> UpdateLaunches.of(node, peers, in, out, scratch);
            case Round ignored -> UpdateLaunches.of(node, peers, in, out, scratch);
            case WriteShard ignored -> UpdateLaunches.of(node, peers, in, out, scratch);
            case Cast op -> throw new IllegalArgumentException("a CPU computes in fp32 and has no cast to " + op.to());
            case CopyToGroup ignored -> throw new IllegalArgumentException(node + " is for deriving gradients only");
            case Collective _, Send _, PostReceive _, Receive _ -> communication.of(node, in, out, scratch);
        };
    }

    private static Launch copy(Node node, MemorySegment[] in, MemorySegment[] out) {
        long n = elements(node.output(0));
        if (in[1] != null) {
            return worker -> Arithmetic.add(worker, n, in[0], in[1], out[0]);
        }
        long bytes = node.output(0).bytes();
        return worker -> Arithmetic.copy(worker, bytes, in[0], out[0]);
    }

    /** A table's tokens are not told from its padding, whose rows are zeros. */
    private VocabRange tableRange(Group split, int rows) {
        return VocabRange.of(split, peers, rows, Math.multiplyExact(split.size(), rows));
    }

    private MemorySegment segment(Tensor tensor) {
        return tensor == null ? null : memories.get(tensor.space()).slice(layout.offset(tensor), tensor.bytes());
    }

    private MemorySegment scratch(Node node) {
        long bytes = CpuWorkspaces.bytes(node, threads);
        return bytes == 0 ? null : memories.get(Space.DEVICE).slice(layout.workspace(node), bytes);
    }

    /** The operation and the first of its tensors, for messages. */
    static String describe(Node node) {
        String name = node.operation().name();
        return node.inputs().isEmpty() ? name : name + " of " + node.input(0).name();
    }

    private static long elements(Tensor tensor) {
        return tensor.shape().elements();
    }

    private static int rows(Tensor tensor) {
        return Math.toIntExact(tensor.shape().rows());
    }

    private static int last(Tensor tensor) {
        return tensor.shape().last();
    }
}
