package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gatun.device.OperationTime;
import dev.gatun.device.Peers;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import dev.gatun.graph.Task;
import dev.gatun.parallel.TinyModels;
import dev.gatun.parallel.Training;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.plan.MemoryPlan;
import dev.gatun.plan.RankPlan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class CpuDeviceTest {

    private static final Program NOTHING = new Program("nothing", List.of());

    @Test
    void memoryIsTakenOnceAndBeforeProgramsAreCompiled() {
        try (CpuDevice device = new CpuDevice(3, 1, new CpuFabric())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> device.compile(NOTHING, new MemoryPlan(List.of(NOTHING), node -> 0), Peers.none()))
                    .withMessage("cpu:3 (1 thread) has no memory yet");
            device.allocate(Space.DEVICE, 64);
            device.allocate(Space.HOST, 64);
            assertThatIllegalStateException()
                    .isThrownBy(() -> device.allocate(Space.DEVICE, 64))
                    .withMessage("cpu:3 (1 thread) has its memory already");
        }
    }

    @Test
    void aProfileHasEveryOperationInItsOrderWithItsCost() {
        List<RankPlan> plans = new ArrayList<>();
        Graph graph = TinyModels.gpt2(true, 1);
        try (Training training = new Training(
                graph, TinyModels.pipeline(1, 2), TinyModels.rule(1), 1e-2, 2, 1, (device, plan) -> {
                    plans.add(plan);
                    return device;
                })) {
            training.feed();
            training.step(1);
            List<OperationTime> profile = training.world().profile(TrainingPrograms.TRAIN).getFirst();
            List<Task> tasks = plans.getFirst().programs().getFirst().tasks();
            List<String> expected = new ArrayList<>();
            tasks.forEach(task -> task.nodes().forEach(node -> expected.add(
                    task.name() + ", " + node.layer() + ", " + node.operation().name() + ", " + node.cost())));
            assertThat(profile)
                    .extracting(time -> time.task() + ", " + time.layer() + ", " + time.operation() + ", " + time.cost())
                    .isEqualTo(expected);
            long last = profile.getFirst().begin();
            for (OperationTime time : profile) {
                assertThat(time.lane()).isEqualTo("compute");
                assertThat(time.begin() - last).isNotNegative();
                assertThat(time.end()).isGreaterThanOrEqualTo(time.begin());
                last = time.end();
            }
        }
    }

    @Test
    void aProfiledStepComputesWhatAnyStepDoes() {
        try (Training one = new Training(TinyModels.gpt2(true, 1), TinyModels.pipeline(1, 2), 1, 2, 1);
                Training other = new Training(TinyModels.gpt2(true, 1), TinyModels.pipeline(1, 2), 1, 2, 1)) {
            one.feed();
            other.feed();
            one.step(1);
            other.step(1);
            one.world().run(TrainingPrograms.TRAIN);
            other.world().profile(TrainingPrograms.TRAIN);
            assertThat(other.state()).isEqualTo(one.state());
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        CpuDevice device = new CpuDevice(0, 2, new CpuFabric());
        device.allocate(Space.DEVICE, 64);
        device.close();
        device.close();
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName)).doesNotContain("gatun-cpu-0-1");
    }
}
