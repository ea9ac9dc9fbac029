package dev.gatun.bindings.generator.clang;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One C source, parsed. */
public final class TranslationUnit {

    private static final StructLayout UNSAVED_FILE = MemoryLayout.structLayout(ADDRESS, ADDRESS, JAVA_LONG);
    private static final int DETAILED_PREPROCESSING_RECORD = 1;
    private static final int SEVERITY_ERROR = 3;
    private static final int DISPLAY_SOURCE_LOCATION = 1;

    private final LibClang clang;
    private final MemorySegment unit;

    private TranslationUnit(LibClang clang, MemorySegment unit) {
        this.clang = clang;
        this.unit = unit;
    }

    static TranslationUnit parse(LibClang clang, String name, String source, List<String> arguments) {
        Arena arena = clang.arena();
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        MemorySegment path = arena.allocateFrom(name);
        MemorySegment unsaved = arena.allocate(UNSAVED_FILE);
        unsaved.set(ADDRESS, 0, path);
        unsaved.set(ADDRESS, 8, arena.allocateFrom(JAVA_BYTE, bytes));
        unsaved.set(JAVA_LONG, 16, bytes.length);
        MemorySegment list = arena.allocate(ADDRESS, Math.max(1, arguments.size()));
        for (int i = 0; i < arguments.size(); i++) {
            list.setAtIndex(ADDRESS, i, arena.allocateFrom(arguments.get(i)));
        }
        MemorySegment out = arena.allocate(ADDRESS);
        int status = clang.intOf("clang_parseTranslationUnit2", clang.index(),
                path, list, arguments.size(), unsaved, 1, DETAILED_PREPROCESSING_RECORD, out);
        if (status != 0) {
            throw new IllegalStateException("libclang could not parse " + name + ": error " + status);
        }
        return new TranslationUnit(clang, out.get(ADDRESS, 0));
    }

    /** The root of the tree. */
    public Cursor root() {
        return new Cursor(clang, clang.segmentOf("clang_getTranslationUnitCursor", unit));
    }

    /** Clang's errors, each with its place. */
    public List<String> errors() {
        List<String> errors = new ArrayList<>();
        IntStream.range(0, clang.intOf("clang_getNumDiagnostics", unit)).forEach(i -> {
            MemorySegment diagnostic = clang.segmentOf("clang_getDiagnostic", unit, i);
            if (clang.intOf("clang_getDiagnosticSeverity", diagnostic) >= SEVERITY_ERROR) {
                errors.add(clang.stringOf("clang_formatDiagnostic", diagnostic, DISPLAY_SOURCE_LOCATION));
            }
        });
        return errors;
    }
}
