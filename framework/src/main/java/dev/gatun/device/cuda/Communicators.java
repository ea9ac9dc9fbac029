package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.bindings.NcclException;
import dev.gatun.bindings.nccl.nccl_h;
import dev.gatun.device.Peers;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Group;
import dev.gatun.graph.Program;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A GPU's communicators of NCCL, one for each group that it does collectives with. */
final class Communicators implements AutoCloseable {

    private final CudaFabric fabric;
    private final Map<List<Integer>, MemorySegment> communicators = new HashMap<>();

    Communicators(CudaFabric fabric) {
        this.fabric = fabric;
    }

    /**
     * Makes those that a program needs, with the other ranks, who prepare the same program. All make them in the same
     * order, so that nobody waits in a ring.
     */
    void prepare(Program program, Peers peers) {
        program.nodes().stream()
                .filter(node -> node.operation() instanceof Collective)
                .map(node -> peers.ranks(((Collective) node.operation()).group()))
                .distinct()
                .filter(members -> !has(members))
                .sorted(Comparator.comparing(List::toString))
                .forEach(members -> put(members, make(members, members.indexOf(peers.rank()))));
    }

    private MemorySegment make(List<Integer> members, int member) {
        MemorySegment id = fabric.introduce(members);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            NcclException.check(
                    nccl_h.ncclCommInitRank(out, members.size(), id, member),
                    "ncclCommInitRank",
                    () -> "member " + member + " of the ranks " + members);
            return out.get(ADDRESS, 0);
        }
    }

    private synchronized boolean has(List<Integer> members) {
        return communicators.containsKey(members);
    }

    private synchronized void put(List<Integer> members, MemorySegment communicator) {
        communicators.put(members, communicator);
    }

    /** A group's, which was prepared. */
    synchronized MemorySegment of(Group group, Peers peers) {
        return communicators.get(peers.ranks(group));
    }

    /** Ends what is underway in all of them, which are gone then. Any thread may call it. */
    synchronized void abort() {
        communicators.values().forEach(nccl_h::ncclCommAbort); // there is nothing to be done where that fails too
        communicators.clear();
    }

    @Override
    public synchronized void close() {
        communicators.values().forEach(
                each -> NcclException.check(nccl_h.ncclCommDestroy(each), "ncclCommDestroy"));
        communicators.clear();
    }
}
