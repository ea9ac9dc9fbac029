package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudaDeviceProp;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import dev.gatun.device.Peers;
import dev.gatun.device.cuda.Introductions.Introduced;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import dev.gatun.kernels.Kernels;
import dev.gatun.kernels.Signals;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An NVIDIA GPU. */
public final class CudaDevice implements Device {

    private final int ordinal;
    private final CudaOptions options;
    private final String model;
    private final Lanes lanes;
    private final Kernels kernels;
    private final MatrixProducts products;
    private final FusedAttention attention = new FusedAttention();
    private final DeviceConstants constants = new DeviceConstants();
    private final CudaFabric fabric;
    private final Communicators communicators;
    private final PeerCollectives direct;
    private final Map<Space, CudaMemory> memories = new EnumMap<>(Space.class);
    private final List<CudaExecutable> executables = new ArrayList<>();
    private final List<NcclTransfers> transfers = new ArrayList<>();
    private boolean closed;

    /**
     * One that has no others beside it.
     *
     * @param ordinal which of those that the process sees, from 0
     * @throws CudaException if there is no such GPU or no driver
     */
    public CudaDevice(int ordinal, CudaOptions options) {
        this(ordinal, options, new CudaFabric());
    }

    /**
     * @param ordinal which of those that the process sees, from 0
     * @param fabric what joins it to others
     * @throws CudaException if there is no such GPU or no driver
     */
    public CudaDevice(int ordinal, CudaOptions options, CudaFabric fabric) {
        this.ordinal = ordinal;
        this.options = options;
        this.fabric = fabric;
        communicators = new Communicators(fabric);
        direct = new PeerCollectives(fabric);
        Cuda.use(ordinal);
        PeerAccess.enable(ordinal, fabric.gpus());
        model = model(ordinal);
        lanes = new Lanes();
        kernels = new Kernels();
        products = new MatrixProducts(options.tf32());
        fabric.join(communicators);
    }

    private static String model(int ordinal) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment properties = cudaDeviceProp.allocate(arena);
            CudaException.check(cudart_h.cudaGetDeviceProperties(properties, ordinal), "cudaGetDeviceProperties");
            return cudaDeviceProp.name(properties).getString(0);
        }
    }

    @Override
    public String name() {
        return "cuda:" + ordinal + " (" + model + ")";
    }

    @Override
    public long workspaceBytes(Node node) {
        return scratchBytes(node);
    }

    /** The scratch memory of a node's kernels on any GPU. */
    public static long scratchBytes(Node node) {
        return CudaWorkspaces.bytes(node);
    }

    @Override
    public Memory allocate(Space space, long bytes) {
        Cuda.use(ordinal);
        if (memories.containsKey(space)) {
            throw new IllegalStateException(name() + " has its memory already");
        }
        CudaMemory memory = space == Space.HOST
                ? CudaMemory.onHost(ordinal, lanes.compute(), bytes)
                : CudaMemory.onDevice(ordinal, lanes.compute(), bytes);
        memories.put(space, memory);
        return memory;
    }

    @Override
    public Executable compile(Program program, Layout layout, Peers peers) {
        if (memories.isEmpty()) {
            throw new IllegalStateException(name() + " has no memory yet");
        }
        Cuda.use(ordinal);
        NcclTransfers nccl = new NcclTransfers(communicators);
        transfers.add(nccl);
        TransferLaunches launches = new TransferLaunches(
                program.name(), peers, fabric,
                new PeerCopies(fabric, new ChannelSignals(fabric, new Signals(kernels), constants)), nccl);
        Site site = new Site(
                layout, memories, peers, kernels, products, attention, constants, communicators, direct,
                launches);
        launches.announce(program, site);
        communicators.prepare(program, peers, (circle, made) -> connect(circle, made, peers.rank()));
        List<List<Step>> steps = Steps.of(program, site);
        int most = fabric.introduce(
                        peers.rank(), "the launches of the program " + program.name(),
                        new Introduced(Map.of(), steps.stream().mapToInt(List::size).sum()))
                .steps();
        Watch watch = new Watch(fabric, communicators, peers.rank(), program, new Signals(kernels));
        CudaExecutable executable = new CudaExecutable(ordinal, program, steps, most, lanes, options, watch);
        executables.add(executable);
        return executable;
    }

    private void connect(Circle circle, Communicator made, int rank) {
        try (Arena arena = Arena.ofConfined()) {
            long at = constants.upload(arena.allocate(JAVA_LONG));
            NcclTransfers.connect(circle, made, rank, at).on(lanes.compute());
        }
        fabric.await(
                () -> cudart_h.cudaStreamQuery(lanes.compute()) != cudart_h.cudaErrorNotReady(),
                () -> "the first transfer of " + circle);
        CudaException.check(cudart_h.cudaStreamQuery(lanes.compute()), "cudaStreamQuery", circle::toString);
    }

    @Override
    public void abort(Throwable cause) {
        fabric.fail(cause);
    }

    /**
     * The GPU's memory as its driver sees it, in bytes.
     *
     * @param free to anybody
     * @param total of the GPU
     */
    public record MemoryUse(long free, long total) {

        /** What all processes together have of it. */
        public long used() {
            return total - free;
        }
    }

    /** What the GPU's memory is now. Any thread may ask. */
    public MemoryUse memoryUse() {
        return memoryUse(ordinal);
    }

    /** What a GPU's memory is now; makes the GPU's context if the process has none. */
    public static MemoryUse memoryUse(int ordinal) {
        Cuda.use(ordinal);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment free = arena.allocate(JAVA_LONG);
            MemorySegment total = arena.allocate(JAVA_LONG);
            CudaException.check(cudart_h.cudaMemGetInfo(free, total), "cudaMemGetInfo");
            return new MemoryUse(free.get(JAVA_LONG, 0), total.get(JAVA_LONG, 0));
        }
    }

    /**
     * Frees what it has. After a fault of the GPU, which nothing can be asked of any more, its process' end does that; so
     * it is with a GPU that does not end what was given up.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (cudart_h.cudaSetDevice(ordinal) != 0 || fabric.failed() && !lanes.drained()) {
            return;
        }
        if (cudart_h.cudaDeviceSynchronize() != 0) {
            return;
        }
        executables.forEach(CudaExecutable::close);
        communicators.close();
        transfers.forEach(NcclTransfers::close);
        attention.close();
        products.close();
        kernels.close();
        constants.close();
        lanes.close();
        memories.values().forEach(CudaMemory::close);
        fabric.leave(communicators);
    }
}
