// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudaIpcEventHandle_t}: another name of {@link cudaIpcEventHandle_st}.
 */
public class cudaIpcEventHandle_t extends cudaIpcEventHandle_st {
    cudaIpcEventHandle_t() {
    }
}
