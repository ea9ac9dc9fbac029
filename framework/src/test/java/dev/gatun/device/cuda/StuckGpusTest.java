package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.Device;
import dev.gatun.device.Device.Executable;
import dev.gatun.device.Layout;
import dev.gatun.device.Peers;
import dev.gatun.device.Processes;
import dev.gatun.device.ThreadProcesses;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Task;
import dev.gatun.parallel.ForwardingDevice;
import dev.gatun.parallel.ForwardingDevice.ForwardingExecutable;
import dev.gatun.parallel.LayoutRun;
import dev.gatun.parallel.TrainingPrograms;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a rank whose peer does not do its part: an error that says so, and never a hang. */
@RequiresGpus(2)
@Timeout(90)
class StuckGpusTest {

    private static final Duration LIMIT = Duration.ofSeconds(3);
    /** Until a rank that sleeps goes on, and finds that it is too late. */
    private static final Duration LATE = Duration.ofSeconds(8);

    private final List<Processes> processes = ThreadProcesses.of(2);

    private List<Device> together() {
        return TestedGpu.open(2, CudaOptions.DEFAULT, true, LIMIT);
    }

    private List<Device> apart() {
        return TestedGpu.openApart(processes, CudaOptions.DEFAULT, LIMIT);
    }

    private static void train(String layout, List<Device> devices, UnaryOperator<Device> second) {
        LayoutRun.of(
                new dev.gatun.parallel.Layout(layout), 1, List.of(devices.get(0), second.apply(devices.get(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2 pp=2 m=4", "gpt2 dp=2", "gpt2 tp=2"})
    void aRankThatSleepsIsNamedAndNotWaitedFor(String layout) {
        assertThatThrownBy(() -> train(layout, together(), device -> new Late(device, () -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "rank 0 failed: rank 0 waited 3 s in which no rank got on: rank 0 is in train, ",
                        "rank 1 is in no program");
        assertThatThrownBy(() -> train(layout, apart(), device -> new Late(device, () -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "rank 0 failed: rank 0 waited 3 s in which no rank got on: rank 0 is in train, ");
    }

    @Test
    void aProcessThatIsLostEndsTheOthersAtOnce() {
        List<Device> devices = apart();
        long start = System.nanoTime();
        long[] heard = new long[1];
        processes.getFirst().onFailure(cause -> heard[0] = System.nanoTime() - start);
        assertThatThrownBy(() -> train("gpt2 dp=2", devices, device -> new Late(device, this::loseTheSecond)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rank 0 failed: another rank failed: process 1 is gone (rank 0 is in train");
        assertThat(Duration.ofNanos(heard[0])).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(60));
    }

    /** Once the first is sure to wait for it. */
    private void loseTheSecond() {
        sleep(Duration.ofSeconds(1));
        processes.get(1).fail(new IllegalStateException("process 1 is gone"));
    }

    private static void sleep(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException early) {
            throw new IllegalStateException(early);
        }
    }

    @Test
    void aRankThatNeverComesToACommunicatorIsNamed() {
        assertThatThrownBy(() -> train(
                        "gpt2 dp=2", together(),
                        device -> new Lacking(device, (task, node) -> node.operation() instanceof Collective)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("waited 3 s for the others of the ranks [0, 1] for ncclCommInitRankConfig");
    }

    @Test
    void anotherNumberOfTransfersIsNamedBeforeAnythingRuns() {
        assertThatThrownBy(() -> train(
                        "gpt2 pp=2 m=4", apart(),
                        device -> new Lacking(device, (task, node) ->
                                task.microBatch() == 3 && node.operation() instanceof PostReceive)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("(?s).* from rank 0 to rank 1 sends 4 times (\\d+) bytes, and the receiver takes 3 times"
                        + " \\1 bytes.*");
    }

    /** A device that goes to sleep before it trains, once it has done something else. */
    private static final class Late extends ForwardingDevice {

        private final Runnable before;

        Late(Device inner, Runnable before) {
            super(inner);
            this.before = before;
        }

        @Override
        public Executable compile(Program program, Layout layout, Peers peers) {
            Executable executable = super.compile(program, layout, peers);
            return program.name().equals(TrainingPrograms.TRAIN) ? new Sleeping(executable, before) : executable;
        }
    }

    private static final class Sleeping extends ForwardingExecutable {

        private final Runnable before;

        Sleeping(Executable inner, Runnable before) {
            super(inner);
            this.before = before;
        }

        @Override
        public void run() {
            before.run();
            sleep(LATE);
            super.run();
        }
    }

    /** A device whose programs lack something. */
    private static final class Lacking extends ForwardingDevice {

        private final Lack lack;

        private interface Lack {
            boolean of(Task task, Node node);
        }

        Lacking(Device inner, Lack lack) {
            super(inner);
            this.lack = lack;
        }

        @Override
        public Executable compile(Program program, Layout layout, Peers peers) {
            List<Task> tasks = program.tasks().stream()
                    .map(task -> new Task(task.name(), task.microBatch(), without(task)))
                    .toList();
            return super.compile(new Program(program.name(), tasks), layout, peers);
        }

        private List<Node> without(Task task) {
            Predicate<Node> lacks = node -> lack.of(task, node);
            return task.nodes().stream().filter(lacks.negate()).toList();
        }
    }
}
