package dev.gatun.jmh;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.bytedeco.cuda.cudart.CUgraphExec_st;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.cuda.global.cudart;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A CUDA graph of empty kernels, one behind the other, for both sides to replay. */
@State(Scope.Thread)
public class EmptyGraph {

    static final int KERNELS = 1000;

    private MemorySegment executable;
    private GpuStream stream;
    private CUgraphExec_st javaCppExecutable;
    private CUstream_st javaCppStream;

    @Setup
    public void capture(EmptyLaunches launches) {
        stream = launches.stream;
        javaCppStream = launches.javaCpp.stream();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(
                    cudart_h.cudaStreamBeginCapture(stream.handle(), cudart_h.cudaStreamCaptureModeRelaxed()),
                    "cudaStreamBeginCapture");
            for (int i = 0; i < KERNELS; i++) {
                launches.ffm.run();
            }
            CudaException.check(cudart_h.cudaStreamEndCapture(stream.handle(), out), "cudaStreamEndCapture");
            MemorySegment graph = out.get(ADDRESS, 0);
            CudaException.check(cudart_h.cudaGraphInstantiate(out, graph, 0), "cudaGraphInstantiate");
            executable = out.get(ADDRESS, 0);
            CudaException.check(cudart_h.cudaGraphDestroy(graph), "cudaGraphDestroy");
        }
        CudaException.check(cudart_h.cudaGraphUpload(executable, stream.handle()), "cudaGraphUpload");
        stream.synchronize();
        javaCppExecutable = new CUgraphExec_st(JavaCppCuda.pointer(executable));
    }

    void replayFfm() {
        CudaException.check(cudart_h.cudaGraphLaunch(executable, stream.handle()), "cudaGraphLaunch");
    }

    void replayJavaCpp() {
        CudaException.check(cudart.cudaGraphLaunch(javaCppExecutable, javaCppStream), "cudaGraphLaunch");
    }

    void await() {
        stream.synchronize();
    }

    @TearDown
    public void free() {
        CudaException.check(cudart_h.cudaGraphExecDestroy(executable), "cudaGraphExecDestroy");
    }
}
