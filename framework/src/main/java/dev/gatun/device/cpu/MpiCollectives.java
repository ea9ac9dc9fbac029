package dev.gatun.device.cpu;

import dev.gatun.device.MemberStretch;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Collectives of ranks that see each other's memory in messages alone. Of a sum each rank works out its share, for
 * which all others send it theirs, and then hands it to all: as many bytes as a ring takes.
 */
final class MpiCollectives {

    /** Of all messages of collectives: a rank's collectives with another are in the same order on both. */
    static final int TAG = 0;

    private final MpiFabric fabric;
    private final List<Integer> ranks;
    private final int member;

    MpiCollectives(MpiFabric fabric, int rank, List<Integer> ranks) {
        this.fabric = fabric;
        this.ranks = ranks;
        member = ranks.indexOf(rank);
    }

    Launch launch(Node node, Collective operation, MemorySegment[] in, MemorySegment[] out, MemorySegment scratch) {
        String what = CollectiveLaunches.describe(node, ranks);
        return switch (operation) {
            case AllReduce ignored -> allReduce(node, what, in, out, scratch);
            case AllGather ignored -> allGather(node, what, in, out);
            case ReduceScatter ignored -> reduceScatter(node, what, in, out, scratch);
            case Broadcast op -> broadcast(op.root(), what, in, out);
            case Barrier ignored -> barrier(what);
        };
    }

    private Launch allReduce(
            Node node, String what, MemorySegment[] in, MemorySegment[] out, MemorySegment scratch) {
        SumRounds sums = new SumRounds(fabric, ranks, member, what, scratch);
        List<Message> handedOn = new ArrayList<>();
        for (int index = 0; index < out.length; index++) {
            Tensor tensor = node.output(index);
            boolean longs = tensor.dtype() == DType.INT64;
            if (!longs) {
                CollectiveLaunches.requireFloats(node, tensor);
            }
            MemberStretch[] shares = shares(tensor.shape().elements());
            MemorySegment own = bytes(out[index], shares[member].times(tensor.dtype().bytes()));
            sums.add(longs ? SumRounds.Kind.LONGS : SumRounds.Kind.FLOATS, in[index], shares, null, own);
            gather(own, out[index], shares, tensor.dtype(), handedOn);
        }
        Launch sum = sums.launch();
        Launch handOn = exchange(handedOn, what);
        return worker -> {
            sum.run(worker);
            handOn.run(worker);
        };
    }

    private MemberStretch[] shares(long elements) {
        MemberStretch[] shares = new MemberStretch[ranks.size()];
        for (int share = 0; share < shares.length; share++) {
            long from = CacheLines.from(share, shares.length, elements);
            shares[share] = new MemberStretch(from, from, CacheLines.from(share + 1, shares.length, elements) - from);
        }
        return shares;
    }

    private Launch reduceScatter(
            Node node, String what, MemorySegment[] in, MemorySegment[] out, MemorySegment scratch) {
        SumRounds sums = new SumRounds(fabric, ranks, member, what, scratch);
        MemorySegment[] paddings = new MemorySegment[out.length];
        for (int index = 0; index < out.length; index++) {
            Tensor part = node.output(index);
            CollectiveLaunches.requireFloats(node, part);
            MemberStretch[] stretches = stretches(part.type(), node.input(index).type());
            MemberStretch own = stretches[member].times(Float.BYTES);
            MemorySegment addend = in[out.length + index];
            sums.add(SumRounds.Kind.FLOATS, in[index], stretches,
                    addend == null ? null : part(addend, own), part(out[index], own));
            boolean inItsInput = out[index].address() == in[index].address();
            long end = own.inPart() + own.length();
            paddings[index] = inItsInput ? out[index].asSlice(0, 0) : out[index].asSlice(end);
        }
        Launch sum = sums.launch();
        return worker -> {
            sum.run(worker);
            for (MemorySegment padding : paddings) {
                long floats = padding.byteSize() / Float.BYTES;
                long from = CacheLines.from(worker, floats);
                Arithmetic.fill(CacheLines.to(worker, floats) - from, 0, padding, from);
            }
        };
    }

