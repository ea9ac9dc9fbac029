// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nccl;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code ncclSimInfo_t}: another name of {@link ncclSimInfo_v22200}.
 */
public class ncclSimInfo_t extends ncclSimInfo_v22200 {
    ncclSimInfo_t() {
    }
}
