package dev.gatun.device.cpu;

import dev.gatun.device.Peers;
import dev.gatun.graph.Program;

/** What joins CPU devices: how they communicate, and where each is meanwhile. */
public abstract sealed class Fabric permits CpuFabric, MpiFabric {

    /** How the device of {@code peers}' rank communicates while it runs a program. */
    abstract Communication communication(Program program, Peers peers);

    /** Where a device of this process tells what it runs. */
    abstract Position position(int rank);

    /** Lets what comes in meanwhile arrive. A rank's first thread calls it between operations. */
    abstract void progress();

    /** Lets no device wait any longer for one that failed. The first cause stays: later ones follow from it. */
    public abstract void fail(Throwable cause);

    /** A device of this process needs it no more. */
    abstract void leave();
}
