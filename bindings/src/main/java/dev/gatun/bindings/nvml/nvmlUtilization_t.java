// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nvml;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code nvmlUtilization_t}: another name of {@link nvmlUtilization_st}.
 */
public class nvmlUtilization_t extends nvmlUtilization_st {
    nvmlUtilization_t() {
    }
}
