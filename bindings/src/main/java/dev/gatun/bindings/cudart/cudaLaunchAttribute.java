// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudaLaunchAttribute}: another name of {@link cudaLaunchAttribute_st}.
 */
public class cudaLaunchAttribute extends cudaLaunchAttribute_st {
    cudaLaunchAttribute() {
    }
}
