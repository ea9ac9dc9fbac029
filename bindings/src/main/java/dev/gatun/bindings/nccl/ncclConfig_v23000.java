// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nccl;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.function.Consumer;

/**
 * {@code struct ncclConfig_v23000}: 96 bytes, aligned to 8.
 */
public class ncclConfig_v23000 {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            nccl_h.C_LONG.withName("size"),
            nccl_h.C_INT.withName("magic"),
            nccl_h.C_INT.withName("version"),
            nccl_h.C_INT.withName("blocking"),
            nccl_h.C_INT.withName("cgaClusterSize"),
            nccl_h.C_INT.withName("minCTAs"),
            nccl_h.C_INT.withName("maxCTAs"),
            nccl_h.C_POINTER.withName("netName"),
            nccl_h.C_INT.withName("splitShare"),
            nccl_h.C_INT.withName("trafficClass"),
            nccl_h.C_POINTER.withName("commName"),
            nccl_h.C_INT.withName("collnetEnable"),
            nccl_h.C_INT.withName("CTAPolicy"),
            nccl_h.C_INT.withName("shrinkShare"),
            nccl_h.C_INT.withName("nvlsCTAs"),
            nccl_h.C_INT.withName("nChannelsPerNetPeer"),
            nccl_h.C_INT.withName("nvlinkCentricSched"),
            nccl_h.C_INT.withName("graphUsageMode"),
            nccl_h.C_INT.withName("numRmaCtx"),
            nccl_h.C_INT.withName("maxP2pPeers"),
            nccl_h.C_INT.withName("graphStreamOrdering")).withName("ncclConfig_v23000");

    private static final ValueLayout.OfLong size$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("size"));

    private static final long size$OFFSET = $LAYOUT.byteOffset(groupElement("size"));

    private static final ValueLayout.OfInt magic$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("magic"));

    private static final long magic$OFFSET = $LAYOUT.byteOffset(groupElement("magic"));

    private static final ValueLayout.OfInt version$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("version"));

    private static final long version$OFFSET = $LAYOUT.byteOffset(groupElement("version"));

    private static final ValueLayout.OfInt blocking$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("blocking"));

    private static final long blocking$OFFSET = $LAYOUT.byteOffset(groupElement("blocking"));

    private static final ValueLayout.OfInt cgaClusterSize$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("cgaClusterSize"));

    private static final long cgaClusterSize$OFFSET = $LAYOUT.byteOffset(groupElement("cgaClusterSize"));

    private static final ValueLayout.OfInt minCTAs$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("minCTAs"));

    private static final long minCTAs$OFFSET = $LAYOUT.byteOffset(groupElement("minCTAs"));

    private static final ValueLayout.OfInt maxCTAs$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxCTAs"));

    private static final long maxCTAs$OFFSET = $LAYOUT.byteOffset(groupElement("maxCTAs"));

    private static final AddressLayout netName$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("netName"));

    private static final long netName$OFFSET = $LAYOUT.byteOffset(groupElement("netName"));

    private static final ValueLayout.OfInt splitShare$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("splitShare"));

    private static final long splitShare$OFFSET = $LAYOUT.byteOffset(groupElement("splitShare"));

    private static final ValueLayout.OfInt trafficClass$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("trafficClass"));

    private static final long trafficClass$OFFSET = $LAYOUT.byteOffset(groupElement("trafficClass"));

    private static final AddressLayout commName$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("commName"));

    private static final long commName$OFFSET = $LAYOUT.byteOffset(groupElement("commName"));

    private static final ValueLayout.OfInt collnetEnable$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("collnetEnable"));

    private static final long collnetEnable$OFFSET = $LAYOUT.byteOffset(groupElement("collnetEnable"));

    private static final ValueLayout.OfInt CTAPolicy$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("CTAPolicy"));

    private static final long CTAPolicy$OFFSET = $LAYOUT.byteOffset(groupElement("CTAPolicy"));

    private static final ValueLayout.OfInt shrinkShare$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("shrinkShare"));

    private static final long shrinkShare$OFFSET = $LAYOUT.byteOffset(groupElement("shrinkShare"));

    private static final ValueLayout.OfInt nvlsCTAs$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("nvlsCTAs"));

    private static final long nvlsCTAs$OFFSET = $LAYOUT.byteOffset(groupElement("nvlsCTAs"));

    private static final ValueLayout.OfInt nChannelsPerNetPeer$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("nChannelsPerNetPeer"));

    private static final long nChannelsPerNetPeer$OFFSET = $LAYOUT.byteOffset(groupElement("nChannelsPerNetPeer"));

    private static final ValueLayout.OfInt nvlinkCentricSched$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("nvlinkCentricSched"));

    private static final long nvlinkCentricSched$OFFSET = $LAYOUT.byteOffset(groupElement("nvlinkCentricSched"));

    private static final ValueLayout.OfInt graphUsageMode$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("graphUsageMode"));

    private static final long graphUsageMode$OFFSET = $LAYOUT.byteOffset(groupElement("graphUsageMode"));

    private static final ValueLayout.OfInt numRmaCtx$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("numRmaCtx"));

    private static final long numRmaCtx$OFFSET = $LAYOUT.byteOffset(groupElement("numRmaCtx"));

    private static final ValueLayout.OfInt maxP2pPeers$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxP2pPeers"));

    private static final long maxP2pPeers$OFFSET = $LAYOUT.byteOffset(groupElement("maxP2pPeers"));

    private static final ValueLayout.OfInt graphStreamOrdering$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("graphStreamOrdering"));

    private static final long graphStreamOrdering$OFFSET = $LAYOUT.byteOffset(groupElement("graphStreamOrdering"));

    ncclConfig_v23000() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code size}}
     */
    public static final ValueLayout.OfLong size$layout() {
        return size$LAYOUT;
    }

    /**
     * {@return the offset of field {@code size} in bytes}
     */
    public static final long size$offset() {
        return size$OFFSET;
    }

    /**
     * {@return field {@code size}}
     */
    public static long size(MemorySegment struct) {
        return struct.get(size$LAYOUT, size$OFFSET);
    }

    /**
     * Sets field {@code size}.
     */
    public static void size(MemorySegment struct, long fieldValue) {
        struct.set(size$LAYOUT, size$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code magic}}
     */
    public static final ValueLayout.OfInt magic$layout() {
        return magic$LAYOUT;
    }

    /**
     * {@return the offset of field {@code magic} in bytes}
     */
    public static final long magic$offset() {
        return magic$OFFSET;
    }

    /**
     * {@return field {@code magic}}
     */
    public static int magic(MemorySegment struct) {
        return struct.get(magic$LAYOUT, magic$OFFSET);
    }

    /**
     * Sets field {@code magic}.
     */
    public static void magic(MemorySegment struct, int fieldValue) {
        struct.set(magic$LAYOUT, magic$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code version}}
     */
    public static final ValueLayout.OfInt version$layout() {
        return version$LAYOUT;
    }

    /**
     * {@return the offset of field {@code version} in bytes}
     */
    public static final long version$offset() {
        return version$OFFSET;
    }

    /**
     * {@return field {@code version}}
     */
    public static int version(MemorySegment struct) {
        return struct.get(version$LAYOUT, version$OFFSET);
    }

    /**
     * Sets field {@code version}.
     */
    public static void version(MemorySegment struct, int fieldValue) {
        struct.set(version$LAYOUT, version$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code blocking}}
     */
    public static final ValueLayout.OfInt blocking$layout() {
        return blocking$LAYOUT;
    }

    /**
     * {@return the offset of field {@code blocking} in bytes}
     */
    public static final long blocking$offset() {
        return blocking$OFFSET;
    }

    /**
     * {@return field {@code blocking}}
     */
    public static int blocking(MemorySegment struct) {
        return struct.get(blocking$LAYOUT, blocking$OFFSET);
    }

    /**
     * Sets field {@code blocking}.
     */
    public static void blocking(MemorySegment struct, int fieldValue) {
        struct.set(blocking$LAYOUT, blocking$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code cgaClusterSize}}
     */
    public static final ValueLayout.OfInt cgaClusterSize$layout() {
        return cgaClusterSize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code cgaClusterSize} in bytes}
     */
    public static final long cgaClusterSize$offset() {
        return cgaClusterSize$OFFSET;
    }

    /**
     * {@return field {@code cgaClusterSize}}
     */
    public static int cgaClusterSize(MemorySegment struct) {
        return struct.get(cgaClusterSize$LAYOUT, cgaClusterSize$OFFSET);
    }

    /**
     * Sets field {@code cgaClusterSize}.
     */
    public static void cgaClusterSize(MemorySegment struct, int fieldValue) {
        struct.set(cgaClusterSize$LAYOUT, cgaClusterSize$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code minCTAs}}
     */
    public static final ValueLayout.OfInt minCTAs$layout() {
        return minCTAs$LAYOUT;
    }

    /**
     * {@return the offset of field {@code minCTAs} in bytes}
     */
    public static final long minCTAs$offset() {
        return minCTAs$OFFSET;
    }

    /**
     * {@return field {@code minCTAs}}
     */
    public static int minCTAs(MemorySegment struct) {
        return struct.get(minCTAs$LAYOUT, minCTAs$OFFSET);
    }

    /**
     * Sets field {@code minCTAs}.
     */
    public static void minCTAs(MemorySegment struct, int fieldValue) {
        struct.set(minCTAs$LAYOUT, minCTAs$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxCTAs}}
     */
    public static final ValueLayout.OfInt maxCTAs$layout() {
        return maxCTAs$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxCTAs} in bytes}
     */
    public static final long maxCTAs$offset() {
        return maxCTAs$OFFSET;
    }

    /**
     * {@return field {@code maxCTAs}}
     */
    public static int maxCTAs(MemorySegment struct) {
        return struct.get(maxCTAs$LAYOUT, maxCTAs$OFFSET);
    }

    /**
     * Sets field {@code maxCTAs}.
     */
    public static void maxCTAs(MemorySegment struct, int fieldValue) {
        struct.set(maxCTAs$LAYOUT, maxCTAs$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code netName}}
     */
    public static final AddressLayout netName$layout() {
        return netName$LAYOUT;
    }

    /**
     * {@return the offset of field {@code netName} in bytes}
     */
    public static final long netName$offset() {
        return netName$OFFSET;
    }

    /**
     * {@return field {@code netName}}
     */
    public static MemorySegment netName(MemorySegment struct) {
        return struct.get(netName$LAYOUT, netName$OFFSET);
    }

    /**
     * Sets field {@code netName}.
     */
    public static void netName(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(netName$LAYOUT, netName$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code splitShare}}
     */
    public static final ValueLayout.OfInt splitShare$layout() {
        return splitShare$LAYOUT;
    }

    /**
     * {@return the offset of field {@code splitShare} in bytes}
     */
    public static final long splitShare$offset() {
        return splitShare$OFFSET;
    }

    /**
     * {@return field {@code splitShare}}
     */
    public static int splitShare(MemorySegment struct) {
        return struct.get(splitShare$LAYOUT, splitShare$OFFSET);
    }

    /**
     * Sets field {@code splitShare}.
     */
    public static void splitShare(MemorySegment struct, int fieldValue) {
        struct.set(splitShare$LAYOUT, splitShare$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code trafficClass}}
     */
    public static final ValueLayout.OfInt trafficClass$layout() {
        return trafficClass$LAYOUT;
    }

    /**
     * {@return the offset of field {@code trafficClass} in bytes}
     */
    public static final long trafficClass$offset() {
        return trafficClass$OFFSET;
    }

    /**
     * {@return field {@code trafficClass}}
     */
    public static int trafficClass(MemorySegment struct) {
        return struct.get(trafficClass$LAYOUT, trafficClass$OFFSET);
    }

    /**
     * Sets field {@code trafficClass}.
     */
    public static void trafficClass(MemorySegment struct, int fieldValue) {
        struct.set(trafficClass$LAYOUT, trafficClass$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code commName}}
     */
    public static final AddressLayout commName$layout() {
        return commName$LAYOUT;
    }

    /**
     * {@return the offset of field {@code commName} in bytes}
     */
    public static final long commName$offset() {
        return commName$OFFSET;
    }

    /**
     * {@return field {@code commName}}
     */
    public static MemorySegment commName(MemorySegment struct) {
        return struct.get(commName$LAYOUT, commName$OFFSET);
    }

    /**
     * Sets field {@code commName}.
     */
    public static void commName(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(commName$LAYOUT, commName$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code collnetEnable}}
     */
    public static final ValueLayout.OfInt collnetEnable$layout() {
        return collnetEnable$LAYOUT;
    }

    /**
     * {@return the offset of field {@code collnetEnable} in bytes}
     */
    public static final long collnetEnable$offset() {
        return collnetEnable$OFFSET;
    }

    /**
     * {@return field {@code collnetEnable}}
     */
    public static int collnetEnable(MemorySegment struct) {
        return struct.get(collnetEnable$LAYOUT, collnetEnable$OFFSET);
    }

    /**
     * Sets field {@code collnetEnable}.
     */
    public static void collnetEnable(MemorySegment struct, int fieldValue) {
        struct.set(collnetEnable$LAYOUT, collnetEnable$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code CTAPolicy}}
     */
    public static final ValueLayout.OfInt CTAPolicy$layout() {
        return CTAPolicy$LAYOUT;
    }

    /**
     * {@return the offset of field {@code CTAPolicy} in bytes}
     */
    public static final long CTAPolicy$offset() {
        return CTAPolicy$OFFSET;
    }

    /**
     * {@return field {@code CTAPolicy}}
     */
    public static int CTAPolicy(MemorySegment struct) {
        return struct.get(CTAPolicy$LAYOUT, CTAPolicy$OFFSET);
    }

    /**
     * Sets field {@code CTAPolicy}.
     */
    public static void CTAPolicy(MemorySegment struct, int fieldValue) {
        struct.set(CTAPolicy$LAYOUT, CTAPolicy$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code shrinkShare}}
     */
    public static final ValueLayout.OfInt shrinkShare$layout() {
        return shrinkShare$LAYOUT;
    }

    /**
     * {@return the offset of field {@code shrinkShare} in bytes}
     */
    public static final long shrinkShare$offset() {
        return shrinkShare$OFFSET;
    }

    /**
     * {@return field {@code shrinkShare}}
     */
    public static int shrinkShare(MemorySegment struct) {
        return struct.get(shrinkShare$LAYOUT, shrinkShare$OFFSET);
    }

    /**
     * Sets field {@code shrinkShare}.
     */
    public static void shrinkShare(MemorySegment struct, int fieldValue) {
        struct.set(shrinkShare$LAYOUT, shrinkShare$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code nvlsCTAs}}
     */
    public static final ValueLayout.OfInt nvlsCTAs$layout() {
        return nvlsCTAs$LAYOUT;
    }

    /**
     * {@return the offset of field {@code nvlsCTAs} in bytes}
     */
    public static final long nvlsCTAs$offset() {
        return nvlsCTAs$OFFSET;
    }

    /**
     * {@return field {@code nvlsCTAs}}
     */
    public static int nvlsCTAs(MemorySegment struct) {
        return struct.get(nvlsCTAs$LAYOUT, nvlsCTAs$OFFSET);
    }

    /**
     * Sets field {@code nvlsCTAs}.
     */
    public static void nvlsCTAs(MemorySegment struct, int fieldValue) {
        struct.set(nvlsCTAs$LAYOUT, nvlsCTAs$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code nChannelsPerNetPeer}}
     */
    public static final ValueLayout.OfInt nChannelsPerNetPeer$layout() {
        return nChannelsPerNetPeer$LAYOUT;
    }

    /**
     * {@return the offset of field {@code nChannelsPerNetPeer} in bytes}
     */
    public static final long nChannelsPerNetPeer$offset() {
        return nChannelsPerNetPeer$OFFSET;
    }

    /**
     * {@return field {@code nChannelsPerNetPeer}}
     */
    public static int nChannelsPerNetPeer(MemorySegment struct) {
        return struct.get(nChannelsPerNetPeer$LAYOUT, nChannelsPerNetPeer$OFFSET);
    }

    /**
     * Sets field {@code nChannelsPerNetPeer}.
     */
    public static void nChannelsPerNetPeer(MemorySegment struct, int fieldValue) {
        struct.set(nChannelsPerNetPeer$LAYOUT, nChannelsPerNetPeer$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code nvlinkCentricSched}}
     */
    public static final ValueLayout.OfInt nvlinkCentricSched$layout() {
        return nvlinkCentricSched$LAYOUT;
    }

    /**
     * {@return the offset of field {@code nvlinkCentricSched} in bytes}
     */
    public static final long nvlinkCentricSched$offset() {
        return nvlinkCentricSched$OFFSET;
    }

    /**
     * {@return field {@code nvlinkCentricSched}}
     */
    public static int nvlinkCentricSched(MemorySegment struct) {
        return struct.get(nvlinkCentricSched$LAYOUT, nvlinkCentricSched$OFFSET);
    }

    /**
     * Sets field {@code nvlinkCentricSched}.
     */
    public static void nvlinkCentricSched(MemorySegment struct, int fieldValue) {
        struct.set(nvlinkCentricSched$LAYOUT, nvlinkCentricSched$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code graphUsageMode}}
     */
    public static final ValueLayout.OfInt graphUsageMode$layout() {
        return graphUsageMode$LAYOUT;
    }

    /**
     * {@return the offset of field {@code graphUsageMode} in bytes}
     */
    public static final long graphUsageMode$offset() {
        return graphUsageMode$OFFSET;
    }

    /**
     * {@return field {@code graphUsageMode}}
     */
    public static int graphUsageMode(MemorySegment struct) {
        return struct.get(graphUsageMode$LAYOUT, graphUsageMode$OFFSET);
    }

    /**
     * Sets field {@code graphUsageMode}.
     */
    public static void graphUsageMode(MemorySegment struct, int fieldValue) {
        struct.set(graphUsageMode$LAYOUT, graphUsageMode$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code numRmaCtx}}
     */
    public static final ValueLayout.OfInt numRmaCtx$layout() {
        return numRmaCtx$LAYOUT;
    }

    /**
     * {@return the offset of field {@code numRmaCtx} in bytes}
     */
    public static final long numRmaCtx$offset() {
        return numRmaCtx$OFFSET;
    }

    /**
     * {@return field {@code numRmaCtx}}
     */
    public static int numRmaCtx(MemorySegment struct) {
        return struct.get(numRmaCtx$LAYOUT, numRmaCtx$OFFSET);
    }

    /**
     * Sets field {@code numRmaCtx}.
     */
    public static void numRmaCtx(MemorySegment struct, int fieldValue) {
        struct.set(numRmaCtx$LAYOUT, numRmaCtx$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxP2pPeers}}
     */
    public static final ValueLayout.OfInt maxP2pPeers$layout() {
        return maxP2pPeers$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxP2pPeers} in bytes}
     */
    public static final long maxP2pPeers$offset() {
        return maxP2pPeers$OFFSET;
    }

    /**
     * {@return field {@code maxP2pPeers}}
     */
    public static int maxP2pPeers(MemorySegment struct) {
        return struct.get(maxP2pPeers$LAYOUT, maxP2pPeers$OFFSET);
    }

    /**
     * Sets field {@code maxP2pPeers}.
     */
    public static void maxP2pPeers(MemorySegment struct, int fieldValue) {
        struct.set(maxP2pPeers$LAYOUT, maxP2pPeers$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code graphStreamOrdering}}
     */
    public static final ValueLayout.OfInt graphStreamOrdering$layout() {
        return graphStreamOrdering$LAYOUT;
    }

    /**
     * {@return the offset of field {@code graphStreamOrdering} in bytes}
     */
    public static final long graphStreamOrdering$offset() {
        return graphStreamOrdering$OFFSET;
    }

    /**
     * {@return field {@code graphStreamOrdering}}
     */
    public static int graphStreamOrdering(MemorySegment struct) {
        return struct.get(graphStreamOrdering$LAYOUT, graphStreamOrdering$OFFSET);
    }

    /**
     * Sets field {@code graphStreamOrdering}.
     */
    public static void graphStreamOrdering(MemorySegment struct, int fieldValue) {
        struct.set(graphStreamOrdering$LAYOUT, graphStreamOrdering$OFFSET, fieldValue);
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
