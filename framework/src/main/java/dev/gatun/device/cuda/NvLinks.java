package dev.gatun.device.cuda;

import java.util.List;
import java.util.Optional;

/**
 * NVLinks between GPUs, counted from what each GPU tells of its own end.
 *
 * <p>The generation follows from the compute capability, and not from {@code nvmlDeviceGetNvLinkVersion}:
 * that returns a number of its own list, and on the H100 the number of the next generation.
 */
final class NvLinks {

    private NvLinks() {}

    /**
     * One generation, for GPUs of one compute capability.
     *
     * @param number NVLink 1 to 5
     * @param bytesPerSecond of one link in one direction, as NVIDIA names it
     */
    record Generation(int number, long bytesPerSecond) {}

    /** The generation in GPUs of a compute capability; empty for those without NVLink and for unknown ones. */
    static Optional<Generation> generation(String computeCapability) {
        return switch (computeCapability) {
            case "6.0" -> Optional.of(new Generation(1, 20_000_000_000L));
            case "7.0", "7.5" -> Optional.of(new Generation(2, 25_000_000_000L));
            case "8.0" -> Optional.of(new Generation(3, 25_000_000_000L));
            case "8.6" -> Optional.of(new Generation(3, 14_062_500_000L));
            case "9.0" -> Optional.of(new Generation(4, 25_000_000_000L));
            case "10.0", "10.3" -> Optional.of(new Generation(5, 50_000_000_000L));
            default -> Optional.empty();
        };
    }

    /**
     * The links that join two GPUs.
     *
     * @param a the PCI bus id of one
     * @param aRemotes what the active links of that one lead to, a PCI bus id each
     * @param b the PCI bus id of the other
     * @param bRemotes as for the first
     * @param allGpus every GPU's PCI bus id
     * @param reachable whether the driver says that each reaches the other by NVLink
     * @return the direct links or, where there are none, those that both have to NVSwitches
     */
    static int between(
            String a, List<String> aRemotes, String b, List<String> bRemotes, List<String> allGpus, boolean reachable) {
        long direct = Math.max(
                aRemotes.stream().filter(b::equals).count(), bRemotes.stream().filter(a::equals).count());
        if (direct > 0) {
            return (int) direct;
        }
        return reachable ? (int) Math.min(toSwitches(aRemotes, allGpus), toSwitches(bRemotes, allGpus)) : 0;
    }

    private static long toSwitches(List<String> remotes, List<String> allGpus) {
        return remotes.stream().filter(remote -> !allGpus.contains(remote)).count();
    }
}
