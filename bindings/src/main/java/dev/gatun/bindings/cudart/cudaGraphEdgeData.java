// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudaGraphEdgeData}: another name of {@link cudaGraphEdgeData_st}.
 */
public class cudaGraphEdgeData extends cudaGraphEdgeData_st {
    cudaGraphEdgeData() {
    }
}
