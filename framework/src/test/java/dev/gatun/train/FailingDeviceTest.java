package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gatun.bindings.CudaException;
import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Peers;
import dev.gatun.graph.Program;
import dev.gatun.parallel.ForwardingDevice.ForwardingExecutable;
import dev.gatun.parallel.ForwardingDevice;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointContent;
import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A device that fails in the middle of a training, as a GPU does after a kernel's fault. */
@Timeout(60)
class FailingDeviceTest {

    private static final int FAILING_STEP = 5;

    @TempDir
    Path folder;

    @Test
    void theLastCheckpointIsIntactAndIsGoneOnFrom() throws IOException {
        Runs runs = new Runs(folder);
        TrainingConfig config = runs.config("train.checkpoint_every=2", "parallel.pipeline_parallel_degree=2");
        runs.train(config, "whole");
        try (Trainer trainer = Runs.trainer(config, Failing::new)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> runs.run(trainer, config, "broken"))
                    .withMessageMatching("rank [01] failed: cudaStreamSynchronize failed with .*700.*\\[the program train].*")
                    .withCauseInstanceOf(CudaException.class);
        }
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().startsWith("gatun-"));
        try (Checkpoint newest = runs.checkpoints("broken").newest().orElseThrow()) {
            assertThat(newest.state().step()).isEqualTo(FAILING_STEP - 1);
        }
        assertThat(runs.losses("broken")).isEqualTo(runs.losses("whole").subList(0, FAILING_STEP - 1));
        runs.resume(config, "broken");
        assertThat(CheckpointContent.of(runs.newest("broken"))).isEqualTo(CheckpointContent.of(runs.newest("whole")));
    }

    /** Another device, until a training step fails. */
    static final class Failing extends ForwardingDevice {

        Failing(Device inner) {
            super(inner);
        }

        @Override
        public Executable compile(Program program, Layout layout, Peers peers) {
            Executable executable = super.compile(program, layout, peers);
            return program.name().equals(TrainingPrograms.TRAIN) ? new FailingTraining(executable) : executable;
        }
    }

    private static final class FailingTraining extends ForwardingExecutable {
        private int runs;

        FailingTraining(Device.Executable inner) {
            super(inner);
        }

        @Override
        public void run() {
            if (++runs == FAILING_STEP) {
                CudaException.check(700, "cudaStreamSynchronize", () -> "the program train");
            }
            super.run();
        }
    }
}
