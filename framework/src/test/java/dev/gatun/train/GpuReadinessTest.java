package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.MachineReport;
import dev.gatun.device.MachineReport.Library;
import dev.gatun.device.MachineReport.LibraryState;
import dev.gatun.device.Machines;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GpuReadinessTest {

    @Test
    void aMachineWithAllOfItTrainsOnItsFirstGpu() {
        GpuReadiness ready = GpuReadiness.of(Machines.withGpus(2), 1);
        assertThat(ready.gpus()).extracting(MachineReport.Gpu::index).containsExactly(0);
        assertThat(ready.notes()).isEmpty();
    }

    @Test
    void aMachineWithoutAGpuIsToldSo() {
        assertThatThrownBy(() -> GpuReadiness.of(Machines.cpuOnly(), 1))
                .isInstanceOf(TrainingException.class)
                .hasMessage("device.kind is cuda, and this machine cannot train on a GPU: no NVIDIA GPU was found. gatun doctor"
                        + " says more; with device.kind: cpu no GPU is needed.");
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        MachineReport machine = without(without(Machines.withGpus(1), "cublaslt"), "cudart");
        assertThatThrownBy(() -> GpuReadiness.of(machine, 1))
                .isInstanceOf(TrainingException.class)
                .hasMessageContainingAll("\n  cuBLASLt is not found. Install ", "\n  CUDA runtime is not found. Install ",
                        "\ngatun doctor says more");
    }

    @Test
    void aBuildWithoutKernelsIsNamed() {
        MachineReport ready = Machines.withGpus(1);
        MachineReport machine = new MachineReport(ready.java(), ready.host(), ready.libraries(), false, ready.gpus());
        assertThatThrownBy(() -> GpuReadiness.of(machine, 1))
                .isInstanceOf(TrainingException.class)
                .hasMessageContaining("holds no GPU kernels");
    }

    @Test
    void eachRankHasAGpu() {
        assertThat(GpuReadiness.of(Machines.withGpus(4), 3).gpus()).extracting(MachineReport.Gpu::index)
                .containsExactly(0, 1, 2);
    }

    @Test
    void moreRanksThanGpusAreRefused() {
        assertThatThrownBy(() -> GpuReadiness.of(Machines.withGpus(2), 4))
                .isInstanceOf(TrainingException.class)
                .hasMessage("The layout has 4 ranks, each of which needs a GPU, and this process sees 2. Set device.count to 2"
                        + " and the degrees of parallel to match, make more visible with CUDA_VISIBLE_DEVICES, or set"
                        + " device.kind to cpu.");
    }

    @Test
    void severalGpusNeedNccl() {
        assertThatThrownBy(() -> GpuReadiness.of(without(Machines.withGpus(2), "nccl"), 2))
                .isInstanceOf(TrainingException.class)
                .hasMessageContaining("NCCL is not found");
    }

    @Test
    void oneGpuNeedsNoNccl() {
        assertThat(GpuReadiness.of(without(Machines.withGpus(2), "nccl"), 1).notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cudnn", "nvrtc"})
    void withoutWhatFusedAttentionNeedsThereIsANote(String library) {
        assertThat(GpuReadiness.of(without(Machines.withGpus(1), library), 1).notes()).singleElement().asString()
                .startsWith("Attention on GPUs")
                .endsWith("Until then other kernels compute attention, and much slower.");
    }

    private static MachineReport without(MachineReport machine, String id) {
        return new MachineReport(
                machine.java(),
                machine.host(),
                machine.libraries().stream().map(library -> library.id().equals(id) ? missing(library) : library).toList(),
                machine.kernelsBuilt(),
                machine.gpus());
    }

    private static Library missing(Library library) {
        return new Library(
                library.id(), library.name(), library.purpose(), LibraryState.MISSING, Optional.empty(), library.minimum(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("not found"),
                Optional.of(library.name() + " was not found."), library.supplier(), library.variable());
    }
}
