package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

@RequiresGpus(2)
class PeerCopyTest {

    @Test
    void oneDevicesMemoryIsCopiedToAnothers() {
        float[] values = {1, 2, 3, 5, 8, 13, 21, 34};
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment possible = arena.allocate(JAVA_INT);
            CudaException.check(cudart_h.cudaDeviceCanAccessPeer(possible, 1, 0), "cudaDeviceCanAccessPeer");
            assumeTrue(possible.get(JAVA_INT, 0) == 1, "the GPUs have no peer access");
            use(0);
            DeviceArray source = DeviceArray.of(values);
            use(1);
            try (DeviceArray target = DeviceArray.ofBytes(source.bytes())) {
                int status = cudart_h.cudaDeviceEnablePeerAccess(0, 0);
                assertThat(status).isIn(0, cudart_h.cudaErrorPeerAccessAlreadyEnabled());
                CudaException.check(cudart_h.cudaMemcpyPeerAsync(target.pointer(), 1, source.pointer(), 0,
                        source.bytes(), MemorySegment.NULL), "cudaMemcpyPeerAsync");
                CudaException.check(cudart_h.cudaStreamSynchronize(MemorySegment.NULL), "cudaStreamSynchronize");
                assertThat(target.floats()).isEqualTo(values);
            } finally {
                use(0);
                source.close();
            }
        }
    }

    private static void use(int device) {
        CudaException.check(cudart_h.cudaSetDevice(device), "cudaSetDevice");
    }
}
