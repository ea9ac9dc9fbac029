package dev.gatun.device.cuda;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.bindings.nccl.nccl_h;
import dev.gatun.device.MemberStretch;
import dev.gatun.device.cuda.Communicator.Call;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Barrier;
import dev.gatun.graph.Broadcast;
import dev.gatun.graph.Collective;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Elementwise;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collectives: what {@link PeerCollectives} do better, and all else over NCCL, all tensors of a node in one group of calls.
 * NCCL shares tensors out evenly; where the last member's stretch is shorter, each stretch is reduced to, or broadcast
 * from, the member whose it is.
 */
final class CollectiveLaunches {

    private static final long ALIGNMENT = 256;

    private CollectiveLaunches() {}

    /** Sums that are not written where they belong at once, since they are added to something or change their type. */
    static long workspaceBytes(Node node) {
        return switch (node.operation()) {
            case Barrier ignored -> Long.BYTES;
            case ReduceScatter op -> {
                long bytes = 0;
                for (int index = 0; index < node.outputs().size(); index++) {
                    bytes += indirectBytes(op, node, index);
                }
                yield bytes;
            }
            default -> 0;
        };
    }

    private static long indirectBytes(ReduceScatter op, Node node, int index) {
        Tensor x = node.input(index);
        Tensor y = node.output(index);
        if (node.addend(index) == null && x.dtype() == y.dtype()) {
            return 0;
        }
        long most = MemberStretch.of(y.type(), x.type(), 0, op.group().size()).length();
        return Math.ceilDiv(most * x.dtype().bytes(), ALIGNMENT) * ALIGNMENT;
    }

    static Work of(Node node, Site site) {
        Collective operation = (Collective) node.operation();
        Communicator communicator = site.communicators().of(operation.group(), site.peers());
        List<Call> calls = new ArrayList<>();
        List<Work> behind = new ArrayList<>();
        switch (operation) {
            case AllReduce op -> {
                List<Span> spans = spans(node, site);
                Optional<Work> direct = spans.size() == 1 ? direct(op, spans.getFirst(), site) : Optional.empty();
                if (direct.isPresent()) {
                    return direct.get();
                }
                spans.forEach(span -> calls.add(reduceAll(span)));
            }
            case AllGather op -> {
                Optional<Work> direct = site.direct().allGather(op, node, site);
                if (direct.isPresent()) {
                    return direct.get();
                }
                allGather(op, node, site, calls);
            }
            case ReduceScatter op -> reduceScatter(op, node, site, calls, behind);
            case Broadcast op -> broadcast(op, node, site, calls);
            case Barrier ignored -> {
                MemorySegment word = MemorySegment.ofAddress(site.workspace(node));
                calls.add(reduceAll(new Span(word, word, 1, DType.INT64)));
            }
        }
        Call[] together = calls.toArray(Call[]::new);
        Work then = Work.of(behind.toArray(Work[]::new));
        String what = node.toString();
        return stream -> {
            communicator.put(together, stream, what);
            then.on(stream);
        };
    }

    /** Elements that are one behind the other both where they come from and where they go. */
    private record Span(MemorySegment from, MemorySegment to, long elements, DType dtype) {

        boolean continues(Span before) {
            long bytes = before.elements * dtype.bytes();
            return dtype == before.dtype
                    && from.address() == before.from.address() + bytes
                    && to.address() == before.to.address() + bytes;
        }

        Span with(Span next) {
            return new Span(from, to, elements + next.elements, dtype);
        }
    }

