/**
 * The CPU as a device: fp32 kernels over memory outside the heap, run by a team of threads.
 *
 * <p>A kernel is a static method that every {@link dev.gatun.device.cpu.Worker} of a team calls with the same
 * arguments; each does its share of the rows or columns. Matrix products are OpenBLAS's, one thread each, so that the
 * team decides how many cores a device uses. The rest is written with the Vector API: loops over two native segments
 * are not vectorized by JDK 25's compiler by itself, since it cannot rule out that they overlap.
 */
package dev.gatun.device.cpu;
