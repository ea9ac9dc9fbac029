package dev.gatun.bindings.abi;

import dev.gatun.bindings.NativeLibrary;
import dev.gatun.bindings.cublaslt.cublasLt_h;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.bindings.cudnn.cudnn_h;
import dev.gatun.bindings.mpi.mpi_h;
import dev.gatun.bindings.nccl.nccl_h;
import dev.gatun.bindings.nvml.nvml_h;
import dev.gatun.bindings.nvrtc.nvrtc_h;
import dev.gatun.bindings.openblas.cblas_h;
import java.nio.file.Path;

/** A native library, the class generated from its header, and the table committed beside that class. */
enum BoundLibrary {
    CUDART(NativeLibrary.CUDART, cudart_h.class),
    CUBLASLT(NativeLibrary.CUBLASLT, cublasLt_h.class),
    CUDNN(NativeLibrary.CUDNN, cudnn_h.class),
    NCCL(NativeLibrary.NCCL, nccl_h.class),
    NVRTC(NativeLibrary.NVRTC, nvrtc_h.class),
    NVML(NativeLibrary.NVML, nvml_h.class),
    OPENBLAS(NativeLibrary.OPENBLAS, cblas_h.class),
    MPI(NativeLibrary.MPI, mpi_h.class);

    private final NativeLibrary library;
    private final Class<?> header;

    BoundLibrary(NativeLibrary library, Class<?> header) {
        this.library = library;
        this.header = header;
    }

    NativeLibrary library() {
        return library;
    }

    Class<?> header() {
        return header;
    }

    AbiTable table() {
        return AbiTable.beside(header);
    }

    /** The folder of the umbrella header and the generator's argfile; surefire runs in the module's folder. */
    Path nativeHeaders() {
        return Path.of("..", "native-headers", library.id()).toAbsolutePath().normalize();
    }
}
