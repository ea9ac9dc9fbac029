/**
 * What a call into native code costs, through the generated bindings and through JNI, and how fast training is.
 *
 * <p>{@code jmh/run} starts the benchmarks. {@link dev.gatun.jmh.DowncallBenchmark} needs a C compiler and no
 * GPU, {@link dev.gatun.jmh.CudaCallBenchmark} a GPU and no compiler, {@link dev.gatun.jmh.TrainStepBenchmark}
 * neither. The first two call the bindings as all other code
 * does, and may reach past them only for JNI's side of the comparison.
 */
package dev.gatun.jmh;
