// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code CUuuid}: another name of {@link CUuuid_st}.
 */
public class CUuuid extends CUuuid_st {
    CUuuid() {
    }
}