    /** The tensors of an all-reduce, those in a row as one. */
    private static List<Span> spans(Node node, Site site) {
        List<Span> spans = new ArrayList<>();
        for (int index = 0; index < node.outputs().size(); index++) {
            Tensor y = node.output(index);
            Span span = new Span(
                    at(node.input(index), 0, site), at(y, 0, site), y.shape().elements(), y.dtype());
            if (!spans.isEmpty() && span.continues(spans.getLast())) {
                spans.set(spans.size() - 1, spans.getLast().with(span));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private static Optional<Work> direct(AllReduce op, Span span, Site site) {
        PeerCollectives.Message message = new PeerCollectives.Message(
                span.from().address(), span.to().address(), span.elements(), span.dtype());
        return site.direct().allReduce(op, message, site);
    }

    private static Call reduceAll(Span span) {
        int type = type(span.dtype());
        return (communicator, stream) -> nccl_h.ncclAllReduce(
                span.from(), span.to(), span.elements(), type, nccl_h.ncclSum(), communicator, stream);
    }

    private static void allGather(
            Collective op, Node node, Site site, List<Call> calls) {
        int members = op.group().size();
        int own = site.peers().index(op.group());
        for (int index = 0; index < node.outputs().size(); index++) {
            Tensor x = node.input(index);
            Tensor y = node.output(index);
            int type = type(y.dtype());
            MemberStretch mine = MemberStretch.of(x.type(), y.type(), own, members);
            MemorySegment from = at(x, mine.inPart(), site);
            if (isEven(x, y, members)) {
                MemorySegment to = at(y, 0, site);
                calls.add((communicator, stream) -> nccl_h.ncclAllGather(
                        from, to, mine.length(), type, communicator, stream));
                continue;
            }
            for (int member = 0; member < members; member++) {
                MemberStretch theirs = MemberStretch.of(x.type(), y.type(), member, members);
                if (theirs.length() > 0) {
                    MemorySegment to = at(y, theirs.inWhole(), site);
                    calls.add(broadcast(member == own ? from : to, to, theirs.length(), type, member));
                }
            }
        }
    }

    private static void reduceScatter(
            ReduceScatter op,
            Node node,
            Site site,
            List<Call> calls,
            List<Work> behind) {
        int members = op.group().size();
        int own = site.peers().index(op.group());
        long scratch = site.workspace(node);
        for (int index = 0; index < node.outputs().size(); index++) {
            Tensor x = node.input(index);
            Tensor y = node.output(index);
            int type = type(x.dtype());
            MemberStretch mine = MemberStretch.of(y.type(), x.type(), own, members);
            long indirect = indirectBytes(op, node, index);
            MemorySegment to = indirect > 0 ? MemorySegment.ofAddress(scratch) : at(y, mine.inPart(), site);
            scratch += indirect;
            if (isEven(y, x, members)) {
                MemorySegment from = at(x, 0, site);
                calls.add((communicator, stream) -> nccl_h.ncclReduceScatter(
                        from, to, mine.length(), type, nccl_h.ncclSum(), communicator, stream));
            } else {
                for (int member = 0; member < members; member++) {
                    MemberStretch theirs = MemberStretch.of(y.type(), x.type(), member, members);
                    if (theirs.length() > 0) {
                        calls.add(reduce(at(x, theirs.inWhole(), site), to, theirs.length(), type, member));
                    }
                }
            }
            if (indirect > 0 && mine.length() > 0) {
                behind.add(add(to, x, node.addend(index), y, mine, site));
            }
            if (site.address(x) != site.address(y)) {
                behind.add(zeros(y, mine.inPart() + mine.length(), site));
            }
        }
    }

    /** y's stretch = the sum, and the addend's. */
    private static Work add(
            MemorySegment sum, Tensor x, Tensor addend, Tensor y, MemberStretch mine, Site site) {
        Elementwise elementwise = new Elementwise(site.kernels());
        long to = at(y, mine.inPart(), site).address();
        return addend == null
                ? elementwise.cast(to, Site.element(y), sum.address(), Site.element(x), mine.length())::on
                : elementwise.add(
                        to, Site.element(y), sum.address(), Site.element(x),
                        at(addend, mine.inPart(), site).address(), Site.element(addend), mine.length())::on;
    }

    /** What of a stretch reaches beyond the whole. */
    private static Work zeros(Tensor y, long from, Site site) {
        MemorySegment at = at(y, from, site);
        long bytes = (y.shape().elements() - from) * y.dtype().bytes();
        return bytes == 0
                ? Work.NONE
                : stream -> CudaException.check(cudart_h.cudaMemsetAsync(at, 0, bytes, stream), "cudaMemsetAsync");
    }

    private static void broadcast(
            Broadcast op, Node node, Site site, List<Call> calls) {
        for (int index = 0; index < node.outputs().size(); index++) {
            Tensor y = node.output(index);
            calls.add(broadcast(
                    at(node.input(index), 0, site), at(y, 0, site), y.shape().elements(), type(y.dtype()), op.root()));
        }
    }

    private static Call broadcast(MemorySegment from, MemorySegment to, long elements, int type, int root) {
        return (communicator, stream) ->
                nccl_h.ncclBroadcast(from, to, elements, type, root, communicator, stream);
    }

    private static Call reduce(MemorySegment from, MemorySegment to, long elements, int type, int root) {
        return (communicator, stream) ->
                nccl_h.ncclReduce(from, to, elements, type, nccl_h.ncclSum(), root, communicator, stream);
    }

    private static boolean isEven(Tensor part, Tensor whole, int members) {
        MemberStretch last = MemberStretch.of(part.type(), whole.type(), members - 1, members);
        return last.length() * members == whole.shape().elements();
    }

    private static MemorySegment at(Tensor tensor, long elements, Site site) {
        return MemorySegment.ofAddress(Site.at(site.address(tensor), elements, tensor.dtype()));
    }

    private static int type(DType dtype) {
        return switch (dtype) {
            case FP32 -> nccl_h.ncclFloat32();
            case BF16 -> nccl_h.ncclBfloat16();
            case FP16 -> nccl_h.ncclFloat16();
            case INT32 -> nccl_h.ncclInt32();
            case INT64 -> nccl_h.ncclInt64();
            case FP8E4M3 -> nccl_h.ncclFloat8e4m3();
            case FP8E5M2 -> nccl_h.ncclFloat8e5m2();
        };
    }
}
