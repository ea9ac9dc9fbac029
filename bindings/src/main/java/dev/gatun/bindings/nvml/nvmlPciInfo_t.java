// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nvml;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code nvmlPciInfo_t}: another name of {@link nvmlPciInfo_st}.
 */
public class nvmlPciInfo_t extends nvmlPciInfo_st {
    nvmlPciInfo_t() {
    }
}
