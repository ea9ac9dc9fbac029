package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.Device.Executable;
import dev.gatun.device.OperationTime;
import dev.gatun.graph.Program;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A program on a GPU: one CUDA graph, or where that would be too large, one for each task that differs from the others,
 * with the transfers between graphs; or no graph, each step put on its stream every time.
 */
final class CudaExecutable implements Executable, AutoCloseable {

    private final int ordinal;
    private final Program program;
    private final List<List<Step>> tasks;
    private final Lanes lanes;
    private final CudaOptions options;
    private final Watch watch;
    private final List<CudaGraph> graphs = new ArrayList<>();
    private final Work[] launches;
    /** Before the first task, and after each. */
    private final MemorySegment[] borders;
    private final long[] times;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment millis = arena.allocate(JAVA_FLOAT);
    private long started;

    /** @param most how many steps the largest of the ranks' programs has: NCCL wants all to capture alike */
    CudaExecutable(
            int ordinal,
            Program program,
            List<List<Step>> tasks,
            int most,
            Lanes lanes,
            CudaOptions options,
            Watch watch) {
        this.watch = watch;
        this.ordinal = ordinal;
        this.program = program;
        this.tasks = tasks;
        this.lanes = lanes;
        this.options = options;
        borders = new MemorySegment[tasks.size() + 1];
        for (int border = 0; border < borders.length; border++) {
            borders[border] = Cuda.event(true);
        }
        times = new long[2 * tasks.size()];
        launches = launches(most);
    }

    private Work[] launches(int most) {
        if (options.synchronous() || !options.graphs()) {
            if (!watch.alone()) {
                loadKernels();
            }
            return new Work[] {
                stream -> onLanes(() -> enqueueTasks(cudart_h.cudaEventRecordDefault(), lanes::add))
            };
        }
        if (most <= options.stepsOfAGraph()) {
            CudaGraph whole = graph(() -> enqueueTasks(cudart_h.cudaEventRecordExternal(), lanes::add));
            return new Work[] {whole::launch};
        }
        Map<List<Step>, List<Work>> known = new IdentityHashMap<>();
        List<Work> each = new ArrayList<>(List.of(stream -> record(0, cudart_h.cudaEventRecordDefault())));
        for (int task = 0; task < tasks.size(); task++) {
            int border = task + 1;
            each.add(watch.begin(task));
            each.addAll(known.computeIfAbsent(tasks.get(task), this::pieces));
            each.add(stream -> record(border, cudart_h.cudaEventRecordDefault()));
        }
        return each.toArray(Work[]::new);
    }

    /**
     * Has CUDA load what the steps launch, by a graph that never runs. It otherwise loads a kernel when that is launched
     * first, which may wait for all that runs on the device, among it kernels that wait for other devices.
     */
    private void loadKernels() {
        try (CudaGraph ignored = new CudaGraph(name(), lanes.compute(), () -> onLanes(
                () -> tasks.forEach(steps -> steps.forEach(lanes::add))))) {
            return;
        }
    }

    /** A task's steps as graphs, and its transfers between them, which end in another task than they begin in. */
    private List<Work> pieces(List<Step> steps) {
        List<Work> pieces = new ArrayList<>();
        int from = 0;
        for (int index = 0; index <= steps.size(); index++) {
            boolean transfer = index < steps.size() && steps.get(index).transfers();
            if (transfer || index == steps.size()) {
                List<Step> captured = steps.subList(from, index);
                if (!captured.isEmpty()) {
                    pieces.add(graph(() -> enqueueSteps(captured, lanes::add))::launch);
                }
                if (transfer) {
                    pieces.add(steps.get(index).work());
                }
                from = index + 1;
            }
        }
        return pieces;
    }

    private CudaGraph graph(Runnable body) {
        CudaGraph graph = new CudaGraph(name(), lanes.compute(), () -> onLanes(body));
        graphs.add(graph);
        return graph;
    }

    /** Puts on the streams what the body does, so that all of it is behind the computing stream's last. */
    private void onLanes(Runnable body) {
        lanes.begin();
        body.run();
        lanes.end();
    }

    private void enqueueTasks(int recording, Consumer<Step> adding) {
        record(0, recording);
        for (int task = 0; task < tasks.size(); task++) {
            watch.begin(task).on(lanes.compute());
            enqueueSteps(tasks.get(task), adding);
            record(task + 1, recording);
        }
    }

    private void enqueueSteps(List<Step> steps, Consumer<Step> adding) {
        for (Step step : steps) {
            adding.accept(step);
            if (options.synchronous()) {
                CudaException.check(
                        watch.await(lanes.stream(step.lane())),
                        "cudaStreamSynchronize",
                        () -> "after " + step.name() + " of " + step.nodes().getFirst().layer() + " in " + name());
            }
        }
    }

    private void record(int border, int flags) {
        CudaException.check(
                cudart_h.cudaEventRecordWithFlags(borders[border], lanes.compute(), flags), "cudaEventRecordWithFlags");
    }

    @Override
    public void run() {
        require(cudart_h.cudaSetDevice(ordinal), "cudaSetDevice");
        started = System.nanoTime();
        watch.enter();
        for (Work launch : launches) {
            launch.on(lanes.compute());
        }
        require(watch.await(lanes.compute()), "cudaStreamSynchronize");
        watch.leave();
    }

    /** Any call may be the one that tells of a kernel that failed. */
    private void require(int status, String call) {
        if (status != 0) {
            CudaException.check(status, call, this::name);
        }
    }

    private String name() {
        return "the program " + program.name();
    }

    /** As the GPU's events say; the first task begins when the host began. */
    @Override
    public long[] times() {
        Cuda.use(ordinal);
        for (int task = 0; task < tasks.size(); task++) {
            times[2 * task] = task == 0 ? started : times[2 * task - 1];
            times[2 * task + 1] = started + nanosTo(borders[task + 1]);
        }
        return times;
    }

    /** By a graph of its own, in which events stand around each step, on its stream. */
    @Override
    public List<OperationTime> profile() {
        Cuda.use(ordinal);
        try (StepEvents events = new StepEvents(lanes)) {
            try (CudaGraph graph = new CudaGraph(name(), lanes.compute(), () -> onLanes(
                    () -> enqueueTasks(cudart_h.cudaEventRecordExternal(), events::around)))) {
                started = System.nanoTime();
                watch.enter();
                graph.launch(lanes.compute());
                require(watch.await(lanes.compute()), "cudaStreamSynchronize");
                watch.leave();
            }
            List<OperationTime> profile = new ArrayList<>();
            int index = 0;
            for (int task = 0; task < tasks.size(); task++) {
                for (Step step : tasks.get(task)) {
                    profile.add(OperationTime.of(
                            program.tasks().get(task).name(),
                            step.nodes(),
                            step.lane().name().toLowerCase(Locale.ROOT),
                            started + nanosTo(events.begin(index)),
                            started + nanosTo(events.end(index))));
                    index++;
                }
            }
            return profile;
        }
    }

    private long nanosTo(MemorySegment event) {
        CudaException.check(cudart_h.cudaEventElapsedTime(millis, borders[0], event), "cudaEventElapsedTime");
        return (long) (millis.get(JAVA_FLOAT, 0) * 1e6);
    }

    @Override
    public void close() {
        graphs.forEach(CudaGraph::close);
        for (MemorySegment border : borders) {
            CudaException.check(cudart_h.cudaEventDestroy(border), "cudaEventDestroy");
        }
        arena.close();
    }
}
