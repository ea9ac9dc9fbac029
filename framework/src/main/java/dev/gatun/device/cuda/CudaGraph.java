package dev.gatun.device.cuda;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.MemorySegment;

/** Work captured once from a stream and launched as a whole, which spares the host a launch for each kernel. */
final class CudaGraph implements AutoCloseable {

    private final String name;
    private final MemorySegment executable;

    /**
     * Captures what the body puts on the stream, and on others that are joined to it by events. Nothing runs.
     *
     * <p>Capturing is relaxed, as libraries load kernels when they first need them.
     *
     * @param name what it is, for messages
     */
    CudaGraph(String name, MemorySegment stream, Runnable body) {
        this.name = name;
        CudaException.check(
                cudart_h.cudaStreamBeginCapture(stream, cudart_h.cudaStreamCaptureModeRelaxed()),
                "cudaStreamBeginCapture");
        MemorySegment graph;
        try {
            body.run();
        } finally {
            graph = Cuda.handle("cudaStreamEndCapture", out -> cudart_h.cudaStreamEndCapture(stream, out));
        }
        executable = Cuda.handle("cudaGraphInstantiate", out -> cudart_h.cudaGraphInstantiate(out, graph, 0));
        CudaException.check(cudart_h.cudaGraphDestroy(graph), "cudaGraphDestroy");
        CudaException.check(cudart_h.cudaGraphUpload(executable, stream), "cudaGraphUpload");
    }

    void launch(MemorySegment stream) {
        int status = cudart_h.cudaGraphLaunch(executable, stream);
        if (status != 0) {
            CudaException.check(status, "cudaGraphLaunch", () -> name);
        }
    }

    @Override
    public void close() {
        CudaException.check(cudart_h.cudaGraphExecDestroy(executable), "cudaGraphExecDestroy");
    }
}
