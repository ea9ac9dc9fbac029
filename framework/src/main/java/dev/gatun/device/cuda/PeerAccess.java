package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** Which GPUs reach the memory of others; they are named by CUDA's numbers. */
final class PeerAccess {

    private PeerAccess() {}

    /** Lets the copies and kernels of a device, the current one, reach the memory of all others that it is linked to. */
    static void enable(int ordinal, List<Integer> all) {
        for (int other : all) {
            if (other != ordinal && reaches(ordinal, other)) {
                int status = cudart_h.cudaDeviceEnablePeerAccess(other, 0);
                if (status == cudart_h.cudaErrorPeerAccessAlreadyEnabled()) {
                    cudart_h.cudaGetLastError(); // which would be somebody else's next error
                } else {
                    CudaException.check(status, "cudaDeviceEnablePeerAccess");
                }
            }
        }
    }

    /** Whether each reaches the memory of all others. */
    static boolean among(List<Integer> ordinals) {
        return ordinals.stream().allMatch(from ->
                ordinals.stream().allMatch(to -> from.equals(to) || reaches(from, to)));
    }

    private static boolean reaches(int from, int to) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment possible = arena.allocate(JAVA_INT);
            CudaException.check(cudart_h.cudaDeviceCanAccessPeer(possible, from, to), "cudaDeviceCanAccessPeer");
            return possible.get(JAVA_INT, 0) == 1;
        }
    }
}
