// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudaUUID_t}: another name of {@link CUuuid_st}.
 */
public class cudaUUID_t extends CUuuid_st {
    cudaUUID_t() {
    }
}
