package dev.gatun.device.cuda;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.device.CollectivesContract;
import dev.gatun.device.Device;
import java.util.List;

/** Two ranks add up in one order only, and so have the CPU's bits; NCCL's order of more is its own. */
@RequiresGpus(2)
class CollectivesOnGpusTest extends CollectivesContract {

    @Override
    protected List<? extends Device> devices(int ranks, int threads) {
        assumeTrue(ranks <= 2 && threads == 1, "one or two GPUs");
        return TestedGpu.open(ranks);
    }
}
