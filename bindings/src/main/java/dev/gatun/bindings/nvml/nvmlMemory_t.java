// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nvml;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code nvmlMemory_t}: another name of {@link nvmlMemory_st}.
 */
public class nvmlMemory_t extends nvmlMemory_st {
    nvmlMemory_t() {
    }
}
