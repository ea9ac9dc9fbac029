package dev.gatun.device.cuda;

import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import dev.gatun.device.OperationTime;
import dev.gatun.device.Peers;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Elementwise;
import dev.gatun.kernels.Kernels;
import dev.gatun.kernels.Launch;
import dev.gatun.parallel.TrainingPrograms;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Trains on a GPU whose context a kernel breaks in the third step, and prints what is seen of it; {@link DeviceFaultTest}
 * reads it.
 */
final class FaultInTraining {

    private static final int FAULTY_STEP = 3;
    private static final int STEPS = 5;
    private static final long NOBODYS_ADDRESS = 4096;

    private FaultInTraining() {}

    public static void main(String[] arguments) {
        GpuTraining training = new GpuTraining(new Breaking(TestedGpu.open()), 2, 128, 512, 2, 128);
        try (training) {
            for (int step = 1; step <= STEPS; step++) {
                training.step();
                System.out.println("step " + step);
            }
        } catch (IllegalStateException failure) {
            System.out.println(failure.getMessage());
            System.out.println("suppressed: " + failure.getSuppressed().length);
        }
        System.out.println("closed");
    }

    /** The device, with a kernel that writes where it must not, beside the training program's third run. */
    private record Breaking(Device inner) implements Device {

        @Override
        public Executable compile(Program program, Layout layout, Peers peers) {
            Executable executable = inner.compile(program, layout, peers);
            if (!program.name().equals(TrainingPrograms.TRAIN)) {
                return executable;
            }
            long address = DeviceArray.of(new float[64]).address();
            Launch fault = new Elementwise(new Kernels()).cast(
                    NOBODYS_ADDRESS, Element.BF16, address, Element.FP32, 64);
            return new Executable() {
                private int runs;

                @Override
                public void run() {
                    if (++runs == FAULTY_STEP) {
                        fault.on(MemorySegment.NULL);
                    }
                    executable.run();
                    if (runs == FAULTY_STEP) {
                        executable.run(); // a kernel of another stream may fail after the first has ended
                    }
                }

                @Override
                public long[] times() {
                    return executable.times();
                }

                @Override
                public List<OperationTime> profile() {
                    return executable.profile();
                }
            };
        }

        @Override
        public String name() {
            return inner.name();
        }

        @Override
        public long workspaceBytes(Node node) {
            return inner.workspaceBytes(node);
        }

        @Override
        public Memory allocate(Space space, long bytes) {
            return inner.allocate(space, bytes);
        }

        @Override
        public void abort(Throwable cause) {
            inner.abort(cause);
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
