package dev.gatun.device.cuda;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.bindings.nccl.nccl_h;
import dev.gatun.device.cuda.Channel.Link;
import dev.gatun.device.cuda.Channel.Target;
import dev.gatun.device.cuda.Communicator.Call;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program's transfers over NCCL. The receiving side begins where memory is granted, on a stream of the channel's own:
 * a sender waits no longer than until then, and channels arrive in any order.
 */
final class NcclTransfers implements AutoCloseable {

    private static final int SENDER = 0;
    private static final int RECEIVER = 1;

    private final Communicators communicators;
    private final Map<Link, Inlet> inlets = new HashMap<>();

    NcclTransfers(Communicators communicators) {
        this.communicators = communicators;
    }

    /** Where a channel comes in. */
    private static final class Inlet {

        private final MemorySegment stream = Cuda.stream();
        private final MemorySegment granted = Cuda.event(false);
        /** An event for each transfer of a run, since several may be granted before the first is waited for. */
        private final List<MemorySegment> arrived = new ArrayList<>();
        private int begun;
        private int awaited;

        Inlet(int transfers) {
            for (int index = 0; index < transfers; index++) {
                arrived.add(Cuda.event(false));
            }
        }

        /** A run of a program begins as many as it waits for, so that each run begins with the first event. */
        MemorySegment begin() {
            MemorySegment event = arrived.get(begun);
            begun = (begun + 1) % arrived.size();
            return event;
        }

        MemorySegment await() {
            MemorySegment event = arrived.get(awaited);
            awaited = (awaited + 1) % arrived.size();
            return event;
        }
    }

    /** Tells how often a run of the program takes something from there. */
    void announce(Link link, List<Target> targets) {
        inlets.put(link, new Inlet(targets.size()));
    }

    Work send(Link link, long address, long bytes) {
        Communicator communicator = communicators.of(Circle.of(link));
        Call[] call = {send(MemorySegment.ofAddress(address), bytes)};
        return stream -> communicator.put(call, stream, "send");
    }

    Work post(Link link, long address, long bytes) {
        Communicator communicator = communicators.of(Circle.of(link));
        Call[] call = {receive(MemorySegment.ofAddress(address), bytes)};
        Inlet inlet = inlets.get(link);
        return stream -> {
            record(inlet.granted, stream);
            await(inlet.stream, inlet.granted);
            communicator.put(call, inlet.stream, "receive");
            record(inlet.begin(), inlet.stream);
        };
    }

    Work receive(Link link) {
        Inlet inlet = inlets.get(link);
        return stream -> await(stream, inlet.await());
    }

    /** Moves a byte through a new channel, at that address: NCCL connects two GPUs when they first transfer something. */
    static Work connect(Circle circle, Communicator communicator, int rank, long address) {
        MemorySegment at = MemorySegment.ofAddress(address);
        Call[] call = {circle.ranks().get(SENDER) == rank ? send(at, 1) : receive(at, 1)};
        return stream -> communicator.put(call, stream, "the first transfer");
    }

    private static Call send(MemorySegment from, long bytes) {
        return (communicator, stream) ->
                nccl_h.ncclSend(from, bytes, nccl_h.ncclUint8(), RECEIVER, communicator, stream);
    }

    private static Call receive(MemorySegment to, long bytes) {
        return (communicator, stream) -> nccl_h.ncclRecv(to, bytes, nccl_h.ncclUint8(), SENDER, communicator, stream);
    }

    private static void record(MemorySegment event, MemorySegment stream) {
        CudaException.check(cudart_h.cudaEventRecord(event, stream), "cudaEventRecord");
    }

    private static void await(MemorySegment stream, MemorySegment event) {
        CudaException.check(cudart_h.cudaStreamWaitEvent(stream, event, 0), "cudaStreamWaitEvent");
    }

    @Override
    public void close() {
        for (Inlet inlet : inlets.values()) {
            inlet.arrived.forEach(event -> CudaException.check(cudart_h.cudaEventDestroy(event), "cudaEventDestroy"));
            CudaException.check(cudart_h.cudaEventDestroy(inlet.granted), "cudaEventDestroy");
            CudaException.check(cudart_h.cudaStreamDestroy(inlet.stream), "cudaStreamDestroy");
        }
        inlets.clear();
    }
}
