/**
 * Panama bindings of CUDA's runtime, cuBLASLt, cuDNN, NCCL, NVRTC, NVML, OpenBLAS and Open MPI.
 *
 * <p>The packages below {@code dev.gatun.bindings} are generated from the libraries' headers;
 * {@code dev.gatun.bindings} itself is written by hand and finds, opens and checks the libraries.
 */
module dev.gatun.bindings {
    exports dev.gatun.bindings;
    exports dev.gatun.bindings.cublaslt;
    exports dev.gatun.bindings.cudart;
    exports dev.gatun.bindings.cudnn;
    exports dev.gatun.bindings.mpi;
    exports dev.gatun.bindings.nccl;
    exports dev.gatun.bindings.nvml;
    exports dev.gatun.bindings.nvrtc;
    exports dev.gatun.bindings.openblas;
}
