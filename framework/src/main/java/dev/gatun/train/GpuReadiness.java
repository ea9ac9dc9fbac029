package dev.gatun.train;

import dev.gatun.device.Finding;
import dev.gatun.device.Finding.Severity;
import dev.gatun.device.Findings;
import dev.gatun.device.MachineReport;
import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.cuda.MachineProbe;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The GPU of this machine, with all that training on it needs.
 *
 * @param gpu the one that is trained on: the first that the process sees
 * @param notes what is missing that training can do without, in sentences
 */
public record GpuReadiness(Gpu gpu, List<String> notes) {

    /** What {@link Findings} say of single libraries that training on one GPU does without. */
    private static final Set<String> NOT_NEEDED = Set.of("openblas", "nccl");

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
     * @throws TrainingException if it cannot train on a GPU; the message names all that is missing
     */
    public static GpuReadiness require() {
        return of(ThisMachine.REPORT);
    }

    /** The GPU that this process would train on, whether or not it could. */
    static Optional<Gpu> gpuOfThisMachine() {
        return first(ThisMachine.REPORT);
    }

    static GpuReadiness of(MachineReport machine) {
        Optional<Gpu> gpu = first(machine);
        List<Finding> errors = Findings.of(machine).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !NOT_NEEDED.contains(finding.subject()))
                .filter(finding -> !OF_ONE_GPU.contains(finding.code())
                        || gpu.filter(used -> finding.subject().equals(String.valueOf(used.index()))).isPresent())
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
        return new GpuReadiness(gpu.orElseThrow(() -> notReady(" no NVIDIA GPU was found. ")), notes);
    }

    /** CUDA's first; where its numbers are not known, the driver's. */
    private static Optional<Gpu> first(MachineReport machine) {
        List<Gpu> gpus = machine.gpus().devices();
        return gpus.stream()
                .filter(gpu -> gpu.cudaIndex().equals(Optional.of(0)))
                .findFirst()
                .or(() -> gpus.stream().findFirst());
    }

    private static String sentence(String what, String fix) {
        return fix.isEmpty() ? what : what + " " + fix;
    }

    private static TrainingException notReady(String reasons) {
        return new TrainingException("device.kind is cuda, and this machine cannot train on a GPU:" + reasons
                + "gatun doctor says more; with device.kind: cpu no GPU is needed.");
    }
}
