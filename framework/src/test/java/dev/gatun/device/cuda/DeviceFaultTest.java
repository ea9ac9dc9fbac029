package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In JVMs of their own, because a fault lasts as long as its process. */
@RequiresGpus(1)
class DeviceFaultTest {

    @Test
    void anIllegalAccessIsAnExceptionThatNamesIt() throws Exception {
        OwnJvm run = OwnJvm.run(IllegalAccess.class);
        assertThat(run.output())
                .contains("cudaErrorIllegalAddress 700 from cudaDeviceSynchronize")
                .contains("compute-sanitizer");
        assertThat(run.status()).isZero();
    }

    @Test
    void aFaultInATrainingNamesTheProgramAndLetsItEnd() throws Exception {
        OwnJvm run = OwnJvm.run(FaultInTraining.class);
        assertThat(run.output())
                .contains("step 1\n", "step 2\n")
                .doesNotContain("step 3\n")
                .containsPattern("rank 0 failed: \\w+ failed with cudaErrorIllegalAddress \\(700\\): .*\\[the program train]")
                .contains("compute-sanitizer", "\nsuppressed: 0\nclosed\n");
        assertThat(run.status()).as(run.output()).isZero();
    }
}
