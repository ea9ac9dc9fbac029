package dev.gatun.device.cpu;

import dev.gatun.device.Device.Executable;
import dev.gatun.device.Memory;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import dev.gatun.parallel.Mesh;
import dev.gatun.plan.MemoryPlan;
import java.util.ArrayList;
import java.util.List;

/** Devices of one thread joined by a fabric, each with a program that nobody has verified. */
final class CpuRanks implements AutoCloseable {

    private final List<CpuDevice> devices = new ArrayList<>();
    private final List<Memory> memories = new ArrayList<>();
    private final List<Executable> executables = new ArrayList<>();

    /** @param programs one of each rank */
    CpuRanks(CpuFabric fabric, Mesh mesh, List<Program> programs) {
        for (int rank = 0; rank < programs.size(); rank++) {
            MemoryPlan plan = new MemoryPlan(List.of(programs.get(rank)), node -> CpuDevice.workspaceBytes(node, 1));
            CpuDevice device = new CpuDevice(rank, 1, fabric);
            devices.add(device);
            memories.add(device.allocate(Space.DEVICE, plan.bytes(Space.DEVICE)));
            executables.add(device.compile(programs.get(rank), plan, mesh.peers(rank)));
        }
    }

    CpuDevice device(int rank) {
        return devices.get(rank);
    }

    /** The rank's memory, which begins with the first tensor that keeps its place. */
    Memory memory(int rank) {
        return memories.get(rank);
    }

    void run(int rank) {
        executables.get(rank).run();
    }

    @Override
    public void close() {
        devices.forEach(CpuDevice::close);
    }
}
