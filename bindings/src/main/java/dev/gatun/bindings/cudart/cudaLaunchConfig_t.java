// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudaLaunchConfig_t}: another name of {@link cudaLaunchConfig_st}.
 */
public class cudaLaunchConfig_t extends cudaLaunchConfig_st {
    cudaLaunchConfig_t() {
    }
}
