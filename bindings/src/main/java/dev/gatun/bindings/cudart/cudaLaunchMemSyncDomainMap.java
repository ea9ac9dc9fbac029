// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

/**
 * {@code cudaLaunchMemSyncDomainMap}: another name of {@link cudaLaunchMemSyncDomainMap_st}.
 */
public class cudaLaunchMemSyncDomainMap extends cudaLaunchMemSyncDomainMap_st {
    cudaLaunchMemSyncDomainMap() {
    }
}
