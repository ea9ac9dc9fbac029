// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudnn;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudnnFraction_t}: another name of {@link cudnnFractionStruct}.
 */
public class cudnnFraction_t extends cudnnFractionStruct {
    cudnnFraction_t() {
    }
}
