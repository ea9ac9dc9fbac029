package dev.gatun.device.cuda;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** Events before and behind steps that are captured, which tell when each ran. */
final class StepEvents implements AutoCloseable {

    private final Lanes lanes;
    private final List<MemorySegment> events = new ArrayList<>();

    StepEvents(Lanes lanes) {
        this.lanes = lanes;
    }

    /** Puts a step on its stream with events around it. */
    void around(Step step) {
        lanes.add(step, stream -> {
            record(stream);
            step.work().on(stream);
            record(stream);
        });
    }

    private void record(MemorySegment stream) {
        MemorySegment event = Cuda.event(true);
        events.add(event);
        CudaException.check(
                cudart_h.cudaEventRecordWithFlags(event, stream, cudart_h.cudaEventRecordExternal()),
                "cudaEventRecordWithFlags");
    }

    /** Before the step of that number. */
    MemorySegment begin(int step) {
        return events.get(2 * step);
    }

    MemorySegment end(int step) {
        return events.get(2 * step + 1);
    }

    @Override
    public void close() {
        events.forEach(event -> CudaException.check(cudart_h.cudaEventDestroy(event), "cudaEventDestroy"));
    }
}
