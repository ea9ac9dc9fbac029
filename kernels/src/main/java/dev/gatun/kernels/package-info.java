/**
 * The CUDA kernels' fat binaries and their launchers. Each {@code NAME.cu} under {@code src/main/cuda}
 * holds one concern, forward and backward side by side, and is compiled to {@code NAME.fatbin} beside
 * these classes. May use {@code dev.gatun.bindings} alone.
 */
package dev.gatun.kernels;
