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
 * {@code struct cudaDeviceProp}: 1008 bytes, aligned to 8.
 */
public class cudaDeviceProp {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(256, cudart_h.C_CHAR).withName("name"),
            CUuuid_st.layout().withName("uuid"),
            MemoryLayout.sequenceLayout(8, cudart_h.C_CHAR).withName("luid"),
            cudart_h.C_INT.withName("luidDeviceNodeMask"),
            MemoryLayout.paddingLayout(4),
            cudart_h.C_LONG.withName("totalGlobalMem"),
            cudart_h.C_LONG.withName("sharedMemPerBlock"),
            cudart_h.C_INT.withName("regsPerBlock"),
            cudart_h.C_INT.withName("warpSize"),
            cudart_h.C_LONG.withName("memPitch"),
            cudart_h.C_INT.withName("maxThreadsPerBlock"),
            MemoryLayout.sequenceLayout(3, cudart_h.C_INT).withName("maxThreadsDim"),
            MemoryLayout.sequenceLayout(3, cudart_h.C_INT).withName("maxGridSize"),
            MemoryLayout.paddingLayout(4),
            cudart_h.C_LONG.withName("totalConstMem"),
            cudart_h.C_INT.withName("major"),
            cudart_h.C_INT.withName("minor"),
            cudart_h.C_LONG.withName("textureAlignment"),
            cudart_h.C_LONG.withName("texturePitchAlignment"),
            cudart_h.C_INT.withName("multiProcessorCount"),
            cudart_h.C_INT.withName("integrated"),
            cudart_h.C_INT.withName("canMapHostMemory"),
            cudart_h.C_INT.withName("maxTexture1D"),
            cudart_h.C_INT.withName("maxTexture1DMipmap"),
            MemoryLayout.sequenceLayout(2, cudart_h.C_INT).withName("maxTexture2D"),
            MemoryLayout.sequenceLayout(2, cudart_h.C_INT).withName("maxTexture2DMipmap"),
            MemoryLayout.sequenceLayout(3, cudart_h.C_INT).withName("maxTexture2DLinear"),
            MemoryLayout.sequenceLayout(2, cudart_h.C_INT).withName("maxTexture2DGather"),
            MemoryLayout.sequenceLayout(3, cudart_h.C_INT).withName("maxTexture3D"),
            MemoryLayout.sequenceLayout(3, cudart_h.C_INT).withName("maxTexture3DAlt"),
            cudart_h.C_INT.withName("maxTextureCubemap"),
            MemoryLayout.sequenceLayout(2, cudart_h.C_INT).withName("maxTexture1DLayered"),
            MemoryLayout.sequenceLayout(3, cudart_h.C_INT).withName("maxTexture2DLayered"),
            MemoryLayout.sequenceLayout(2, cudart_h.C_INT).withName("maxTextureCubemapLayered"),
            cudart_h.C_INT.withName("maxSurface1D"),
            MemoryLayout.sequenceLayout(2, cudart_h.C_INT).withName("maxSurface2D"),
            MemoryLayout.sequenceLayout(3, cudart_h.C_INT).withName("maxSurface3D"),
            MemoryLayout.sequenceLayout(2, cudart_h.C_INT).withName("maxSurface1DLayered"),
            MemoryLayout.sequenceLayout(3, cudart_h.C_INT).withName("maxSurface2DLayered"),
            cudart_h.C_INT.withName("maxSurfaceCubemap"),
            MemoryLayout.sequenceLayout(2, cudart_h.C_INT).withName("maxSurfaceCubemapLayered"),
            cudart_h.C_LONG.withName("surfaceAlignment"),
            cudart_h.C_INT.withName("concurrentKernels"),
            cudart_h.C_INT.withName("ECCEnabled"),
            cudart_h.C_INT.withName("pciBusID"),
            cudart_h.C_INT.withName("pciDeviceID"),
            cudart_h.C_INT.withName("pciDomainID"),
            cudart_h.C_INT.withName("tccDriver"),
            cudart_h.C_INT.withName("asyncEngineCount"),
            cudart_h.C_INT.withName("unifiedAddressing"),
            cudart_h.C_INT.withName("memoryBusWidth"),
            cudart_h.C_INT.withName("l2CacheSize"),
            cudart_h.C_INT.withName("persistingL2CacheMaxSize"),
            cudart_h.C_INT.withName("maxThreadsPerMultiProcessor"),
            cudart_h.C_INT.withName("streamPrioritiesSupported"),
            cudart_h.C_INT.withName("globalL1CacheSupported"),
            cudart_h.C_INT.withName("localL1CacheSupported"),
            MemoryLayout.paddingLayout(4),
            cudart_h.C_LONG.withName("sharedMemPerMultiprocessor"),
            cudart_h.C_INT.withName("regsPerMultiprocessor"),
            cudart_h.C_INT.withName("managedMemory"),
            cudart_h.C_INT.withName("isMultiGpuBoard"),
            cudart_h.C_INT.withName("multiGpuBoardGroupID"),
            cudart_h.C_INT.withName("hostNativeAtomicSupported"),
            cudart_h.C_INT.withName("pageableMemoryAccess"),
            cudart_h.C_INT.withName("concurrentManagedAccess"),
            cudart_h.C_INT.withName("computePreemptionSupported"),
            cudart_h.C_INT.withName("canUseHostPointerForRegisteredMem"),
            cudart_h.C_INT.withName("cooperativeLaunch"),
            cudart_h.C_LONG.withName("sharedMemPerBlockOptin"),
            cudart_h.C_INT.withName("pageableMemoryAccessUsesHostPageTables"),
            cudart_h.C_INT.withName("directManagedMemAccessFromHost"),
            cudart_h.C_INT.withName("maxBlocksPerMultiProcessor"),
            cudart_h.C_INT.withName("accessPolicyMaxWindowSize"),
            cudart_h.C_LONG.withName("reservedSharedMemPerBlock"),
            cudart_h.C_INT.withName("hostRegisterSupported"),
            cudart_h.C_INT.withName("sparseCudaArraySupported"),
            cudart_h.C_INT.withName("hostRegisterReadOnlySupported"),
            cudart_h.C_INT.withName("timelineSemaphoreInteropSupported"),
            cudart_h.C_INT.withName("memoryPoolsSupported"),
            cudart_h.C_INT.withName("gpuDirectRDMASupported"),
            cudart_h.C_INT.withName("gpuDirectRDMAFlushWritesOptions"),
            cudart_h.C_INT.withName("gpuDirectRDMAWritesOrdering"),
            cudart_h.C_INT.withName("memoryPoolSupportedHandleTypes"),
            cudart_h.C_INT.withName("deferredMappingCudaArraySupported"),
            cudart_h.C_INT.withName("ipcEventSupported"),
            cudart_h.C_INT.withName("clusterLaunch"),
            cudart_h.C_INT.withName("unifiedFunctionPointers"),
            cudart_h.C_INT.withName("deviceNumaConfig"),
            cudart_h.C_INT.withName("deviceNumaId"),
            cudart_h.C_INT.withName("mpsEnabled"),
            cudart_h.C_INT.withName("hostNumaId"),
            cudart_h.C_INT.withName("gpuPciDeviceID"),
            cudart_h.C_INT.withName("gpuPciSubsystemID"),
            cudart_h.C_INT.withName("hostNumaMultinodeIpcSupported"),
            MemoryLayout.sequenceLayout(56, cudart_h.C_INT).withName("reserved")).withName("cudaDeviceProp");

    private static final SequenceLayout name$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("name"));

    private static final long name$OFFSET = $LAYOUT.byteOffset(groupElement("name"));

    private static final VarHandle name$ELEM_HANDLE = name$LAYOUT.varHandle(sequenceElement());

    private static final GroupLayout uuid$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("uuid"));

    private static final long uuid$OFFSET = $LAYOUT.byteOffset(groupElement("uuid"));

    private static final SequenceLayout luid$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("luid"));

    private static final long luid$OFFSET = $LAYOUT.byteOffset(groupElement("luid"));

    private static final VarHandle luid$ELEM_HANDLE = luid$LAYOUT.varHandle(sequenceElement());

    private static final ValueLayout.OfInt luidDeviceNodeMask$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("luidDeviceNodeMask"));

    private static final long luidDeviceNodeMask$OFFSET = $LAYOUT.byteOffset(groupElement("luidDeviceNodeMask"));

    private static final ValueLayout.OfLong totalGlobalMem$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("totalGlobalMem"));

    private static final long totalGlobalMem$OFFSET = $LAYOUT.byteOffset(groupElement("totalGlobalMem"));

    private static final ValueLayout.OfLong sharedMemPerBlock$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("sharedMemPerBlock"));

    private static final long sharedMemPerBlock$OFFSET = $LAYOUT.byteOffset(groupElement("sharedMemPerBlock"));

    private static final ValueLayout.OfInt regsPerBlock$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("regsPerBlock"));

    private static final long regsPerBlock$OFFSET = $LAYOUT.byteOffset(groupElement("regsPerBlock"));

    private static final ValueLayout.OfInt warpSize$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("warpSize"));

    private static final long warpSize$OFFSET = $LAYOUT.byteOffset(groupElement("warpSize"));

    private static final ValueLayout.OfLong memPitch$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("memPitch"));

    private static final long memPitch$OFFSET = $LAYOUT.byteOffset(groupElement("memPitch"));

    private static final ValueLayout.OfInt maxThreadsPerBlock$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxThreadsPerBlock"));

    private static final long maxThreadsPerBlock$OFFSET = $LAYOUT.byteOffset(groupElement("maxThreadsPerBlock"));

    private static final SequenceLayout maxThreadsDim$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxThreadsDim"));

    private static final long maxThreadsDim$OFFSET = $LAYOUT.byteOffset(groupElement("maxThreadsDim"));

    private static final VarHandle maxThreadsDim$ELEM_HANDLE = maxThreadsDim$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxGridSize$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxGridSize"));

    private static final long maxGridSize$OFFSET = $LAYOUT.byteOffset(groupElement("maxGridSize"));

    private static final VarHandle maxGridSize$ELEM_HANDLE = maxGridSize$LAYOUT.varHandle(sequenceElement());

    private static final ValueLayout.OfLong totalConstMem$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("totalConstMem"));

    private static final long totalConstMem$OFFSET = $LAYOUT.byteOffset(groupElement("totalConstMem"));

    private static final ValueLayout.OfInt major$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("major"));

    private static final long major$OFFSET = $LAYOUT.byteOffset(groupElement("major"));

    private static final ValueLayout.OfInt minor$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("minor"));

    private static final long minor$OFFSET = $LAYOUT.byteOffset(groupElement("minor"));

    private static final ValueLayout.OfLong textureAlignment$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("textureAlignment"));

    private static final long textureAlignment$OFFSET = $LAYOUT.byteOffset(groupElement("textureAlignment"));

    private static final ValueLayout.OfLong texturePitchAlignment$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("texturePitchAlignment"));

    private static final long texturePitchAlignment$OFFSET = $LAYOUT.byteOffset(groupElement("texturePitchAlignment"));

    private static final ValueLayout.OfInt multiProcessorCount$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("multiProcessorCount"));

    private static final long multiProcessorCount$OFFSET = $LAYOUT.byteOffset(groupElement("multiProcessorCount"));

    private static final ValueLayout.OfInt integrated$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("integrated"));

    private static final long integrated$OFFSET = $LAYOUT.byteOffset(groupElement("integrated"));

    private static final ValueLayout.OfInt canMapHostMemory$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("canMapHostMemory"));

    private static final long canMapHostMemory$OFFSET = $LAYOUT.byteOffset(groupElement("canMapHostMemory"));

    private static final ValueLayout.OfInt maxTexture1D$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxTexture1D"));

    private static final long maxTexture1D$OFFSET = $LAYOUT.byteOffset(groupElement("maxTexture1D"));

    private static final ValueLayout.OfInt maxTexture1DMipmap$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxTexture1DMipmap"));

    private static final long maxTexture1DMipmap$OFFSET = $LAYOUT.byteOffset(groupElement("maxTexture1DMipmap"));

    private static final SequenceLayout maxTexture2D$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxTexture2D"));

    private static final long maxTexture2D$OFFSET = $LAYOUT.byteOffset(groupElement("maxTexture2D"));

    private static final VarHandle maxTexture2D$ELEM_HANDLE = maxTexture2D$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxTexture2DMipmap$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxTexture2DMipmap"));

    private static final long maxTexture2DMipmap$OFFSET = $LAYOUT.byteOffset(groupElement("maxTexture2DMipmap"));

    private static final VarHandle maxTexture2DMipmap$ELEM_HANDLE = maxTexture2DMipmap$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxTexture2DLinear$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxTexture2DLinear"));

    private static final long maxTexture2DLinear$OFFSET = $LAYOUT.byteOffset(groupElement("maxTexture2DLinear"));

    private static final VarHandle maxTexture2DLinear$ELEM_HANDLE = maxTexture2DLinear$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxTexture2DGather$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxTexture2DGather"));

    private static final long maxTexture2DGather$OFFSET = $LAYOUT.byteOffset(groupElement("maxTexture2DGather"));

    private static final VarHandle maxTexture2DGather$ELEM_HANDLE = maxTexture2DGather$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxTexture3D$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxTexture3D"));

    private static final long maxTexture3D$OFFSET = $LAYOUT.byteOffset(groupElement("maxTexture3D"));

    private static final VarHandle maxTexture3D$ELEM_HANDLE = maxTexture3D$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxTexture3DAlt$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxTexture3DAlt"));

    private static final long maxTexture3DAlt$OFFSET = $LAYOUT.byteOffset(groupElement("maxTexture3DAlt"));

    private static final VarHandle maxTexture3DAlt$ELEM_HANDLE = maxTexture3DAlt$LAYOUT.varHandle(sequenceElement());

    private static final ValueLayout.OfInt maxTextureCubemap$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxTextureCubemap"));

    private static final long maxTextureCubemap$OFFSET = $LAYOUT.byteOffset(groupElement("maxTextureCubemap"));

    private static final SequenceLayout maxTexture1DLayered$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxTexture1DLayered"));

    private static final long maxTexture1DLayered$OFFSET = $LAYOUT.byteOffset(groupElement("maxTexture1DLayered"));

    private static final VarHandle maxTexture1DLayered$ELEM_HANDLE = maxTexture1DLayered$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxTexture2DLayered$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxTexture2DLayered"));

    private static final long maxTexture2DLayered$OFFSET = $LAYOUT.byteOffset(groupElement("maxTexture2DLayered"));

    private static final VarHandle maxTexture2DLayered$ELEM_HANDLE = maxTexture2DLayered$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxTextureCubemapLayered$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxTextureCubemapLayered"));

    private static final long maxTextureCubemapLayered$OFFSET = $LAYOUT.byteOffset(groupElement("maxTextureCubemapLayered"));

    private static final VarHandle maxTextureCubemapLayered$ELEM_HANDLE = maxTextureCubemapLayered$LAYOUT.varHandle(sequenceElement());

    private static final ValueLayout.OfInt maxSurface1D$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxSurface1D"));

    private static final long maxSurface1D$OFFSET = $LAYOUT.byteOffset(groupElement("maxSurface1D"));

    private static final SequenceLayout maxSurface2D$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxSurface2D"));

    private static final long maxSurface2D$OFFSET = $LAYOUT.byteOffset(groupElement("maxSurface2D"));

    private static final VarHandle maxSurface2D$ELEM_HANDLE = maxSurface2D$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxSurface3D$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxSurface3D"));

    private static final long maxSurface3D$OFFSET = $LAYOUT.byteOffset(groupElement("maxSurface3D"));

    private static final VarHandle maxSurface3D$ELEM_HANDLE = maxSurface3D$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxSurface1DLayered$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxSurface1DLayered"));

    private static final long maxSurface1DLayered$OFFSET = $LAYOUT.byteOffset(groupElement("maxSurface1DLayered"));

    private static final VarHandle maxSurface1DLayered$ELEM_HANDLE = maxSurface1DLayered$LAYOUT.varHandle(sequenceElement());

    private static final SequenceLayout maxSurface2DLayered$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxSurface2DLayered"));

    private static final long maxSurface2DLayered$OFFSET = $LAYOUT.byteOffset(groupElement("maxSurface2DLayered"));

    private static final VarHandle maxSurface2DLayered$ELEM_HANDLE = maxSurface2DLayered$LAYOUT.varHandle(sequenceElement());

    private static final ValueLayout.OfInt maxSurfaceCubemap$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxSurfaceCubemap"));

    private static final long maxSurfaceCubemap$OFFSET = $LAYOUT.byteOffset(groupElement("maxSurfaceCubemap"));

    private static final SequenceLayout maxSurfaceCubemapLayered$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("maxSurfaceCubemapLayered"));

    private static final long maxSurfaceCubemapLayered$OFFSET = $LAYOUT.byteOffset(groupElement("maxSurfaceCubemapLayered"));

    private static final VarHandle maxSurfaceCubemapLayered$ELEM_HANDLE = maxSurfaceCubemapLayered$LAYOUT.varHandle(sequenceElement());

    private static final ValueLayout.OfLong surfaceAlignment$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("surfaceAlignment"));

    private static final long surfaceAlignment$OFFSET = $LAYOUT.byteOffset(groupElement("surfaceAlignment"));

    private static final ValueLayout.OfInt concurrentKernels$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("concurrentKernels"));

    private static final long concurrentKernels$OFFSET = $LAYOUT.byteOffset(groupElement("concurrentKernels"));

    private static final ValueLayout.OfInt ECCEnabled$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("ECCEnabled"));

    private static final long ECCEnabled$OFFSET = $LAYOUT.byteOffset(groupElement("ECCEnabled"));

    private static final ValueLayout.OfInt pciBusID$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("pciBusID"));

    private static final long pciBusID$OFFSET = $LAYOUT.byteOffset(groupElement("pciBusID"));

    private static final ValueLayout.OfInt pciDeviceID$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("pciDeviceID"));

    private static final long pciDeviceID$OFFSET = $LAYOUT.byteOffset(groupElement("pciDeviceID"));

    private static final ValueLayout.OfInt pciDomainID$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("pciDomainID"));

    private static final long pciDomainID$OFFSET = $LAYOUT.byteOffset(groupElement("pciDomainID"));

    private static final ValueLayout.OfInt tccDriver$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("tccDriver"));

    private static final long tccDriver$OFFSET = $LAYOUT.byteOffset(groupElement("tccDriver"));

    private static final ValueLayout.OfInt asyncEngineCount$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("asyncEngineCount"));

    private static final long asyncEngineCount$OFFSET = $LAYOUT.byteOffset(groupElement("asyncEngineCount"));

    private static final ValueLayout.OfInt unifiedAddressing$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("unifiedAddressing"));

    private static final long unifiedAddressing$OFFSET = $LAYOUT.byteOffset(groupElement("unifiedAddressing"));

    private static final ValueLayout.OfInt memoryBusWidth$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("memoryBusWidth"));

    private static final long memoryBusWidth$OFFSET = $LAYOUT.byteOffset(groupElement("memoryBusWidth"));

    private static final ValueLayout.OfInt l2CacheSize$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("l2CacheSize"));

    private static final long l2CacheSize$OFFSET = $LAYOUT.byteOffset(groupElement("l2CacheSize"));

    private static final ValueLayout.OfInt persistingL2CacheMaxSize$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("persistingL2CacheMaxSize"));

    private static final long persistingL2CacheMaxSize$OFFSET = $LAYOUT.byteOffset(groupElement("persistingL2CacheMaxSize"));

    private static final ValueLayout.OfInt maxThreadsPerMultiProcessor$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxThreadsPerMultiProcessor"));

    private static final long maxThreadsPerMultiProcessor$OFFSET = $LAYOUT.byteOffset(groupElement("maxThreadsPerMultiProcessor"));

    private static final ValueLayout.OfInt streamPrioritiesSupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("streamPrioritiesSupported"));

    private static final long streamPrioritiesSupported$OFFSET = $LAYOUT.byteOffset(groupElement("streamPrioritiesSupported"));

    private static final ValueLayout.OfInt globalL1CacheSupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("globalL1CacheSupported"));

    private static final long globalL1CacheSupported$OFFSET = $LAYOUT.byteOffset(groupElement("globalL1CacheSupported"));

    private static final ValueLayout.OfInt localL1CacheSupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("localL1CacheSupported"));

    private static final long localL1CacheSupported$OFFSET = $LAYOUT.byteOffset(groupElement("localL1CacheSupported"));

    private static final ValueLayout.OfLong sharedMemPerMultiprocessor$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("sharedMemPerMultiprocessor"));

    private static final long sharedMemPerMultiprocessor$OFFSET = $LAYOUT.byteOffset(groupElement("sharedMemPerMultiprocessor"));

    private static final ValueLayout.OfInt regsPerMultiprocessor$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("regsPerMultiprocessor"));

    private static final long regsPerMultiprocessor$OFFSET = $LAYOUT.byteOffset(groupElement("regsPerMultiprocessor"));

    private static final ValueLayout.OfInt managedMemory$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("managedMemory"));

    private static final long managedMemory$OFFSET = $LAYOUT.byteOffset(groupElement("managedMemory"));

    private static final ValueLayout.OfInt isMultiGpuBoard$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("isMultiGpuBoard"));

    private static final long isMultiGpuBoard$OFFSET = $LAYOUT.byteOffset(groupElement("isMultiGpuBoard"));

    private static final ValueLayout.OfInt multiGpuBoardGroupID$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("multiGpuBoardGroupID"));

    private static final long multiGpuBoardGroupID$OFFSET = $LAYOUT.byteOffset(groupElement("multiGpuBoardGroupID"));

    private static final ValueLayout.OfInt hostNativeAtomicSupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("hostNativeAtomicSupported"));

    private static final long hostNativeAtomicSupported$OFFSET = $LAYOUT.byteOffset(groupElement("hostNativeAtomicSupported"));

    private static final ValueLayout.OfInt pageableMemoryAccess$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("pageableMemoryAccess"));

    private static final long pageableMemoryAccess$OFFSET = $LAYOUT.byteOffset(groupElement("pageableMemoryAccess"));

    private static final ValueLayout.OfInt concurrentManagedAccess$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("concurrentManagedAccess"));

    private static final long concurrentManagedAccess$OFFSET = $LAYOUT.byteOffset(groupElement("concurrentManagedAccess"));

    private static final ValueLayout.OfInt computePreemptionSupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("computePreemptionSupported"));

    private static final long computePreemptionSupported$OFFSET = $LAYOUT.byteOffset(groupElement("computePreemptionSupported"));

    private static final ValueLayout.OfInt canUseHostPointerForRegisteredMem$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("canUseHostPointerForRegisteredMem"));

    private static final long canUseHostPointerForRegisteredMem$OFFSET = $LAYOUT.byteOffset(groupElement("canUseHostPointerForRegisteredMem"));

    private static final ValueLayout.OfInt cooperativeLaunch$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("cooperativeLaunch"));

    private static final long cooperativeLaunch$OFFSET = $LAYOUT.byteOffset(groupElement("cooperativeLaunch"));

    private static final ValueLayout.OfLong sharedMemPerBlockOptin$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("sharedMemPerBlockOptin"));

    private static final long sharedMemPerBlockOptin$OFFSET = $LAYOUT.byteOffset(groupElement("sharedMemPerBlockOptin"));

    private static final ValueLayout.OfInt pageableMemoryAccessUsesHostPageTables$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("pageableMemoryAccessUsesHostPageTables"));

    private static final long pageableMemoryAccessUsesHostPageTables$OFFSET = $LAYOUT.byteOffset(groupElement("pageableMemoryAccessUsesHostPageTables"));

    private static final ValueLayout.OfInt directManagedMemAccessFromHost$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("directManagedMemAccessFromHost"));

    private static final long directManagedMemAccessFromHost$OFFSET = $LAYOUT.byteOffset(groupElement("directManagedMemAccessFromHost"));

    private static final ValueLayout.OfInt maxBlocksPerMultiProcessor$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("maxBlocksPerMultiProcessor"));

    private static final long maxBlocksPerMultiProcessor$OFFSET = $LAYOUT.byteOffset(groupElement("maxBlocksPerMultiProcessor"));

    private static final ValueLayout.OfInt accessPolicyMaxWindowSize$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("accessPolicyMaxWindowSize"));

    private static final long accessPolicyMaxWindowSize$OFFSET = $LAYOUT.byteOffset(groupElement("accessPolicyMaxWindowSize"));

    private static final ValueLayout.OfLong reservedSharedMemPerBlock$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("reservedSharedMemPerBlock"));

    private static final long reservedSharedMemPerBlock$OFFSET = $LAYOUT.byteOffset(groupElement("reservedSharedMemPerBlock"));

    private static final ValueLayout.OfInt hostRegisterSupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("hostRegisterSupported"));

    private static final long hostRegisterSupported$OFFSET = $LAYOUT.byteOffset(groupElement("hostRegisterSupported"));

    private static final ValueLayout.OfInt sparseCudaArraySupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("sparseCudaArraySupported"));

    private static final long sparseCudaArraySupported$OFFSET = $LAYOUT.byteOffset(groupElement("sparseCudaArraySupported"));

    private static final ValueLayout.OfInt hostRegisterReadOnlySupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("hostRegisterReadOnlySupported"));

    private static final long hostRegisterReadOnlySupported$OFFSET = $LAYOUT.byteOffset(groupElement("hostRegisterReadOnlySupported"));

    private static final ValueLayout.OfInt timelineSemaphoreInteropSupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("timelineSemaphoreInteropSupported"));

    private static final long timelineSemaphoreInteropSupported$OFFSET = $LAYOUT.byteOffset(groupElement("timelineSemaphoreInteropSupported"));

    private static final ValueLayout.OfInt memoryPoolsSupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("memoryPoolsSupported"));

    private static final long memoryPoolsSupported$OFFSET = $LAYOUT.byteOffset(groupElement("memoryPoolsSupported"));

    private static final ValueLayout.OfInt gpuDirectRDMASupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("gpuDirectRDMASupported"));

    private static final long gpuDirectRDMASupported$OFFSET = $LAYOUT.byteOffset(groupElement("gpuDirectRDMASupported"));

    private static final ValueLayout.OfInt gpuDirectRDMAFlushWritesOptions$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("gpuDirectRDMAFlushWritesOptions"));

    private static final long gpuDirectRDMAFlushWritesOptions$OFFSET = $LAYOUT.byteOffset(groupElement("gpuDirectRDMAFlushWritesOptions"));

    private static final ValueLayout.OfInt gpuDirectRDMAWritesOrdering$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("gpuDirectRDMAWritesOrdering"));

    private static final long gpuDirectRDMAWritesOrdering$OFFSET = $LAYOUT.byteOffset(groupElement("gpuDirectRDMAWritesOrdering"));

    private static final ValueLayout.OfInt memoryPoolSupportedHandleTypes$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("memoryPoolSupportedHandleTypes"));

    private static final long memoryPoolSupportedHandleTypes$OFFSET = $LAYOUT.byteOffset(groupElement("memoryPoolSupportedHandleTypes"));

    private static final ValueLayout.OfInt deferredMappingCudaArraySupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("deferredMappingCudaArraySupported"));

    private static final long deferredMappingCudaArraySupported$OFFSET = $LAYOUT.byteOffset(groupElement("deferredMappingCudaArraySupported"));

    private static final ValueLayout.OfInt ipcEventSupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("ipcEventSupported"));

    private static final long ipcEventSupported$OFFSET = $LAYOUT.byteOffset(groupElement("ipcEventSupported"));

    private static final ValueLayout.OfInt clusterLaunch$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("clusterLaunch"));

    private static final long clusterLaunch$OFFSET = $LAYOUT.byteOffset(groupElement("clusterLaunch"));

    private static final ValueLayout.OfInt unifiedFunctionPointers$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("unifiedFunctionPointers"));

    private static final long unifiedFunctionPointers$OFFSET = $LAYOUT.byteOffset(groupElement("unifiedFunctionPointers"));

    private static final ValueLayout.OfInt deviceNumaConfig$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("deviceNumaConfig"));

    private static final long deviceNumaConfig$OFFSET = $LAYOUT.byteOffset(groupElement("deviceNumaConfig"));

    private static final ValueLayout.OfInt deviceNumaId$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("deviceNumaId"));

    private static final long deviceNumaId$OFFSET = $LAYOUT.byteOffset(groupElement("deviceNumaId"));

    private static final ValueLayout.OfInt mpsEnabled$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("mpsEnabled"));

    private static final long mpsEnabled$OFFSET = $LAYOUT.byteOffset(groupElement("mpsEnabled"));

    private static final ValueLayout.OfInt hostNumaId$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("hostNumaId"));

    private static final long hostNumaId$OFFSET = $LAYOUT.byteOffset(groupElement("hostNumaId"));

    private static final ValueLayout.OfInt gpuPciDeviceID$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("gpuPciDeviceID"));

    private static final long gpuPciDeviceID$OFFSET = $LAYOUT.byteOffset(groupElement("gpuPciDeviceID"));

    private static final ValueLayout.OfInt gpuPciSubsystemID$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("gpuPciSubsystemID"));

    private static final long gpuPciSubsystemID$OFFSET = $LAYOUT.byteOffset(groupElement("gpuPciSubsystemID"));

    private static final ValueLayout.OfInt hostNumaMultinodeIpcSupported$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("hostNumaMultinodeIpcSupported"));

    private static final long hostNumaMultinodeIpcSupported$OFFSET = $LAYOUT.byteOffset(groupElement("hostNumaMultinodeIpcSupported"));

    private static final SequenceLayout reserved$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("reserved"));

    private static final long reserved$OFFSET = $LAYOUT.byteOffset(groupElement("reserved"));

    private static final VarHandle reserved$ELEM_HANDLE = reserved$LAYOUT.varHandle(sequenceElement());

    cudaDeviceProp() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code name}}
     */
    public static final SequenceLayout name$layout() {
        return name$LAYOUT;
    }

    /**
     * {@return the offset of field {@code name} in bytes}
     */
    public static final long name$offset() {
        return name$OFFSET;
    }

    /**
     * {@return field {@code name}}
     */
    public static MemorySegment name(MemorySegment struct) {
        return struct.asSlice(name$OFFSET, name$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code name}.
     */
    public static void name(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, name$OFFSET, name$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code name}}
     */
    public static long[] name$dimensions() {
        return new long[] {256L};
    }

    /**
     * {@return field {@code name}}
     */
    public static byte name(MemorySegment struct, long index0) {
        return (byte) name$ELEM_HANDLE.get(struct, name$OFFSET, index0);
    }

    /**
     * Sets field {@code name}.
     */
    public static void name(MemorySegment struct, long index0, byte fieldValue) {
        name$ELEM_HANDLE.set(struct, name$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code uuid}}
     */
    public static final GroupLayout uuid$layout() {
        return uuid$LAYOUT;
    }

    /**
     * {@return the offset of field {@code uuid} in bytes}
     */
    public static final long uuid$offset() {
        return uuid$OFFSET;
    }

    /**
     * {@return field {@code uuid}}
     */
    public static MemorySegment uuid(MemorySegment struct) {
        return struct.asSlice(uuid$OFFSET, uuid$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code uuid}.
     */
    public static void uuid(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, uuid$OFFSET, uuid$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code luid}}
     */
    public static final SequenceLayout luid$layout() {
        return luid$LAYOUT;
    }

    /**
     * {@return the offset of field {@code luid} in bytes}
     */
    public static final long luid$offset() {
        return luid$OFFSET;
    }

    /**
     * {@return field {@code luid}}
     */
    public static MemorySegment luid(MemorySegment struct) {
        return struct.asSlice(luid$OFFSET, luid$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code luid}.
     */
    public static void luid(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, luid$OFFSET, luid$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code luid}}
     */
    public static long[] luid$dimensions() {
        return new long[] {8L};
    }

    /**
     * {@return field {@code luid}}
     */
    public static byte luid(MemorySegment struct, long index0) {
        return (byte) luid$ELEM_HANDLE.get(struct, luid$OFFSET, index0);
    }

    /**
     * Sets field {@code luid}.
     */
    public static void luid(MemorySegment struct, long index0, byte fieldValue) {
        luid$ELEM_HANDLE.set(struct, luid$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code luidDeviceNodeMask}}
     */
    public static final ValueLayout.OfInt luidDeviceNodeMask$layout() {
        return luidDeviceNodeMask$LAYOUT;
    }

    /**
     * {@return the offset of field {@code luidDeviceNodeMask} in bytes}
     */
    public static final long luidDeviceNodeMask$offset() {
        return luidDeviceNodeMask$OFFSET;
    }

    /**
     * {@return field {@code luidDeviceNodeMask}}
     */
    public static int luidDeviceNodeMask(MemorySegment struct) {
        return struct.get(luidDeviceNodeMask$LAYOUT, luidDeviceNodeMask$OFFSET);
    }

    /**
     * Sets field {@code luidDeviceNodeMask}.
     */
    public static void luidDeviceNodeMask(MemorySegment struct, int fieldValue) {
        struct.set(luidDeviceNodeMask$LAYOUT, luidDeviceNodeMask$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code totalGlobalMem}}
     */
    public static final ValueLayout.OfLong totalGlobalMem$layout() {
        return totalGlobalMem$LAYOUT;
    }

    /**
     * {@return the offset of field {@code totalGlobalMem} in bytes}
     */
    public static final long totalGlobalMem$offset() {
        return totalGlobalMem$OFFSET;
    }

    /**
     * {@return field {@code totalGlobalMem}}
     */
    public static long totalGlobalMem(MemorySegment struct) {
        return struct.get(totalGlobalMem$LAYOUT, totalGlobalMem$OFFSET);
    }

    /**
     * Sets field {@code totalGlobalMem}.
     */
    public static void totalGlobalMem(MemorySegment struct, long fieldValue) {
        struct.set(totalGlobalMem$LAYOUT, totalGlobalMem$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code sharedMemPerBlock}}
     */
    public static final ValueLayout.OfLong sharedMemPerBlock$layout() {
        return sharedMemPerBlock$LAYOUT;
    }

    /**
     * {@return the offset of field {@code sharedMemPerBlock} in bytes}
     */
    public static final long sharedMemPerBlock$offset() {
        return sharedMemPerBlock$OFFSET;
    }

    /**
     * {@return field {@code sharedMemPerBlock}}
     */
    public static long sharedMemPerBlock(MemorySegment struct) {
        return struct.get(sharedMemPerBlock$LAYOUT, sharedMemPerBlock$OFFSET);
    }

    /**
     * Sets field {@code sharedMemPerBlock}.
     */
    public static void sharedMemPerBlock(MemorySegment struct, long fieldValue) {
        struct.set(sharedMemPerBlock$LAYOUT, sharedMemPerBlock$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code regsPerBlock}}
     */
    public static final ValueLayout.OfInt regsPerBlock$layout() {
        return regsPerBlock$LAYOUT;
    }

    /**
     * {@return the offset of field {@code regsPerBlock} in bytes}
     */
    public static final long regsPerBlock$offset() {
        return regsPerBlock$OFFSET;
    }

    /**
     * {@return field {@code regsPerBlock}}
     */
    public static int regsPerBlock(MemorySegment struct) {
        return struct.get(regsPerBlock$LAYOUT, regsPerBlock$OFFSET);
    }

    /**
     * Sets field {@code regsPerBlock}.
     */
    public static void regsPerBlock(MemorySegment struct, int fieldValue) {
        struct.set(regsPerBlock$LAYOUT, regsPerBlock$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code warpSize}}
     */
    public static final ValueLayout.OfInt warpSize$layout() {
        return warpSize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code warpSize} in bytes}
     */
    public static final long warpSize$offset() {
        return warpSize$OFFSET;
    }

    /**
     * {@return field {@code warpSize}}
     */
    public static int warpSize(MemorySegment struct) {
        return struct.get(warpSize$LAYOUT, warpSize$OFFSET);
    }

    /**
     * Sets field {@code warpSize}.
     */
    public static void warpSize(MemorySegment struct, int fieldValue) {
        struct.set(warpSize$LAYOUT, warpSize$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code memPitch}}
     */
    public static final ValueLayout.OfLong memPitch$layout() {
        return memPitch$LAYOUT;
    }

    /**
     * {@return the offset of field {@code memPitch} in bytes}
     */
    public static final long memPitch$offset() {
        return memPitch$OFFSET;
    }

    /**
     * {@return field {@code memPitch}}
     */
    public static long memPitch(MemorySegment struct) {
        return struct.get(memPitch$LAYOUT, memPitch$OFFSET);
    }

    /**
     * Sets field {@code memPitch}.
     */
    public static void memPitch(MemorySegment struct, long fieldValue) {
        struct.set(memPitch$LAYOUT, memPitch$OFFSET, fieldValue);
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
     * {@return the layout of field {@code maxThreadsDim}}
     */
    public static final SequenceLayout maxThreadsDim$layout() {
        return maxThreadsDim$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxThreadsDim} in bytes}
     */
    public static final long maxThreadsDim$offset() {
        return maxThreadsDim$OFFSET;
    }

    /**
     * {@return field {@code maxThreadsDim}}
     */
    public static MemorySegment maxThreadsDim(MemorySegment struct) {
        return struct.asSlice(maxThreadsDim$OFFSET, maxThreadsDim$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxThreadsDim}.
     */
    public static void maxThreadsDim(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxThreadsDim$OFFSET, maxThreadsDim$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxThreadsDim}}
     */
    public static long[] maxThreadsDim$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return field {@code maxThreadsDim}}
     */
    public static int maxThreadsDim(MemorySegment struct, long index0) {
        return (int) maxThreadsDim$ELEM_HANDLE.get(struct, maxThreadsDim$OFFSET, index0);
    }

    /**
     * Sets field {@code maxThreadsDim}.
     */
    public static void maxThreadsDim(MemorySegment struct, long index0, int fieldValue) {
        maxThreadsDim$ELEM_HANDLE.set(struct, maxThreadsDim$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxGridSize}}
     */
    public static final SequenceLayout maxGridSize$layout() {
        return maxGridSize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxGridSize} in bytes}
     */
    public static final long maxGridSize$offset() {
        return maxGridSize$OFFSET;
    }

    /**
     * {@return field {@code maxGridSize}}
     */
    public static MemorySegment maxGridSize(MemorySegment struct) {
        return struct.asSlice(maxGridSize$OFFSET, maxGridSize$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxGridSize}.
     */
    public static void maxGridSize(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxGridSize$OFFSET, maxGridSize$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxGridSize}}
     */
    public static long[] maxGridSize$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return field {@code maxGridSize}}
     */
    public static int maxGridSize(MemorySegment struct, long index0) {
        return (int) maxGridSize$ELEM_HANDLE.get(struct, maxGridSize$OFFSET, index0);
    }

    /**
     * Sets field {@code maxGridSize}.
     */
    public static void maxGridSize(MemorySegment struct, long index0, int fieldValue) {
        maxGridSize$ELEM_HANDLE.set(struct, maxGridSize$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code totalConstMem}}
     */
    public static final ValueLayout.OfLong totalConstMem$layout() {
        return totalConstMem$LAYOUT;
    }

    /**
     * {@return the offset of field {@code totalConstMem} in bytes}
     */
    public static final long totalConstMem$offset() {
        return totalConstMem$OFFSET;
    }

    /**
     * {@return field {@code totalConstMem}}
     */
    public static long totalConstMem(MemorySegment struct) {
        return struct.get(totalConstMem$LAYOUT, totalConstMem$OFFSET);
    }

    /**
     * Sets field {@code totalConstMem}.
     */
    public static void totalConstMem(MemorySegment struct, long fieldValue) {
        struct.set(totalConstMem$LAYOUT, totalConstMem$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code major}}
     */
    public static final ValueLayout.OfInt major$layout() {
        return major$LAYOUT;
    }

    /**
     * {@return the offset of field {@code major} in bytes}
     */
    public static final long major$offset() {
        return major$OFFSET;
    }

    /**
     * {@return field {@code major}}
     */
    public static int major(MemorySegment struct) {
        return struct.get(major$LAYOUT, major$OFFSET);
    }

    /**
     * Sets field {@code major}.
     */
    public static void major(MemorySegment struct, int fieldValue) {
        struct.set(major$LAYOUT, major$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code minor}}
     */
    public static final ValueLayout.OfInt minor$layout() {
        return minor$LAYOUT;
    }

    /**
     * {@return the offset of field {@code minor} in bytes}
     */
    public static final long minor$offset() {
        return minor$OFFSET;
    }

    /**
     * {@return field {@code minor}}
     */
    public static int minor(MemorySegment struct) {
        return struct.get(minor$LAYOUT, minor$OFFSET);
    }

    /**
     * Sets field {@code minor}.
     */
    public static void minor(MemorySegment struct, int fieldValue) {
        struct.set(minor$LAYOUT, minor$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code textureAlignment}}
     */
    public static final ValueLayout.OfLong textureAlignment$layout() {
        return textureAlignment$LAYOUT;
    }

    /**
     * {@return the offset of field {@code textureAlignment} in bytes}
     */
    public static final long textureAlignment$offset() {
        return textureAlignment$OFFSET;
    }

    /**
     * {@return field {@code textureAlignment}}
     */
    public static long textureAlignment(MemorySegment struct) {
        return struct.get(textureAlignment$LAYOUT, textureAlignment$OFFSET);
    }

    /**
     * Sets field {@code textureAlignment}.
     */
    public static void textureAlignment(MemorySegment struct, long fieldValue) {
        struct.set(textureAlignment$LAYOUT, textureAlignment$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code texturePitchAlignment}}
     */
    public static final ValueLayout.OfLong texturePitchAlignment$layout() {
        return texturePitchAlignment$LAYOUT;
    }

    /**
     * {@return the offset of field {@code texturePitchAlignment} in bytes}
     */
    public static final long texturePitchAlignment$offset() {
        return texturePitchAlignment$OFFSET;
    }

    /**
     * {@return field {@code texturePitchAlignment}}
     */
    public static long texturePitchAlignment(MemorySegment struct) {
        return struct.get(texturePitchAlignment$LAYOUT, texturePitchAlignment$OFFSET);
    }

    /**
     * Sets field {@code texturePitchAlignment}.
     */
    public static void texturePitchAlignment(MemorySegment struct, long fieldValue) {
        struct.set(texturePitchAlignment$LAYOUT, texturePitchAlignment$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code multiProcessorCount}}
     */
    public static final ValueLayout.OfInt multiProcessorCount$layout() {
        return multiProcessorCount$LAYOUT;
    }

    /**
     * {@return the offset of field {@code multiProcessorCount} in bytes}
     */
    public static final long multiProcessorCount$offset() {
        return multiProcessorCount$OFFSET;
    }

    /**
     * {@return field {@code multiProcessorCount}}
     */
    public static int multiProcessorCount(MemorySegment struct) {
        return struct.get(multiProcessorCount$LAYOUT, multiProcessorCount$OFFSET);
    }

    /**
     * Sets field {@code multiProcessorCount}.
     */
    public static void multiProcessorCount(MemorySegment struct, int fieldValue) {
        struct.set(multiProcessorCount$LAYOUT, multiProcessorCount$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code integrated}}
     */
    public static final ValueLayout.OfInt integrated$layout() {
        return integrated$LAYOUT;
    }

    /**
     * {@return the offset of field {@code integrated} in bytes}
     */
    public static final long integrated$offset() {
        return integrated$OFFSET;
    }

    /**
     * {@return field {@code integrated}}
     */
    public static int integrated(MemorySegment struct) {
        return struct.get(integrated$LAYOUT, integrated$OFFSET);
    }

    /**
     * Sets field {@code integrated}.
     */
    public static void integrated(MemorySegment struct, int fieldValue) {
        struct.set(integrated$LAYOUT, integrated$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code canMapHostMemory}}
     */
    public static final ValueLayout.OfInt canMapHostMemory$layout() {
        return canMapHostMemory$LAYOUT;
    }

    /**
     * {@return the offset of field {@code canMapHostMemory} in bytes}
     */
    public static final long canMapHostMemory$offset() {
        return canMapHostMemory$OFFSET;
    }

    /**
     * {@return field {@code canMapHostMemory}}
     */
    public static int canMapHostMemory(MemorySegment struct) {
        return struct.get(canMapHostMemory$LAYOUT, canMapHostMemory$OFFSET);
    }

    /**
     * Sets field {@code canMapHostMemory}.
     */
    public static void canMapHostMemory(MemorySegment struct, int fieldValue) {
        struct.set(canMapHostMemory$LAYOUT, canMapHostMemory$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTexture1D}}
     */
    public static final ValueLayout.OfInt maxTexture1D$layout() {
        return maxTexture1D$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTexture1D} in bytes}
     */
    public static final long maxTexture1D$offset() {
        return maxTexture1D$OFFSET;
    }

    /**
     * {@return field {@code maxTexture1D}}
     */
    public static int maxTexture1D(MemorySegment struct) {
        return struct.get(maxTexture1D$LAYOUT, maxTexture1D$OFFSET);
    }

    /**
     * Sets field {@code maxTexture1D}.
     */
    public static void maxTexture1D(MemorySegment struct, int fieldValue) {
        struct.set(maxTexture1D$LAYOUT, maxTexture1D$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTexture1DMipmap}}
     */
    public static final ValueLayout.OfInt maxTexture1DMipmap$layout() {
        return maxTexture1DMipmap$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTexture1DMipmap} in bytes}
     */
    public static final long maxTexture1DMipmap$offset() {
        return maxTexture1DMipmap$OFFSET;
    }

    /**
     * {@return field {@code maxTexture1DMipmap}}
     */
    public static int maxTexture1DMipmap(MemorySegment struct) {
        return struct.get(maxTexture1DMipmap$LAYOUT, maxTexture1DMipmap$OFFSET);
    }

    /**
     * Sets field {@code maxTexture1DMipmap}.
     */
    public static void maxTexture1DMipmap(MemorySegment struct, int fieldValue) {
        struct.set(maxTexture1DMipmap$LAYOUT, maxTexture1DMipmap$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTexture2D}}
     */
    public static final SequenceLayout maxTexture2D$layout() {
        return maxTexture2D$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTexture2D} in bytes}
     */
    public static final long maxTexture2D$offset() {
        return maxTexture2D$OFFSET;
    }

    /**
     * {@return field {@code maxTexture2D}}
     */
    public static MemorySegment maxTexture2D(MemorySegment struct) {
        return struct.asSlice(maxTexture2D$OFFSET, maxTexture2D$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxTexture2D}.
     */
    public static void maxTexture2D(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxTexture2D$OFFSET, maxTexture2D$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxTexture2D}}
     */
    public static long[] maxTexture2D$dimensions() {
        return new long[] {2L};
    }

    /**
     * {@return field {@code maxTexture2D}}
     */
    public static int maxTexture2D(MemorySegment struct, long index0) {
        return (int) maxTexture2D$ELEM_HANDLE.get(struct, maxTexture2D$OFFSET, index0);
    }

    /**
     * Sets field {@code maxTexture2D}.
     */
    public static void maxTexture2D(MemorySegment struct, long index0, int fieldValue) {
        maxTexture2D$ELEM_HANDLE.set(struct, maxTexture2D$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTexture2DMipmap}}
     */
    public static final SequenceLayout maxTexture2DMipmap$layout() {
        return maxTexture2DMipmap$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTexture2DMipmap} in bytes}
     */
    public static final long maxTexture2DMipmap$offset() {
        return maxTexture2DMipmap$OFFSET;
    }

    /**
     * {@return field {@code maxTexture2DMipmap}}
     */
    public static MemorySegment maxTexture2DMipmap(MemorySegment struct) {
        return struct.asSlice(maxTexture2DMipmap$OFFSET, maxTexture2DMipmap$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxTexture2DMipmap}.
     */
    public static void maxTexture2DMipmap(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxTexture2DMipmap$OFFSET, maxTexture2DMipmap$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxTexture2DMipmap}}
     */
    public static long[] maxTexture2DMipmap$dimensions() {
        return new long[] {2L};
    }

    /**
     * {@return field {@code maxTexture2DMipmap}}
     */
    public static int maxTexture2DMipmap(MemorySegment struct, long index0) {
        return (int) maxTexture2DMipmap$ELEM_HANDLE.get(struct, maxTexture2DMipmap$OFFSET, index0);
    }

    /**
     * Sets field {@code maxTexture2DMipmap}.
     */
    public static void maxTexture2DMipmap(MemorySegment struct, long index0, int fieldValue) {
        maxTexture2DMipmap$ELEM_HANDLE.set(struct, maxTexture2DMipmap$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTexture2DLinear}}
     */
    public static final SequenceLayout maxTexture2DLinear$layout() {
        return maxTexture2DLinear$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTexture2DLinear} in bytes}
     */
    public static final long maxTexture2DLinear$offset() {
        return maxTexture2DLinear$OFFSET;
    }

    /**
     * {@return field {@code maxTexture2DLinear}}
     */
    public static MemorySegment maxTexture2DLinear(MemorySegment struct) {
        return struct.asSlice(maxTexture2DLinear$OFFSET, maxTexture2DLinear$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxTexture2DLinear}.
     */
    public static void maxTexture2DLinear(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxTexture2DLinear$OFFSET, maxTexture2DLinear$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxTexture2DLinear}}
     */
    public static long[] maxTexture2DLinear$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return field {@code maxTexture2DLinear}}
     */
    public static int maxTexture2DLinear(MemorySegment struct, long index0) {
        return (int) maxTexture2DLinear$ELEM_HANDLE.get(struct, maxTexture2DLinear$OFFSET, index0);
    }

    /**
     * Sets field {@code maxTexture2DLinear}.
     */
    public static void maxTexture2DLinear(MemorySegment struct, long index0, int fieldValue) {
        maxTexture2DLinear$ELEM_HANDLE.set(struct, maxTexture2DLinear$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTexture2DGather}}
     */
    public static final SequenceLayout maxTexture2DGather$layout() {
        return maxTexture2DGather$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTexture2DGather} in bytes}
     */
    public static final long maxTexture2DGather$offset() {
        return maxTexture2DGather$OFFSET;
    }

    /**
     * {@return field {@code maxTexture2DGather}}
     */
    public static MemorySegment maxTexture2DGather(MemorySegment struct) {
        return struct.asSlice(maxTexture2DGather$OFFSET, maxTexture2DGather$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxTexture2DGather}.
     */
    public static void maxTexture2DGather(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxTexture2DGather$OFFSET, maxTexture2DGather$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxTexture2DGather}}
     */
    public static long[] maxTexture2DGather$dimensions() {
        return new long[] {2L};
    }

    /**
     * {@return field {@code maxTexture2DGather}}
     */
    public static int maxTexture2DGather(MemorySegment struct, long index0) {
        return (int) maxTexture2DGather$ELEM_HANDLE.get(struct, maxTexture2DGather$OFFSET, index0);
    }

    /**
     * Sets field {@code maxTexture2DGather}.
     */
    public static void maxTexture2DGather(MemorySegment struct, long index0, int fieldValue) {
        maxTexture2DGather$ELEM_HANDLE.set(struct, maxTexture2DGather$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTexture3D}}
     */
    public static final SequenceLayout maxTexture3D$layout() {
        return maxTexture3D$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTexture3D} in bytes}
     */
    public static final long maxTexture3D$offset() {
        return maxTexture3D$OFFSET;
    }

    /**
     * {@return field {@code maxTexture3D}}
     */
    public static MemorySegment maxTexture3D(MemorySegment struct) {
        return struct.asSlice(maxTexture3D$OFFSET, maxTexture3D$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxTexture3D}.
     */
    public static void maxTexture3D(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxTexture3D$OFFSET, maxTexture3D$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxTexture3D}}
     */
    public static long[] maxTexture3D$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return field {@code maxTexture3D}}
     */
    public static int maxTexture3D(MemorySegment struct, long index0) {
        return (int) maxTexture3D$ELEM_HANDLE.get(struct, maxTexture3D$OFFSET, index0);
    }

    /**
     * Sets field {@code maxTexture3D}.
     */
    public static void maxTexture3D(MemorySegment struct, long index0, int fieldValue) {
        maxTexture3D$ELEM_HANDLE.set(struct, maxTexture3D$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTexture3DAlt}}
     */
    public static final SequenceLayout maxTexture3DAlt$layout() {
        return maxTexture3DAlt$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTexture3DAlt} in bytes}
     */
    public static final long maxTexture3DAlt$offset() {
        return maxTexture3DAlt$OFFSET;
    }

    /**
     * {@return field {@code maxTexture3DAlt}}
     */
    public static MemorySegment maxTexture3DAlt(MemorySegment struct) {
        return struct.asSlice(maxTexture3DAlt$OFFSET, maxTexture3DAlt$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxTexture3DAlt}.
     */
    public static void maxTexture3DAlt(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxTexture3DAlt$OFFSET, maxTexture3DAlt$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxTexture3DAlt}}
     */
    public static long[] maxTexture3DAlt$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return field {@code maxTexture3DAlt}}
     */
    public static int maxTexture3DAlt(MemorySegment struct, long index0) {
        return (int) maxTexture3DAlt$ELEM_HANDLE.get(struct, maxTexture3DAlt$OFFSET, index0);
    }

    /**
     * Sets field {@code maxTexture3DAlt}.
     */
    public static void maxTexture3DAlt(MemorySegment struct, long index0, int fieldValue) {
        maxTexture3DAlt$ELEM_HANDLE.set(struct, maxTexture3DAlt$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTextureCubemap}}
     */
    public static final ValueLayout.OfInt maxTextureCubemap$layout() {
        return maxTextureCubemap$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTextureCubemap} in bytes}
     */
    public static final long maxTextureCubemap$offset() {
        return maxTextureCubemap$OFFSET;
    }

    /**
     * {@return field {@code maxTextureCubemap}}
     */
    public static int maxTextureCubemap(MemorySegment struct) {
        return struct.get(maxTextureCubemap$LAYOUT, maxTextureCubemap$OFFSET);
    }

    /**
     * Sets field {@code maxTextureCubemap}.
     */
    public static void maxTextureCubemap(MemorySegment struct, int fieldValue) {
        struct.set(maxTextureCubemap$LAYOUT, maxTextureCubemap$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTexture1DLayered}}
     */
    public static final SequenceLayout maxTexture1DLayered$layout() {
        return maxTexture1DLayered$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTexture1DLayered} in bytes}
     */
    public static final long maxTexture1DLayered$offset() {
        return maxTexture1DLayered$OFFSET;
    }

    /**
     * {@return field {@code maxTexture1DLayered}}
     */
    public static MemorySegment maxTexture1DLayered(MemorySegment struct) {
        return struct.asSlice(maxTexture1DLayered$OFFSET, maxTexture1DLayered$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxTexture1DLayered}.
     */
    public static void maxTexture1DLayered(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxTexture1DLayered$OFFSET, maxTexture1DLayered$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxTexture1DLayered}}
     */
    public static long[] maxTexture1DLayered$dimensions() {
        return new long[] {2L};
    }

    /**
     * {@return field {@code maxTexture1DLayered}}
     */
    public static int maxTexture1DLayered(MemorySegment struct, long index0) {
        return (int) maxTexture1DLayered$ELEM_HANDLE.get(struct, maxTexture1DLayered$OFFSET, index0);
    }

    /**
     * Sets field {@code maxTexture1DLayered}.
     */
    public static void maxTexture1DLayered(MemorySegment struct, long index0, int fieldValue) {
        maxTexture1DLayered$ELEM_HANDLE.set(struct, maxTexture1DLayered$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTexture2DLayered}}
     */
    public static final SequenceLayout maxTexture2DLayered$layout() {
        return maxTexture2DLayered$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTexture2DLayered} in bytes}
     */
    public static final long maxTexture2DLayered$offset() {
        return maxTexture2DLayered$OFFSET;
    }

    /**
     * {@return field {@code maxTexture2DLayered}}
     */
    public static MemorySegment maxTexture2DLayered(MemorySegment struct) {
        return struct.asSlice(maxTexture2DLayered$OFFSET, maxTexture2DLayered$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxTexture2DLayered}.
     */
    public static void maxTexture2DLayered(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxTexture2DLayered$OFFSET, maxTexture2DLayered$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxTexture2DLayered}}
     */
    public static long[] maxTexture2DLayered$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return field {@code maxTexture2DLayered}}
     */
    public static int maxTexture2DLayered(MemorySegment struct, long index0) {
        return (int) maxTexture2DLayered$ELEM_HANDLE.get(struct, maxTexture2DLayered$OFFSET, index0);
    }

    /**
     * Sets field {@code maxTexture2DLayered}.
     */
    public static void maxTexture2DLayered(MemorySegment struct, long index0, int fieldValue) {
        maxTexture2DLayered$ELEM_HANDLE.set(struct, maxTexture2DLayered$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxTextureCubemapLayered}}
     */
    public static final SequenceLayout maxTextureCubemapLayered$layout() {
        return maxTextureCubemapLayered$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxTextureCubemapLayered} in bytes}
     */
    public static final long maxTextureCubemapLayered$offset() {
        return maxTextureCubemapLayered$OFFSET;
    }

    /**
     * {@return field {@code maxTextureCubemapLayered}}
     */
    public static MemorySegment maxTextureCubemapLayered(MemorySegment struct) {
        return struct.asSlice(maxTextureCubemapLayered$OFFSET, maxTextureCubemapLayered$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxTextureCubemapLayered}.
     */
    public static void maxTextureCubemapLayered(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxTextureCubemapLayered$OFFSET, maxTextureCubemapLayered$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxTextureCubemapLayered}}
     */
    public static long[] maxTextureCubemapLayered$dimensions() {
        return new long[] {2L};
    }

    /**
     * {@return field {@code maxTextureCubemapLayered}}
     */
    public static int maxTextureCubemapLayered(MemorySegment struct, long index0) {
        return (int) maxTextureCubemapLayered$ELEM_HANDLE.get(struct, maxTextureCubemapLayered$OFFSET, index0);
    }

    /**
     * Sets field {@code maxTextureCubemapLayered}.
     */
    public static void maxTextureCubemapLayered(MemorySegment struct, long index0, int fieldValue) {
        maxTextureCubemapLayered$ELEM_HANDLE.set(struct, maxTextureCubemapLayered$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxSurface1D}}
     */
    public static final ValueLayout.OfInt maxSurface1D$layout() {
        return maxSurface1D$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxSurface1D} in bytes}
     */
    public static final long maxSurface1D$offset() {
        return maxSurface1D$OFFSET;
    }

    /**
     * {@return field {@code maxSurface1D}}
     */
    public static int maxSurface1D(MemorySegment struct) {
        return struct.get(maxSurface1D$LAYOUT, maxSurface1D$OFFSET);
    }

    /**
     * Sets field {@code maxSurface1D}.
     */
    public static void maxSurface1D(MemorySegment struct, int fieldValue) {
        struct.set(maxSurface1D$LAYOUT, maxSurface1D$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxSurface2D}}
     */
    public static final SequenceLayout maxSurface2D$layout() {
        return maxSurface2D$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxSurface2D} in bytes}
     */
    public static final long maxSurface2D$offset() {
        return maxSurface2D$OFFSET;
    }

    /**
     * {@return field {@code maxSurface2D}}
     */
    public static MemorySegment maxSurface2D(MemorySegment struct) {
        return struct.asSlice(maxSurface2D$OFFSET, maxSurface2D$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxSurface2D}.
     */
    public static void maxSurface2D(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxSurface2D$OFFSET, maxSurface2D$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxSurface2D}}
     */
    public static long[] maxSurface2D$dimensions() {
        return new long[] {2L};
    }

    /**
     * {@return field {@code maxSurface2D}}
     */
    public static int maxSurface2D(MemorySegment struct, long index0) {
        return (int) maxSurface2D$ELEM_HANDLE.get(struct, maxSurface2D$OFFSET, index0);
    }

    /**
     * Sets field {@code maxSurface2D}.
     */
    public static void maxSurface2D(MemorySegment struct, long index0, int fieldValue) {
        maxSurface2D$ELEM_HANDLE.set(struct, maxSurface2D$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxSurface3D}}
     */
    public static final SequenceLayout maxSurface3D$layout() {
        return maxSurface3D$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxSurface3D} in bytes}
     */
    public static final long maxSurface3D$offset() {
        return maxSurface3D$OFFSET;
    }

    /**
     * {@return field {@code maxSurface3D}}
     */
    public static MemorySegment maxSurface3D(MemorySegment struct) {
        return struct.asSlice(maxSurface3D$OFFSET, maxSurface3D$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxSurface3D}.
     */
    public static void maxSurface3D(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxSurface3D$OFFSET, maxSurface3D$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxSurface3D}}
     */
    public static long[] maxSurface3D$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return field {@code maxSurface3D}}
     */
    public static int maxSurface3D(MemorySegment struct, long index0) {
        return (int) maxSurface3D$ELEM_HANDLE.get(struct, maxSurface3D$OFFSET, index0);
    }

    /**
     * Sets field {@code maxSurface3D}.
     */
    public static void maxSurface3D(MemorySegment struct, long index0, int fieldValue) {
        maxSurface3D$ELEM_HANDLE.set(struct, maxSurface3D$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxSurface1DLayered}}
     */
    public static final SequenceLayout maxSurface1DLayered$layout() {
        return maxSurface1DLayered$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxSurface1DLayered} in bytes}
     */
    public static final long maxSurface1DLayered$offset() {
        return maxSurface1DLayered$OFFSET;
    }

    /**
     * {@return field {@code maxSurface1DLayered}}
     */
    public static MemorySegment maxSurface1DLayered(MemorySegment struct) {
        return struct.asSlice(maxSurface1DLayered$OFFSET, maxSurface1DLayered$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxSurface1DLayered}.
     */
    public static void maxSurface1DLayered(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxSurface1DLayered$OFFSET, maxSurface1DLayered$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxSurface1DLayered}}
     */
    public static long[] maxSurface1DLayered$dimensions() {
        return new long[] {2L};
    }

    /**
     * {@return field {@code maxSurface1DLayered}}
     */
    public static int maxSurface1DLayered(MemorySegment struct, long index0) {
        return (int) maxSurface1DLayered$ELEM_HANDLE.get(struct, maxSurface1DLayered$OFFSET, index0);
    }

    /**
     * Sets field {@code maxSurface1DLayered}.
     */
    public static void maxSurface1DLayered(MemorySegment struct, long index0, int fieldValue) {
        maxSurface1DLayered$ELEM_HANDLE.set(struct, maxSurface1DLayered$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxSurface2DLayered}}
     */
    public static final SequenceLayout maxSurface2DLayered$layout() {
        return maxSurface2DLayered$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxSurface2DLayered} in bytes}
     */
    public static final long maxSurface2DLayered$offset() {
        return maxSurface2DLayered$OFFSET;
    }

    /**
     * {@return field {@code maxSurface2DLayered}}
     */
    public static MemorySegment maxSurface2DLayered(MemorySegment struct) {
        return struct.asSlice(maxSurface2DLayered$OFFSET, maxSurface2DLayered$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxSurface2DLayered}.
     */
    public static void maxSurface2DLayered(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxSurface2DLayered$OFFSET, maxSurface2DLayered$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxSurface2DLayered}}
     */
    public static long[] maxSurface2DLayered$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return field {@code maxSurface2DLayered}}
     */
    public static int maxSurface2DLayered(MemorySegment struct, long index0) {
        return (int) maxSurface2DLayered$ELEM_HANDLE.get(struct, maxSurface2DLayered$OFFSET, index0);
    }

    /**
     * Sets field {@code maxSurface2DLayered}.
     */
    public static void maxSurface2DLayered(MemorySegment struct, long index0, int fieldValue) {
        maxSurface2DLayered$ELEM_HANDLE.set(struct, maxSurface2DLayered$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxSurfaceCubemap}}
     */
    public static final ValueLayout.OfInt maxSurfaceCubemap$layout() {
        return maxSurfaceCubemap$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxSurfaceCubemap} in bytes}
     */
    public static final long maxSurfaceCubemap$offset() {
        return maxSurfaceCubemap$OFFSET;
    }

    /**
     * {@return field {@code maxSurfaceCubemap}}
     */
    public static int maxSurfaceCubemap(MemorySegment struct) {
        return struct.get(maxSurfaceCubemap$LAYOUT, maxSurfaceCubemap$OFFSET);
    }

    /**
     * Sets field {@code maxSurfaceCubemap}.
     */
    public static void maxSurfaceCubemap(MemorySegment struct, int fieldValue) {
        struct.set(maxSurfaceCubemap$LAYOUT, maxSurfaceCubemap$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxSurfaceCubemapLayered}}
     */
    public static final SequenceLayout maxSurfaceCubemapLayered$layout() {
        return maxSurfaceCubemapLayered$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxSurfaceCubemapLayered} in bytes}
     */
    public static final long maxSurfaceCubemapLayered$offset() {
        return maxSurfaceCubemapLayered$OFFSET;
    }

    /**
     * {@return field {@code maxSurfaceCubemapLayered}}
     */
    public static MemorySegment maxSurfaceCubemapLayered(MemorySegment struct) {
        return struct.asSlice(maxSurfaceCubemapLayered$OFFSET, maxSurfaceCubemapLayered$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code maxSurfaceCubemapLayered}.
     */
    public static void maxSurfaceCubemapLayered(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, maxSurfaceCubemapLayered$OFFSET, maxSurfaceCubemapLayered$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code maxSurfaceCubemapLayered}}
     */
    public static long[] maxSurfaceCubemapLayered$dimensions() {
        return new long[] {2L};
    }

    /**
     * {@return field {@code maxSurfaceCubemapLayered}}
     */
    public static int maxSurfaceCubemapLayered(MemorySegment struct, long index0) {
        return (int) maxSurfaceCubemapLayered$ELEM_HANDLE.get(struct, maxSurfaceCubemapLayered$OFFSET, index0);
    }

    /**
     * Sets field {@code maxSurfaceCubemapLayered}.
     */
    public static void maxSurfaceCubemapLayered(MemorySegment struct, long index0, int fieldValue) {
        maxSurfaceCubemapLayered$ELEM_HANDLE.set(struct, maxSurfaceCubemapLayered$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code surfaceAlignment}}
     */
    public static final ValueLayout.OfLong surfaceAlignment$layout() {
        return surfaceAlignment$LAYOUT;
    }

    /**
     * {@return the offset of field {@code surfaceAlignment} in bytes}
     */
    public static final long surfaceAlignment$offset() {
        return surfaceAlignment$OFFSET;
    }

    /**
     * {@return field {@code surfaceAlignment}}
     */
    public static long surfaceAlignment(MemorySegment struct) {
        return struct.get(surfaceAlignment$LAYOUT, surfaceAlignment$OFFSET);
    }

    /**
     * Sets field {@code surfaceAlignment}.
     */
    public static void surfaceAlignment(MemorySegment struct, long fieldValue) {
        struct.set(surfaceAlignment$LAYOUT, surfaceAlignment$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code concurrentKernels}}
     */
    public static final ValueLayout.OfInt concurrentKernels$layout() {
        return concurrentKernels$LAYOUT;
    }

    /**
     * {@return the offset of field {@code concurrentKernels} in bytes}
     */
    public static final long concurrentKernels$offset() {
        return concurrentKernels$OFFSET;
    }

    /**
     * {@return field {@code concurrentKernels}}
     */
    public static int concurrentKernels(MemorySegment struct) {
        return struct.get(concurrentKernels$LAYOUT, concurrentKernels$OFFSET);
    }

    /**
     * Sets field {@code concurrentKernels}.
     */
    public static void concurrentKernels(MemorySegment struct, int fieldValue) {
        struct.set(concurrentKernels$LAYOUT, concurrentKernels$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code ECCEnabled}}
     */
    public static final ValueLayout.OfInt ECCEnabled$layout() {
        return ECCEnabled$LAYOUT;
    }

    /**
     * {@return the offset of field {@code ECCEnabled} in bytes}
     */
    public static final long ECCEnabled$offset() {
        return ECCEnabled$OFFSET;
    }

    /**
     * {@return field {@code ECCEnabled}}
     */
    public static int ECCEnabled(MemorySegment struct) {
        return struct.get(ECCEnabled$LAYOUT, ECCEnabled$OFFSET);
    }

    /**
     * Sets field {@code ECCEnabled}.
     */
    public static void ECCEnabled(MemorySegment struct, int fieldValue) {
        struct.set(ECCEnabled$LAYOUT, ECCEnabled$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code pciBusID}}
     */
    public static final ValueLayout.OfInt pciBusID$layout() {
        return pciBusID$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pciBusID} in bytes}
     */
    public static final long pciBusID$offset() {
        return pciBusID$OFFSET;
    }

    /**
     * {@return field {@code pciBusID}}
     */
    public static int pciBusID(MemorySegment struct) {
        return struct.get(pciBusID$LAYOUT, pciBusID$OFFSET);
    }

    /**
     * Sets field {@code pciBusID}.
     */
    public static void pciBusID(MemorySegment struct, int fieldValue) {
        struct.set(pciBusID$LAYOUT, pciBusID$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code pciDeviceID}}
     */
    public static final ValueLayout.OfInt pciDeviceID$layout() {
        return pciDeviceID$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pciDeviceID} in bytes}
     */
    public static final long pciDeviceID$offset() {
        return pciDeviceID$OFFSET;
    }

    /**
     * {@return field {@code pciDeviceID}}
     */
    public static int pciDeviceID(MemorySegment struct) {
        return struct.get(pciDeviceID$LAYOUT, pciDeviceID$OFFSET);
    }

    /**
     * Sets field {@code pciDeviceID}.
     */
    public static void pciDeviceID(MemorySegment struct, int fieldValue) {
        struct.set(pciDeviceID$LAYOUT, pciDeviceID$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code pciDomainID}}
     */
    public static final ValueLayout.OfInt pciDomainID$layout() {
        return pciDomainID$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pciDomainID} in bytes}
     */
    public static final long pciDomainID$offset() {
        return pciDomainID$OFFSET;
    }

    /**
     * {@return field {@code pciDomainID}}
     */
    public static int pciDomainID(MemorySegment struct) {
        return struct.get(pciDomainID$LAYOUT, pciDomainID$OFFSET);
    }

    /**
     * Sets field {@code pciDomainID}.
     */
    public static void pciDomainID(MemorySegment struct, int fieldValue) {
        struct.set(pciDomainID$LAYOUT, pciDomainID$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code tccDriver}}
     */
    public static final ValueLayout.OfInt tccDriver$layout() {
        return tccDriver$LAYOUT;
    }

    /**
     * {@return the offset of field {@code tccDriver} in bytes}
     */
    public static final long tccDriver$offset() {
        return tccDriver$OFFSET;
    }

    /**
     * {@return field {@code tccDriver}}
     */
    public static int tccDriver(MemorySegment struct) {
        return struct.get(tccDriver$LAYOUT, tccDriver$OFFSET);
    }

    /**
     * Sets field {@code tccDriver}.
     */
    public static void tccDriver(MemorySegment struct, int fieldValue) {
        struct.set(tccDriver$LAYOUT, tccDriver$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code asyncEngineCount}}
     */
    public static final ValueLayout.OfInt asyncEngineCount$layout() {
        return asyncEngineCount$LAYOUT;
    }

    /**
     * {@return the offset of field {@code asyncEngineCount} in bytes}
     */
    public static final long asyncEngineCount$offset() {
        return asyncEngineCount$OFFSET;
    }

    /**
     * {@return field {@code asyncEngineCount}}
     */
    public static int asyncEngineCount(MemorySegment struct) {
        return struct.get(asyncEngineCount$LAYOUT, asyncEngineCount$OFFSET);
    }

    /**
     * Sets field {@code asyncEngineCount}.
     */
    public static void asyncEngineCount(MemorySegment struct, int fieldValue) {
        struct.set(asyncEngineCount$LAYOUT, asyncEngineCount$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code unifiedAddressing}}
     */
    public static final ValueLayout.OfInt unifiedAddressing$layout() {
        return unifiedAddressing$LAYOUT;
    }

    /**
     * {@return the offset of field {@code unifiedAddressing} in bytes}
     */
    public static final long unifiedAddressing$offset() {
        return unifiedAddressing$OFFSET;
    }

    /**
     * {@return field {@code unifiedAddressing}}
     */
    public static int unifiedAddressing(MemorySegment struct) {
        return struct.get(unifiedAddressing$LAYOUT, unifiedAddressing$OFFSET);
    }

    /**
     * Sets field {@code unifiedAddressing}.
     */
    public static void unifiedAddressing(MemorySegment struct, int fieldValue) {
        struct.set(unifiedAddressing$LAYOUT, unifiedAddressing$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code memoryBusWidth}}
     */
    public static final ValueLayout.OfInt memoryBusWidth$layout() {
        return memoryBusWidth$LAYOUT;
    }

    /**
     * {@return the offset of field {@code memoryBusWidth} in bytes}
     */
    public static final long memoryBusWidth$offset() {
        return memoryBusWidth$OFFSET;
    }

    /**
     * {@return field {@code memoryBusWidth}}
     */
    public static int memoryBusWidth(MemorySegment struct) {
        return struct.get(memoryBusWidth$LAYOUT, memoryBusWidth$OFFSET);
    }

    /**
     * Sets field {@code memoryBusWidth}.
     */
    public static void memoryBusWidth(MemorySegment struct, int fieldValue) {
        struct.set(memoryBusWidth$LAYOUT, memoryBusWidth$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code l2CacheSize}}
     */
    public static final ValueLayout.OfInt l2CacheSize$layout() {
        return l2CacheSize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code l2CacheSize} in bytes}
     */
    public static final long l2CacheSize$offset() {
        return l2CacheSize$OFFSET;
    }

    /**
     * {@return field {@code l2CacheSize}}
     */
    public static int l2CacheSize(MemorySegment struct) {
        return struct.get(l2CacheSize$LAYOUT, l2CacheSize$OFFSET);
    }

    /**
     * Sets field {@code l2CacheSize}.
     */
    public static void l2CacheSize(MemorySegment struct, int fieldValue) {
        struct.set(l2CacheSize$LAYOUT, l2CacheSize$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code persistingL2CacheMaxSize}}
     */
    public static final ValueLayout.OfInt persistingL2CacheMaxSize$layout() {
        return persistingL2CacheMaxSize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code persistingL2CacheMaxSize} in bytes}
     */
    public static final long persistingL2CacheMaxSize$offset() {
        return persistingL2CacheMaxSize$OFFSET;
    }

    /**
     * {@return field {@code persistingL2CacheMaxSize}}
     */
    public static int persistingL2CacheMaxSize(MemorySegment struct) {
        return struct.get(persistingL2CacheMaxSize$LAYOUT, persistingL2CacheMaxSize$OFFSET);
    }

    /**
     * Sets field {@code persistingL2CacheMaxSize}.
     */
    public static void persistingL2CacheMaxSize(MemorySegment struct, int fieldValue) {
        struct.set(persistingL2CacheMaxSize$LAYOUT, persistingL2CacheMaxSize$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxThreadsPerMultiProcessor}}
     */
    public static final ValueLayout.OfInt maxThreadsPerMultiProcessor$layout() {
        return maxThreadsPerMultiProcessor$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxThreadsPerMultiProcessor} in bytes}
     */
    public static final long maxThreadsPerMultiProcessor$offset() {
        return maxThreadsPerMultiProcessor$OFFSET;
    }

    /**
     * {@return field {@code maxThreadsPerMultiProcessor}}
     */
    public static int maxThreadsPerMultiProcessor(MemorySegment struct) {
        return struct.get(maxThreadsPerMultiProcessor$LAYOUT, maxThreadsPerMultiProcessor$OFFSET);
    }

    /**
     * Sets field {@code maxThreadsPerMultiProcessor}.
     */
    public static void maxThreadsPerMultiProcessor(MemorySegment struct, int fieldValue) {
        struct.set(maxThreadsPerMultiProcessor$LAYOUT, maxThreadsPerMultiProcessor$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code streamPrioritiesSupported}}
     */
    public static final ValueLayout.OfInt streamPrioritiesSupported$layout() {
        return streamPrioritiesSupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code streamPrioritiesSupported} in bytes}
     */
    public static final long streamPrioritiesSupported$offset() {
        return streamPrioritiesSupported$OFFSET;
    }

    /**
     * {@return field {@code streamPrioritiesSupported}}
     */
    public static int streamPrioritiesSupported(MemorySegment struct) {
        return struct.get(streamPrioritiesSupported$LAYOUT, streamPrioritiesSupported$OFFSET);
    }

    /**
     * Sets field {@code streamPrioritiesSupported}.
     */
    public static void streamPrioritiesSupported(MemorySegment struct, int fieldValue) {
        struct.set(streamPrioritiesSupported$LAYOUT, streamPrioritiesSupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code globalL1CacheSupported}}
     */
    public static final ValueLayout.OfInt globalL1CacheSupported$layout() {
        return globalL1CacheSupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code globalL1CacheSupported} in bytes}
     */
    public static final long globalL1CacheSupported$offset() {
        return globalL1CacheSupported$OFFSET;
    }

    /**
     * {@return field {@code globalL1CacheSupported}}
     */
    public static int globalL1CacheSupported(MemorySegment struct) {
        return struct.get(globalL1CacheSupported$LAYOUT, globalL1CacheSupported$OFFSET);
    }

    /**
     * Sets field {@code globalL1CacheSupported}.
     */
    public static void globalL1CacheSupported(MemorySegment struct, int fieldValue) {
        struct.set(globalL1CacheSupported$LAYOUT, globalL1CacheSupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code localL1CacheSupported}}
     */
    public static final ValueLayout.OfInt localL1CacheSupported$layout() {
        return localL1CacheSupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code localL1CacheSupported} in bytes}
     */
    public static final long localL1CacheSupported$offset() {
        return localL1CacheSupported$OFFSET;
    }

    /**
     * {@return field {@code localL1CacheSupported}}
     */
    public static int localL1CacheSupported(MemorySegment struct) {
        return struct.get(localL1CacheSupported$LAYOUT, localL1CacheSupported$OFFSET);
    }

    /**
     * Sets field {@code localL1CacheSupported}.
     */
    public static void localL1CacheSupported(MemorySegment struct, int fieldValue) {
        struct.set(localL1CacheSupported$LAYOUT, localL1CacheSupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code sharedMemPerMultiprocessor}}
     */
    public static final ValueLayout.OfLong sharedMemPerMultiprocessor$layout() {
        return sharedMemPerMultiprocessor$LAYOUT;
    }

    /**
     * {@return the offset of field {@code sharedMemPerMultiprocessor} in bytes}
     */
    public static final long sharedMemPerMultiprocessor$offset() {
        return sharedMemPerMultiprocessor$OFFSET;
    }

    /**
     * {@return field {@code sharedMemPerMultiprocessor}}
     */
    public static long sharedMemPerMultiprocessor(MemorySegment struct) {
        return struct.get(sharedMemPerMultiprocessor$LAYOUT, sharedMemPerMultiprocessor$OFFSET);
    }

    /**
     * Sets field {@code sharedMemPerMultiprocessor}.
     */
    public static void sharedMemPerMultiprocessor(MemorySegment struct, long fieldValue) {
        struct.set(sharedMemPerMultiprocessor$LAYOUT, sharedMemPerMultiprocessor$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code regsPerMultiprocessor}}
     */
    public static final ValueLayout.OfInt regsPerMultiprocessor$layout() {
        return regsPerMultiprocessor$LAYOUT;
    }

    /**
     * {@return the offset of field {@code regsPerMultiprocessor} in bytes}
     */
    public static final long regsPerMultiprocessor$offset() {
        return regsPerMultiprocessor$OFFSET;
    }

    /**
     * {@return field {@code regsPerMultiprocessor}}
     */
    public static int regsPerMultiprocessor(MemorySegment struct) {
        return struct.get(regsPerMultiprocessor$LAYOUT, regsPerMultiprocessor$OFFSET);
    }

    /**
     * Sets field {@code regsPerMultiprocessor}.
     */
    public static void regsPerMultiprocessor(MemorySegment struct, int fieldValue) {
        struct.set(regsPerMultiprocessor$LAYOUT, regsPerMultiprocessor$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code managedMemory}}
     */
    public static final ValueLayout.OfInt managedMemory$layout() {
        return managedMemory$LAYOUT;
    }

    /**
     * {@return the offset of field {@code managedMemory} in bytes}
     */
    public static final long managedMemory$offset() {
        return managedMemory$OFFSET;
    }

    /**
     * {@return field {@code managedMemory}}
     */
    public static int managedMemory(MemorySegment struct) {
        return struct.get(managedMemory$LAYOUT, managedMemory$OFFSET);
    }

    /**
     * Sets field {@code managedMemory}.
     */
    public static void managedMemory(MemorySegment struct, int fieldValue) {
        struct.set(managedMemory$LAYOUT, managedMemory$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code isMultiGpuBoard}}
     */
    public static final ValueLayout.OfInt isMultiGpuBoard$layout() {
        return isMultiGpuBoard$LAYOUT;
    }

    /**
     * {@return the offset of field {@code isMultiGpuBoard} in bytes}
     */
    public static final long isMultiGpuBoard$offset() {
        return isMultiGpuBoard$OFFSET;
    }

    /**
     * {@return field {@code isMultiGpuBoard}}
     */
    public static int isMultiGpuBoard(MemorySegment struct) {
        return struct.get(isMultiGpuBoard$LAYOUT, isMultiGpuBoard$OFFSET);
    }

    /**
     * Sets field {@code isMultiGpuBoard}.
     */
    public static void isMultiGpuBoard(MemorySegment struct, int fieldValue) {
        struct.set(isMultiGpuBoard$LAYOUT, isMultiGpuBoard$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code multiGpuBoardGroupID}}
     */
    public static final ValueLayout.OfInt multiGpuBoardGroupID$layout() {
        return multiGpuBoardGroupID$LAYOUT;
    }

    /**
     * {@return the offset of field {@code multiGpuBoardGroupID} in bytes}
     */
    public static final long multiGpuBoardGroupID$offset() {
        return multiGpuBoardGroupID$OFFSET;
    }

    /**
     * {@return field {@code multiGpuBoardGroupID}}
     */
    public static int multiGpuBoardGroupID(MemorySegment struct) {
        return struct.get(multiGpuBoardGroupID$LAYOUT, multiGpuBoardGroupID$OFFSET);
    }

    /**
     * Sets field {@code multiGpuBoardGroupID}.
     */
    public static void multiGpuBoardGroupID(MemorySegment struct, int fieldValue) {
        struct.set(multiGpuBoardGroupID$LAYOUT, multiGpuBoardGroupID$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code hostNativeAtomicSupported}}
     */
    public static final ValueLayout.OfInt hostNativeAtomicSupported$layout() {
        return hostNativeAtomicSupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code hostNativeAtomicSupported} in bytes}
     */
    public static final long hostNativeAtomicSupported$offset() {
        return hostNativeAtomicSupported$OFFSET;
    }

    /**
     * {@return field {@code hostNativeAtomicSupported}}
     */
    public static int hostNativeAtomicSupported(MemorySegment struct) {
        return struct.get(hostNativeAtomicSupported$LAYOUT, hostNativeAtomicSupported$OFFSET);
    }

    /**
     * Sets field {@code hostNativeAtomicSupported}.
     */
    public static void hostNativeAtomicSupported(MemorySegment struct, int fieldValue) {
        struct.set(hostNativeAtomicSupported$LAYOUT, hostNativeAtomicSupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code pageableMemoryAccess}}
     */
    public static final ValueLayout.OfInt pageableMemoryAccess$layout() {
        return pageableMemoryAccess$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pageableMemoryAccess} in bytes}
     */
    public static final long pageableMemoryAccess$offset() {
        return pageableMemoryAccess$OFFSET;
    }

    /**
     * {@return field {@code pageableMemoryAccess}}
     */
    public static int pageableMemoryAccess(MemorySegment struct) {
        return struct.get(pageableMemoryAccess$LAYOUT, pageableMemoryAccess$OFFSET);
    }

    /**
     * Sets field {@code pageableMemoryAccess}.
     */
    public static void pageableMemoryAccess(MemorySegment struct, int fieldValue) {
        struct.set(pageableMemoryAccess$LAYOUT, pageableMemoryAccess$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code concurrentManagedAccess}}
     */
    public static final ValueLayout.OfInt concurrentManagedAccess$layout() {
        return concurrentManagedAccess$LAYOUT;
    }

    /**
     * {@return the offset of field {@code concurrentManagedAccess} in bytes}
     */
    public static final long concurrentManagedAccess$offset() {
        return concurrentManagedAccess$OFFSET;
    }

    /**
     * {@return field {@code concurrentManagedAccess}}
     */
    public static int concurrentManagedAccess(MemorySegment struct) {
        return struct.get(concurrentManagedAccess$LAYOUT, concurrentManagedAccess$OFFSET);
    }

    /**
     * Sets field {@code concurrentManagedAccess}.
     */
    public static void concurrentManagedAccess(MemorySegment struct, int fieldValue) {
        struct.set(concurrentManagedAccess$LAYOUT, concurrentManagedAccess$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code computePreemptionSupported}}
     */
    public static final ValueLayout.OfInt computePreemptionSupported$layout() {
        return computePreemptionSupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code computePreemptionSupported} in bytes}
     */
    public static final long computePreemptionSupported$offset() {
        return computePreemptionSupported$OFFSET;
    }

    /**
     * {@return field {@code computePreemptionSupported}}
     */
    public static int computePreemptionSupported(MemorySegment struct) {
        return struct.get(computePreemptionSupported$LAYOUT, computePreemptionSupported$OFFSET);
    }

    /**
     * Sets field {@code computePreemptionSupported}.
     */
    public static void computePreemptionSupported(MemorySegment struct, int fieldValue) {
        struct.set(computePreemptionSupported$LAYOUT, computePreemptionSupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code canUseHostPointerForRegisteredMem}}
     */
    public static final ValueLayout.OfInt canUseHostPointerForRegisteredMem$layout() {
        return canUseHostPointerForRegisteredMem$LAYOUT;
    }

    /**
     * {@return the offset of field {@code canUseHostPointerForRegisteredMem} in bytes}
     */
    public static final long canUseHostPointerForRegisteredMem$offset() {
        return canUseHostPointerForRegisteredMem$OFFSET;
    }

    /**
     * {@return field {@code canUseHostPointerForRegisteredMem}}
     */
    public static int canUseHostPointerForRegisteredMem(MemorySegment struct) {
        return struct.get(canUseHostPointerForRegisteredMem$LAYOUT, canUseHostPointerForRegisteredMem$OFFSET);
    }

    /**
     * Sets field {@code canUseHostPointerForRegisteredMem}.
     */
    public static void canUseHostPointerForRegisteredMem(MemorySegment struct, int fieldValue) {
        struct.set(canUseHostPointerForRegisteredMem$LAYOUT, canUseHostPointerForRegisteredMem$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code cooperativeLaunch}}
     */
    public static final ValueLayout.OfInt cooperativeLaunch$layout() {
        return cooperativeLaunch$LAYOUT;
    }

    /**
     * {@return the offset of field {@code cooperativeLaunch} in bytes}
     */
    public static final long cooperativeLaunch$offset() {
        return cooperativeLaunch$OFFSET;
    }

    /**
     * {@return field {@code cooperativeLaunch}}
     */
    public static int cooperativeLaunch(MemorySegment struct) {
        return struct.get(cooperativeLaunch$LAYOUT, cooperativeLaunch$OFFSET);
    }

    /**
     * Sets field {@code cooperativeLaunch}.
     */
    public static void cooperativeLaunch(MemorySegment struct, int fieldValue) {
        struct.set(cooperativeLaunch$LAYOUT, cooperativeLaunch$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code sharedMemPerBlockOptin}}
     */
    public static final ValueLayout.OfLong sharedMemPerBlockOptin$layout() {
        return sharedMemPerBlockOptin$LAYOUT;
    }

    /**
     * {@return the offset of field {@code sharedMemPerBlockOptin} in bytes}
     */
    public static final long sharedMemPerBlockOptin$offset() {
        return sharedMemPerBlockOptin$OFFSET;
    }

    /**
     * {@return field {@code sharedMemPerBlockOptin}}
     */
    public static long sharedMemPerBlockOptin(MemorySegment struct) {
        return struct.get(sharedMemPerBlockOptin$LAYOUT, sharedMemPerBlockOptin$OFFSET);
    }

    /**
     * Sets field {@code sharedMemPerBlockOptin}.
     */
    public static void sharedMemPerBlockOptin(MemorySegment struct, long fieldValue) {
        struct.set(sharedMemPerBlockOptin$LAYOUT, sharedMemPerBlockOptin$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code pageableMemoryAccessUsesHostPageTables}}
     */
    public static final ValueLayout.OfInt pageableMemoryAccessUsesHostPageTables$layout() {
        return pageableMemoryAccessUsesHostPageTables$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pageableMemoryAccessUsesHostPageTables} in bytes}
     */
    public static final long pageableMemoryAccessUsesHostPageTables$offset() {
        return pageableMemoryAccessUsesHostPageTables$OFFSET;
    }

    /**
     * {@return field {@code pageableMemoryAccessUsesHostPageTables}}
     */
    public static int pageableMemoryAccessUsesHostPageTables(MemorySegment struct) {
        return struct.get(pageableMemoryAccessUsesHostPageTables$LAYOUT, pageableMemoryAccessUsesHostPageTables$OFFSET);
    }

    /**
     * Sets field {@code pageableMemoryAccessUsesHostPageTables}.
     */
    public static void pageableMemoryAccessUsesHostPageTables(MemorySegment struct,
            int fieldValue) {
        struct.set(pageableMemoryAccessUsesHostPageTables$LAYOUT, pageableMemoryAccessUsesHostPageTables$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code directManagedMemAccessFromHost}}
     */
    public static final ValueLayout.OfInt directManagedMemAccessFromHost$layout() {
        return directManagedMemAccessFromHost$LAYOUT;
    }

    /**
     * {@return the offset of field {@code directManagedMemAccessFromHost} in bytes}
     */
    public static final long directManagedMemAccessFromHost$offset() {
        return directManagedMemAccessFromHost$OFFSET;
    }

    /**
     * {@return field {@code directManagedMemAccessFromHost}}
     */
    public static int directManagedMemAccessFromHost(MemorySegment struct) {
        return struct.get(directManagedMemAccessFromHost$LAYOUT, directManagedMemAccessFromHost$OFFSET);
    }

    /**
     * Sets field {@code directManagedMemAccessFromHost}.
     */
    public static void directManagedMemAccessFromHost(MemorySegment struct, int fieldValue) {
        struct.set(directManagedMemAccessFromHost$LAYOUT, directManagedMemAccessFromHost$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxBlocksPerMultiProcessor}}
     */
    public static final ValueLayout.OfInt maxBlocksPerMultiProcessor$layout() {
        return maxBlocksPerMultiProcessor$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxBlocksPerMultiProcessor} in bytes}
     */
    public static final long maxBlocksPerMultiProcessor$offset() {
        return maxBlocksPerMultiProcessor$OFFSET;
    }

    /**
     * {@return field {@code maxBlocksPerMultiProcessor}}
     */
    public static int maxBlocksPerMultiProcessor(MemorySegment struct) {
        return struct.get(maxBlocksPerMultiProcessor$LAYOUT, maxBlocksPerMultiProcessor$OFFSET);
    }

    /**
     * Sets field {@code maxBlocksPerMultiProcessor}.
     */
    public static void maxBlocksPerMultiProcessor(MemorySegment struct, int fieldValue) {
        struct.set(maxBlocksPerMultiProcessor$LAYOUT, maxBlocksPerMultiProcessor$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code accessPolicyMaxWindowSize}}
     */
    public static final ValueLayout.OfInt accessPolicyMaxWindowSize$layout() {
        return accessPolicyMaxWindowSize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code accessPolicyMaxWindowSize} in bytes}
     */
    public static final long accessPolicyMaxWindowSize$offset() {
        return accessPolicyMaxWindowSize$OFFSET;
    }

    /**
     * {@return field {@code accessPolicyMaxWindowSize}}
     */
    public static int accessPolicyMaxWindowSize(MemorySegment struct) {
        return struct.get(accessPolicyMaxWindowSize$LAYOUT, accessPolicyMaxWindowSize$OFFSET);
    }

    /**
     * Sets field {@code accessPolicyMaxWindowSize}.
     */
    public static void accessPolicyMaxWindowSize(MemorySegment struct, int fieldValue) {
        struct.set(accessPolicyMaxWindowSize$LAYOUT, accessPolicyMaxWindowSize$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code reservedSharedMemPerBlock}}
     */
    public static final ValueLayout.OfLong reservedSharedMemPerBlock$layout() {
        return reservedSharedMemPerBlock$LAYOUT;
    }

    /**
     * {@return the offset of field {@code reservedSharedMemPerBlock} in bytes}
     */
    public static final long reservedSharedMemPerBlock$offset() {
        return reservedSharedMemPerBlock$OFFSET;
    }

    /**
     * {@return field {@code reservedSharedMemPerBlock}}
     */
    public static long reservedSharedMemPerBlock(MemorySegment struct) {
        return struct.get(reservedSharedMemPerBlock$LAYOUT, reservedSharedMemPerBlock$OFFSET);
    }

    /**
     * Sets field {@code reservedSharedMemPerBlock}.
     */
    public static void reservedSharedMemPerBlock(MemorySegment struct, long fieldValue) {
        struct.set(reservedSharedMemPerBlock$LAYOUT, reservedSharedMemPerBlock$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code hostRegisterSupported}}
     */
    public static final ValueLayout.OfInt hostRegisterSupported$layout() {
        return hostRegisterSupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code hostRegisterSupported} in bytes}
     */
    public static final long hostRegisterSupported$offset() {
        return hostRegisterSupported$OFFSET;
    }

    /**
     * {@return field {@code hostRegisterSupported}}
     */
    public static int hostRegisterSupported(MemorySegment struct) {
        return struct.get(hostRegisterSupported$LAYOUT, hostRegisterSupported$OFFSET);
    }

    /**
     * Sets field {@code hostRegisterSupported}.
     */
    public static void hostRegisterSupported(MemorySegment struct, int fieldValue) {
        struct.set(hostRegisterSupported$LAYOUT, hostRegisterSupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code sparseCudaArraySupported}}
     */
    public static final ValueLayout.OfInt sparseCudaArraySupported$layout() {
        return sparseCudaArraySupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code sparseCudaArraySupported} in bytes}
     */
    public static final long sparseCudaArraySupported$offset() {
        return sparseCudaArraySupported$OFFSET;
    }

    /**
     * {@return field {@code sparseCudaArraySupported}}
     */
    public static int sparseCudaArraySupported(MemorySegment struct) {
        return struct.get(sparseCudaArraySupported$LAYOUT, sparseCudaArraySupported$OFFSET);
    }

    /**
     * Sets field {@code sparseCudaArraySupported}.
     */
    public static void sparseCudaArraySupported(MemorySegment struct, int fieldValue) {
        struct.set(sparseCudaArraySupported$LAYOUT, sparseCudaArraySupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code hostRegisterReadOnlySupported}}
     */
    public static final ValueLayout.OfInt hostRegisterReadOnlySupported$layout() {
        return hostRegisterReadOnlySupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code hostRegisterReadOnlySupported} in bytes}
     */
    public static final long hostRegisterReadOnlySupported$offset() {
        return hostRegisterReadOnlySupported$OFFSET;
    }

    /**
     * {@return field {@code hostRegisterReadOnlySupported}}
     */
    public static int hostRegisterReadOnlySupported(MemorySegment struct) {
        return struct.get(hostRegisterReadOnlySupported$LAYOUT, hostRegisterReadOnlySupported$OFFSET);
    }

    /**
     * Sets field {@code hostRegisterReadOnlySupported}.
     */
    public static void hostRegisterReadOnlySupported(MemorySegment struct, int fieldValue) {
        struct.set(hostRegisterReadOnlySupported$LAYOUT, hostRegisterReadOnlySupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code timelineSemaphoreInteropSupported}}
     */
    public static final ValueLayout.OfInt timelineSemaphoreInteropSupported$layout() {
        return timelineSemaphoreInteropSupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code timelineSemaphoreInteropSupported} in bytes}
     */
    public static final long timelineSemaphoreInteropSupported$offset() {
        return timelineSemaphoreInteropSupported$OFFSET;
    }

    /**
     * {@return field {@code timelineSemaphoreInteropSupported}}
     */
    public static int timelineSemaphoreInteropSupported(MemorySegment struct) {
        return struct.get(timelineSemaphoreInteropSupported$LAYOUT, timelineSemaphoreInteropSupported$OFFSET);
    }

    /**
     * Sets field {@code timelineSemaphoreInteropSupported}.
     */
    public static void timelineSemaphoreInteropSupported(MemorySegment struct, int fieldValue) {
        struct.set(timelineSemaphoreInteropSupported$LAYOUT, timelineSemaphoreInteropSupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code memoryPoolsSupported}}
     */
    public static final ValueLayout.OfInt memoryPoolsSupported$layout() {
        return memoryPoolsSupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code memoryPoolsSupported} in bytes}
     */
    public static final long memoryPoolsSupported$offset() {
        return memoryPoolsSupported$OFFSET;
    }

    /**
     * {@return field {@code memoryPoolsSupported}}
     */
    public static int memoryPoolsSupported(MemorySegment struct) {
        return struct.get(memoryPoolsSupported$LAYOUT, memoryPoolsSupported$OFFSET);
    }

    /**
     * Sets field {@code memoryPoolsSupported}.
     */
    public static void memoryPoolsSupported(MemorySegment struct, int fieldValue) {
        struct.set(memoryPoolsSupported$LAYOUT, memoryPoolsSupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code gpuDirectRDMASupported}}
     */
    public static final ValueLayout.OfInt gpuDirectRDMASupported$layout() {
        return gpuDirectRDMASupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code gpuDirectRDMASupported} in bytes}
     */
    public static final long gpuDirectRDMASupported$offset() {
        return gpuDirectRDMASupported$OFFSET;
    }

    /**
     * {@return field {@code gpuDirectRDMASupported}}
     */
    public static int gpuDirectRDMASupported(MemorySegment struct) {
        return struct.get(gpuDirectRDMASupported$LAYOUT, gpuDirectRDMASupported$OFFSET);
    }

    /**
     * Sets field {@code gpuDirectRDMASupported}.
     */
    public static void gpuDirectRDMASupported(MemorySegment struct, int fieldValue) {
        struct.set(gpuDirectRDMASupported$LAYOUT, gpuDirectRDMASupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code gpuDirectRDMAFlushWritesOptions}}
     */
    public static final ValueLayout.OfInt gpuDirectRDMAFlushWritesOptions$layout() {
        return gpuDirectRDMAFlushWritesOptions$LAYOUT;
    }

    /**
     * {@return the offset of field {@code gpuDirectRDMAFlushWritesOptions} in bytes}
     */
    public static final long gpuDirectRDMAFlushWritesOptions$offset() {
        return gpuDirectRDMAFlushWritesOptions$OFFSET;
    }

    /**
     * {@return field {@code gpuDirectRDMAFlushWritesOptions}}
     */
    public static int gpuDirectRDMAFlushWritesOptions(MemorySegment struct) {
        return struct.get(gpuDirectRDMAFlushWritesOptions$LAYOUT, gpuDirectRDMAFlushWritesOptions$OFFSET);
    }

    /**
     * Sets field {@code gpuDirectRDMAFlushWritesOptions}.
     */
    public static void gpuDirectRDMAFlushWritesOptions(MemorySegment struct, int fieldValue) {
        struct.set(gpuDirectRDMAFlushWritesOptions$LAYOUT, gpuDirectRDMAFlushWritesOptions$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code gpuDirectRDMAWritesOrdering}}
     */
    public static final ValueLayout.OfInt gpuDirectRDMAWritesOrdering$layout() {
        return gpuDirectRDMAWritesOrdering$LAYOUT;
    }

    /**
     * {@return the offset of field {@code gpuDirectRDMAWritesOrdering} in bytes}
     */
    public static final long gpuDirectRDMAWritesOrdering$offset() {
        return gpuDirectRDMAWritesOrdering$OFFSET;
    }

    /**
     * {@return field {@code gpuDirectRDMAWritesOrdering}}
     */
    public static int gpuDirectRDMAWritesOrdering(MemorySegment struct) {
        return struct.get(gpuDirectRDMAWritesOrdering$LAYOUT, gpuDirectRDMAWritesOrdering$OFFSET);
    }

    /**
     * Sets field {@code gpuDirectRDMAWritesOrdering}.
     */
    public static void gpuDirectRDMAWritesOrdering(MemorySegment struct, int fieldValue) {
        struct.set(gpuDirectRDMAWritesOrdering$LAYOUT, gpuDirectRDMAWritesOrdering$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code memoryPoolSupportedHandleTypes}}
     */
    public static final ValueLayout.OfInt memoryPoolSupportedHandleTypes$layout() {
        return memoryPoolSupportedHandleTypes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code memoryPoolSupportedHandleTypes} in bytes}
     */
    public static final long memoryPoolSupportedHandleTypes$offset() {
        return memoryPoolSupportedHandleTypes$OFFSET;
    }

    /**
     * {@return field {@code memoryPoolSupportedHandleTypes}}
     */
    public static int memoryPoolSupportedHandleTypes(MemorySegment struct) {
        return struct.get(memoryPoolSupportedHandleTypes$LAYOUT, memoryPoolSupportedHandleTypes$OFFSET);
    }

    /**
     * Sets field {@code memoryPoolSupportedHandleTypes}.
     */
    public static void memoryPoolSupportedHandleTypes(MemorySegment struct, int fieldValue) {
        struct.set(memoryPoolSupportedHandleTypes$LAYOUT, memoryPoolSupportedHandleTypes$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code deferredMappingCudaArraySupported}}
     */
    public static final ValueLayout.OfInt deferredMappingCudaArraySupported$layout() {
        return deferredMappingCudaArraySupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code deferredMappingCudaArraySupported} in bytes}
     */
    public static final long deferredMappingCudaArraySupported$offset() {
        return deferredMappingCudaArraySupported$OFFSET;
    }

    /**
     * {@return field {@code deferredMappingCudaArraySupported}}
     */
    public static int deferredMappingCudaArraySupported(MemorySegment struct) {
        return struct.get(deferredMappingCudaArraySupported$LAYOUT, deferredMappingCudaArraySupported$OFFSET);
    }

    /**
     * Sets field {@code deferredMappingCudaArraySupported}.
     */
    public static void deferredMappingCudaArraySupported(MemorySegment struct, int fieldValue) {
        struct.set(deferredMappingCudaArraySupported$LAYOUT, deferredMappingCudaArraySupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code ipcEventSupported}}
     */
    public static final ValueLayout.OfInt ipcEventSupported$layout() {
        return ipcEventSupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code ipcEventSupported} in bytes}
     */
    public static final long ipcEventSupported$offset() {
        return ipcEventSupported$OFFSET;
    }

    /**
     * {@return field {@code ipcEventSupported}}
     */
    public static int ipcEventSupported(MemorySegment struct) {
        return struct.get(ipcEventSupported$LAYOUT, ipcEventSupported$OFFSET);
    }

    /**
     * Sets field {@code ipcEventSupported}.
     */
    public static void ipcEventSupported(MemorySegment struct, int fieldValue) {
        struct.set(ipcEventSupported$LAYOUT, ipcEventSupported$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code clusterLaunch}}
     */
    public static final ValueLayout.OfInt clusterLaunch$layout() {
        return clusterLaunch$LAYOUT;
    }

    /**
     * {@return the offset of field {@code clusterLaunch} in bytes}
     */
    public static final long clusterLaunch$offset() {
        return clusterLaunch$OFFSET;
    }

    /**
     * {@return field {@code clusterLaunch}}
     */
    public static int clusterLaunch(MemorySegment struct) {
        return struct.get(clusterLaunch$LAYOUT, clusterLaunch$OFFSET);
    }

    /**
     * Sets field {@code clusterLaunch}.
     */
    public static void clusterLaunch(MemorySegment struct, int fieldValue) {
        struct.set(clusterLaunch$LAYOUT, clusterLaunch$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code unifiedFunctionPointers}}
     */
    public static final ValueLayout.OfInt unifiedFunctionPointers$layout() {
        return unifiedFunctionPointers$LAYOUT;
    }

    /**
     * {@return the offset of field {@code unifiedFunctionPointers} in bytes}
     */
    public static final long unifiedFunctionPointers$offset() {
        return unifiedFunctionPointers$OFFSET;
    }

    /**
     * {@return field {@code unifiedFunctionPointers}}
     */
    public static int unifiedFunctionPointers(MemorySegment struct) {
        return struct.get(unifiedFunctionPointers$LAYOUT, unifiedFunctionPointers$OFFSET);
    }

    /**
     * Sets field {@code unifiedFunctionPointers}.
     */
    public static void unifiedFunctionPointers(MemorySegment struct, int fieldValue) {
        struct.set(unifiedFunctionPointers$LAYOUT, unifiedFunctionPointers$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code deviceNumaConfig}}
     */
    public static final ValueLayout.OfInt deviceNumaConfig$layout() {
        return deviceNumaConfig$LAYOUT;
    }

    /**
     * {@return the offset of field {@code deviceNumaConfig} in bytes}
     */
    public static final long deviceNumaConfig$offset() {
        return deviceNumaConfig$OFFSET;
    }

    /**
     * {@return field {@code deviceNumaConfig}}
     */
    public static int deviceNumaConfig(MemorySegment struct) {
        return struct.get(deviceNumaConfig$LAYOUT, deviceNumaConfig$OFFSET);
    }

    /**
     * Sets field {@code deviceNumaConfig}.
     */
    public static void deviceNumaConfig(MemorySegment struct, int fieldValue) {
        struct.set(deviceNumaConfig$LAYOUT, deviceNumaConfig$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code deviceNumaId}}
     */
    public static final ValueLayout.OfInt deviceNumaId$layout() {
        return deviceNumaId$LAYOUT;
    }

    /**
     * {@return the offset of field {@code deviceNumaId} in bytes}
     */
    public static final long deviceNumaId$offset() {
        return deviceNumaId$OFFSET;
    }

    /**
     * {@return field {@code deviceNumaId}}
     */
    public static int deviceNumaId(MemorySegment struct) {
        return struct.get(deviceNumaId$LAYOUT, deviceNumaId$OFFSET);
    }

    /**
     * Sets field {@code deviceNumaId}.
     */
    public static void deviceNumaId(MemorySegment struct, int fieldValue) {
        struct.set(deviceNumaId$LAYOUT, deviceNumaId$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code mpsEnabled}}
     */
    public static final ValueLayout.OfInt mpsEnabled$layout() {
        return mpsEnabled$LAYOUT;
    }

    /**
     * {@return the offset of field {@code mpsEnabled} in bytes}
     */
    public static final long mpsEnabled$offset() {
        return mpsEnabled$OFFSET;
    }

    /**
     * {@return field {@code mpsEnabled}}
     */
    public static int mpsEnabled(MemorySegment struct) {
        return struct.get(mpsEnabled$LAYOUT, mpsEnabled$OFFSET);
    }

    /**
     * Sets field {@code mpsEnabled}.
     */
    public static void mpsEnabled(MemorySegment struct, int fieldValue) {
        struct.set(mpsEnabled$LAYOUT, mpsEnabled$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code hostNumaId}}
     */
    public static final ValueLayout.OfInt hostNumaId$layout() {
        return hostNumaId$LAYOUT;
    }

    /**
     * {@return the offset of field {@code hostNumaId} in bytes}
     */
    public static final long hostNumaId$offset() {
        return hostNumaId$OFFSET;
    }

    /**
     * {@return field {@code hostNumaId}}
     */
    public static int hostNumaId(MemorySegment struct) {
        return struct.get(hostNumaId$LAYOUT, hostNumaId$OFFSET);
    }

    /**
     * Sets field {@code hostNumaId}.
     */
    public static void hostNumaId(MemorySegment struct, int fieldValue) {
        struct.set(hostNumaId$LAYOUT, hostNumaId$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code gpuPciDeviceID}}
     */
    public static final ValueLayout.OfInt gpuPciDeviceID$layout() {
        return gpuPciDeviceID$LAYOUT;
    }

    /**
     * {@return the offset of field {@code gpuPciDeviceID} in bytes}
     */
    public static final long gpuPciDeviceID$offset() {
        return gpuPciDeviceID$OFFSET;
    }

    /**
     * {@return field {@code gpuPciDeviceID}}
     */
    public static int gpuPciDeviceID(MemorySegment struct) {
        return struct.get(gpuPciDeviceID$LAYOUT, gpuPciDeviceID$OFFSET);
    }

    /**
     * Sets field {@code gpuPciDeviceID}.
     */
    public static void gpuPciDeviceID(MemorySegment struct, int fieldValue) {
        struct.set(gpuPciDeviceID$LAYOUT, gpuPciDeviceID$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code gpuPciSubsystemID}}
     */
    public static final ValueLayout.OfInt gpuPciSubsystemID$layout() {
        return gpuPciSubsystemID$LAYOUT;
    }

    /**
     * {@return the offset of field {@code gpuPciSubsystemID} in bytes}
     */
    public static final long gpuPciSubsystemID$offset() {
        return gpuPciSubsystemID$OFFSET;
    }

    /**
     * {@return field {@code gpuPciSubsystemID}}
     */
    public static int gpuPciSubsystemID(MemorySegment struct) {
        return struct.get(gpuPciSubsystemID$LAYOUT, gpuPciSubsystemID$OFFSET);
    }

    /**
     * Sets field {@code gpuPciSubsystemID}.
     */
    public static void gpuPciSubsystemID(MemorySegment struct, int fieldValue) {
        struct.set(gpuPciSubsystemID$LAYOUT, gpuPciSubsystemID$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code hostNumaMultinodeIpcSupported}}
     */
    public static final ValueLayout.OfInt hostNumaMultinodeIpcSupported$layout() {
        return hostNumaMultinodeIpcSupported$LAYOUT;
    }

    /**
     * {@return the offset of field {@code hostNumaMultinodeIpcSupported} in bytes}
     */
    public static final long hostNumaMultinodeIpcSupported$offset() {
        return hostNumaMultinodeIpcSupported$OFFSET;
    }

    /**
     * {@return field {@code hostNumaMultinodeIpcSupported}}
     */
    public static int hostNumaMultinodeIpcSupported(MemorySegment struct) {
        return struct.get(hostNumaMultinodeIpcSupported$LAYOUT, hostNumaMultinodeIpcSupported$OFFSET);
    }

    /**
     * Sets field {@code hostNumaMultinodeIpcSupported}.
     */
    public static void hostNumaMultinodeIpcSupported(MemorySegment struct, int fieldValue) {
        struct.set(hostNumaMultinodeIpcSupported$LAYOUT, hostNumaMultinodeIpcSupported$OFFSET, fieldValue);
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
        return new long[] {56L};
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