    private Launch allGather(Node node, String what, MemorySegment[] in, MemorySegment[] out) {
        List<Message> messages = new ArrayList<>();
        MemorySegment[] own = new MemorySegment[out.length];
        MemorySegment[] ownPlace = new MemorySegment[out.length];
        for (int index = 0; index < out.length; index++) {
            DType dtype = node.output(index).dtype();
            MemberStretch[] stretches = stretches(node.input(index).type(), node.output(index).type());
            own[index] = part(in[index], stretches[member].times(dtype.bytes()));
            ownPlace[index] = bytes(out[index], stretches[member].times(dtype.bytes()));
            gather(own[index], out[index], stretches, dtype, messages);
        }
        Launch exchange = exchange(messages, what);
        return worker -> {
            exchange.run(worker);
            for (int index = 0; index < own.length; index++) {
                Arithmetic.copy(worker, own[index].byteSize(), own[index], ownPlace[index]);
            }
        };
    }

    private MemberStretch[] stretches(TensorType part, TensorType whole) {
        MemberStretch[] stretches = new MemberStretch[ranks.size()];
        for (int each = 0; each < stretches.length; each++) {
            stretches[each] = MemberStretch.of(part, whole, each, stretches.length);
        }
        return stretches;
    }

    /** All others get this member's stretch, and it gets theirs into their places of the whole. */
    private void gather(
            MemorySegment own, MemorySegment whole, MemberStretch[] stretches, DType dtype, List<Message> messages) {
        for (int other = 0; other < stretches.length; other++) {
            if (other != member) {
                MemorySegment theirs = bytes(whole, stretches[other].times(dtype.bytes()));
                if (theirs.byteSize() > 0) {
                    messages.add(Message.receive(theirs, ranks.get(other), TAG));
                }
                if (own.byteSize() > 0) {
                    messages.add(Message.send(own, ranks.get(other), TAG));
                }
            }
        }
    }

    private Launch broadcast(int root, String what, MemorySegment[] in, MemorySegment[] out) {
        List<Message> messages = new ArrayList<>();
        for (int index = 0; index < out.length; index++) {
            if (member != root) {
                messages.add(Message.receive(out[index], ranks.get(root), TAG));
                continue;
            }
            for (int other = 0; other < ranks.size(); other++) {
                if (other != root) {
                    messages.add(Message.send(in[index], ranks.get(other), TAG));
                }
            }
        }
        Launch exchange = exchange(messages, what);
        return worker -> {
            exchange.run(worker);
            if (member == root) {
                for (int index = 0; index < out.length; index++) {
                    Arithmetic.copy(worker, out[index].byteSize(), in[index], out[index]);
                }
            }
        };
    }

    private Launch barrier(String what) {
        List<Message> messages = new ArrayList<>();
        for (int other = 0; other < ranks.size(); other++) {
            if (other != member) {
                messages.add(Message.receive(MemorySegment.NULL, ranks.get(other), TAG));
                messages.add(Message.send(MemorySegment.NULL, ranks.get(other), TAG));
            }
        }
        return exchange(messages, what);
    }

    private Launch exchange(List<Message> messages, String what) {
        return exchange(fabric, messages, what);
    }

    /** Sends and receives, and lets no worker go on before. */
    static Launch exchange(MpiFabric fabric, List<Message> messages, String what) {
        Transfers transfers = fabric.transfers(messages);
        return worker -> {
            if (worker.index == 0) {
                transfers.start();
                fabric.await(transfers, what);
            }
            worker.barrier();
        };
    }

    /** Where a stretch is in the whole. */
    private static MemorySegment bytes(MemorySegment whole, MemberStretch bytes) {
        return whole.asSlice(bytes.inWhole(), bytes.length());
    }

    /** Where a stretch is in the member's own tensor. */
    private static MemorySegment part(MemorySegment part, MemberStretch bytes) {
        return part.asSlice(bytes.inPart(), bytes.length());
    }
}
