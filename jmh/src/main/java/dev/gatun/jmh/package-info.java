/**
 * What a call into native code costs, through the generated bindings and through JNI.
 *
 * <p>{@code jmh/run} starts the benchmarks. {@link dev.gatun.jmh.DowncallBenchmark} needs a C compiler and no
 * GPU, {@link dev.gatun.jmh.CudaCallBenchmark} a GPU and no compiler. Both call the bindings as all other code
 * does, and may reach past them only for JNI's side of the comparison.
 */
package dev.gatun.jmh;
