package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.cudnn.cudnn_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How cuDNN runs a graph.
 *
 * @param descriptor of the execution plan
 * @param workspaceBytes what it takes of scratch memory
 */
record CudnnPlan(CudnnDescriptor descriptor, long workspaceBytes) {

    /**
     * The best that takes no more than {@code room} bytes of scratch memory: the first by cuDNN's heuristics, engines
     * that give the same bits each time before others.
     *
     * @throws NoPlan if there is none
     */
    static CudnnPlan of(CudnnDescriptor graph, MemorySegment handle, long room, CudnnDescriptors descriptors) {
        List<CudnnDescriptor> configs = new ArrayList<>(configs(graph, cudnn_h.CUDNN_HEUR_MODE_A(), descriptors));
        configs.addAll(configs(graph, cudnn_h.CUDNN_HEUR_MODE_FALLBACK(), descriptors));
        Map<Boolean, List<CudnnDescriptor>> byVarying =
                configs.stream().collect(Collectors.partitioningBy(config -> varies(config, descriptors)));
        List<CudnnDescriptor> ordered = new ArrayList<>(byVarying.get(false));
        ordered.addAll(byVarying.get(true));
        long least = Long.MAX_VALUE;
        for (CudnnDescriptor config : ordered) {
            CudnnDescriptor plan = descriptors
                    .create(cudnn_h.CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR())
                    .withAddresses(cudnn_h.CUDNN_ATTR_EXECUTION_PLAN_HANDLE(), cudnn_h.CUDNN_TYPE_HANDLE(), handle)
                    .with(cudnn_h.CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG(), config);
            if (plan.tryFinish()) {
                long bytes = plan.number(cudnn_h.CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE());
                if (bytes <= room) {
                    return new CudnnPlan(plan, bytes);
                }
                least = Math.min(least, bytes);
            }
        }
        throw new NoPlan(least == Long.MAX_VALUE
                ? "none of its " + configs.size() + " engines takes the graph"
                : "its engines want at least " + least + " bytes of scratch memory, and there are " + room);
    }

    /** Why cuDNN does not run a graph. */
    static final class NoPlan extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoPlan(String message) {
            super(message);
        }
    }

    /** What the heuristics suggest, the best first; nothing where they refuse the graph. */
    private static List<CudnnDescriptor> configs(CudnnDescriptor graph, int mode, CudnnDescriptors descriptors) {
        CudnnDescriptor heuristics = descriptors
                .create(cudnn_h.CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR())
                .with(cudnn_h.CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH(), graph)
                .withEnum(cudnn_h.CUDNN_ATTR_ENGINEHEUR_MODE(), cudnn_h.CUDNN_TYPE_HEUR_MODE(), mode);
        if (!heuristics.tryFinish()) {
            return List.of();
        }
        int results = cudnn_h.CUDNN_ATTR_ENGINEHEUR_RESULTS();
        int type = cudnn_h.CUDNN_TYPE_BACKEND_DESCRIPTOR();
        long room = heuristics.read(results, type, 0, MemorySegment.NULL);
        List<CudnnDescriptor> configs = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handles = arena.allocate(ADDRESS, Math.max(1, room));
            for (int index = 0; index < room; index++) {
                CudnnDescriptor config = descriptors.create(cudnn_h.CUDNN_BACKEND_ENGINECFG_DESCRIPTOR());
                handles.setAtIndex(ADDRESS, index, config.handle());
                configs.add(config);
            }
            return configs.subList(0, Math.toIntExact(heuristics.read(results, type, room, handles)));
        }
    }

    /** Whether a configuration's engine may give other bits each time. */
    private static boolean varies(CudnnDescriptor config, CudnnDescriptors descriptors) {
        try (Arena arena = Arena.ofConfined()) {
            CudnnDescriptor engine = descriptors.create(cudnn_h.CUDNN_BACKEND_ENGINE_DESCRIPTOR());
            config.read(
                    cudnn_h.CUDNN_ATTR_ENGINECFG_ENGINE(),
                    cudnn_h.CUDNN_TYPE_BACKEND_DESCRIPTOR(),
                    1,
                    arena.allocateFrom(ADDRESS, engine.handle()));
            int room = cudnn_h.CUDNN_NUMERICAL_NOTE_TYPE_COUNT();
            MemorySegment notes = arena.allocate(JAVA_INT, room);
            long count = engine.read(
                    cudnn_h.CUDNN_ATTR_ENGINE_NUMERICAL_NOTE(), cudnn_h.CUDNN_TYPE_NUMERICAL_NOTE(), room, notes);
            for (int index = 0; index < count; index++) {
                if (notes.getAtIndex(JAVA_INT, index) == cudnn_h.CUDNN_NUMERICAL_NOTE_NONDETERMINISTIC()) {
                    return true;
                }
            }
            return false;
        }
    }
}
