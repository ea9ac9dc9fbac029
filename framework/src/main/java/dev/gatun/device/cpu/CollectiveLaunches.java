package dev.gatun.device.cpu;

import dev.gatun.device.MemberStretch;
import dev.gatun.device.Peers;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Barrier;
import dev.gatun.graph.Broadcast;
import dev.gatun.graph.Collective;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Collectives of ranks that see each other's memory. What all ranks need, such as a sum, each works out for its share
 * of the elements and writes to all; what a rank alone needs it takes from the others. In place, what a rank writes
 * over is read by no other, so that nobody has to wait between reading and writing.
 */
final class CollectiveLaunches {

    private CollectiveLaunches() {}

    static Launch of(
            Node node,
            String program,
            Peers peers,
            CpuFabric fabric,
            MemorySegment[] in,
            MemorySegment[] out,
            MemorySegment scratch) {
        Collective operation = (Collective) node.operation();
        Meeting meeting = fabric.meeting(program, peers.ranks(operation.group()));
        Participant participant = new Participant(node, meeting, peers.rank(), in, out);
        Launch share = switch (operation) {
            case AllReduce ignored -> allReduce(node, participant, scratch);
            case AllGather ignored -> allGather(node, participant, out);
            case ReduceScatter ignored -> reduceScatter(node, participant, in, out, scratch);
            case Broadcast op -> broadcast(node, op.root(), participant, out);
            case Barrier ignored -> worker -> {};
        };
        return worker -> {
            if (worker.index == 0) {
                participant.arrive();
            }
            worker.barrier();
            share.run(worker);
            worker.barrier();
            if (worker.index == 0) {
                participant.leave();
            }
        };
    }

    private static Launch allReduce(Node node, Participant participant, MemorySegment scratch) {
        int tensors = node.outputs().size();
        long[] from = new long[tensors];
        long[] to = new long[tensors];
        boolean[] longs = new boolean[tensors];
        for (int index = 0; index < tensors; index++) {
            long elements = node.output(index).shape().elements();
            from[index] = CacheLines.from(participant.member(), participant.members(), elements);
            to[index] = CacheLines.from(participant.member() + 1, participant.members(), elements);
            longs[index] = node.output(index).dtype() == DType.INT64;
            if (!longs[index]) {
                requireFloats(node, node.output(index));
            }
        }
        return worker -> {
            for (int index = 0; index < tensors; index++) {
                long at = from[index] + CacheLines.from(worker, to[index] - from[index]);
                long n = from[index] + CacheLines.to(worker, to[index] - from[index]) - at;
                if (longs[index]) {
                    SumKernels.longs(n, participant.inputs(index), at, participant.outputs(index));
                } else {
                    SumKernels.floats(worker, n, participant.inputs(index), at, participant.outputs(index), scratch);
                }
            }
        };
    }

    private static Launch reduceScatter(
            Node node, Participant participant, MemorySegment[] in, MemorySegment[] out, MemorySegment scratch) {
        int tensors = out.length;
        MemberStretch[] stretches = new MemberStretch[tensors];
        long[] elements = new long[tensors];
        for (int index = 0; index < tensors; index++) {
            requireFloats(node, node.output(index));
            TensorType part = node.output(index).type();
            stretches[index] = MemberStretch.of(part, node.input(index).type(), participant.member(), participant.members());
            elements[index] = part.shape().elements();
        }
        return worker -> {
            for (int index = 0; index < tensors; index++) {
                MemberStretch stretch = stretches[index];
                MemorySegment y = out[index];
                long first = CacheLines.from(worker, stretch.length());
                long n = CacheLines.to(worker, stretch.length()) - first;
                long at = stretch.inWhole() + first;
                long yAt = stretch.inPart() + first;
                SumKernels.floats(worker, n, participant.inputs(index), at, in[tensors + index], y, yAt, scratch);
                if (y.address() != in[index].address()) { // else others still read behind the stretch
                    long padding = stretch.inPart() + stretch.length();
                    long zeros = CacheLines.from(worker, elements[index] - padding);
                    Arithmetic.fill(CacheLines.to(worker, elements[index] - padding) - zeros, 0, y, padding + zeros);
                }
            }
        };
    }

    private static Launch allGather(Node node, Participant participant, MemorySegment[] out) {
        int tensors = out.length;
        int members = participant.members();
        MemberStretch[][] stretches = new MemberStretch[tensors][members];
        for (int index = 0; index < tensors; index++) {
            for (int member = 0; member < members; member++) {
                stretches[index][member] =
                        MemberStretch.of(node.input(index).type(), node.output(index).type(), member, members)
                                .times(node.output(index).dtype().bytes());
            }
        }
        return worker -> {
            for (int index = 0; index < tensors; index++) {
                MemorySegment[] inputs = participant.inputs(index);
                for (int member = 0; member < members; member++) {
                    MemberStretch bytes = stretches[index][member];
                    Arithmetic.copy(
                            worker, bytes.length(), inputs[member], bytes.inPart(), out[index], bytes.inWhole());
                }
            }
        };
    }

    private static Launch broadcast(Node node, int root, Participant participant, MemorySegment[] out) {
        return worker -> {
            for (int index = 0; index < out.length; index++) {
                Arithmetic.copy(worker, out[index].byteSize(), participant.inputs(index)[root], 0, out[index], 0);
            }
        };
    }

    /** The operation, the first of its tensors and who takes part, for messages. */
    static String describe(Node node, List<Integer> ranks) {
        return CpuLaunches.describe(node) + " (" + ((Collective) node.operation()).group() + ": ranks " + ranks + ")";
    }

    static void requireFloats(Node node, Tensor tensor) {
        if (tensor.dtype() != DType.FP32) {
            throw new IllegalArgumentException(
                    node.operation().name() + " of " + tensor + ": a CPU adds up fp32, and in all_reduce int64");
        }
    }
}
