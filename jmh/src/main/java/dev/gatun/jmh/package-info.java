/**
 * What a call into native code costs, through the generated bindings and through JNI, and how fast training and
 * tokenizing are.
 *
 * <p>{@code jmh/run} starts the benchmarks. {@link dev.gatun.jmh.DowncallBenchmark} needs a C compiler and no
 * GPU, {@link dev.gatun.jmh.TrainStepBenchmark}, {@link dev.gatun.jmh.PlanBenchmark} and
 * {@link dev.gatun.jmh.TokenizingBenchmark} neither. A GPU and no compiler is what
 * {@link dev.gatun.jmh.CudaCallBenchmark}, {@link dev.gatun.jmh.GraphReplayBenchmark},
 * {@link dev.gatun.jmh.KernelRateBenchmark}, {@link dev.gatun.jmh.CopyBenchmark} and
 * {@link dev.gatun.jmh.GpuStepBenchmark} need. Those of calls use the bindings as all other code does, and may reach
 * past them only for JNI's side of the comparison.
 */
package dev.gatun.jmh;
