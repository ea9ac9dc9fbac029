// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudaGraphInstantiateParams}: another name of {@link cudaGraphInstantiateParams_st}.
 */
public class cudaGraphInstantiateParams extends cudaGraphInstantiateParams_st {
    cudaGraphInstantiateParams() {
    }
}
