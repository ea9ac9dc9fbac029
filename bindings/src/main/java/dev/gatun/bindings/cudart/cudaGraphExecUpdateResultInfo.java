// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudaGraphExecUpdateResultInfo}: another name of {@link cudaGraphExecUpdateResultInfo_st}.
 */
public class cudaGraphExecUpdateResultInfo extends cudaGraphExecUpdateResultInfo_st {
    cudaGraphExecUpdateResultInfo() {
    }
}
