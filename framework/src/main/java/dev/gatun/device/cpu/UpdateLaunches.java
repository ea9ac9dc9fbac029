package dev.gatun.device.cpu;

import dev.gatun.device.OwnStretch;
import dev.gatun.device.Peers;
import dev.gatun.device.cpu.RoundKernels.Format;
import dev.gatun.graph.AdamW;
import dev.gatun.graph.GradientScale;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Round;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.WriteShard;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** The launches of the optimizer's step. Kernels are given those stretches of tensors that are the rank's own. */
final class UpdateLaunches {

    private UpdateLaunches() {}

    static Launch of(Node node, Peers peers, MemorySegment[] in, MemorySegment[] out, MemorySegment scratch) {
        return switch (node.operation()) {
            case SquareNorm op -> squareNorm(op, node, peers, in, out[0], scratch);
            case GradientScale op -> worker -> {
                if (worker.index == 0) {
                    GradientScaleKernels.scale(in[0], in[1], op.clipNorm(), op.factor(), out[0]);
                }
            };
            case AdamW op -> adamW(op, node, peers, in);
            case Round op -> round(op, node, in[0], out[0]);
            case WriteShard op -> writeShard(op, node, peers, in[0], out[0]);
            default -> throw new IllegalArgumentException(node.operation().name() + " is not of the optimizer's step");
        };
    }

    private static Launch squareNorm(
            SquareNorm op, Node node, Peers peers, MemorySegment[] in, MemorySegment out, MemorySegment scratch) {
        List<MemorySegment> counted = new ArrayList<>();
        for (int index = 0; index < in.length; index++) {
            Group once = op.once().get(index);
            if (once.alone() || peers.index(once) == 0) {
                counted.add(own(node.input(index), in[index], op.shard(), peers));
            }
        }
        MemorySegment[] tensors = counted.toArray(MemorySegment[]::new);
        return worker -> SquareNormKernels.sum(worker, tensors, out, scratch);
    }

    private static Launch adamW(AdamW op, Node node, Peers peers, MemorySegment[] in) {
        int n = op.parameters();
        List<Launch> each = new ArrayList<>();
        for (int index = 0; index < n; index++) {
            int parameter = AdamW.FIRST_PARAMETER + index;
            int moment = parameter + 2 * n;
            // A parameter whose moments are whole is every rank's own.
            Group shard = OwnStretch.is(node.input(moment), op.shard()) ? op.shard() : Group.SELF;
            MemorySegment p = own(node.input(parameter), in[parameter], shard, peers);
            MemorySegment g = own(node.input(parameter + n), in[parameter + n], shard, peers);
            MemorySegment m = in[moment];
            MemorySegment v = in[moment + n];
            // The last stretch may reach beyond the whole.
            long floats = Math.min(m.byteSize(), Math.min(p.byteSize(), g.byteSize())) / Float.BYTES;
            double decay = op.weightDecay().get(index);
            each.add(worker -> AdamWKernels.step(
                    worker, floats, p, g, m, v, in[0], in[1], op.beta1(), op.beta2(), op.epsilon(), decay));
            if (op.roundsMoments()) {
                each.add(roundMoments(op, index, node.input(moment), peers, floats, in));
            }
        }
        Launch[] steps = each.toArray(Launch[]::new);
        return worker -> {
            for (Launch step : steps) {
                step.run(worker);
            }
        };
    }

    /** What follows a parameter's step, unless that does nothing. */
    private static Launch roundMoments(
            AdamW op, int index, Tensor moment, Peers peers, long floats, MemorySegment[] in) {
        int at = AdamW.FIRST_PARAMETER + 2 * op.parameters() + index;
        MemorySegment m = in[at];
        MemorySegment v = in[at + op.parameters()];
        MemorySegment scale = in[1];
        MemorySegment number = in[in.length - 1];
        long key = op.keys().get(index);
        long begin = OwnStretch.begin(moment, op.shard(), peers);
        int split = peers.index(moment.part().split());
        return worker -> {
            if (Lanes.get(scale, 2) != 0) {
                long high = AdamW.counterHigh(number.get(ValueLayout.JAVA_INT, 0), split);
                StochasticRoundKernels.round(worker, floats, key, high, begin, m, v);
            }
        };
    }

    private static Launch round(Round op, Node node, MemorySegment x, MemorySegment y) {
        Format format = switch (op.to()) {
            case BF16 -> Format.BF16;
            case FP16 -> Format.FP16;
            default -> throw new IllegalArgumentException("a CPU rounds to bf16 or fp16, and not to " + op.to());
        };
        long n = node.output(0).shape().elements();
        return worker -> RoundKernels.round(worker, n, format, x, y);
    }

    private static Launch writeShard(WriteShard op, Node node, Peers peers, MemorySegment x, MemorySegment whole) {
        MemorySegment own = own(node.output(0), whole, op.shard(), peers);
        long bytes = Math.min(x.byteSize(), own.byteSize());
        return worker -> Arithmetic.copy(worker, bytes, x, own);
    }

    /** The floats of this rank's own stretch of a tensor. */
    private static MemorySegment own(Tensor tensor, MemorySegment floats, Group shard, Peers peers) {
        OwnStretch own = OwnStretch.of(tensor, shard, peers);
        return floats.asSlice(own.from() * Float.BYTES, own.elements() * Float.BYTES);
    }
}
