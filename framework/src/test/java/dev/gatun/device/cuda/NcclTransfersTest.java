package dev.gatun.device.cuda;

import dev.gatun.device.Device;
import dev.gatun.device.ThreadProcesses;
import dev.gatun.parallel.Layout;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipelines over NCCL, as between processes, beside one GPU. */
@RequiresGpus(2)
@Timeout(120)
class NcclTransfersTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final CudaOptions NO_GRAPHS = new CudaOptions(false, false, false);
    private static final CudaOptions SYNCHRONOUS = new CudaOptions(false, false, true);
    private static final CudaOptions A_GRAPH_A_TASK = new CudaOptions(false, true, false, 0);

    private final long seed = new SplittableRandom().nextLong();

    private void check(String layout, IntFunction<List<? extends Device>> devices) {
        new LayoutCheck(devices, seed).isAsOnOneDevice(new Layout(layout));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "gpt2 pp=2 m=4", "llama pp=2 m=4 schedule=gpipe", "llama pp=2 m=4 schedule=zero_bubble",
        "gpt2 pp=2 m=4 chunks=2 schedule=interleaved", "llama pp=2 m=8 active=2 recompute=each",
        "gpt2 tied pp=2 m=4"
    })
    void ncclCarriesWhatCopiesDo(String layout) {
        check(layout, count -> TestedGpu.open(count, CudaOptions.DEFAULT, false, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "gpt2 pp=2 m=4", "gpt2 pp=2 m=4 chunks=2 schedule=interleaved", "gpt2 tied pp=2 m=4", "llama tp=2 sp",
        "llama dp=2 zero=3 m=2 scatter=2000 live=3000"
    })
    void gpusOfTwoProcessesComputeWhatOneDoes(String layout) {
        check(layout, TestedGpu::openApart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2 pp=2 m=4", "llama pp=2 m=4 schedule=zero_bubble", "llama dp=2 zero=3 m=2"})
    void graphsOfSingleTasksDoTheSame(String layout) {
        check(layout, count -> TestedGpu.open(count, A_GRAPH_A_TASK, true, LIMIT));
        check(layout, count -> TestedGpu.openApart(ThreadProcesses.of(count), A_GRAPH_A_TASK, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt2 pp=2 m=4", "llama dp=2 zero=3 m=2"})
    void soDoLaunchesWithoutGraphs(String layout) {
        check(layout, count -> TestedGpu.open(count, NO_GRAPHS, true, LIMIT));
        check(layout, count -> TestedGpu.openApart(ThreadProcesses.of(count), NO_GRAPHS, LIMIT));
        check(layout, count -> TestedGpu.openApart(ThreadProcesses.of(count), SYNCHRONOUS, LIMIT));
    }
}
