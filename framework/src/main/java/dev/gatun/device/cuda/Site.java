package dev.gatun.device.cuda;

import dev.gatun.device.Layout;
import dev.gatun.device.Peers;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Kernels;
import java.util.Map;

/**
 * What a program's launches are prepared with: where everything is on the device, and what computes there.
 *
 * @param memories the device's, by their space
 * @param attention cuDNN's
 * @param communicators NCCL's
 * @param reductions those that need no NCCL
 * @param transfers the program's
 */
record Site(
        Layout layout,
        Map<Space, CudaMemory> memories,
        Peers peers,
        Kernels kernels,
        MatrixProducts products,
        FusedAttention attention,
        DeviceConstants constants,
        Communicators communicators,
        PeerCollectives direct,
        TransferLaunches transfers) {

    /** The address of a tensor, or 0 for null; what is in the host's memory is seen by the device too. */
    long address(Tensor tensor) {
        return tensor == null ? 0 : memories.get(tensor.space()).address(layout.offset(tensor), tensor.bytes());
    }

    /** The address of a node's scratch memory, of {@link CudaWorkspaces#bytes}; 0 where it needs none. */
    long workspace(Node node) {
        long bytes = CudaWorkspaces.bytes(node);
        return bytes == 0 ? 0 : memories.get(Space.DEVICE).address(layout.workspace(node), bytes);
    }

    /**
     * What kernels call a tensor's type.
     *
     * @throws IllegalArgumentException if they have no such
     */
    static Element element(Tensor tensor) {
        return switch (tensor.dtype()) {
            case FP32 -> Element.FP32;
            case BF16 -> Element.BF16;
            case FP16 -> Element.FP16;
            case FP8E4M3, FP8E5M2, INT32, INT64 ->
                throw new IllegalArgumentException("a GPU's kernels do not compute with " + tensor);
        };
    }

    /** The address of an element of a tensor's type after so many others. */
    static long at(long address, long elements, DType dtype) {
        return address + elements * dtype.bytes();
    }
}
