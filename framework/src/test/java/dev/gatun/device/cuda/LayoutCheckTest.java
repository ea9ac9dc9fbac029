package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.Device;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.parallel.Layout;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds layouts over GPUs to one GPU, tried on CPUs. */
class LayoutCheckTest {

    private final LayoutCheck check = new LayoutCheck(LayoutCheckTest::cpus, new SplittableRandom().nextLong());

    private static List<? extends Device> cpus(int count) {
        CpuFabric fabric = new CpuFabric();
        return IntStream.range(0, count).mapToObj(rank -> new CpuDevice(rank, 1, fabric)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2 pp=2 m=4", "llama tp=2 sp", "gpt2 dp=2 zero=3"})
    void twoCpusComputeWhatOneDoes(String layout) {
        check.isAsOnOneDevice(new Layout(layout));
    }

    @Test
    void otherBitsAreFound() {
        check.isAs(new Layout("llama dp=2"), new Layout("llama dp=2 zero=1"));
        assertThatThrownBy(() -> check.isAs(new Layout("llama dp=2"), new Layout("llama m=2")))
                .isInstanceOf(AssertionError.class);
    }
}
