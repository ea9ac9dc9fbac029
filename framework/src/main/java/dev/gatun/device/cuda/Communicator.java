package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.NcclException;
import dev.gatun.bindings.nccl.ncclConfig_t;
import dev.gatun.bindings.nccl.ncclUniqueId;
import dev.gatun.bindings.nccl.nccl_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A communicator of NCCL, as one of its members has it. No call of NCCL waits for another member: whoever has to wait
 * looks meanwhile whether that is still of any use.
 */
final class Communicator implements AutoCloseable {

    private static final int NON_BLOCKING = 0;

    private final Circle circle;
    private final CudaFabric fabric;
    private final MemorySegment handle;
    private final MemorySegment state = Arena.ofAuto().allocate(JAVA_INT);
    private boolean aborted;

    private Communicator(Circle circle, CudaFabric fabric, MemorySegment handle) {
        this.circle = circle;
        this.fabric = fabric;
        this.handle = handle;
    }

    /** What the members of a new one know it by. */
    static byte[] newId() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment id = ncclUniqueId.allocate(arena);
            NcclException.check(nccl_h.ncclGetUniqueId(id), "ncclGetUniqueId");
            return id.toArray(ValueLayout.JAVA_BYTE);
        }
    }

    /**
     * Makes it with the other members, on the current device.
     *
     * @param rank the member's
     * @param mostBlocks how many of the GPU's multiprocessors it may take; 0 leaves that to NCCL
     * @throws IllegalStateException if another does not come, or fails
     */
    static Communicator join(Circle circle, byte[] id, int rank, int mostBlocks, CudaFabric fabric) {
        int member = circle.ranks().indexOf(rank);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            MemorySegment unique = ncclUniqueId.allocate(arena).copyFrom(MemorySegment.ofArray(id));
            int status = nccl_h.ncclCommInitRankConfig(
                    out, circle.ranks().size(), unique, member, config(mostBlocks, arena));
            if (!underway(status)) {
                NcclException.check(
                        status, "ncclCommInitRankConfig", () -> "member " + member + " of " + circle);
            }
            Communicator communicator = new Communicator(circle, fabric, out.get(ADDRESS, 0));
            try {
                communicator.awaitDone("ncclCommInitRankConfig");
            } catch (RuntimeException failed) {
                communicator.abort();
                throw failed;
            }
            return communicator;
        }
    }

    /** As NCCL_CONFIG_INITIALIZER of its header has it, but for what is wanted. */
    private static MemorySegment config(int mostBlocks, Arena arena) {
        MemorySegment config = ncclConfig_t.allocate(arena);
        int undefined = nccl_h.NCCL_CONFIG_UNDEF_INT();
        ncclConfig_t.size(config, ncclConfig_t.sizeof());
        ncclConfig_t.magic(config, nccl_h.NCCL_API_MAGIC());
        ncclConfig_t.version(config, nccl_h.NCCL_VERSION_CODE());
        ncclConfig_t.blocking(config, NON_BLOCKING);
        ncclConfig_t.cgaClusterSize(config, undefined);
        ncclConfig_t.minCTAs(config, undefined);
        ncclConfig_t.maxCTAs(config, mostBlocks == 0 ? undefined : mostBlocks);
        ncclConfig_t.netName(config, MemorySegment.NULL);
        ncclConfig_t.splitShare(config, undefined);
        ncclConfig_t.trafficClass(config, undefined);
        ncclConfig_t.commName(config, MemorySegment.NULL);
        ncclConfig_t.collnetEnable(config, undefined);
        ncclConfig_t.CTAPolicy(config, undefined);
        ncclConfig_t.shrinkShare(config, undefined);
        ncclConfig_t.nvlsCTAs(config, undefined);
        ncclConfig_t.nChannelsPerNetPeer(config, undefined);
        ncclConfig_t.nvlinkCentricSched(config, undefined);
        ncclConfig_t.graphUsageMode(config, undefined);
        ncclConfig_t.numRmaCtx(config, undefined);
        ncclConfig_t.maxP2pPeers(config, undefined);
        ncclConfig_t.graphStreamOrdering(config, undefined);
        return config;
    }

    /** Something that is done in it. */
    @FunctionalInterface
    interface Call {

        /** @return NCCL's status */
        int on(MemorySegment communicator, MemorySegment stream);
    }

    /**
     * Puts calls on a stream, all in one group, and returns when they are there.
     *
     * @param what they are for, for messages
     * @throws IllegalStateException if others do not come to agree on them, or fail
     */
    void put(Call[] calls, MemorySegment stream, String what) {
        synchronized (this) {
            requireWhole();
            start(nccl_h.ncclGroupStart(), "ncclGroupStart", what);
            for (Call call : calls) {
                start(call.on(handle, stream), what, what);
            }
            start(nccl_h.ncclGroupEnd(), "ncclGroupEnd", what);
        }
        awaitDone(what);
    }

    private void start(int status, String call, String what) {
        if (!underway(status)) {
            NcclException.check(status, call, () -> what + " of " + circle);
        }
    }

    /** Success, or that it goes on in the background. */
    private static boolean underway(int status) {
        return status == nccl_h.ncclSuccess() || status == nccl_h.ncclInProgress();
    }

    private void awaitDone(String what) {
        fabric.await(() -> state() != nccl_h.ncclInProgress(), () -> "the others of " + circle + " for " + what);
        requireHealth();
    }

    /** Whether another member or the way to it has failed, as NCCL has noticed by itself. */
    void requireHealth() {
        int now = state();
        if (!underway(now)) {
            NcclException.check(now, "ncclCommGetAsyncError", circle::toString);
        }
    }

    private synchronized int state() {
        requireWhole();
        NcclException.check(nccl_h.ncclCommGetAsyncError(handle, state), "ncclCommGetAsyncError");
        return state.get(JAVA_INT, 0);
    }

    private void requireWhole() {
        if (aborted) {
            fabric.throwFailure();
            throw new IllegalStateException("the communicator of " + circle + " was given up");
        }
    }

    /**
     * Has the GPU end what is underway in it. That happens at once, but NCCL's call returns only after the graphs that
     * were captured with it are gone, so that a thread of its own makes it. Any thread may call it.
     */
    synchronized void abort() {
        if (!aborted) {
            aborted = true;
            fabric.ends(Thread.ofPlatform()
                    .daemon()
                    .name("gatun-abort " + circle)
                    .start(() -> nccl_h.ncclCommAbort(handle))); // there is nothing to be done where that fails too
        }
    }

    /** Frees it, after the graphs that were captured with it. */
    @Override
    public synchronized void close() {
        if (!aborted) {
            aborted = true;
            int status = nccl_h.ncclCommDestroy(handle);
            if (!underway(status)) {
                NcclException.check(status, "ncclCommDestroy", circle::toString);
            }
        }
    }
}
