package dev.gatun.device.cpu;

import dev.gatun.device.CollectivesContract;
import dev.gatun.device.Device;
import java.util.List;
import java.util.stream.IntStream;

class CollectivesTest extends CollectivesContract {

    @Override
    protected List<? extends Device> devices(int ranks, int threads) {
        CpuFabric fabric = new CpuFabric();
        return IntStream.range(0, ranks).mapToObj(rank -> new CpuDevice(rank, threads, fabric)).toList();
    }
}
