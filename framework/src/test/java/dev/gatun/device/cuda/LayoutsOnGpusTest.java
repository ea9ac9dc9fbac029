package dev.gatun.device.cuda;

import dev.gatun.parallel.Layout;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of parallelism over GPUs, beside one GPU. */
@RequiresGpus(2)
@Timeout(120)
class LayoutsOnGpusTest {

    private final LayoutCheck check = new LayoutCheck(TestedGpu::open, new SplittableRandom().nextLong());

    @ParameterizedTest
    @ValueSource(strings = {
        "gpt2 pp=2 m=4", "llama pp=2 m=4 schedule=gpipe", "llama pp=2 m=4 schedule=zero_bubble",
        "gpt2 pp=2 m=4 chunks=2 schedule=interleaved", "llama pp=2 m=8 active=2 recompute=each",
        "gpt2 pp=2 m=4 recompute=each horizon=1", "gpt2 tied pp=2 m=4", "llama pp=2 m=4 clip=0.5",
        "gpt2 tp=2", "llama tp=2 sp", "gpt2 tied tp=2 sp m=2 recompute=selective", "llama tp=2 own_share clip=0.5",
        "gpt2 dp=2", "llama dp=2 m=2 bucket=1000", "gpt2 tied dp=2 clip=0.5", "llama dp=2 zero=1 m=2",
        "gpt2 tied dp=2 zero=2 m=2", "llama dp=2 zero=3 m=2 scatter=2000 live=3000", "gpt2 dp=2 zero=3 recompute=each",
        "llama dp=2 zero=3 persist=500 clip=0.5", "gpt2 dp=2 zero=1 states_away", "gpt2 dp=2 zero=2 late",
        "gpt2 dp=2 dropout=0.1 m=2", "gpt2 pp=2 m=4 dropout=0.1"
    })
    void twoGpusComputeWhatOneDoes(String layout) {
        check.isAsOnOneDevice(new Layout(layout));
    }

    @ParameterizedTest
    @CsvSource({
        "llama dp=2, llama dp=2 zero=1", "gpt2 dp=2 zero=1, gpt2 dp=2 zero=2", "llama dp=2, llama dp=2 zero=3",
        "gpt2 tp=2 m=2, gpt2 tp=2 m=2 recompute=each", "gpt2 dp=2 zero=1, gpt2 dp=2 zero=1 states_away"
    })
    void whatOnlyMovesTensorsChangesNoBits(String layout, String other) {
        check.isAs(new Layout(layout), new Layout(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "gpt2 pp=2 dp=2 m=4 zero=1", "llama pp=2 tp=2 m=4 sp", "gpt2 dp=2 tp=2 zero=3", "llama pp=4 m=8 schedule=zero_bubble",
        "gpt2 dp=4 zero=2 shards=2", "llama dp=4 zero=3 m=2"
    })
    @RequiresGpus(4)
    void fourGpusComputeWhatOneDoes(String layout) {
        check.isAsOnOneDevice(new Layout(layout));
    }
}
