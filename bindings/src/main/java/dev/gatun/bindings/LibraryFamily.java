package dev.gatun.bindings;

/** Who ships a library, which decides where it may lie. */
enum LibraryFamily {
    /** NVIDIA's toolkit and the libraries beside it: CUDA folders, Python packages, the cuda-redist jars. */
    CUDA,

    /** The kernel driver's own libraries. They must match the driver, so no package's copy will do. */
    DRIVER,

    /** OpenBLAS: the system's, or the one inside its Maven artifact. */
    BLAS,

    /** What belongs to the system, or to a cluster's software, and is not packed with anything. */
    SYSTEM
}
