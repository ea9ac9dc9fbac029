package dev.gatun.device;

import static dev.gatun.device.Machines.GIB;
import static dev.gatun.device.Machines.cpuOnly;
import static dev.gatun.device.Machines.withGpu;
import static dev.gatun.device.Machines.withGpus;
import static dev.gatun.device.Machines.withLibrary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Finding.Severity;
import dev.gatun.device.MachineReport.ComputeMode;
import dev.gatun.device.MachineReport.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void aGoodMachineHasNone() {
        assertThat(Findings.of(withGpus(1))).isEmpty();
        assertThat(Findings.of(withGpus(8))).isEmpty();
    }

    @Test
    void withoutNvidiaHardwareNothingIsWrong() {
        assertThat(Findings.of(cpuOnly())).allMatch(finding -> finding.severity() == Severity.INFO)
                .extracting(Finding::code)
                .containsExactly("no_gpu", "gpu_libraries_absent", "kernels_not_built");
        assertThat(Findings.of(cpuOnly()).getFirst().what()).isEqualTo("No NVIDIA GPU: training runs on the CPU.");
        assertThat(Findings.of(cpuOnly()).get(1).what()).contains("CUDA runtime, cuBLASLt, cuDNN, NCCL, NVRTC.");
    }

    @Test
    void anImageForGpusOnACpuMachineIsNotBroken() {
        MachineReport machine = withLibrary(cpuOnly(), "nvml", library -> Machines.mute(library, "Driver Not Loaded (9)"));
        assertThat(Findings.of(machine)).allMatch(finding -> finding.severity() == Severity.INFO)
                .extracting(Finding::code)
                .contains("no_gpu", "driver_silent");
    }

    @Test
    void aWrongSettingIsToldOnACpuMachineToo() {
        MachineReport machine = withLibrary(cpuOnly(), "nccl", Machines::wronglySet);
        Finding finding = Findings.of(machine).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.code()).isEqualTo("library_setting_wrong");
        assertThat(finding.subject()).isEqualTo("nccl");
        assertThat(finding.what()).contains("/nowhere: no such file");
        assertThat(finding.fix()).contains("GATUN_LIBRARY_NCCL");
    }

    @Test
    void withoutOpenBlasTheCpuCannotTrain() {
        Finding finding = only(withLibrary(withGpus(2), "openblas", Machines::missing));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.what()).isEqualTo("Training on the CPU: OpenBLAS is not found.");
        assertThat(finding.fix()).contains("the package of OpenBLAS", "GATUN_LIBRARY_OPENBLAS");
    }

    @Test
    void theDriverIsTooOld() {
        Finding finding = only(Machines.withGpus(
                withLibrary(withGpus(2), "nvml", library -> Machines.tooOld(library, "570.86.15")),
                _ -> Machines.noDriver()));
        assertThat(finding.code()).isEqualTo("driver_too_old");
        assertThat(finding.what()).contains("570.86.15", "580");
        assertThat(finding.fix()).contains("driver 580 or newer");
    }

    @Test
    void thereIsNoDriver() {
        MachineReport machine = Machines.withHost(cpuOnly(), Machines.host(List.of("0000:18:00.0"), false));
        assertThat(Findings.of(machine).getFirst().code()).isEqualTo("driver_missing");
        assertThat(Findings.of(machine).getFirst().what()).contains("0000:18:00.0");
        assertThat(errors(machine)).contains("library_missing", "kernels_not_built");
    }

    @Test
    void theContainerLacksItsGpus() {
        MachineReport machine = Machines.withHost(cpuOnly(), Machines.host(List.of(), true));
        assertThat(Findings.of(machine).getFirst().code()).isEqualTo("driver_library_missing");
        assertThat(Findings.of(machine).getFirst().fix()).contains("--gpus all");
    }

    @Test
    void theDriverDoesNotAnswer() {
        Finding finding = only(Machines.withGpus(
                withLibrary(withGpus(1), "nvml", library -> Machines.mute(library, "versions differ (18)")),
                _ -> Machines.noDriver()));
        assertThat(finding.code()).isEqualTo("driver_silent");
        assertThat(finding.what()).contains("versions differ (18)");
    }

    @Test
    void ncclMatters() {
        Finding finding = only(withLibrary(withGpus(2), "nccl", Machines::missing));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.what()).isEqualTo("Training over several GPUs: NCCL is not found.");
        assertThat(finding.fix()).contains("pip install nvidia-nccl", "GATUN_LIBRARY_NCCL");
        assertThat(only(withLibrary(withGpus(1), "nccl", Machines::missing)).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aLibraryIsTooOld() {
        Finding finding = only(withLibrary(withGpus(1), "cudnn", library -> Machines.tooOld(library, "9.1.0")));
        assertThat(finding.code()).isEqualTo("library_too_old");
        assertThat(finding.what()).contains("cuDNN is 9.1.0", "/lib/libcudnn.so", "1.0 or newer");
    }

    @Test
    void theKernelsAreNotBuilt() {
        Finding finding = only(Machines.withoutKernels(withGpus(1)));
        assertThat(finding.code()).isEqualTo("kernels_not_built");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.fix()).contains("CUDA toolkit", "mvn -DskipTests package");
    }

    @Test
    void theVariableHidesAllGpus() {
        Finding finding = only(Machines.withGpus(
                withGpus(2), gpus -> Machines.visible(gpus, "", 0, "cudaErrorNoDevice (100)", List.of())));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.what()).contains("CUDA_VISIBLE_DEVICES=\"\"", "all 2 GPUs");
        assertThat(finding.fix()).contains("unset CUDA_VISIBLE_DEVICES");
    }

    @Test
    void theVariableHidesSomeGpus() {
        Finding finding = only(
                Machines.withGpus(withGpus(4), gpus -> Machines.visible(gpus, "3", 1, null, List.of(3))));
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.what()).contains("1 of 4 GPUs", "CUDA_VISIBLE_DEVICES=\"3\"");
    }

    @Test
    void theFabricManagerDoesNotRun() {
        Finding finding = only(Machines.withGpus(withGpus(8), gpus -> Machines.visible(
                gpus, null, null, "cudaGetDeviceCount failed with cudaErrorSystemNotReady (802)", List.of())));
        assertThat(finding.code()).isEqualTo("cuda_fails");
        assertThat(finding.fix()).contains("nvidia-fabricmanager");
    }

    @Test
    void theDriverHasNoGpu() {
        assertThat(only(withGpus(0)).code()).isEqualTo("no_gpu_in_driver");
    }

    @Test
    void aGpuIsTooOld() {
        MachineReport mixed = withGpu(
                withGpus(2), 1, gpu -> Machines.gpu(gpu, "7.0", 139 * GIB, false, ComputeMode.DEFAULT));
        assertThat(only(mixed).code()).isEqualTo("gpu_too_old");
        assertThat(only(mixed).subject()).isEqualTo("1");
        assertThat(only(mixed).fix()).contains("CUDA_VISIBLE_DEVICES=GPU-0");

        MachineReport alone = withGpu(
                withGpus(1), 0, gpu -> Machines.gpu(gpu, "7.5", 139 * GIB, false, ComputeMode.DEFAULT));
        assertThat(only(alone).fix()).contains("on the CPU");

        MachineReport newer = withGpu(
                withGpus(1), 0, gpu -> Machines.gpu(gpu, "10.0", 139 * GIB, false, ComputeMode.DEFAULT));
        assertThat(Findings.of(newer)).isEmpty();
    }

    @Test
    void aHiddenGpuIsNotJudged() {
        MachineReport machine = withGpu(
                Machines.withGpus(withGpus(2), gpus -> Machines.visible(gpus, "0", 1, null, List.of(0))),
                1, gpu -> Machines.gpu(gpu, "7.0", 139 * GIB, false, ComputeMode.DEFAULT));
        assertThat(only(machine).code()).isEqualTo("gpus_hidden");
    }

    @Test
    void migIsOn() {
        Finding finding = only(withGpu(
                withGpus(2), 1, gpu -> Machines.gpu(gpu, "9.0", 139 * GIB, true, ComputeMode.DEFAULT)));
        assertThat(finding.code()).isEqualTo("mig_enabled");
        assertThat(finding.fix()).contains("nvidia-smi -i 1 -mig 0");
    }

    @Test
    void noProcessMayUseTheGpu() {
        Finding finding = only(withGpu(
                withGpus(1), 0, gpu -> Machines.gpu(gpu, "9.0", 139 * GIB, false, ComputeMode.PROHIBITED)));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.fix()).contains("nvidia-smi -i 0 -c DEFAULT");
        assertThat(Findings.of(withGpu(
                        withGpus(1), 0, gpu -> Machines.gpu(gpu, "9.0", 139 * GIB, false, ComputeMode.EXCLUSIVE_PROCESS))))
                .isEmpty();
    }

    @Test
    void otherProcessesHoldTheMemory() {
        Finding finding = only(withGpu(
                withGpus(1), 0, gpu -> Machines.gpu(gpu, "9.0", 12 * GIB, false, ComputeMode.DEFAULT)));
        assertThat(finding.code()).isEqualTo("gpu_memory_in_use");
        assertThat(finding.what()).contains("12.0 GiB of 140.0 GiB free");
    }

    @Test
    void twoGpusHaveNoPeerAccess() {
        Finding finding = only(Machines.withLink(
                Machines.withLink(withGpus(3), 0, 2, Machines::noPeerAccess), 1, 2, Machines::noPeerAccess));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.subject()).isEqualTo("0,2 1,2");
        assertThat(finding.what()).contains("GPUs 0-2, 1-2", "host memory");
        assertThat(finding.fix()).contains("nvidia-smi topo -p2p r");
    }

    @Test
    void aCallFailed() {
        Finding finding = only(Machines.withGpus(
                withGpus(1), gpus -> Machines.failing(gpus, new Failure("nvmlX of GPU 0", "nvmlX of GPU 0 failed"))));
        assertThat(finding.code()).isEqualTo("call_failed");
        assertThat(finding.what()).contains("nvmlX of GPU 0 failed");
    }

    @Test
    void theWorstComesFirst() {
        MachineReport machine = withLibrary(
                Machines.withLink(withGpus(2), 0, 1, Machines::noPeerAccess), "cublaslt", Machines::missing);
        assertThat(Findings.of(machine)).extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    private static Finding only(MachineReport machine) {
        List<Finding> findings = Findings.of(machine);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<String> errors(MachineReport machine) {
        return Findings.of(machine).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .toList();
    }
}
