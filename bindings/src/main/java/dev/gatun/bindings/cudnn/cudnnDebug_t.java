// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudnn;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudnnDebug_t}: another name of {@link cudnnDebugStruct}.
 */
public class cudnnDebug_t extends cudnnDebugStruct {
    cudnnDebug_t() {
    }
}
