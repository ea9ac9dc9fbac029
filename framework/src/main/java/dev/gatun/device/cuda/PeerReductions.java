package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.DType;
import dev.gatun.graph.Group;
import dev.gatun.graph.Space;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.PeerSum;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A GPU's sums with others whose memory it reaches, by a kernel of its own on each, which for messages of up to some
 * megabytes is faster than NCCL's rings; or where two have something to compute meanwhile, by {@link PeerExchange}.
 */
final class PeerReductions {

    private final int ordinal;
    private final CudaFabric fabric;
    private final Map<List<Integer>, Optional<Table>> tables = new HashMap<>();

    /**
     * @param address of what kernels are told
     * @param base what offsets count from on this device
     * @param exchange where there is one other
     */
    private record Table(long address, long base, Optional<PeerExchange> exchange) {}

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

    PeerReductions(int ordinal, CudaFabric fabric) {
        this.ordinal = ordinal;
        this.fabric = fabric;
    }

    /**
     * The sum of a message; empty where NCCL is to do it, which all members find alike. They have one layout, as they run
     * one program.
     */
    Optional<Work> allReduce(AllReduce op, Message message, Site site) {
        Group group = op.group();
        Optional<Element> element = element(message.dtype());
        if (element.isEmpty()
                || !group.stages().isEmpty()
                || !PeerSum.serves(group.size(), message.bytes())
                || !fabric.direct(site.peers().ranks(group))) {
            return Optional.empty();
        }
        return tables.computeIfAbsent(site.peers().ranks(group), ranks -> table(ranks, site))
                .map(table -> op.beside() && message.from() != message.to() && table.exchange().isPresent()
                        ? table.exchange().get().sum(message, element.get(), site)
                        : sum(message, element.get(), group.size(), table, site));
    }

    private static Work sum(Message message, Element element, int members, Table table, Site site) {
        long from = message.from() - table.base();
        long to = message.to() - table.base();
        return new PeerSum(site.kernels())
                .allReduce(element, members, table.address(), from, to, message.bytes())::on;
    }

    private static Optional<Element> element(DType dtype) {
        return switch (dtype) {
            case FP32 -> Optional.of(Element.FP32);
            case BF16 -> Optional.of(Element.BF16);
            case FP16 -> Optional.of(Element.FP16);
            case FP8E4M3, FP8E5M2, INT32, INT64 -> Optional.empty();
        };
    }

    /** What kernels are told of a group, which its members work out together; empty if one does not reach another. */
    private Optional<Table> table(List<Integer> ranks, Site site) {
        int rank = site.peers().rank();
        List<Long> ordinals = fabric.share("GPUs", ranks, rank, ordinal);
        boolean reached = ordinals.stream().allMatch(other -> reaches(Math.toIntExact(other)));
        if (fabric.share("whom they reach", ranks, rank, reached ? 1 : 0).contains(0L)) {
            return Optional.empty();
        }
        long base = site.memories().get(Space.DEVICE).address(0, 0);
        List<Long> bases = fabric.share("memory", ranks, rank, base);
        try (Arena arena = Arena.ofConfined()) {
            DeviceConstants constants = site.constants();
            List<Long> shared =
                    fabric.share("counters", ranks, rank, constants.upload(arena.allocate(PeerSum.SHARED_BYTES)));
            MemorySegment group = PeerSum.group(
                    arena,
                    bases,
                    shared,
                    constants.upload(arena.allocate(PeerSum.OWN_BYTES)),
                    fabric.givenUp().address(),
                    ranks.indexOf(rank));
            Optional<PeerExchange> exchange = ranks.size() == 2
                    ? Optional.of(new PeerExchange(ranks, rank, bases, fabric, site))
                    : Optional.empty();
            return Optional.of(new Table(constants.upload(group), base, exchange));
        }
    }

    private boolean reaches(int other) {
        if (other == ordinal) {
            return true;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment possible = arena.allocate(JAVA_INT);
            CudaException.check(
                    cudart_h.cudaDeviceCanAccessPeer(possible, ordinal, other), "cudaDeviceCanAccessPeer");
            return possible.get(JAVA_INT, 0) == 1;
        }
    }
}
