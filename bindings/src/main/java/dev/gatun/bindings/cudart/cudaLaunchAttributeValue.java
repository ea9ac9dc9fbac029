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
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;

/**
 * {@code union cudaLaunchAttributeValue}: 64 bytes, aligned to 8.
 */
public class cudaLaunchAttributeValue {
    private static final GroupLayout $LAYOUT = MemoryLayout.unionLayout(
            MemoryLayout.sequenceLayout(64, cudart_h.C_CHAR).withName("pad"),
            cudaAccessPolicyWindow.layout().withName("accessPolicyWindow"),
            cudart_h.C_INT.withName("cooperative"),
            cudart_h.C_INT.withName("syncPolicy"),
            clusterDim.layout().withName("clusterDim"),
            cudart_h.C_INT.withName("clusterSchedulingPolicyPreference"),
            cudart_h.C_INT.withName("programmaticStreamSerializationAllowed"),
            programmaticEvent.layout().withName("programmaticEvent"),
            cudart_h.C_INT.withName("priority"),
            cudaLaunchMemSyncDomainMap_st.layout().withName("memSyncDomainMap"),
            cudart_h.C_INT.withName("memSyncDomain"),
            preferredClusterDim.layout().withName("preferredClusterDim"),
            launchCompletionEvent.layout().withName("launchCompletionEvent"),
            deviceUpdatableKernelNode.layout().withName("deviceUpdatableKernelNode"),
            cudart_h.C_INT.withName("sharedMemCarveout"),
            cudart_h.C_INT.withName("nvlinkUtilCentricScheduling")).withName("cudaLaunchAttributeValue");

