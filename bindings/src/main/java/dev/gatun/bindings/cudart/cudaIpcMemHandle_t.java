// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudaIpcMemHandle_t}: another name of {@link cudaIpcMemHandle_st}.
 */
public class cudaIpcMemHandle_t extends cudaIpcMemHandle_st {
    cudaIpcMemHandle_t() {
    }
}
