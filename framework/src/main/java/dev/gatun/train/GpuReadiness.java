package dev.gatun.train;

import dev.gatun.device.Finding;
import dev.gatun.device.Finding.Severity;
import dev.gatun.device.Findings;
import dev.gatun.device.MachineReport;
import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.Processes;
import dev.gatun.device.cuda.MachineProbe;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * GPUs of this machine, with all that training on them needs.
 *
 * @param gpus those that are trained on, one for each rank of this process; alone, the first that it sees
 * @param notes what is missing that training can do without, in sentences
 */
public record GpuReadiness(List<Gpu> gpus, List<String> notes) {

    /** What {@link Findings} say of single libraries that training on GPUs does without. */
    private static final Set<String> NOT_NEEDED = Set.of("openblas");

    /** And what one GPU alone does without. */
    private static final String FOR_SEVERAL = "nccl";

    private static final Set<String> FOR_FUSED_ATTENTION = Set.of("cudnn", "nvrtc");

    /** Findings whose subject is a GPU's number. */
    private static final Set<String> OF_ONE_GPU = Set.of("gpu_too_old", "compute_prohibited");

    /** This machine is looked at once, as libraries and GPUs stay what they are. */
    private static final class ThisMachine {
        private static final MachineReport REPORT = MachineProbe.probe();
    }

    /**
     * Looks at this machine.
     *
     * @param count how many GPUs are needed
     * @throws TrainingException if it cannot train on so many; the message names all that is missing
     */
    public static GpuReadiness require(int count) {
        return require(count, Processes.alone());
    }

    /**
     * Looks at this machine, in each of the processes.
     *
     * @param ranks of all processes together
     * @throws TrainingException if it cannot train on as many GPUs as each process has ranks; the message names all
     *     that is missing
     */
    public static GpuReadiness require(int ranks, Processes processes) {
        return of(ThisMachine.REPORT, ranks, processes);
    }

    /** The GPU that this process would train on, whether or not it could. */
    static Optional<Gpu> gpuOfThisMachine() {
        return first(ThisMachine.REPORT, 1).stream().findFirst();
    }

    static GpuReadiness of(MachineReport machine, int ranks) {
        return of(machine, ranks, Processes.alone());
    }

    static GpuReadiness of(MachineReport machine, int ranks, Processes processes) {
        if (ranks % processes.count() != 0) {
            throw new TrainingException("The layout has " + ranks + " ranks, which " + processes.count()
                    + " processes cannot share evenly. Start a number of processes that divides " + ranks
                    + ", or set the degrees of parallel to match.");
        }
        int count = ranks / processes.count();
        List<Gpu> gpus = processes.count() == 1
                ? first(machine, count)
                : OwnGpus.of(first(machine, Integer.MAX_VALUE), count, processes);
        Set<String> used = gpus.stream().map(gpu -> String.valueOf(gpu.index())).collect(Collectors.toSet());
        List<Finding> errors = Findings.of(machine).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !NOT_NEEDED.contains(finding.subject()))
                .filter(finding -> ranks > 1 || !finding.subject().equals(FOR_SEVERAL))
                .filter(finding -> !OF_ONE_GPU.contains(finding.code()) || used.contains(finding.subject()))
                .toList();
        List<String> missing = errors.stream()
                .filter(finding -> !FOR_FUSED_ATTENTION.contains(finding.subject()))
                .map(finding -> sentence(finding.what().replaceFirst("^Training on GPUs: ", ""), finding.fix()))
                .toList();
        if (!missing.isEmpty()) {
            throw notReady(missing.stream().collect(Collectors.joining("\n  ", "\n  ", "\n")));
        }
        List<String> notes = errors.stream()
                .map(finding -> sentence(finding.what(), finding.fix())
                        + " Until then other kernels compute attention, and much slower.")
                .toList();
        if (gpus.isEmpty()) {
            throw notReady(" no NVIDIA GPU was found. ");
        }
        if (gpus.size() < count) {
            throw new TrainingException("The layout has " + count + " ranks, each of which needs a GPU, and this process"
                    + " sees " + gpus.size() + ". Set device.count to " + gpus.size() + " and the degrees of parallel to"
                    + " match, make more visible with CUDA_VISIBLE_DEVICES, or set device.kind to cpu.");
        }
        return new GpuReadiness(gpus, notes);
    }

    /** In CUDA's order; where its numbers are not known, in the driver's. */
    private static List<Gpu> first(MachineReport machine, int count) {
        List<Gpu> seen = machine.gpus().devices().stream()
                .filter(gpu -> gpu.cudaIndex().isPresent())
                .sorted(Comparator.comparing(gpu -> gpu.cudaIndex().get()))
                .toList();
        return (seen.isEmpty() ? machine.gpus().devices() : seen).stream().limit(count).toList();
    }

    private static String sentence(String what, String fix) {
        return fix.isEmpty() ? what : what + " " + fix;
    }

    private static TrainingException notReady(String reasons) {
        return new TrainingException("device.kind is cuda, and this machine cannot train on a GPU:" + reasons
                + "gatun doctor says more; with device.kind: cpu no GPU is needed.");
    }
}
