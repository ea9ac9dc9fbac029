package dev.gatun.bindings;

import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A dynamic linker that opens every existing file except those it is told are broken, and runs nothing. */
final class FakeLinker implements DynamicLoader {

    final List<String> opened = new ArrayList<>();
    private final Map<String, String> broken = new HashMap<>();
    private final Set<String> inSystem;

    FakeLinker(String... inSystem) {
        this.inSystem = Set.of(inSystem);
    }

    FakeLinker refusing(Path file, String reason) {
        broken.put(file.toString(), reason);
        return this;
    }

    @Override
    public Result open(String pathOrName) {
        String reason = broken.get(pathOrName);
        if (reason != null) {
            return new Result.Failed(reason);
        }
        if (!inSystem.contains(pathOrName) && !Files.exists(Path.of(pathOrName))) {
            return new Result.Failed(pathOrName + ": cannot open shared object file: No such file or directory");
        }
        opened.add(pathOrName);
        return new Result.Opened(MemorySegment.ofAddress(opened.size()));
    }

    @Override
    public Optional<MemorySegment> symbol(MemorySegment handle, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> path(MemorySegment handle) {
        String name = opened.get((int) handle.address() - 1);
        return Optional.of(inSystem.contains(name) ? Path.of("/system", name) : Path.of(name));
    }
}
