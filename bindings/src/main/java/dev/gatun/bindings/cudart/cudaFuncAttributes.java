// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;

/**
 * {@code struct cudaFuncAttributes}: 144 bytes, aligned to 8.
 */
public class cudaFuncAttributes {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_LONG.withName("sharedSizeBytes"),
            cudart_h.C_LONG.withName("constSizeBytes"),
            cudart_h.C_LONG.withName("localSizeBytes"),
            cudart_h.C_INT.withName("maxThreadsPerBlock"),
            cudart_h.C_INT.withName("numRegs"),
            cudart_h.C_INT.withName("ptxVersion"),
            cudart_h.C_INT.withName("binaryVersion"),
            cudart_h.C_INT.withName("cacheModeCA"),
            cudart_h.C_INT.withName("maxDynamicSharedSizeBytes"),
            cudart_h.C_INT.withName("preferredShmemCarveout"),
            cudart_h.C_INT.withName("clusterDimMustBeSet"),
            cudart_h.C_INT.withName("requiredClusterWidth"),
            cudart_h.C_INT.withName("requiredClusterHeight"),
            cudart_h.C_INT.withName("requiredClusterDepth"),
            cudart_h.C_INT.withName("clusterSchedulingPolicyPreference"),
            cudart_h.C_INT.withName("nonPortableClusterSizeAllowed"),
            MemoryLayout.sequenceLayout(16, cudart_h.C_INT).withName("reserved"),
            MemoryLayout.paddingLayout(4)).withName("cudaFuncAttributes");

    private static final ValueLayout.OfLong sharedSizeBytes$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("sharedSizeBytes"));

    private static final long sharedSizeBytes$OFFSET = $LAYOUT.byteOffset(groupElement("sharedSizeBytes"));

    private static final ValueLayout.OfLong constSizeBytes$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("constSizeBytes"));

    private static final long constSizeBytes$OFFSET = $LAYOUT.byteOffset(groupElement("constSizeBytes"));

    private static final ValueLayout.OfLong localSizeBytes$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("localSizeBytes"));

    private static final long localSizeBytes$OFFSET = $LAYOUT.byteOffset(groupElement("localSizeBytes"));

    private static final ValueLayout.OfInt maxThreadsPerBlock$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxThreadsPerBlock"));

    private static final long maxThreadsPerBlock$OFFSET = $LAYOUT.byteOffset(groupElement("maxThreadsPerBlock"));

    private static final ValueLayout.OfInt numRegs$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("numRegs"));

    private static final long numRegs$OFFSET = $LAYOUT.byteOffset(groupElement("numRegs"));

    private static final ValueLayout.OfInt ptxVersion$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("ptxVersion"));

    private static final long ptxVersion$OFFSET = $LAYOUT.byteOffset(groupElement("ptxVersion"));

    private static final ValueLayout.OfInt binaryVersion$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("binaryVersion"));

    private static final long binaryVersion$OFFSET = $LAYOUT.byteOffset(groupElement("binaryVersion"));

    private static final ValueLayout.OfInt cacheModeCA$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("cacheModeCA"));

    private static final long cacheModeCA$OFFSET = $LAYOUT.byteOffset(groupElement("cacheModeCA"));

    private static final ValueLayout.OfInt maxDynamicSharedSizeBytes$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxDynamicSharedSizeBytes"));

    private static final long maxDynamicSharedSizeBytes$OFFSET = $LAYOUT.byteOffset(groupElement("maxDynamicSharedSizeBytes"));

    private static final ValueLayout.OfInt preferredShmemCarveout$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("preferredShmemCarveout"));

    private static final long preferredShmemCarveout$OFFSET = $LAYOUT.byteOffset(groupElement("preferredShmemCarveout"));

    private static final ValueLayout.OfInt clusterDimMustBeSet$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("clusterDimMustBeSet"));

    private static final long clusterDimMustBeSet$OFFSET = $LAYOUT.byteOffset(groupElement("clusterDimMustBeSet"));

    private static final ValueLayout.OfInt requiredClusterWidth$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("requiredClusterWidth"));

    private static final long requiredClusterWidth$OFFSET = $LAYOUT.byteOffset(groupElement("requiredClusterWidth"));

    private static final ValueLayout.OfInt requiredClusterHeight$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("requiredClusterHeight"));

    private static final long requiredClusterHeight$OFFSET = $LAYOUT.byteOffset(groupElement("requiredClusterHeight"));

    private static final ValueLayout.OfInt requiredClusterDepth$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("requiredClusterDepth"));

    private static final long requiredClusterDepth$OFFSET = $LAYOUT.byteOffset(groupElement("requiredClusterDepth"));

    private static final ValueLayout.OfInt clusterSchedulingPolicyPreference$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("clusterSchedulingPolicyPreference"));

    private static final long clusterSchedulingPolicyPreference$OFFSET = $LAYOUT.byteOffset(groupElement("clusterSchedulingPolicyPreference"));

    private static final ValueLayout.OfInt nonPortableClusterSizeAllowed$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("nonPortableClusterSizeAllowed"));

    private static final long nonPortableClusterSizeAllowed$OFFSET = $LAYOUT.byteOffset(groupElement("nonPortableClusterSizeAllowed"));

    private static final SequenceLayout reserved$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("reserved"));

    private static final long reserved$OFFSET = $LAYOUT.byteOffset(groupElement("reserved"));

    private static final VarHandle reserved$ELEM_HANDLE = reserved$LAYOUT.varHandle(sequenceElement());

    cudaFuncAttributes() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code sharedSizeBytes}}
     */
    public static final ValueLayout.OfLong sharedSizeBytes$layout() {
        return sharedSizeBytes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code sharedSizeBytes} in bytes}
     */
    public static final long sharedSizeBytes$offset() {
        return sharedSizeBytes$OFFSET;
    }

    /**
     * {@return field {@code sharedSizeBytes}}
     */
    public static long sharedSizeBytes(MemorySegment struct) {
        return struct.get(sharedSizeBytes$LAYOUT, sharedSizeBytes$OFFSET);
    }

    /**
     * Sets field {@code sharedSizeBytes}.
     */
    public static void sharedSizeBytes(MemorySegment struct, long fieldValue) {
        struct.set(sharedSizeBytes$LAYOUT, sharedSizeBytes$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code constSizeBytes}}
     */
    public static final ValueLayout.OfLong constSizeBytes$layout() {
        return constSizeBytes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code constSizeBytes} in bytes}
     */
    public static final long constSizeBytes$offset() {
        return constSizeBytes$OFFSET;
    }

    /**
     * {@return field {@code constSizeBytes}}
     */
    public static long constSizeBytes(MemorySegment struct) {
        return struct.get(constSizeBytes$LAYOUT, constSizeBytes$OFFSET);
    }

    /**
     * Sets field {@code constSizeBytes}.
     */
    public static void constSizeBytes(MemorySegment struct, long fieldValue) {
        struct.set(constSizeBytes$LAYOUT, constSizeBytes$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code localSizeBytes}}
     */
    public static final ValueLayout.OfLong localSizeBytes$layout() {
        return localSizeBytes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code localSizeBytes} in bytes}
     */
    public static final long localSizeBytes$offset() {
        return localSizeBytes$OFFSET;
    }

    /**
     * {@return field {@code localSizeBytes}}
     */
    public static long localSizeBytes(MemorySegment struct) {
        return struct.get(localSizeBytes$LAYOUT, localSizeBytes$OFFSET);
    }

    /**
     * Sets field {@code localSizeBytes}.
     */
    public static void localSizeBytes(MemorySegment struct, long fieldValue) {
        struct.set(localSizeBytes$LAYOUT, localSizeBytes$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxThreadsPerBlock}}
     */
    public static final ValueLayout.OfInt maxThreadsPerBlock$layout() {
        return maxThreadsPerBlock$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxThreadsPerBlock} in bytes}
     */
    public static final long maxThreadsPerBlock$offset() {
        return maxThreadsPerBlock$OFFSET;
    }

    /**
     * {@return field {@code maxThreadsPerBlock}}
     */
    public static int maxThreadsPerBlock(MemorySegment struct) {
        return struct.get(maxThreadsPerBlock$LAYOUT, maxThreadsPerBlock$OFFSET);
    }

    /**
     * Sets field {@code maxThreadsPerBlock}.
     */
    public static void maxThreadsPerBlock(MemorySegment struct, int fieldValue) {
        struct.set(maxThreadsPerBlock$LAYOUT, maxThreadsPerBlock$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code numRegs}}
     */
    public static final ValueLayout.OfInt numRegs$layout() {
        return numRegs$LAYOUT;
    }

    /**
     * {@return the offset of field {@code numRegs} in bytes}
     */
    public static final long numRegs$offset() {
        return numRegs$OFFSET;
    }

    /**
     * {@return field {@code numRegs}}
     */
    public static int numRegs(MemorySegment struct) {
        return struct.get(numRegs$LAYOUT, numRegs$OFFSET);
    }

    /**
     * Sets field {@code numRegs}.
     */
    public static void numRegs(MemorySegment struct, int fieldValue) {
        struct.set(numRegs$LAYOUT, numRegs$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code ptxVersion}}
     */
    public static final ValueLayout.OfInt ptxVersion$layout() {
        return ptxVersion$LAYOUT;
    }

    /**
     * {@return the offset of field {@code ptxVersion} in bytes}
     */
    public static final long ptxVersion$offset() {
        return ptxVersion$OFFSET;
    }

    /**
     * {@return field {@code ptxVersion}}
     */
    public static int ptxVersion(MemorySegment struct) {
        return struct.get(ptxVersion$LAYOUT, ptxVersion$OFFSET);
    }

    /**
     * Sets field {@code ptxVersion}.
     */
    public static void ptxVersion(MemorySegment struct, int fieldValue) {
        struct.set(ptxVersion$LAYOUT, ptxVersion$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code binaryVersion}}
     */
    public static final ValueLayout.OfInt binaryVersion$layout() {
        return binaryVersion$LAYOUT;
    }

    /**
     * {@return the offset of field {@code binaryVersion} in bytes}
     */
    public static final long binaryVersion$offset() {
        return binaryVersion$OFFSET;
    }

    /**
     * {@return field {@code binaryVersion}}
     */
    public static int binaryVersion(MemorySegment struct) {
        return struct.get(binaryVersion$LAYOUT, binaryVersion$OFFSET);
    }

    /**
     * Sets field {@code binaryVersion}.
     */
    public static void binaryVersion(MemorySegment struct, int fieldValue) {
        struct.set(binaryVersion$LAYOUT, binaryVersion$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code cacheModeCA}}
     */
    public static final ValueLayout.OfInt cacheModeCA$layout() {
        return cacheModeCA$LAYOUT;
    }

    /**
     * {@return the offset of field {@code cacheModeCA} in bytes}
     */
    public static final long cacheModeCA$offset() {
        return cacheModeCA$OFFSET;
    }

    /**
     * {@return field {@code cacheModeCA}}
     */
    public static int cacheModeCA(MemorySegment struct) {
        return struct.get(cacheModeCA$LAYOUT, cacheModeCA$OFFSET);
    }

    /**
     * Sets field {@code cacheModeCA}.
     */
    public static void cacheModeCA(MemorySegment struct, int fieldValue) {
        struct.set(cacheModeCA$LAYOUT, cacheModeCA$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxDynamicSharedSizeBytes}}
     */
    public static final ValueLayout.OfInt maxDynamicSharedSizeBytes$layout() {
        return maxDynamicSharedSizeBytes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxDynamicSharedSizeBytes} in bytes}
     */
    public static final long maxDynamicSharedSizeBytes$offset() {
        return maxDynamicSharedSizeBytes$OFFSET;
    }

    /**
     * {@return field {@code maxDynamicSharedSizeBytes}}
     */
    public static int maxDynamicSharedSizeBytes(MemorySegment struct) {
        return struct.get(maxDynamicSharedSizeBytes$LAYOUT, maxDynamicSharedSizeBytes$OFFSET);
    }

    /**
     * Sets field {@code maxDynamicSharedSizeBytes}.
     */
    public static void maxDynamicSharedSizeBytes(MemorySegment struct, int fieldValue) {
        struct.set(maxDynamicSharedSizeBytes$LAYOUT, maxDynamicSharedSizeBytes$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code preferredShmemCarveout}}
     */
    public static final ValueLayout.OfInt preferredShmemCarveout$layout() {
        return preferredShmemCarveout$LAYOUT;
    }

    /**
     * {@return the offset of field {@code preferredShmemCarveout} in bytes}
     */
    public static final long preferredShmemCarveout$offset() {
        return preferredShmemCarveout$OFFSET;
    }

    /**
     * {@return field {@code preferredShmemCarveout}}
     */
    public static int preferredShmemCarveout(MemorySegment struct) {
        return struct.get(preferredShmemCarveout$LAYOUT, preferredShmemCarveout$OFFSET);
    }

    /**
     * Sets field {@code preferredShmemCarveout}.
     */
    public static void preferredShmemCarveout(MemorySegment struct, int fieldValue) {
        struct.set(preferredShmemCarveout$LAYOUT, preferredShmemCarveout$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code clusterDimMustBeSet}}
     */
    public static final ValueLayout.OfInt clusterDimMustBeSet$layout() {
        return clusterDimMustBeSet$LAYOUT;
    }

    /**
     * {@return the offset of field {@code clusterDimMustBeSet} in bytes}
     */
    public static final long clusterDimMustBeSet$offset() {
        return clusterDimMustBeSet$OFFSET;
    }

    /**
     * {@return field {@code clusterDimMustBeSet}}
     */
    public static int clusterDimMustBeSet(MemorySegment struct) {
        return struct.get(clusterDimMustBeSet$LAYOUT, clusterDimMustBeSet$OFFSET);
    }

    /**
     * Sets field {@code clusterDimMustBeSet}.
     */
    public static void clusterDimMustBeSet(MemorySegment struct, int fieldValue) {
        struct.set(clusterDimMustBeSet$LAYOUT, clusterDimMustBeSet$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code requiredClusterWidth}}
     */
    public static final ValueLayout.OfInt requiredClusterWidth$layout() {
        return requiredClusterWidth$LAYOUT;
    }

    /**
     * {@return the offset of field {@code requiredClusterWidth} in bytes}
     */
    public static final long requiredClusterWidth$offset() {
        return requiredClusterWidth$OFFSET;
    }

    /**
     * {@return field {@code requiredClusterWidth}}
     */
    public static int requiredClusterWidth(MemorySegment struct) {
        return struct.get(requiredClusterWidth$LAYOUT, requiredClusterWidth$OFFSET);
    }

    /**
     * Sets field {@code requiredClusterWidth}.
     */
    public static void requiredClusterWidth(MemorySegment struct, int fieldValue) {
        struct.set(requiredClusterWidth$LAYOUT, requiredClusterWidth$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code requiredClusterHeight}}
     */
    public static final ValueLayout.OfInt requiredClusterHeight$layout() {
        return requiredClusterHeight$LAYOUT;
    }

    /**
     * {@return the offset of field {@code requiredClusterHeight} in bytes}
     */
    public static final long requiredClusterHeight$offset() {
        return requiredClusterHeight$OFFSET;
    }

    /**
     * {@return field {@code requiredClusterHeight}}
     */
    public static int requiredClusterHeight(MemorySegment struct) {
        return struct.get(requiredClusterHeight$LAYOUT, requiredClusterHeight$OFFSET);
    }

    /**
     * Sets field {@code requiredClusterHeight}.
     */
    public static void requiredClusterHeight(MemorySegment struct, int fieldValue) {
        struct.set(requiredClusterHeight$LAYOUT, requiredClusterHeight$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code requiredClusterDepth}}
     */
    public static final ValueLayout.OfInt requiredClusterDepth$layout() {
        return requiredClusterDepth$LAYOUT;
    }

    /**
     * {@return the offset of field {@code requiredClusterDepth} in bytes}
     */
    public static final long requiredClusterDepth$offset() {
        return requiredClusterDepth$OFFSET;
    }

    /**
     * {@return field {@code requiredClusterDepth}}
     */
    public static int requiredClusterDepth(MemorySegment struct) {
        return struct.get(requiredClusterDepth$LAYOUT, requiredClusterDepth$OFFSET);
    }

    /**
     * Sets field {@code requiredClusterDepth}.
     */
    public static void requiredClusterDepth(MemorySegment struct, int fieldValue) {
        struct.set(requiredClusterDepth$LAYOUT, requiredClusterDepth$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code clusterSchedulingPolicyPreference}}
     */
    public static final ValueLayout.OfInt clusterSchedulingPolicyPreference$layout() {
        return clusterSchedulingPolicyPreference$LAYOUT;
    }

    /**
     * {@return the offset of field {@code clusterSchedulingPolicyPreference} in bytes}
     */
    public static final long clusterSchedulingPolicyPreference$offset() {
        return clusterSchedulingPolicyPreference$OFFSET;
    }

    /**
     * {@return field {@code clusterSchedulingPolicyPreference}}
     */
    public static int clusterSchedulingPolicyPreference(MemorySegment struct) {
        return struct.get(clusterSchedulingPolicyPreference$LAYOUT, clusterSchedulingPolicyPreference$OFFSET);
    }

    /**
     * Sets field {@code clusterSchedulingPolicyPreference}.
     */
    public static void clusterSchedulingPolicyPreference(MemorySegment struct, int fieldValue) {
        struct.set(clusterSchedulingPolicyPreference$LAYOUT, clusterSchedulingPolicyPreference$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code nonPortableClusterSizeAllowed}}
     */
    public static final ValueLayout.OfInt nonPortableClusterSizeAllowed$layout() {
        return nonPortableClusterSizeAllowed$LAYOUT;
    }

    /**
     * {@return the offset of field {@code nonPortableClusterSizeAllowed} in bytes}
     */
    public static final long nonPortableClusterSizeAllowed$offset() {
        return nonPortableClusterSizeAllowed$OFFSET;
    }

    /**
     * {@return field {@code nonPortableClusterSizeAllowed}}
     */
    public static int nonPortableClusterSizeAllowed(MemorySegment struct) {
        return struct.get(nonPortableClusterSizeAllowed$LAYOUT, nonPortableClusterSizeAllowed$OFFSET);
    }

    /**
     * Sets field {@code nonPortableClusterSizeAllowed}.
     */
    public static void nonPortableClusterSizeAllowed(MemorySegment struct, int fieldValue) {
        struct.set(nonPortableClusterSizeAllowed$LAYOUT, nonPortableClusterSizeAllowed$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code reserved}}
     */
    public static final SequenceLayout reserved$layout() {
        return reserved$LAYOUT;
    }

    /**
     * {@return the offset of field {@code reserved} in bytes}
     */
    public static final long reserved$offset() {
        return reserved$OFFSET;
    }

    /**
     * {@return field {@code reserved}}
     */
    public static MemorySegment reserved(MemorySegment struct) {
        return struct.asSlice(reserved$OFFSET, reserved$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code reserved}.
     */
    public static void reserved(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, reserved$OFFSET, reserved$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code reserved}}
     */
    public static long[] reserved$dimensions() {
        return new long[] {16L};
    }

    /**
     * {@return field {@code reserved}}
     */
    public static int reserved(MemorySegment struct, long index0) {
        return (int) reserved$ELEM_HANDLE.get(struct, reserved$OFFSET, index0);
    }

    /**
     * Sets field {@code reserved}.
     */
    public static void reserved(MemorySegment struct, long index0, int fieldValue) {
        reserved$ELEM_HANDLE.set(struct, reserved$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the element at {@code index} of an array, with all that follows it}
     */
    public static MemorySegment asSlice(MemorySegment array, long index) {
        return array.asSlice(layout().byteSize() * index);
    }

    /**
     * {@return the size of this struct in bytes}
     */
    public static long sizeof() {
        return layout().byteSize();
    }

    /**
     * {@return a new struct from {@code allocator}}
     */
    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    /**
     * {@return an array of {@code elementCount} from {@code allocator}}
     */
    public static MemorySegment allocateArray(long elementCount, SegmentAllocator allocator) {
        return allocator.allocate(MemoryLayout.sequenceLayout(elementCount, layout()));
    }

    /**
     * {@return the struct at {@code addr}, which lives as long as {@code arena}}
     */
    public static MemorySegment reinterpret(MemorySegment addr, Arena arena,
            Consumer<MemorySegment> cleanup) {
        return reinterpret(addr, 1, arena, cleanup);
    }

    /**
     * {@return the array at {@code addr}, which lives as long as {@code arena}}
     */
    public static MemorySegment reinterpret(MemorySegment addr, long elementCount, Arena arena,
            Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize() * elementCount, arena, cleanup);
    }
}
