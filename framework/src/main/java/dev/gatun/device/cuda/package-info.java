/** NVIDIA's GPUs: the one place, with the kernels, that calls the generated bindings of CUDA's libraries. */
package dev.gatun.device.cuda;
