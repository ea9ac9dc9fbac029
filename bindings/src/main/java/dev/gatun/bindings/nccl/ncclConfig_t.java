// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nccl;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code ncclConfig_t}: another name of {@link ncclConfig_v23000}.
 */
public class ncclConfig_t extends ncclConfig_v23000 {
    ncclConfig_t() {
    }
}
