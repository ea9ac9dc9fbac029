package dev.gatun.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Kernels a second, from the first launch of {@link EmptyGraph#KERNELS} until the GPU has run the last: each launched
 * by itself, or all with one launch of a graph. Needs a GPU.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class KernelRateBenchmark {

    @Benchmark
    @OperationsPerInvocation(EmptyGraph.KERNELS)
    public void launchesFfm(EmptyLaunches launches) {
        for (int i = 0; i < EmptyGraph.KERNELS; i++) {
            launches.ffm.run();
        }
        launches.stream.synchronize();
    }

    @Benchmark
    @OperationsPerInvocation(EmptyGraph.KERNELS)
    public void launchesJavaCpp(EmptyLaunches launches) {
        for (int i = 0; i < EmptyGraph.KERNELS; i++) {
            launches.javaCpp.run();
        }
        launches.stream.synchronize();
    }

    @Benchmark
    @OperationsPerInvocation(EmptyGraph.KERNELS)
    public void launchesOwnKernel(OwnKernel own) {
        for (int i = 0; i < EmptyGraph.KERNELS; i++) {
            own.run();
        }
        own.await();
    }

    @Benchmark
    @OperationsPerInvocation(EmptyGraph.KERNELS)
    public void graphFfm(EmptyGraph graph) {
        graph.replayFfm();
        graph.await();
    }

    @Benchmark
    @OperationsPerInvocation(EmptyGraph.KERNELS)
    public void graphJavaCpp(EmptyGraph graph) {
        graph.replayJavaCpp();
        graph.await();
    }
}
