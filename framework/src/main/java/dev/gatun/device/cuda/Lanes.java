package dev.gatun.device.cuda;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A device's streams. Steps are given in the program's order; copies and communication then run beside computing, as far
 * as nobody touches their memory: a copy waits for all computing before it, and whoever touches what a copy reads or
 * writes waits for that copy; so it is with communication.
 */
final class Lanes implements AutoCloseable {

    /** A copy that may still be going on. */
    private record Underway(Step step, int number, MemorySegment done) {}

    /** How long streams may take to end once the run is given up. */
    private static final long DRAIN_NANOS = 10_000_000_000L;

    private static final long LOOK_NANOS = 1_000_000;

    private final Map<Lane, MemorySegment> streams = new EnumMap<>(Lane.class);
    private final List<MemorySegment> events = new ArrayList<>();
    private int eventsUsed;
    private final Map<Lane, List<Underway>> underway = new EnumMap<>(Lane.class);
    /** For each lane, the number of the last copy of each other that it has waited for. */
    private final Map<Lane, Map<Lane, Integer>> seen = new EnumMap<>(Lane.class);

    Lanes() {
        for (Lane lane : Lane.values()) {
            streams.put(lane, Cuda.stream());
        }
    }

    MemorySegment compute() {
        return stream(Lane.COMPUTE);
    }

    MemorySegment stream(Lane lane) {
        return streams.get(lane);
    }

    /** Begins a program. */
    void begin() {
        eventsUsed = 0;
        for (Lane lane : Lane.values()) {
            underway.put(lane, new ArrayList<>());
            seen.put(lane, new EnumMap<>(Lane.class));
        }
    }

    /** Puts a step on its stream, behind what it must wait for. */
    void add(Step step) {
        add(step, step.work());
    }

    /** As {@link #add(Step)}, with other work in the step's place. */
    void add(Step step, Work work) {
        Lane lane = step.lane();
        MemorySegment stream = streams.get(lane);
        if (lane != Lane.COMPUTE) {
            waitFor(stream, record(compute()));
        }
        for (Lane other : Lane.values()) {
            if (other != lane) {
                awaitConflicts(step, other);
            }
        }
        work.on(stream);
        if (lane != Lane.COMPUTE) {
            List<Underway> copies = underway.get(lane);
            copies.add(new Underway(step, copies.size() + 1, record(stream)));
        }
    }

    private void awaitConflicts(Step step, Lane other) {
        int last = seen.get(step.lane()).getOrDefault(other, 0);
        List<Underway> copies = underway.get(other);
        for (int index = copies.size(); index > last; index--) {
            Underway copy = copies.get(index - 1);
            if (copy.step().conflicts(step)) {
                waitFor(streams.get(step.lane()), copy.done());
                seen.get(step.lane()).put(other, copy.number()); // and for all before it in that lane
                return;
            }
        }
    }

    /** Lets the computing stream wait for all copies. */
    void end() {
        for (Lane lane : Lane.values()) {
            if (!underway.get(lane).isEmpty()) {
                waitFor(compute(), underway.get(lane).getLast().done());
            }
        }
    }

    /** Waits for a while, and says whether all streams have ended. What was given up ends soon, or never. */
    boolean drained() {
        long start = System.nanoTime();
        for (MemorySegment stream : streams.values()) {
            while (cudart_h.cudaStreamQuery(stream) == cudart_h.cudaErrorNotReady()) {
                if (System.nanoTime() - start > DRAIN_NANOS) {
                    return false;
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
        return true;
    }

    private MemorySegment record(MemorySegment stream) {
        if (eventsUsed == events.size()) {
            events.add(Cuda.event(false));
        }
        MemorySegment event = events.get(eventsUsed++);
        CudaException.check(cudart_h.cudaEventRecord(event, stream), "cudaEventRecord");
        return event;
    }

    private static void waitFor(MemorySegment stream, MemorySegment event) {
        CudaException.check(cudart_h.cudaStreamWaitEvent(stream, event, 0), "cudaStreamWaitEvent");
    }

    @Override
    public void close() {
        events.forEach(event -> CudaException.check(cudart_h.cudaEventDestroy(event), "cudaEventDestroy"));
        streams.values().forEach(stream -> CudaException.check(cudart_h.cudaStreamDestroy(stream), "cudaStreamDestroy"));
    }
}
