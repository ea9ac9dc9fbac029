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
 * {@code struct cudaGraphNodeParams}: 256 bytes, aligned to 8.
 */
public class cudaGraphNodeParams {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_INT.withName("type"),
            MemoryLayout.sequenceLayout(3, cudart_h.C_INT).withName("reserved0"),
            MemoryLayout.unionLayout(
                    MemoryLayout.sequenceLayout(29, cudart_h.C_LONG_LONG).withName("reserved1"),
                    cudaKernelNodeParamsV2.layout().withName("kernel"),
                    cudaMemcpyNodeParams.layout().withName("memcpy"),
                    cudaMemsetParamsV2.layout().withName("memset"),
                    cudaHostNodeParamsV2.layout().withName("host"),
                    cudaChildGraphNodeParams.layout().withName("graph"),
                    cudaEventWaitNodeParams.layout().withName("eventWait"),
                    cudaEventRecordNodeParams.layout().withName("eventRecord"),
                    cudaExternalSemaphoreSignalNodeParamsV2.layout().withName("extSemSignal"),
                    cudaExternalSemaphoreWaitNodeParamsV2.layout().withName("extSemWait"),
                    cudaMemAllocNodeParamsV2.layout().withName("alloc"),
                    cudaMemFreeNodeParams.layout().withName("free"),
                    cudaConditionalNodeParams.layout().withName("conditional")).withName("$anon$2"),
            cudart_h.C_LONG_LONG.withName("reserved2")).withName("cudaGraphNodeParams");

    private static final ValueLayout.OfInt type$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("type"));

    private static final long type$OFFSET = $LAYOUT.byteOffset(groupElement("type"));

    private static final SequenceLayout reserved0$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("reserved0"));

    private static final long reserved0$OFFSET = $LAYOUT.byteOffset(groupElement("reserved0"));

    private static final VarHandle reserved0$ELEM_HANDLE = reserved0$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout reserved1$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("reserved1"));

    private static final long reserved1$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("reserved1"));

    private static final VarHandle reserved1$ELEM_HANDLE = reserved1$LAYOUT.varHandle(sequenceElement());

    private static final GroupLayout kernel$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("kernel"));

    private static final long kernel$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("kernel"));

    private static final GroupLayout memcpy$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("memcpy"));

    private static final long memcpy$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("memcpy"));

    private static final GroupLayout memset$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("memset"));

    private static final long memset$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("memset"));

    private static final GroupLayout host$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("host"));

    private static final long host$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("host"));

    private static final GroupLayout graph$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("graph"));

    private static final long graph$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("graph"));

    private static final GroupLayout eventWait$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("eventWait"));

    private static final long eventWait$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("eventWait"));

    private static final GroupLayout eventRecord$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("eventRecord"));

    private static final long eventRecord$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("eventRecord"));

    private static final GroupLayout extSemSignal$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("extSemSignal"));

    private static final long extSemSignal$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("extSemSignal"));

    private static final GroupLayout extSemWait$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("extSemWait"));

    private static final long extSemWait$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("extSemWait"));

    private static final GroupLayout alloc$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("alloc"));

    private static final long alloc$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("alloc"));

    private static final GroupLayout free$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("free"));

    private static final long free$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("free"));

    private static final GroupLayout conditional$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("$anon$2"), groupElement("conditional"));

    private static final long conditional$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$2"), groupElement("conditional"));

    private static final ValueLayout.OfLong reserved2$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("reserved2"));

    private static final long reserved2$OFFSET = $LAYOUT.byteOffset(groupElement("reserved2"));

    cudaGraphNodeParams() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code type}}
     */
    public static final ValueLayout.OfInt type$layout() {
        return type$LAYOUT;
    }

    /**
     * {@return the offset of field {@code type} in bytes}
     */
    public static final long type$offset() {
        return type$OFFSET;
    }

    /**
     * {@return field {@code type}}
     */
    public static int type(MemorySegment struct) {
        return struct.get(type$LAYOUT, type$OFFSET);
    }

    /**
     * Sets field {@code type}.
     */
    public static void type(MemorySegment struct, int fieldValue) {
        struct.set(type$LAYOUT, type$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code reserved0}}
     */
    public static final SequenceLayout reserved0$layout() {
        return reserved0$LAYOUT;
    }

    /**
     * {@return the offset of field {@code reserved0} in bytes}
     */
    public static final long reserved0$offset() {
        return reserved0$OFFSET;
    }

    /**
     * {@return field {@code reserved0}}
     */
    public static MemorySegment reserved0(MemorySegment struct) {
        return struct.asSlice(reserved0$OFFSET, reserved0$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code reserved0}.
     */
    public static void reserved0(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, reserved0$OFFSET, reserved0$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code reserved0}}
     */
    public static long[] reserved0$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return field {@code reserved0}}
     */
    public static int reserved0(MemorySegment struct, long index0) {
        return (int) reserved0$ELEM_HANDLE.get(struct, reserved0$OFFSET, index0);
    }

    /**
     * Sets field {@code reserved0}.
     */
    public static void reserved0(MemorySegment struct, long index0, int fieldValue) {
        reserved0$ELEM_HANDLE.set(struct, reserved0$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code reserved1}}
     */
    public static final SequenceLayout reserved1$layout() {
        return reserved1$LAYOUT;
    }

    /**
     * {@return the offset of field {@code reserved1} in bytes}
     */
    public static final long reserved1$offset() {
        return reserved1$OFFSET;
    }

    /**
     * {@return field {@code reserved1}}
     */
    public static MemorySegment reserved1(MemorySegment struct) {
        return struct.asSlice(reserved1$OFFSET, reserved1$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code reserved1}.
     */
    public static void reserved1(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, reserved1$OFFSET, reserved1$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code reserved1}}
     */
    public static long[] reserved1$dimensions() {
        return new long[] {29L};
    }

    /**
     * {@return field {@code reserved1}}
     */
    public static long reserved1(MemorySegment struct, long index0) {
        return (long) reserved1$ELEM_HANDLE.get(struct, reserved1$OFFSET, index0);
    }

    /**
     * Sets field {@code reserved1}.
     */
    public static void reserved1(MemorySegment struct, long index0, long fieldValue) {
        reserved1$ELEM_HANDLE.set(struct, reserved1$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code kernel}}
     */
    public static final GroupLayout kernel$layout() {
        return kernel$LAYOUT;
    }

    /**
     * {@return the offset of field {@code kernel} in bytes}
     */
    public static final long kernel$offset() {
        return kernel$OFFSET;
    }

    /**
     * {@return field {@code kernel}}
     */
    public static MemorySegment kernel(MemorySegment struct) {
        return struct.asSlice(kernel$OFFSET, kernel$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code kernel}.
     */
    public static void kernel(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, kernel$OFFSET, kernel$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code memcpy}}
     */
    public static final GroupLayout memcpy$layout() {
        return memcpy$LAYOUT;
    }

    /**
     * {@return the offset of field {@code memcpy} in bytes}
     */
    public static final long memcpy$offset() {
        return memcpy$OFFSET;
    }

    /**
     * {@return field {@code memcpy}}
     */
    public static MemorySegment memcpy(MemorySegment struct) {
        return struct.asSlice(memcpy$OFFSET, memcpy$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code memcpy}.
     */
    public static void memcpy(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, memcpy$OFFSET, memcpy$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code memset}}
     */
    public static final GroupLayout memset$layout() {
        return memset$LAYOUT;
    }

    /**
     * {@return the offset of field {@code memset} in bytes}
     */
    public static final long memset$offset() {
        return memset$OFFSET;
    }

    /**
     * {@return field {@code memset}}
     */
    public static MemorySegment memset(MemorySegment struct) {
        return struct.asSlice(memset$OFFSET, memset$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code memset}.
     */
    public static void memset(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, memset$OFFSET, memset$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code host}}
     */
    public static final GroupLayout host$layout() {
        return host$LAYOUT;
    }

    /**
     * {@return the offset of field {@code host} in bytes}
     */
    public static final long host$offset() {
        return host$OFFSET;
    }

    /**
     * {@return field {@code host}}
     */
    public static MemorySegment host(MemorySegment struct) {
        return struct.asSlice(host$OFFSET, host$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code host}.
     */
    public static void host(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, host$OFFSET, host$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code graph}}
     */
    public static final GroupLayout graph$layout() {
        return graph$LAYOUT;
    }

    /**
     * {@return the offset of field {@code graph} in bytes}
     */
    public static final long graph$offset() {
        return graph$OFFSET;
    }

    /**
     * {@return field {@code graph}}
     */
    public static MemorySegment graph(MemorySegment struct) {
        return struct.asSlice(graph$OFFSET, graph$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code graph}.
     */
    public static void graph(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, graph$OFFSET, graph$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code eventWait}}
     */
    public static final GroupLayout eventWait$layout() {
        return eventWait$LAYOUT;
    }

    /**
     * {@return the offset of field {@code eventWait} in bytes}
     */
    public static final long eventWait$offset() {
        return eventWait$OFFSET;
    }

    /**
     * {@return field {@code eventWait}}
     */
    public static MemorySegment eventWait(MemorySegment struct) {
        return struct.asSlice(eventWait$OFFSET, eventWait$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code eventWait}.
     */
    public static void eventWait(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, eventWait$OFFSET, eventWait$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code eventRecord}}
     */
    public static final GroupLayout eventRecord$layout() {
        return eventRecord$LAYOUT;
    }

    /**
     * {@return the offset of field {@code eventRecord} in bytes}
     */
    public static final long eventRecord$offset() {
        return eventRecord$OFFSET;
    }

    /**
     * {@return field {@code eventRecord}}
     */
    public static MemorySegment eventRecord(MemorySegment struct) {
        return struct.asSlice(eventRecord$OFFSET, eventRecord$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code eventRecord}.
     */
    public static void eventRecord(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, eventRecord$OFFSET, eventRecord$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code extSemSignal}}
     */
    public static final GroupLayout extSemSignal$layout() {
        return extSemSignal$LAYOUT;
    }

    /**
     * {@return the offset of field {@code extSemSignal} in bytes}
     */
    public static final long extSemSignal$offset() {
        return extSemSignal$OFFSET;
    }

    /**
     * {@return field {@code extSemSignal}}
     */
    public static MemorySegment extSemSignal(MemorySegment struct) {
        return struct.asSlice(extSemSignal$OFFSET, extSemSignal$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code extSemSignal}.
     */
    public static void extSemSignal(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, extSemSignal$OFFSET, extSemSignal$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code extSemWait}}
     */
    public static final GroupLayout extSemWait$layout() {
        return extSemWait$LAYOUT;
    }

    /**
     * {@return the offset of field {@code extSemWait} in bytes}
     */
    public static final long extSemWait$offset() {
        return extSemWait$OFFSET;
    }

    /**
     * {@return field {@code extSemWait}}
     */
    public static MemorySegment extSemWait(MemorySegment struct) {
        return struct.asSlice(extSemWait$OFFSET, extSemWait$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code extSemWait}.
     */
    public static void extSemWait(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, extSemWait$OFFSET, extSemWait$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code alloc}}
     */
    public static final GroupLayout alloc$layout() {
        return alloc$LAYOUT;
    }

    /**
     * {@return the offset of field {@code alloc} in bytes}
     */
    public static final long alloc$offset() {
        return alloc$OFFSET;
    }

    /**
     * {@return field {@code alloc}}
     */
    public static MemorySegment alloc(MemorySegment struct) {
        return struct.asSlice(alloc$OFFSET, alloc$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code alloc}.
     */
    public static void alloc(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, alloc$OFFSET, alloc$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code free}}
     */
    public static final GroupLayout free$layout() {
        return free$LAYOUT;
    }

    /**
     * {@return the offset of field {@code free} in bytes}
     */
    public static final long free$offset() {
        return free$OFFSET;
    }

    /**
     * {@return field {@code free}}
     */
    public static MemorySegment free(MemorySegment struct) {
        return struct.asSlice(free$OFFSET, free$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code free}.
     */
    public static void free(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, free$OFFSET, free$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code conditional}}
     */
    public static final GroupLayout conditional$layout() {
        return conditional$LAYOUT;
    }

    /**
     * {@return the offset of field {@code conditional} in bytes}
     */
    public static final long conditional$offset() {
        return conditional$OFFSET;
    }

    /**
     * {@return field {@code conditional}}
     */
    public static MemorySegment conditional(MemorySegment struct) {
        return struct.asSlice(conditional$OFFSET, conditional$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code conditional}.
     */
    public static void conditional(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, conditional$OFFSET, conditional$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code reserved2}}
     */
    public static final ValueLayout.OfLong reserved2$layout() {
        return reserved2$LAYOUT;
    }

    /**
     * {@return the offset of field {@code reserved2} in bytes}
     */
    public static final long reserved2$offset() {
        return reserved2$OFFSET;
    }

    /**
     * {@return field {@code reserved2}}
     */
    public static long reserved2(MemorySegment struct) {
        return struct.get(reserved2$LAYOUT, reserved2$OFFSET);
    }

    /**
     * Sets field {@code reserved2}.
     */
    public static void reserved2(MemorySegment struct, long fieldValue) {
        struct.set(reserved2$LAYOUT, reserved2$OFFSET, fieldValue);
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
