package dev.gatun.device.cpu;

import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import dev.gatun.graph.Node;
import java.lang.foreign.Arena;
import java.util.List;

/** Some of the machine's cores as a device. Computes in fp32. */
public final class CpuDevice implements Device {

    private final int rank;
    private final CpuFabric fabric;
    private final Team team;
    private final Arena arena = Arena.ofShared();
    private CpuMemory memory;

    /**
     * @param rank this device's among those of the fabric
     * @param threads how many cores it uses, the calling thread's among them
     */
    public CpuDevice(int rank, int threads, CpuFabric fabric) {
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
    public Memory allocate(long bytes) {
        if (memory != null) {
            throw new IllegalStateException(name() + " has its memory already");
        }
        memory = new CpuMemory(arena, bytes);
        return memory;
    }

    @Override
    public Executable compile(String program, List<Node> nodes, Layout layout) {
        if (memory == null) {
            throw new IllegalStateException(name() + " has no memory yet");
        }
        CpuLaunches launches = new CpuLaunches(program, rank, fabric, memory, layout, team.size());
        Launch[] all = nodes.stream().map(launches::of).toArray(Launch[]::new);
        Team.Body body = worker -> {
            for (Launch launch : all) {
                launch.run(worker);
                worker.barrier();
            }
        };
        return () -> team.run(body);
    }

    @Override
    public void abort(Throwable cause) {
        fabric.fail(cause);
    }

    @Override
    public void close() {
        team.close();
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
