// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

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
 * {@code struct cudaKernelNodeParamsV2}: 56 bytes, aligned to 8.
 */
public class cudaKernelNodeParamsV2 {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_POINTER.withName("func"),
            dim3.layout().withName("gridDim"),
            dim3.layout().withName("blockDim"),
            cudart_h.C_INT.withName("sharedMemBytes"),
            MemoryLayout.paddingLayout(4),
            cudart_h.C_POINTER.withName("kernelParams"),
            cudart_h.C_POINTER.withName("extra")).withName("cudaKernelNodeParamsV2");

    private static final AddressLayout func$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("func"));

    private static final long func$OFFSET = $LAYOUT.byteOffset(groupElement("func"));

    private static final GroupLayout gridDim$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("gridDim"));

    private static final long gridDim$OFFSET = $LAYOUT.byteOffset(groupElement("gridDim"));

    private static final GroupLayout blockDim$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("blockDim"));

    private static final long blockDim$OFFSET = $LAYOUT.byteOffset(groupElement("blockDim"));

    private static final ValueLayout.OfInt sharedMemBytes$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("sharedMemBytes"));

    private static final long sharedMemBytes$OFFSET = $LAYOUT.byteOffset(groupElement("sharedMemBytes"));

    private static final AddressLayout kernelParams$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("kernelParams"));

    private static final long kernelParams$OFFSET = $LAYOUT.byteOffset(groupElement("kernelParams"));

    private static final AddressLayout extra$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("extra"));

    private static final long extra$OFFSET = $LAYOUT.byteOffset(groupElement("extra"));

    cudaKernelNodeParamsV2() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code func}}
     */
    public static final AddressLayout func$layout() {
        return func$LAYOUT;
    }

    /**
     * {@return the offset of field {@code func} in bytes}
     */
    public static final long func$offset() {
        return func$OFFSET;
    }

    /**
     * {@return field {@code func}}
     */
    public static MemorySegment func(MemorySegment struct) {
        return struct.get(func$LAYOUT, func$OFFSET);
    }

    /**
     * Sets field {@code func}.
     */
    public static void func(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(func$LAYOUT, func$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code gridDim}}
     */
    public static final GroupLayout gridDim$layout() {
        return gridDim$LAYOUT;
    }

    /**
     * {@return the offset of field {@code gridDim} in bytes}
     */
    public static final long gridDim$offset() {
        return gridDim$OFFSET;
    }

    /**
     * {@return field {@code gridDim}}
     */
    public static MemorySegment gridDim(MemorySegment struct) {
        return struct.asSlice(gridDim$OFFSET, gridDim$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code gridDim}.
     */
    public static void gridDim(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, gridDim$OFFSET, gridDim$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code blockDim}}
     */
    public static final GroupLayout blockDim$layout() {
        return blockDim$LAYOUT;
    }

    /**
     * {@return the offset of field {@code blockDim} in bytes}
     */
    public static final long blockDim$offset() {
        return blockDim$OFFSET;
    }

    /**
     * {@return field {@code blockDim}}
     */
    public static MemorySegment blockDim(MemorySegment struct) {
        return struct.asSlice(blockDim$OFFSET, blockDim$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code blockDim}.
     */
    public static void blockDim(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, blockDim$OFFSET, blockDim$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code sharedMemBytes}}
     */
    public static final ValueLayout.OfInt sharedMemBytes$layout() {
        return sharedMemBytes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code sharedMemBytes} in bytes}
     */
    public static final long sharedMemBytes$offset() {
        return sharedMemBytes$OFFSET;
    }

    /**
     * {@return field {@code sharedMemBytes}}
     */
    public static int sharedMemBytes(MemorySegment struct) {
        return struct.get(sharedMemBytes$LAYOUT, sharedMemBytes$OFFSET);
    }

    /**
     * Sets field {@code sharedMemBytes}.
     */
    public static void sharedMemBytes(MemorySegment struct, int fieldValue) {
        struct.set(sharedMemBytes$LAYOUT, sharedMemBytes$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code kernelParams}}
     */
    public static final AddressLayout kernelParams$layout() {
        return kernelParams$LAYOUT;
    }

    /**
     * {@return the offset of field {@code kernelParams} in bytes}
     */
    public static final long kernelParams$offset() {
        return kernelParams$OFFSET;
    }

    /**
     * {@return field {@code kernelParams}}
     */
    public static MemorySegment kernelParams(MemorySegment struct) {
        return struct.get(kernelParams$LAYOUT, kernelParams$OFFSET);
    }

    /**
     * Sets field {@code kernelParams}.
     */
    public static void kernelParams(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(kernelParams$LAYOUT, kernelParams$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code extra}}
     */
    public static final AddressLayout extra$layout() {
        return extra$LAYOUT;
    }

    /**
     * {@return the offset of field {@code extra} in bytes}
     */
    public static final long extra$offset() {
        return extra$OFFSET;
    }

    /**
     * {@return field {@code extra}}
     */
    public static MemorySegment extra(MemorySegment struct) {
        return struct.get(extra$LAYOUT, extra$OFFSET);
    }

    /**
     * Sets field {@code extra}.
     */
    public static void extra(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(extra$LAYOUT, extra$OFFSET, fieldValue);
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
