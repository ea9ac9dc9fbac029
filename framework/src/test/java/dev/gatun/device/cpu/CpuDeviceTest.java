package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gatun.device.Peers;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import dev.gatun.plan.MemoryPlan;
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
    void closingTwiceIsClosingOnce() {
        CpuDevice device = new CpuDevice(0, 2, new CpuFabric());
        device.allocate(Space.DEVICE, 64);
        device.close();
        device.close();
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName)).doesNotContain("gatun-cpu-0-1");
    }
}
