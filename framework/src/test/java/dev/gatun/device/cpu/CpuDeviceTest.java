package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gatun.device.Device.Executable;
import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class CpuDeviceTest {

    private static final int SIZE = 37;

    /** One tensor, at the memory's beginning. */
    private static final Layout LAYOUT = new Layout() {

        @Override
        public long bytes() {
            return SIZE * Float.BYTES;
        }

        @Override
        public long offset(Tensor tensor) {
            return 0;
        }

        @Override
        public long workspace(Node node) {
            throw new IllegalArgumentException("nothing takes any");
        }
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void twoDevicesAddUpAtOnce(int threads) {
        CpuFabric fabric = new CpuFabric();
        try (CpuDevice first = new CpuDevice(0, threads, fabric); CpuDevice second = new CpuDevice(1, threads, fabric)) {
            Tensor x = new Tensor("x", TensorType.fp32(SIZE), Role.INPUT);
            List<Node> nodes = List.of(Node.of(new AllReduce(List.of(0, 1), "sum"), "layer", List.of(x), x));
            Memory[] memories = {first.allocate(LAYOUT.bytes()), second.allocate(LAYOUT.bytes())};
            Executable[] programs = {first.compile("sum", nodes, LAYOUT), second.compile("sum", nodes, LAYOUT)};
            float[] values = new float[SIZE];
            for (int index = 0; index < SIZE; index++) {
                values[index] = index;
            }
            memories[0].write(0, values, 0, SIZE);
            memories[1].write(0, values, 0, SIZE);
            for (int run = 1; run <= 5; run++) {
                CompletableFuture<Void> other = CompletableFuture.runAsync(programs[1]::run);
                programs[0].run();
                other.join();
                for (Memory memory : memories) {
                    memory.read(0, values, 0, SIZE);
                    for (int index = 0; index < SIZE; index++) {
                        assertThat(values[index]).isEqualTo(index * (1 << run));
                    }
                }
            }
        }
    }

    @Test
    void memoryIsTakenOnceAndBeforeProgramsAreCompiled() {
        try (CpuDevice device = new CpuDevice(3, 1, new CpuFabric())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> device.compile("program", List.of(), LAYOUT))
                    .withMessage("cpu:3 (1 thread) has no memory yet");
            device.allocate(64);
            assertThatIllegalStateException()
                    .isThrownBy(() -> device.allocate(64))
                    .withMessage("cpu:3 (1 thread) has its memory already");
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        CpuDevice device = new CpuDevice(0, 2, new CpuFabric());
        device.allocate(64);
        device.close();
        device.close();
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName)).doesNotContain("gatun-cpu-0-1");
    }
}
