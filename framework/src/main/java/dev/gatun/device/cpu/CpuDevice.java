package dev.gatun.device.cpu;

import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import dev.gatun.device.OperationTime;
import dev.gatun.device.Peers;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import dev.gatun.graph.Task;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Some of the machine's cores as a device. Computes in fp32. */
public final class CpuDevice implements Device {

    private static final String LANE = "compute";

    private final int rank;
    private final Fabric fabric;
    private final Team team;
    private final Arena arena = Arena.ofShared();
    private final Map<Space, CpuMemory> memories = new EnumMap<>(Space.class);

    /**
     * @param rank this device's among those of the fabric
     * @param threads how many cores it uses, the calling thread's among them
     */
    public CpuDevice(int rank, int threads, Fabric fabric) {
        this.rank = rank;
        this.fabric = fabric;
        this.team = new Team("gatun-cpu-" + rank, threads);
    }

    @Override
    public String name() {
        return "cpu:" + rank + " (" + team.size() + (team.size() == 1 ? " thread)" : " threads)");
    }

    @Override
    public long workspaceBytes(Node node) {
        return workspaceBytes(node, team.size());
    }

    /** The scratch memory of a node's kernel when that many threads run it. */
    public static long workspaceBytes(Node node, int threads) {
        return CpuWorkspaces.bytes(node, threads);
    }

    @Override
    public Memory allocate(Space space, long bytes) {
        CpuMemory memory = new CpuMemory(arena, bytes);
        if (memories.putIfAbsent(space, memory) != null) {
            throw new IllegalStateException(name() + " has its memory already");
        }
        return memory;
    }

    @Override
    public Executable compile(Program program, Layout layout, Peers peers) {
        if (memories.isEmpty()) {
            throw new IllegalStateException(name() + " has no memory yet");
        }
        CpuLaunches launches = new CpuLaunches(
                peers, fabric.communication(program, peers), memories, layout, team.size());
        Map<Node, Launch> known = new IdentityHashMap<>();
        Launch[][] tasks = program.tasks().stream()
                .map(task -> task.nodes().stream()
                        .map(node -> known.computeIfAbsent(node, launches::of))
                        .toArray(Launch[]::new))
                .toArray(Launch[][]::new);
        String[] places = program.tasks().stream()
                .map(task -> program.name() + ", " + task.name())
                .toArray(String[]::new);
        Position position = fabric.position(rank);
        long[] times = new long[2 * tasks.length];
        Team.Body body = worker -> {
            for (int task = 0; task < tasks.length; task++) {
                if (worker.index == 0) {
                    position.enter(places[task]);
                }
                stamp(worker, times, 2 * task);
                for (Launch launch : tasks[task]) {
                    launch.run(worker);
                    if (worker.index == 0) {
                        fabric.progress();
                    }
                    worker.barrier();
                }
                stamp(worker, times, 2 * task + 1);
            }
            if (worker.index == 0) {
                position.leave();
            }
        };
        return new Executable() {
            @Override
            public void run() {
                team.run(body);
            }

            @Override
            public long[] times() {
                return times;
            }

            @Override
            public List<OperationTime> profile() {
                List<OperationTime> profile = new ArrayList<>();
                team.run(worker -> {
                    for (int task = 0; task < tasks.length; task++) {
                        if (worker.index == 0) {
                            position.enter(places[task]);
                        }
                        for (int node = 0; node < tasks[task].length; node++) {
                            long begin = System.nanoTime();
                            tasks[task][node].run(worker);
                            worker.barrier();
                            if (worker.index == 0) {
                                profile.add(time(program.tasks().get(task), node, begin));
                            }
                        }
                    }
                    if (worker.index == 0) {
                        position.leave();
                    }
                });
                return profile;
            }
        };
    }

    private static OperationTime time(Task task, int node, long begin) {
        return OperationTime.of(
                task.name(), List.of(task.nodes().get(node)), LANE, begin, System.nanoTime());
    }

    private static void stamp(Worker worker, long[] times, int index) {
        if (worker.index == 0) {
            times[index] = System.nanoTime();
        }
    }

    @Override
    public void abort(Throwable cause) {
        fabric.fail(cause);
    }

    @Override
    public void close() {
        team.close();
        if (arena.scope().isAlive()) {
            fabric.leave();
            arena.close();
        }
    }
}
