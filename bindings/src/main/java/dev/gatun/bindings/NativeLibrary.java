package dev.gatun.bindings;

import dev.gatun.bindings.Companion.Opening;
import java.util.List;
import java.util.Locale;

/**
 * The native libraries Gatun calls, with what is needed to find and judge each.
 *
 * <p>A library is looked for, on first use and once, in this order:
 * <ol>
 *   <li>the system property {@code gatun.library.<id>}, then the environment variable
 *       {@code GATUN_LIBRARY_<ID>}: a file, or a folder that holds it. A setting that is wrong is reported;
 *       nothing else is tried;
 *   <li>the folders of {@code LD_LIBRARY_PATH};
 *   <li>{@code CUDA_HOME} and {@code CUDA_PATH};
 *   <li>{@code nvidia/*}{@code /lib} in Python's site-packages;
 *   <li>a jar of native libraries from Maven on the class path, unpacked into a cache folder;
 *   <li>{@code /usr/local/cuda/lib64}, {@code /usr/local/nvidia/lib64}, then whatever the system finds.
 * </ol>
 * Of these, only the ones that can hold the library are tried. A library older than its minimum is
 * refused, because calling through the wrong ABI corrupts memory.
 */
public enum NativeLibrary {
    /** The CUDA runtime. */
    CUDART(
            "CUDA runtime",
            LibraryFamily.CUDA,
            List.of("libcudart.so.13"),
            "13.0",
            "the CUDA 13 toolkit, or pip install nvidia-cuda-runtime",
            VersionQueries::cudaRuntime,
            List.of()),

    /** cuBLASLt, NVIDIA's matrix products. */
    CUBLASLT(
            "cuBLASLt",
            LibraryFamily.CUDA,
            List.of("libcublasLt.so.13"),
            "13.0",
            "the CUDA 13 toolkit, or pip install nvidia-cublas",
            VersionQueries::cublasLt,
            List.of()),

    /** cuDNN, with all its parts from one folder. The minimum leaves out 9.10.0 and 9.10.1, known to be faulty. */
    CUDNN(
            "cuDNN",
            LibraryFamily.CUDA,
            List.of("libcudnn.so.9"),
            "9.11",
            "cuDNN 9 for CUDA 13, or pip install nvidia-cudnn-cu13",
            VersionQueries::cudnn,
            // libcudnn.so.9 is a thin shim that opens the parts by name when it first needs them, and could
            // then meet another version's. The parts need graph and ops, so these come first.
            List.of(
                    new Companion("libcudnn_graph.so.9", Opening.AFTER),
                    new Companion("libcudnn_ops.so.9", Opening.AFTER),
                    new Companion("libcudnn_*.so.9", Opening.AFTER))),

    /** NCCL, collectives between GPUs. */
    NCCL(
            "NCCL",
            LibraryFamily.CUDA,
            List.of("libnccl.so.2"),
            "2.27",
            "NCCL 2 for CUDA 13, or pip install nvidia-nccl-cu13",
            VersionQueries::nccl,
            List.of()),

    /** NVRTC, the compiler of CUDA C++ at run time. */
    NVRTC(
            "NVRTC",
            LibraryFamily.CUDA,
            List.of("libnvrtc.so.13"),
            "13.0",
            "the CUDA 13 toolkit, or pip install nvidia-cuda-nvrtc",
            VersionQueries::nvrtc,
            List.of(new Companion("libnvrtc-builtins.so.*", Opening.AFTER))),

    /** NVML, the driver's account of its GPUs. Its version is the driver's. */
    NVML(
            "NVML",
            LibraryFamily.DRIVER,
            List.of("libnvidia-ml.so.1"),
            "580.00",
            "NVIDIA's driver, 580 or newer",
            VersionQueries::nvml,
            List.of()),

    /** OpenBLAS, matrix products on the CPU. */
    OPENBLAS(
            "OpenBLAS",
            LibraryFamily.BLAS,
            List.of("libopenblas.so.0"),
            "0.3.20",
            "Maven's org.bytedeco:openblas on the class path, or the system's package libopenblas0",
            VersionQueries::openBlas,
            // In the jar only libopenblas itself has its folder on its search path; libgfortran would not
            // find libquadmath there.
            List.of(
                    new Companion("libgcc_s.so.1", Opening.BEFORE_UNLESS_IN_SYSTEM),
                    new Companion("libquadmath.so.0", Opening.BEFORE),
                    new Companion("libgfortran.so.5", Opening.BEFORE))),

    /** Open MPI, messages between processes. Its own launcher must be of the same version. */
    MPI(
            "Open MPI",
            LibraryFamily.SYSTEM,
            List.of("libmpi.so.40"),
            "4.0",
            "Open MPI 4 or 5, such as Debian's package openmpi-bin",
            VersionQueries::openMpi,
            List.of());

    private final String displayName;
    private final LibraryFamily family;
    private final List<String> sonames;
    private final Version minimum;
    private final String supplier;
    private final VersionQuery versionQuery;
    private final List<Companion> companions;
    private final LibrarySymbols symbols;

    NativeLibrary(
            String displayName,
            LibraryFamily family,
            List<String> sonames,
            String minimum,
            String supplier,
            VersionQuery versionQuery,
            List<Companion> companions) {
        this.displayName = displayName;
        this.family = family;
        this.sonames = sonames;
        this.minimum = Version.parse(minimum);
        this.supplier = supplier;
        this.versionQuery = versionQuery;
        this.companions = companions;
        this.symbols = new LibrarySymbols(this, () -> LibraryLoader.ofThisProcess().load(this));
    }

    /** The library's symbols. Loads nothing by itself. */
    public Symbols symbols() {
        return symbols;
    }

    /** Where the library is and which version, or why it cannot be used. Opens it if need be; never throws. */
    public LibraryStatus status() {
        return symbols.status();
    }

    /** The library's name as its makers write it. */
    public String displayName() {
        return displayName;
    }

    /** The name used in settings, such as {@code cublaslt}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The system property that points to the library: a file or a folder. */
    public String property() {
        return "gatun.library." + id();
    }

    /** The environment variable that points to the library: a file or a folder. */
    public String variable() {
        return "GATUN_LIBRARY_" + name();
    }

    /** The oldest version that is accepted. */
    public Version minimum() {
        return minimum;
    }

    /** What the library comes with, as the end of "it comes with ...". */
    public String supplier() {
        return supplier;
    }

    /** The file names under which the library is known, in order of preference. */
    List<String> sonames() {
        return sonames;
    }

    LibraryFamily family() {
        return family;
    }

    VersionQuery versionQuery() {
        return versionQuery;
    }

    List<Companion> companions() {
        return companions;
    }

    /**
     * Libraries to open before this one, where they are found. cuDNN asks for them by bare name as it goes,
     * and is thus given the copies Gatun itself uses.
     */
    List<NativeLibrary> openedFirst() {
        return this == CUDNN ? List.of(CUBLASLT, NVRTC) : List.of();
    }
}
