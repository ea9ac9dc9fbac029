package dev.gatun.jmh;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Waits for the GPU after each invocation, outside the time that is measured, so that each begins with an empty
 * queue.
 */
@State(Scope.Thread)
public class EmptyQueue {

    @TearDown(Level.Invocation)
    public void await() {
        CudaException.check(cudart_h.cudaDeviceSynchronize(), "cudaDeviceSynchronize");
    }
}
