package dev.gatun.bindings;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The dynamic linker of glibc.
 *
 * <p>{@code SymbolLookup.libraryLookup} would open a library too, but does not say why it could not.
 */
@SuppressWarnings("restricted") // calling native code is what this class is for
final class PosixLoader implements DynamicLoader {

    private static final int RTLD_NOW = 2; // dlfcn.h; RTLD_LOCAL is 0
    private static final int RTLD_DI_LINKMAP = 2; // dlfcn.h

    /** The head of glibc's {@code struct link_map}, link.h: {@code l_addr}, then {@code l_name}. */
    private static final MemoryLayout LINK_MAP = MemoryLayout.structLayout(ADDRESS, ADDRESS);

    private final MethodHandle dlopen = function("dlopen", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
    private final MethodHandle dlsym = function("dlsym", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    private final MethodHandle dlerror = function("dlerror", FunctionDescriptor.of(ADDRESS));
    private final MethodHandle dlinfo =
            function("dlinfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS));

    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
    }

    @Override
    public Result open(String pathOrName) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle = (MemorySegment) dlopen.invokeExact(arena.allocateFrom(pathOrName), RTLD_NOW);
            if (handle.address() != 0) {
                return new Result.Opened(handle);
            }
            MemorySegment reason = (MemorySegment) dlerror.invokeExact();
            return new Result.Failed(reason.address() == 0 ? "dlopen gave no reason" : NativeMemory.utf8(reason));
        } catch (Throwable e) {
            throw DowncallFailure.of("dlopen", e);
        }
    }

    @Override
    public Optional<MemorySegment> symbol(MemorySegment handle, String name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = (MemorySegment) dlsym.invokeExact(handle, arena.allocateFrom(name));
            return address.address() == 0 ? Optional.empty() : Optional.of(address);
        } catch (Throwable e) {
            throw DowncallFailure.of("dlsym", e);
        }
    }

    @Override
    public Optional<Path> path(MemorySegment handle) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment slot = arena.allocate(ADDRESS);
            if ((int) dlinfo.invokeExact(handle, RTLD_DI_LINKMAP, slot) != 0) {
                return Optional.empty();
            }
            MemorySegment linkMap = slot.get(ADDRESS, 0).reinterpret(LINK_MAP.byteSize());
            String name = NativeMemory.utf8(linkMap.get(ADDRESS, ADDRESS.byteSize()));
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (Throwable e) {
            throw DowncallFailure.of("dlinfo", e);
        }
    }
}
