package dev.gatun.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the host spends on a replay of a CUDA graph of {@link EmptyGraph#KERNELS} kernels, until
 * {@code cudaGraphLaunch} returns. The GPU is idle when it is called. Needs a GPU.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class GraphReplayBenchmark {

    @Benchmark
    public void ffm(EmptyGraph graph, EmptyQueue drained) {
        graph.replayFfm();
    }

    @Benchmark
    public void javaCpp(EmptyGraph graph, EmptyQueue drained) {
        graph.replayJavaCpp();
    }
}
