package dev.gatun.device.cuda;

import dev.gatun.device.HostProbe;
import dev.gatun.device.LibraryProbe;
import dev.gatun.device.MachineReport;
import dev.gatun.kernels.KernelImage;

/** Asks this machine for all that training depends on. */
public final class MachineProbe {

    private MachineProbe() {}

    /** What there is, with and without GPUs; never throws. */
    public static MachineReport probe() {
        return new MachineReport(
                HostProbe.java(), HostProbe.ofThisMachine().host(), LibraryProbe.probe(), kernelsBuilt(), GpuProbe.probe());
    }

    /** A build has all its kernels or, made without nvcc, none. */
    private static boolean kernelsBuilt() {
        try {
            KernelImage.load("elementwise");
            return true;
        } catch (IllegalStateException none) {
            return false;
        }
    }
}
