package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import dev.gatun.device.Peers;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.graph.DType;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import dev.gatun.parallel.ForwardingDevice;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds GPUs to the CPU, held to it itself: a CPU with a fault is caught, and one without passes. */
class OperationCheckTest {

    private static final long BYTES = 512L << 20;

    /** The whole table is for devices that have not been held to anything. */
    private static final int SOME = 5;

    private static final DeviceCase LINEAR = OperationCase.of(
            new Linear(), Operand.of(DType.FP32, 7, 5), Operand.of(DType.FP32, 3, 5), Operand.of(DType.FP32, 3));

    private final long seed = new SplittableRandom().nextLong();

    private static Device cpu() {
        return new CpuDevice(0, 2, new CpuFabric());
    }

    /** What happens to the memory after a run. */
    private interface Fault {
        void strike(Memory memory, Layout layout, Node node, int run);
    }

    /** A CPU that does something to its memory after each run. */
    private static final class Faulty extends ForwardingDevice {
        private final Fault fault;
        private final Map<Space, Memory> memories = new EnumMap<>(Space.class);

        Faulty(Device inner, Fault fault) {
            super(inner);
            this.fault = fault;
        }

        @Override
        public Memory allocate(Space space, long bytes) {
            memories.put(space, super.allocate(space, bytes));
            return memories.get(space);
        }

        @Override
        public Executable compile(Program program, Layout layout, Peers peers) {
            Node node = program.nodes().getLast();
            int[] runs = {0};
            return new ForwardingExecutable(super.compile(program, layout, peers)) {
                @Override
                public void run() {
                    super.run();
                    fault.strike(memories.get(Space.DEVICE), layout, node, runs[0]++);
                }
            };
        }
    }

    private void check(Fault fault) {
        try (OperationCheck check = new OperationCheck(new Faulty(cpu(), fault), 1 << 20)) {
            check.check(LINEAR, seed);
        }
    }

    private static void write(Memory memory, long offset, float value) {
        memory.write(offset, new float[] {value}, 0, 1);
    }

    @Test
    void aDeviceWithoutAFaultPasses() {
        assertThatCode(() -> check((memory, layout, node, run) -> {})).doesNotThrowAnyException();
    }

    @Test
    void aWrongValueIsCaught() {
        assertThatThrownBy(() -> check((memory, layout, node, run) -> {
            float[] value = new float[1];
            long last = layout.offset(node.output(0)) + node.output(0).bytes() - Float.BYTES;
            memory.read(last, value, 0, 1);
            write(memory, last, value[0] + 1e-3f);
        })).isInstanceOf(AssertionError.class).hasMessageContaining("output0 [20] of 21 is");
    }

    @Test
    void aValueThatIsNotWrittenIsCaught() {
        assertThatThrownBy(() -> check((memory, layout, node, run) ->
                        write(memory, layout.offset(node.output(0)), Float.NaN)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("output0 [0] is NaN");
    }

    @Test
    void aDifferenceBetweenRunsIsCaught() {
        assertThatThrownBy(() -> check((memory, layout, node, run) -> {
            byte[] first = new byte[1];
            memory.read(layout.offset(node.output(0)), ByteBuffer.wrap(first));
            memory.write(layout.offset(node.output(0)), ByteBuffer.wrap(new byte[] {(byte) (first[0] & ~1 | run)}));
        })).isInstanceOf(AssertionError.class).hasMessageContaining("output0 has other bits in another run");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 1000})
    void aWriteBehindAnOutputIsCaught(int behind) {
        assertThatThrownBy(() -> check((memory, layout, node, run) ->
                        write(memory, layout.offset(node.output(0)) + node.output(0).bytes() + behind, 0)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("what is no output was written: byte " + (84 + behind) + " from");
    }

    @Test
    void aWriteIntoAnInputIsCaught() {
        assertThatThrownBy(() -> check((memory, layout, node, run) -> write(memory, layout.offset(node.input(1)), 0)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("byte 0 from the beginning of input1");
    }

    /** Some rows of fp32 alone by a CPU as it is, and some of all by one that keeps 16 bits where that is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"norms", "elementwise", "embeddings", "linear", "attention", "heads", "updates"})
    void cpusPassTheTable(String part) {
        try (OperationCheck check = new OperationCheck(cpu(), BYTES)) {
            some(part, OperationTable::isOfFp32).forEach(each -> check.check(each, seed));
        }
        try (OperationCheck check = new OperationCheck(new NarrowCpu(), BYTES)) {
            some(part, each -> !OperationTable.isOfFp32(each)).forEach(each -> check.check(each, seed));
        }
    }

    private List<DeviceCase> some(String part, Predicate<DeviceCase> which) {
        List<DeviceCase> cases = new ArrayList<>(OperationTable.of(part).filter(which).toList());
        Collections.shuffle(cases, new Random(seed));
        return cases.subList(0, Math.min(SOME, cases.size()));
    }
}
