package dev.gatun.device.cuda;

import dev.gatun.device.MemberStretch;
import dev.gatun.device.cuda.PeerPushes.Piece;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.DType;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Elementwise;
import dev.gatun.kernels.Launch;
import dev.gatun.kernels.PeerSum;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A GPU's collectives with others whose memory it reaches, where they do better than NCCL. A sum is made by a kernel of its
 * own on each, which for messages of up to some megabytes is faster; where two have something to compute meanwhile, each
 * copies its part to the other, and both add, which takes longer and leaves the multiprocessors to that. What is gathered
 * is copied too.
 */
final class PeerCollectives {

    private final CudaFabric fabric;
    private final Map<List<Integer>, Optional<Reached>> groups = new HashMap<>();

    /**
     * A group whose members reach each other.
     *
     * @param base what offsets count from on this device
     * @param table the address of what kernels are told, where there are kernels for so many members
     */
    private record Reached(long base, Optional<Long> table, PeerPushes pushes) {}

    /**
     * What is summed.
     *
     * @param from the address of what this member brings
     * @param to the address of the sum
     */
    record Message(long from, long to, long elements, DType dtype) {

        long bytes() {
            return elements * dtype.bytes();
        }
    }

    PeerCollectives(CudaFabric fabric) {
        this.fabric = fabric;
    }

    /** The sum of a message; empty where NCCL is to make it, which all members find alike. */
    Optional<Work> allReduce(AllReduce op, Message message, Site site) {
        int members = op.group().size();
        Optional<Element> element = element(message.dtype());
        if (element.isEmpty() || !PeerSum.serves(members, message.bytes())) {
            return Optional.empty();
        }
        return reached(op.group(), site).map(group ->
                op.beside() && members == 2 && message.from() != message.to()
                        ? exchange(message, element.get(), group, site)
                        : sum(message, element.get(), members, group, site));
    }

    private static Work sum(Message message, Element element, int members, Reached group, Site site) {
        long from = message.from() - group.base();
        long to = message.to() - group.base();
        return new PeerSum(site.kernels())
                .allReduce(element, members, group.table().orElseThrow(), from, to, message.bytes())::on;
    }

    /** As a sum of two is the same in either order, both have the same bits. */
    private static Work exchange(Message message, Element element, Reached group, Site site) {
        Work push = group.pushes().push(List.of(new Piece(message.from(), message.to(), message.bytes())));
        Launch add = new Elementwise(site.kernels()).add(
                message.to(), element, message.from(), element, message.to(), element, message.elements());
        return Work.of(push, add::on);
    }

    /** Tensors put together; empty where NCCL is to do it, which all members find alike. */
    Optional<Work> allGather(AllGather op, Node node, Site site) {
        int own = site.peers().index(op.group());
        List<Piece> pieces = new ArrayList<>();
        for (int index = 0; index < node.outputs().size(); index++) {
            Tensor part = node.input(index);
            Tensor whole = node.output(index);
            MemberStretch mine = MemberStretch.of(part.type(), whole.type(), own, op.group().size());
            if (mine.length() > 0) {
                pieces.add(new Piece(
                        Site.at(site.address(part), mine.inPart(), part.dtype()),
                        Site.at(site.address(whole), mine.inWhole(), whole.dtype()),
                        mine.length() * whole.dtype().bytes()));
            }
        }
        return reached(op.group(), site).map(group -> Work.of(place(pieces), group.pushes().push(pieces)));
    }

    /** Copies pieces to where they go in this member's own memory. */
    private static Work place(List<Piece> pieces) {
        List<Piece> moved = pieces.stream().filter(piece -> piece.from() != piece.to()).toList();
        return stream -> moved.forEach(piece -> piece.copy(0, stream, () -> "to the own memory"));
    }

    /** All of a group's members are of one stage, and have one layout, as they run one program. */
    private Optional<Reached> reached(Group group, Site site) {
        List<Integer> ranks = site.peers().ranks(group);
        return group.stages().isEmpty() && fabric.direct(ranks)
                ? groups.computeIfAbsent(ranks, absent -> reached(ranks, site))
                : Optional.empty();
    }

    private static Optional<Element> element(DType dtype) {
        return switch (dtype) {
            case FP32 -> Optional.of(Element.FP32);
            case BF16 -> Optional.of(Element.BF16);
            case FP16 -> Optional.of(Element.FP16);
            case FP8E4M3, FP8E5M2, INT32, INT64 -> Optional.empty();
        };
    }

    /** What a group's members work out together; empty if one does not reach another. */
    private Optional<Reached> reached(List<Integer> ranks, Site site) {
        if (!PeerAccess.among(ranks.stream().map(fabric::gpu).toList())) {
            return Optional.empty();
        }
        int rank = site.peers().rank();
        long base = site.memories().get(Space.DEVICE).address(0, 0);
        List<Long> bases = fabric.share("memory", ranks, rank, base);
        Optional<Long> table = PeerSum.serves(ranks.size()) ? Optional.of(table(ranks, bases, site)) : Optional.empty();
        return Optional.of(new Reached(base, table, new PeerPushes(ranks, rank, bases, fabric, site)));
    }

    private long table(List<Integer> ranks, List<Long> bases, Site site) {
        int rank = site.peers().rank();
        DeviceConstants constants = site.constants();
        try (Arena arena = Arena.ofConfined()) {
            List<Long> shared =
                    fabric.share("counters", ranks, rank, constants.upload(arena.allocate(PeerSum.SHARED_BYTES)));
            MemorySegment group = PeerSum.group(
                    arena,
                    bases,
                    shared,
                    constants.upload(arena.allocate(PeerSum.OWN_BYTES)),
                    fabric.givenUp().address(),
                    ranks.indexOf(rank));
            return constants.upload(group);
        }
    }
}
