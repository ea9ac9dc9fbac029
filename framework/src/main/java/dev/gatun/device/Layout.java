package dev.gatun.device;

import dev.gatun.graph.Node;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;

/** Where everything is in a device's memory, in bytes from its beginning. */
public interface Layout {

    /**
     * The memory, and every tensor in it, begins at a multiple of this, which suits the widest vectors and the matrix
     * units of GPUs.
     */
    long ALIGNMENT = 256;

    /** The size of a memory in bytes. */
    long bytes(Space space);

    /** The offset of a tensor in the memory it is in. */
    long offset(Tensor tensor);

    /** The offset of the scratch memory of a node that needs some, on the device. */
    long workspace(Node node);
}
