package dev.gatun.device.cuda;

import dev.gatun.device.Device.Executable;
import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Peers;
import dev.gatun.graph.Program;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Elementwise;
import dev.gatun.kernels.Kernels;
import dev.gatun.kernels.Launch;
import dev.gatun.parallel.ForwardingDevice.ForwardingExecutable;
import dev.gatun.parallel.ForwardingDevice;
import dev.gatun.parallel.TrainingPrograms;
import java.lang.foreign.MemorySegment;

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
    private static final class Breaking extends ForwardingDevice {

        Breaking(Device inner) {
            super(inner);
        }

        @Override
        public Executable compile(Program program, Layout layout, Peers peers) {
            Executable executable = super.compile(program, layout, peers);
            return program.name().equals(TrainingPrograms.TRAIN) ? new BreakingTraining(executable) : executable;
        }
    }

    private static final class BreakingTraining extends ForwardingExecutable {
        private final long address = DeviceArray.of(new float[64]).address();
        private final Launch fault = new Elementwise(new Kernels()).cast(
                NOBODYS_ADDRESS, Element.BF16, address, Element.FP32, 64);
        private int runs;

        BreakingTraining(Executable inner) {
            super(inner);
        }

        @Override
        public void run() {
            if (++runs == FAULTY_STEP) {
                fault.on(MemorySegment.NULL);
            }
            super.run();
            if (runs == FAULTY_STEP) {
                super.run(); // a kernel of another stream may fail after the first has ended
            }
        }
    }
}
