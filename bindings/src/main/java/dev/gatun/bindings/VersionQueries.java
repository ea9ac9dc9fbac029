package dev.gatun.bindings;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Each library's own function that tells its version.
 *
 * <p>Bound here and not through the generated classes, because their handles work only once the version is
 * known to be right.
 */
@SuppressWarnings("restricted") // every method calls native code
final class VersionQueries {

    private static final FunctionDescriptor INT_OUT = FunctionDescriptor.of(JAVA_INT, ADDRESS);
    private static final Pattern DOTTED = Pattern.compile("\\d+(\\.\\d+)+");

    private VersionQueries() {}

    /** 13000 is 13.0. */
    static Version cudaRuntime(Function<String, Optional<MemorySegment>> symbols) {
        int number = outInt(symbols, "cudaRuntimeGetVersion");
        return Version.of(number / 1000, number % 1000 / 10);
    }

    static Version cublasLt(Function<String, Optional<MemorySegment>> symbols) {
        return fromPackedDecimal(returnedSize(symbols, "cublasLtGetVersion"));
    }

    static Version cudnn(Function<String, Optional<MemorySegment>> symbols) {
        return fromPackedDecimal(returnedSize(symbols, "cudnnGetVersion"));
    }

    static Version nccl(Function<String, Optional<MemorySegment>> symbols) {
        return fromPackedDecimal(outInt(symbols, "ncclGetVersion"));
    }

    static Version nvrtc(Function<String, Optional<MemorySegment>> symbols) {
        MethodHandle function =
                function(symbols, "nvrtcVersion", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment major = arena.allocate(JAVA_INT);
            MemorySegment minor = arena.allocate(JAVA_INT);
            require("nvrtcVersion", (int) function.invokeExact(major, minor));
            return Version.of(major.get(JAVA_INT, 0), minor.get(JAVA_INT, 0));
        } catch (Throwable e) {
            throw DowncallFailure.of("nvrtcVersion", e);
        }
    }

    /** The driver's version. NVML answers only between init and shutdown, which it counts. */
    static Version nvml(Function<String, Optional<MemorySegment>> symbols) {
        MethodHandle init = function(symbols, "nvmlInit_v2", FunctionDescriptor.of(JAVA_INT));
        MethodHandle shutdown = function(symbols, "nvmlShutdown", FunctionDescriptor.of(JAVA_INT));
        MethodHandle version = function(
                symbols, "nvmlSystemGetDriverVersion", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int started = (int) init.invokeExact();
            if (started != 0) {
                throw new IllegalStateException("nvmlInit_v2 says " + nvmlError(symbols, started));
            }
            MemorySegment text = arena.allocate(80); // NVML_SYSTEM_DRIVER_VERSION_BUFFER_SIZE
            int status = (int) version.invokeExact(text, (int) text.byteSize());
            int _ = (int) shutdown.invokeExact();
            require("nvmlSystemGetDriverVersion", status);
            return firstVersionIn(NativeMemory.utf8(text));
        } catch (Throwable e) {
            throw DowncallFailure.of("NVML", e);
        }
    }

    /** Without a driver this is the library's one answer, so it is worth its words: "Driver Not Loaded (9)". */
    private static String nvmlError(Function<String, Optional<MemorySegment>> symbols, int status) throws Throwable {
        MethodHandle function = function(symbols, "nvmlErrorString", FunctionDescriptor.of(ADDRESS, JAVA_INT));
        return NativeMemory.utf8((MemorySegment) function.invokeExact(status)) + " (" + status + ")";
    }

    /** The configuration starts with the version: {@code OpenBLAS 0.3.31 DYNAMIC_ARCH ...}. */
    static Version openBlas(Function<String, Optional<MemorySegment>> symbols) {
        MethodHandle function = function(symbols, "openblas_get_config", FunctionDescriptor.of(ADDRESS));
        try {
            return firstVersionIn(NativeMemory.utf8((MemorySegment) function.invokeExact()));
        } catch (Throwable e) {
            throw DowncallFailure.of("openblas_get_config", e);
        }
    }

    /** {@code Open MPI v4.1.4, package: ...}; another MPI's first word is another. */
    static Version openMpi(Function<String, Optional<MemorySegment>> symbols) {
        MethodHandle function = function(
                symbols, "MPI_Get_library_version", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(256); // MPI_MAX_LIBRARY_VERSION_STRING
            require("MPI_Get_library_version", (int) function.invokeExact(text, arena.allocate(JAVA_INT)));
            String version = NativeMemory.utf8(text);
            if (!version.startsWith("Open MPI")) {
                throw new IllegalStateException("it is not Open MPI but " + version.lines().findFirst().orElse(""));
            }
            return firstVersionIn(version);
        } catch (Throwable e) {
            throw DowncallFailure.of("MPI_Get_library_version", e);
        }
    }

    /** 22809 is 2.28.9, and 130101 is 13.1.1. */
    static Version fromPackedDecimal(long number) {
        int packed = Math.toIntExact(number);
        return Version.of(packed / 10_000, packed / 100 % 100, packed % 100);
    }

    static Version firstVersionIn(String text) {
        Matcher matcher = DOTTED.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no version in \"" + text + "\"");
        }
        return Version.parse(matcher.group());
    }

    private static int outInt(Function<String, Optional<MemorySegment>> symbols, String name) {
        MethodHandle function = function(symbols, name, INT_OUT);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_INT);
            require(name, (int) function.invokeExact(out));
            return out.get(JAVA_INT, 0);
        } catch (Throwable e) {
            throw DowncallFailure.of(name, e);
        }
    }

    private static long returnedSize(Function<String, Optional<MemorySegment>> symbols, String name) {
        MethodHandle function = function(symbols, name, FunctionDescriptor.of(JAVA_LONG));
        try {
            return (long) function.invokeExact();
        } catch (Throwable e) {
            throw DowncallFailure.of(name, e);
        }
    }

    private static MethodHandle function(
            Function<String, Optional<MemorySegment>> symbols, String name, FunctionDescriptor descriptor) {
        MemorySegment address =
                symbols.apply(name).orElseThrow(() -> new IllegalStateException("it has no " + name));
        return Linker.nativeLinker().downcallHandle(address, descriptor);
    }

    private static void require(String call, int status) {
        if (status != 0) {
            throw new IllegalStateException(call + " returned " + status);
        }
    }
}
