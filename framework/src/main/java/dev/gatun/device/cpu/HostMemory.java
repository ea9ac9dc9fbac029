package dev.gatun.device.cpu;

import dev.gatun.device.Memory;
import java.lang.foreign.Arena;

/** Memory of the host that no program works on. */
public final class HostMemory {

    private HostMemory() {}

    /** Takes memory, zeroed, which goes when the object is collected. Several threads may read it at once. */
    public static Memory allocate(long bytes) {
        return new CpuMemory(Arena.ofAuto(), bytes);
    }
}