    private static final SequenceLayout pad$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("pad"));

    private static final long pad$OFFSET = $LAYOUT.byteOffset(groupElement("pad"));

    private static final VarHandle pad$ELEM_HANDLE = pad$LAYOUT.varHandle(sequenceElement());

    private static final GroupLayout accessPolicyWindow$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("accessPolicyWindow"));

    private static final long accessPolicyWindow$OFFSET = $LAYOUT.byteOffset(groupElement("accessPolicyWindow"));

    private static final ValueLayout.OfInt cooperative$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("cooperative"));

    private static final long cooperative$OFFSET = $LAYOUT.byteOffset(groupElement("cooperative"));

    private static final ValueLayout.OfInt syncPolicy$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("syncPolicy"));

    private static final long syncPolicy$OFFSET = $LAYOUT.byteOffset(groupElement("syncPolicy"));

    private static final GroupLayout clusterDim$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("clusterDim"));

    private static final long clusterDim$OFFSET = $LAYOUT.byteOffset(groupElement("clusterDim"));

    private static final ValueLayout.OfInt clusterSchedulingPolicyPreference$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("clusterSchedulingPolicyPreference"));

    private static final long clusterSchedulingPolicyPreference$OFFSET = $LAYOUT.byteOffset(groupElement("clusterSchedulingPolicyPreference"));

    private static final ValueLayout.OfInt programmaticStreamSerializationAllowed$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("programmaticStreamSerializationAllowed"));

    private static final long programmaticStreamSerializationAllowed$OFFSET = $LAYOUT.byteOffset(groupElement("programmaticStreamSerializationAllowed"));

    private static final GroupLayout programmaticEvent$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("programmaticEvent"));

    private static final long programmaticEvent$OFFSET = $LAYOUT.byteOffset(groupElement("programmaticEvent"));

    private static final ValueLayout.OfInt priority$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("priority"));

    private static final long priority$OFFSET = $LAYOUT.byteOffset(groupElement("priority"));

    private static final GroupLayout memSyncDomainMap$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("memSyncDomainMap"));

    private static final long memSyncDomainMap$OFFSET = $LAYOUT.byteOffset(groupElement("memSyncDomainMap"));

    private static final ValueLayout.OfInt memSyncDomain$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("memSyncDomain"));

    private static final long memSyncDomain$OFFSET = $LAYOUT.byteOffset(groupElement("memSyncDomain"));

    private static final GroupLayout preferredClusterDim$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("preferredClusterDim"));

    private static final long preferredClusterDim$OFFSET = $LAYOUT.byteOffset(groupElement("preferredClusterDim"));

    private static final GroupLayout launchCompletionEvent$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("launchCompletionEvent"));

    private static final long launchCompletionEvent$OFFSET = $LAYOUT.byteOffset(groupElement("launchCompletionEvent"));

    private static final GroupLayout deviceUpdatableKernelNode$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("deviceUpdatableKernelNode"));

    private static final long deviceUpdatableKernelNode$OFFSET = $LAYOUT.byteOffset(groupElement("deviceUpdatableKernelNode"));

    private static final ValueLayout.OfInt sharedMemCarveout$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("sharedMemCarveout"));

    private static final long sharedMemCarveout$OFFSET = $LAYOUT.byteOffset(groupElement("sharedMemCarveout"));

    private static final ValueLayout.OfInt nvlinkUtilCentricScheduling$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("nvlinkUtilCentricScheduling"));

    private static final long nvlinkUtilCentricScheduling$OFFSET = $LAYOUT.byteOffset(groupElement("nvlinkUtilCentricScheduling"));

    cudaLaunchAttributeValue() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this union}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code pad}}
     */
    public static final SequenceLayout pad$layout() {
        return pad$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pad} in bytes}
     */
    public static final long pad$offset() {
        return pad$OFFSET;
    }

    /**
     * {@return field {@code pad}}
     */
    public static MemorySegment pad(MemorySegment union) {
        return union.asSlice(pad$OFFSET, pad$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code pad}.
     */
    public static void pad(MemorySegment union, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, union, pad$OFFSET, pad$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code pad}}
     */
    public static long[] pad$dimensions() {
        return new long[] {64L};
    }

    /**
     * {@return field {@code pad}}
     */
    public static byte pad(MemorySegment union, long index0) {
        return (byte) pad$ELEM_HANDLE.get(union, pad$OFFSET, index0);
    }

    /**
     * Sets field {@code pad}.
     */
    public static void pad(MemorySegment union, long index0, byte fieldValue) {
        pad$ELEM_HANDLE.set(union, pad$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code accessPolicyWindow}}
     */
    public static final GroupLayout accessPolicyWindow$layout() {
        return accessPolicyWindow$LAYOUT;
    }

    /**
     * {@return the offset of field {@code accessPolicyWindow} in bytes}
     */
    public static final long accessPolicyWindow$offset() {
        return accessPolicyWindow$OFFSET;
    }

    /**
     * {@return field {@code accessPolicyWindow}}
     */
    public static MemorySegment accessPolicyWindow(MemorySegment union) {
        return union.asSlice(accessPolicyWindow$OFFSET, accessPolicyWindow$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code accessPolicyWindow}.
     */
    public static void accessPolicyWindow(MemorySegment union, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, union, accessPolicyWindow$OFFSET, accessPolicyWindow$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code cooperative}}
     */
    public static final ValueLayout.OfInt cooperative$layout() {
        return cooperative$LAYOUT;
    }

    /**
     * {@return the offset of field {@code cooperative} in bytes}
     */
    public static final long cooperative$offset() {
        return cooperative$OFFSET;
    }

    /**
     * {@return field {@code cooperative}}
     */
    public static int cooperative(MemorySegment union) {
        return union.get(cooperative$LAYOUT, cooperative$OFFSET);
    }

    /**
     * Sets field {@code cooperative}.
     */
    public static void cooperative(MemorySegment union, int fieldValue) {
        union.set(cooperative$LAYOUT, cooperative$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code syncPolicy}}
     */
    public static final ValueLayout.OfInt syncPolicy$layout() {
        return syncPolicy$LAYOUT;
    }

    /**
     * {@return the offset of field {@code syncPolicy} in bytes}
     */
    public static final long syncPolicy$offset() {
        return syncPolicy$OFFSET;
    }

    /**
     * {@return field {@code syncPolicy}}
     */
    public static int syncPolicy(MemorySegment union) {
        return union.get(syncPolicy$LAYOUT, syncPolicy$OFFSET);
    }

    /**
     * Sets field {@code syncPolicy}.
     */
    public static void syncPolicy(MemorySegment union, int fieldValue) {
        union.set(syncPolicy$LAYOUT, syncPolicy$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code clusterDim}}
     */
    public static final GroupLayout clusterDim$layout() {
        return clusterDim$LAYOUT;
    }

    /**
     * {@return the offset of field {@code clusterDim} in bytes}
     */
    public static final long clusterDim$offset() {
        return clusterDim$OFFSET;
    }

    /**
     * {@return field {@code clusterDim}}
     */
    public static MemorySegment clusterDim(MemorySegment union) {
        return union.asSlice(clusterDim$OFFSET, clusterDim$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code clusterDim}.
     */
    public static void clusterDim(MemorySegment union, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, union, clusterDim$OFFSET, clusterDim$LAYOUT.byteSize());
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
    public static int clusterSchedulingPolicyPreference(MemorySegment union) {
        return union.get(clusterSchedulingPolicyPreference$LAYOUT, clusterSchedulingPolicyPreference$OFFSET);
    }

    /**
     * Sets field {@code clusterSchedulingPolicyPreference}.
     */
    public static void clusterSchedulingPolicyPreference(MemorySegment union, int fieldValue) {
        union.set(clusterSchedulingPolicyPreference$LAYOUT, clusterSchedulingPolicyPreference$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code programmaticStreamSerializationAllowed}}
     */
    public static final ValueLayout.OfInt programmaticStreamSerializationAllowed$layout() {
        return programmaticStreamSerializationAllowed$LAYOUT;
    }

    /**
     * {@return the offset of field {@code programmaticStreamSerializationAllowed} in bytes}
     */
    public static final long programmaticStreamSerializationAllowed$offset() {
        return programmaticStreamSerializationAllowed$OFFSET;
    }

    /**
     * {@return field {@code programmaticStreamSerializationAllowed}}
     */
    public static int programmaticStreamSerializationAllowed(MemorySegment union) {
        return union.get(programmaticStreamSerializationAllowed$LAYOUT, programmaticStreamSerializationAllowed$OFFSET);
    }

    /**
     * Sets field {@code programmaticStreamSerializationAllowed}.
     */
    public static void programmaticStreamSerializationAllowed(MemorySegment union, int fieldValue) {
        union.set(programmaticStreamSerializationAllowed$LAYOUT, programmaticStreamSerializationAllowed$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code programmaticEvent}}
     */
    public static final GroupLayout programmaticEvent$layout() {
        return programmaticEvent$LAYOUT;
    }

    /**
     * {@return the offset of field {@code programmaticEvent} in bytes}
     */
    public static final long programmaticEvent$offset() {
        return programmaticEvent$OFFSET;
    }

    /**
     * {@return field {@code programmaticEvent}}
     */
    public static MemorySegment programmaticEvent(MemorySegment union) {
        return union.asSlice(programmaticEvent$OFFSET, programmaticEvent$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code programmaticEvent}.
     */
    public static void programmaticEvent(MemorySegment union, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, union, programmaticEvent$OFFSET, programmaticEvent$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code priority}}
     */
    public static final ValueLayout.OfInt priority$layout() {
        return priority$LAYOUT;
    }

    /**
     * {@return the offset of field {@code priority} in bytes}
     */
    public static final long priority$offset() {
        return priority$OFFSET;
    }

    /**
     * {@return field {@code priority}}
     */
    public static int priority(MemorySegment union) {
        return union.get(priority$LAYOUT, priority$OFFSET);
    }

    /**
     * Sets field {@code priority}.
     */
    public static void priority(MemorySegment union, int fieldValue) {
        union.set(priority$LAYOUT, priority$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code memSyncDomainMap}}
     */
    public static final GroupLayout memSyncDomainMap$layout() {
        return memSyncDomainMap$LAYOUT;
    }

    /**
     * {@return the offset of field {@code memSyncDomainMap} in bytes}
     */
    public static final long memSyncDomainMap$offset() {
        return memSyncDomainMap$OFFSET;
    }

    /**
     * {@return field {@code memSyncDomainMap}}
     */
    public static MemorySegment memSyncDomainMap(MemorySegment union) {
        return union.asSlice(memSyncDomainMap$OFFSET, memSyncDomainMap$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code memSyncDomainMap}.
     */
    public static void memSyncDomainMap(MemorySegment union, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, union, memSyncDomainMap$OFFSET, memSyncDomainMap$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code memSyncDomain}}
     */
    public static final ValueLayout.OfInt memSyncDomain$layout() {
        return memSyncDomain$LAYOUT;
    }

    /**
     * {@return the offset of field {@code memSyncDomain} in bytes}
     */
    public static final long memSyncDomain$offset() {
        return memSyncDomain$OFFSET;
    }

    /**
     * {@return field {@code memSyncDomain}}
     */
    public static int memSyncDomain(MemorySegment union) {
        return union.get(memSyncDomain$LAYOUT, memSyncDomain$OFFSET);
    }

    /**
     * Sets field {@code memSyncDomain}.
     */
    public static void memSyncDomain(MemorySegment union, int fieldValue) {
        union.set(memSyncDomain$LAYOUT, memSyncDomain$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code preferredClusterDim}}
     */
    public static final GroupLayout preferredClusterDim$layout() {
        return preferredClusterDim$LAYOUT;
    }

    /**
     * {@return the offset of field {@code preferredClusterDim} in bytes}
     */
    public static final long preferredClusterDim$offset() {
        return preferredClusterDim$OFFSET;
    }

    /**
     * {@return field {@code preferredClusterDim}}
     */
    public static MemorySegment preferredClusterDim(MemorySegment union) {
        return union.asSlice(preferredClusterDim$OFFSET, preferredClusterDim$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code preferredClusterDim}.
     */
    public static void preferredClusterDim(MemorySegment union, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, union, preferredClusterDim$OFFSET, preferredClusterDim$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code launchCompletionEvent}}
     */
    public static final GroupLayout launchCompletionEvent$layout() {
        return launchCompletionEvent$LAYOUT;
    }

    /**
     * {@return the offset of field {@code launchCompletionEvent} in bytes}
     */
    public static final long launchCompletionEvent$offset() {
        return launchCompletionEvent$OFFSET;
    }

    /**
     * {@return field {@code launchCompletionEvent}}
     */
    public static MemorySegment launchCompletionEvent(MemorySegment union) {
        return union.asSlice(launchCompletionEvent$OFFSET, launchCompletionEvent$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code launchCompletionEvent}.
     */
    public static void launchCompletionEvent(MemorySegment union, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, union, launchCompletionEvent$OFFSET, launchCompletionEvent$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code deviceUpdatableKernelNode}}
     */
    public static final GroupLayout deviceUpdatableKernelNode$layout() {
        return deviceUpdatableKernelNode$LAYOUT;
    }

    /**
     * {@return the offset of field {@code deviceUpdatableKernelNode} in bytes}
     */
    public static final long deviceUpdatableKernelNode$offset() {
        return deviceUpdatableKernelNode$OFFSET;
    }

    /**
     * {@return field {@code deviceUpdatableKernelNode}}
     */
    public static MemorySegment deviceUpdatableKernelNode(MemorySegment union) {
        return union.asSlice(deviceUpdatableKernelNode$OFFSET, deviceUpdatableKernelNode$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code deviceUpdatableKernelNode}.
     */
    public static void deviceUpdatableKernelNode(MemorySegment union, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, union, deviceUpdatableKernelNode$OFFSET, deviceUpdatableKernelNode$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code sharedMemCarveout}}
     */
    public static final ValueLayout.OfInt sharedMemCarveout$layout() {
        return sharedMemCarveout$LAYOUT;
    }

    /**
     * {@return the offset of field {@code sharedMemCarveout} in bytes}
     */
    public static final long sharedMemCarveout$offset() {
        return sharedMemCarveout$OFFSET;
    }

    /**
     * {@return field {@code sharedMemCarveout}}
     */
    public static int sharedMemCarveout(MemorySegment union) {
        return union.get(sharedMemCarveout$LAYOUT, sharedMemCarveout$OFFSET);
    }

    /**
     * Sets field {@code sharedMemCarveout}.
     */
    public static void sharedMemCarveout(MemorySegment union, int fieldValue) {
        union.set(sharedMemCarveout$LAYOUT, sharedMemCarveout$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code nvlinkUtilCentricScheduling}}
     */
    public static final ValueLayout.OfInt nvlinkUtilCentricScheduling$layout() {
        return nvlinkUtilCentricScheduling$LAYOUT;
    }

    /**
     * {@return the offset of field {@code nvlinkUtilCentricScheduling} in bytes}
     */
    public static final long nvlinkUtilCentricScheduling$offset() {
        return nvlinkUtilCentricScheduling$OFFSET;
    }

    /**
     * {@return field {@code nvlinkUtilCentricScheduling}}
     */
    public static int nvlinkUtilCentricScheduling(MemorySegment union) {
        return union.get(nvlinkUtilCentricScheduling$LAYOUT, nvlinkUtilCentricScheduling$OFFSET);
    }

    /**
     * Sets field {@code nvlinkUtilCentricScheduling}.
     */
    public static void nvlinkUtilCentricScheduling(MemorySegment union, int fieldValue) {
        union.set(nvlinkUtilCentricScheduling$LAYOUT, nvlinkUtilCentricScheduling$OFFSET, fieldValue);
    }

    /**
     * {@return the element at {@code index} of an array, with all that follows it}
     */
    public static MemorySegment asSlice(MemorySegment array, long index) {
        return array.asSlice(layout().byteSize() * index);
    }

    /**
     * {@return the size of this union in bytes}
     */
    public static long sizeof() {
        return layout().byteSize();
    }

    /**
     * {@return a new union from {@code allocator}}
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
     * {@return the union at {@code addr}, which lives as long as {@code arena}}
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

    /**
     * {@code __typeof__(((union cudaLaunchAttributeValue *) 0)->clusterDim)}: 12 bytes, aligned to 4.
     */
    public static class clusterDim {
        private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
                cudart_h.C_INT.withName("x"),
                cudart_h.C_INT.withName("y"),
                cudart_h.C_INT.withName("z")).withName("clusterDim");

        private static final ValueLayout.OfInt x$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("x"));

        private static final long x$OFFSET = $LAYOUT.byteOffset(groupElement("x"));

        private static final ValueLayout.OfInt y$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("y"));

        private static final long y$OFFSET = $LAYOUT.byteOffset(groupElement("y"));

        private static final ValueLayout.OfInt z$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("z"));

        private static final long z$OFFSET = $LAYOUT.byteOffset(groupElement("z"));

        clusterDim() {
            // Nothing to construct; only typedefs of this struct extend it.
        }

        /**
         * {@return the layout of this struct}
         */
        public static final GroupLayout layout() {
            return $LAYOUT;
        }

        /**
         * {@return the layout of field {@code x}}
         */
        public static final ValueLayout.OfInt x$layout() {
            return x$LAYOUT;
        }

        /**
         * {@return the offset of field {@code x} in bytes}
         */
        public static final long x$offset() {
            return x$OFFSET;
        }

        /**
         * {@return field {@code x}}
         */
        public static int x(MemorySegment struct) {
            return struct.get(x$LAYOUT, x$OFFSET);
        }

        /**
         * Sets field {@code x}.
         */
        public static void x(MemorySegment struct, int fieldValue) {
            struct.set(x$LAYOUT, x$OFFSET, fieldValue);
        }

        /**
         * {@return the layout of field {@code y}}
         */
        public static final ValueLayout.OfInt y$layout() {
            return y$LAYOUT;
        }

        /**
         * {@return the offset of field {@code y} in bytes}
         */
        public static final long y$offset() {
            return y$OFFSET;
        }

        /**
         * {@return field {@code y}}
         */
        public static int y(MemorySegment struct) {
            return struct.get(y$LAYOUT, y$OFFSET);
        }

        /**
         * Sets field {@code y}.
         */
        public static void y(MemorySegment struct, int fieldValue) {
            struct.set(y$LAYOUT, y$OFFSET, fieldValue);
        }

        /**
         * {@return the layout of field {@code z}}
         */
        public static final ValueLayout.OfInt z$layout() {
            return z$LAYOUT;
        }

        /**
         * {@return the offset of field {@code z} in bytes}
         */
        public static final long z$offset() {
            return z$OFFSET;
        }

        /**
         * {@return field {@code z}}
         */
        public static int z(MemorySegment struct) {
            return struct.get(z$LAYOUT, z$OFFSET);
        }

        /**
         * Sets field {@code z}.
         */
        public static void z(MemorySegment struct, int fieldValue) {
            struct.set(z$LAYOUT, z$OFFSET, fieldValue);
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

    /**
     * {@code __typeof__(((union cudaLaunchAttributeValue *) 0)->programmaticEvent)}: 16 bytes, aligned to 8.
     */
    public static class programmaticEvent {
        private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
                cudart_h.C_POINTER.withName("event"),
                cudart_h.C_INT.withName("flags"),
                cudart_h.C_INT.withName("triggerAtBlockStart")).withName("programmaticEvent");

        private static final AddressLayout event$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("event"));

        private static final long event$OFFSET = $LAYOUT.byteOffset(groupElement("event"));

        private static final ValueLayout.OfInt flags$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("flags"));

        private static final long flags$OFFSET = $LAYOUT.byteOffset(groupElement("flags"));

        private static final ValueLayout.OfInt triggerAtBlockStart$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("triggerAtBlockStart"));

        private static final long triggerAtBlockStart$OFFSET = $LAYOUT.byteOffset(groupElement("triggerAtBlockStart"));

        programmaticEvent() {
            // Nothing to construct; only typedefs of this struct extend it.
        }

        /**
         * {@return the layout of this struct}
         */
        public static final GroupLayout layout() {
            return $LAYOUT;
        }

        /**
         * {@return the layout of field {@code event}}
         */
        public static final AddressLayout event$layout() {
            return event$LAYOUT;
        }

        /**
         * {@return the offset of field {@code event} in bytes}
         */
        public static final long event$offset() {
            return event$OFFSET;
        }

        /**
         * {@return field {@code event}}
         */
        public static MemorySegment event(MemorySegment struct) {
            return struct.get(event$LAYOUT, event$OFFSET);
        }

        /**
         * Sets field {@code event}.
         */
        public static void event(MemorySegment struct, MemorySegment fieldValue) {
            struct.set(event$LAYOUT, event$OFFSET, fieldValue);
        }

        /**
         * {@return the layout of field {@code flags}}
         */
        public static final ValueLayout.OfInt flags$layout() {
            return flags$LAYOUT;
        }

        /**
         * {@return the offset of field {@code flags} in bytes}
         */
        public static final long flags$offset() {
            return flags$OFFSET;
        }

        /**
         * {@return field {@code flags}}
         */
        public static int flags(MemorySegment struct) {
            return struct.get(flags$LAYOUT, flags$OFFSET);
        }

        /**
         * Sets field {@code flags}.
         */
        public static void flags(MemorySegment struct, int fieldValue) {
            struct.set(flags$LAYOUT, flags$OFFSET, fieldValue);
        }

        /**
         * {@return the layout of field {@code triggerAtBlockStart}}
         */
        public static final ValueLayout.OfInt triggerAtBlockStart$layout() {
            return triggerAtBlockStart$LAYOUT;
        }

        /**
         * {@return the offset of field {@code triggerAtBlockStart} in bytes}
         */
        public static final long triggerAtBlockStart$offset() {
            return triggerAtBlockStart$OFFSET;
        }

        /**
         * {@return field {@code triggerAtBlockStart}}
         */
        public static int triggerAtBlockStart(MemorySegment struct) {
            return struct.get(triggerAtBlockStart$LAYOUT, triggerAtBlockStart$OFFSET);
        }

        /**
         * Sets field {@code triggerAtBlockStart}.
         */
        public static void triggerAtBlockStart(MemorySegment struct, int fieldValue) {
            struct.set(triggerAtBlockStart$LAYOUT, triggerAtBlockStart$OFFSET, fieldValue);
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

    /**
     * {@code __typeof__(((union cudaLaunchAttributeValue *) 0)->preferredClusterDim)}: 12 bytes, aligned to 4.
     */
    public static class preferredClusterDim {
        private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
                cudart_h.C_INT.withName("x"),
                cudart_h.C_INT.withName("y"),
                cudart_h.C_INT.withName("z")).withName("preferredClusterDim");

        private static final ValueLayout.OfInt x$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("x"));

        private static final long x$OFFSET = $LAYOUT.byteOffset(groupElement("x"));

        private static final ValueLayout.OfInt y$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("y"));

        private static final long y$OFFSET = $LAYOUT.byteOffset(groupElement("y"));

        private static final ValueLayout.OfInt z$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("z"));

        private static final long z$OFFSET = $LAYOUT.byteOffset(groupElement("z"));

        preferredClusterDim() {
            // Nothing to construct; only typedefs of this struct extend it.
        }

        /**
         * {@return the layout of this struct}
         */
        public static final GroupLayout layout() {
            return $LAYOUT;
        }

        /**
         * {@return the layout of field {@code x}}
         */
        public static final ValueLayout.OfInt x$layout() {
            return x$LAYOUT;
        }

        /**
         * {@return the offset of field {@code x} in bytes}
         */
        public static final long x$offset() {
            return x$OFFSET;
        }

        /**
         * {@return field {@code x}}
         */
        public static int x(MemorySegment struct) {
            return struct.get(x$LAYOUT, x$OFFSET);
        }

        /**
         * Sets field {@code x}.
         */
        public static void x(MemorySegment struct, int fieldValue) {
            struct.set(x$LAYOUT, x$OFFSET, fieldValue);
        }

        /**
         * {@return the layout of field {@code y}}
         */
        public static final ValueLayout.OfInt y$layout() {
            return y$LAYOUT;
        }

        /**
         * {@return the offset of field {@code y} in bytes}
         */
        public static final long y$offset() {
            return y$OFFSET;
        }

        /**
         * {@return field {@code y}}
         */
        public static int y(MemorySegment struct) {
            return struct.get(y$LAYOUT, y$OFFSET);
        }

        /**
         * Sets field {@code y}.
         */
        public static void y(MemorySegment struct, int fieldValue) {
            struct.set(y$LAYOUT, y$OFFSET, fieldValue);
        }

        /**
         * {@return the layout of field {@code z}}
         */
        public static final ValueLayout.OfInt z$layout() {
            return z$LAYOUT;
        }

        /**
         * {@return the offset of field {@code z} in bytes}
         */
        public static final long z$offset() {
            return z$OFFSET;
        }

        /**
         * {@return field {@code z}}
         */
        public static int z(MemorySegment struct) {
            return struct.get(z$LAYOUT, z$OFFSET);
        }

        /**
         * Sets field {@code z}.
         */
        public static void z(MemorySegment struct, int fieldValue) {
            struct.set(z$LAYOUT, z$OFFSET, fieldValue);
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

    /**
     * {@code __typeof__(((union cudaLaunchAttributeValue *) 0)->launchCompletionEvent)}: 16 bytes, aligned to 8.
     */
    public static class launchCompletionEvent {
        private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
                cudart_h.C_POINTER.withName("event"),
                cudart_h.C_INT.withName("flags"),
                MemoryLayout.paddingLayout(4)).withName("launchCompletionEvent");

        private static final AddressLayout event$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("event"));

        private static final long event$OFFSET = $LAYOUT.byteOffset(groupElement("event"));

        private static final ValueLayout.OfInt flags$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("flags"));

        private static final long flags$OFFSET = $LAYOUT.byteOffset(groupElement("flags"));

        launchCompletionEvent() {
            // Nothing to construct; only typedefs of this struct extend it.
        }

        /**
         * {@return the layout of this struct}
         */
        public static final GroupLayout layout() {
            return $LAYOUT;
        }

        /**
         * {@return the layout of field {@code event}}
         */
        public static final AddressLayout event$layout() {
            return event$LAYOUT;
        }

        /**
         * {@return the offset of field {@code event} in bytes}
         */
        public static final long event$offset() {
            return event$OFFSET;
        }

        /**
         * {@return field {@code event}}
         */
        public static MemorySegment event(MemorySegment struct) {
            return struct.get(event$LAYOUT, event$OFFSET);
        }

        /**
         * Sets field {@code event}.
         */
        public static void event(MemorySegment struct, MemorySegment fieldValue) {
            struct.set(event$LAYOUT, event$OFFSET, fieldValue);
        }

        /**
         * {@return the layout of field {@code flags}}
         */
        public static final ValueLayout.OfInt flags$layout() {
            return flags$LAYOUT;
        }

        /**
         * {@return the offset of field {@code flags} in bytes}
         */
        public static final long flags$offset() {
            return flags$OFFSET;
        }

        /**
         * {@return field {@code flags}}
         */
        public static int flags(MemorySegment struct) {
            return struct.get(flags$LAYOUT, flags$OFFSET);
        }

        /**
         * Sets field {@code flags}.
         */
        public static void flags(MemorySegment struct, int fieldValue) {
            struct.set(flags$LAYOUT, flags$OFFSET, fieldValue);
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

    /**
     * {@code __typeof__(((union cudaLaunchAttributeValue *) 0)->deviceUpdatableKernelNode)}: 16 bytes, aligned to 8.
     */
    public static class deviceUpdatableKernelNode {
        private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
                cudart_h.C_INT.withName("deviceUpdatable"),
                MemoryLayout.paddingLayout(4),
                cudart_h.C_POINTER.withName("devNode")).withName("deviceUpdatableKernelNode");

        private static final ValueLayout.OfInt deviceUpdatable$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("deviceUpdatable"));

        private static final long deviceUpdatable$OFFSET = $LAYOUT.byteOffset(groupElement("deviceUpdatable"));

        private static final AddressLayout devNode$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("devNode"));

        private static final long devNode$OFFSET = $LAYOUT.byteOffset(groupElement("devNode"));

        deviceUpdatableKernelNode() {
            // Nothing to construct; only typedefs of this struct extend it.
        }

        /**
         * {@return the layout of this struct}
         */
        public static final GroupLayout layout() {
            return $LAYOUT;
        }

        /**
         * {@return the layout of field {@code deviceUpdatable}}
         */
        public static final ValueLayout.OfInt deviceUpdatable$layout() {
            return deviceUpdatable$LAYOUT;
        }

        /**
         * {@return the offset of field {@code deviceUpdatable} in bytes}
         */
        public static final long deviceUpdatable$offset() {
            return deviceUpdatable$OFFSET;
        }

        /**
         * {@return field {@code deviceUpdatable}}
         */
        public static int deviceUpdatable(MemorySegment struct) {
            return struct.get(deviceUpdatable$LAYOUT, deviceUpdatable$OFFSET);
        }

        /**
         * Sets field {@code deviceUpdatable}.
         */
        public static void deviceUpdatable(MemorySegment struct, int fieldValue) {
            struct.set(deviceUpdatable$LAYOUT, deviceUpdatable$OFFSET, fieldValue);
        }

        /**
         * {@return the layout of field {@code devNode}}
         */
        public static final AddressLayout devNode$layout() {
            return devNode$LAYOUT;
        }

        /**
         * {@return the offset of field {@code devNode} in bytes}
         */
        public static final long devNode$offset() {
            return devNode$OFFSET;
        }

        /**
         * {@return field {@code devNode}}
         */
        public static MemorySegment devNode(MemorySegment struct) {
            return struct.get(devNode$LAYOUT, devNode$OFFSET);
        }

        /**
         * Sets field {@code devNode}.
         */
        public static void devNode(MemorySegment struct, MemorySegment fieldValue) {
            struct.set(devNode$LAYOUT, devNode$OFFSET, fieldValue);
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
}
