package dev.gatun.bindings.generator.clang;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One C source, parsed. */
public final class TranslationUnit {

    private static final StructLayout UNSAVED_FILE = MemoryLayout.structLayout(ADDRESS, ADDRESS, JAVA_LONG);
    private static final int DETAILED_PREPROCESSING_RECORD = 1;
    private static final int SEVERITY_ERROR = 3;
    private static final int DISPLAY_LINE_AND_COLUMN = 1 | 2;

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

    /**
     * A mistake in the source.
     *
     * @param line where it is, or where the macro that holds it is used
     * @param text clang's words, with the place
     */
    public record Mistake(int line, String text) {
    }

    /** Clang's errors, in order. */
    public List<Mistake> errors() {
        List<Mistake> errors = new ArrayList<>();
        for (int i = 0; i < clang.intOf("clang_getNumDiagnostics", unit); i++) {
            MemorySegment diagnostic = clang.segmentOf("clang_getDiagnostic", unit, i);
            if (clang.intOf("clang_getDiagnosticSeverity", diagnostic) >= SEVERITY_ERROR) {
                errors.add(new Mistake(line(diagnostic),
                        clang.stringOf("clang_formatDiagnostic", diagnostic, DISPLAY_LINE_AND_COLUMN)));
            }
        }
        return errors;
    }

    private int line(MemorySegment diagnostic) {
        try (Arena scratch = Arena.ofConfined()) {
            MemorySegment file = scratch.allocate(ADDRESS);
            MemorySegment line = scratch.allocate(JAVA_INT);
            MemorySegment ignored = scratch.allocate(JAVA_INT);
            clang.call("clang_getExpansionLocation", clang.segmentOf("clang_getDiagnosticLocation", diagnostic),
                    file, line, ignored, ignored);
            return line.get(JAVA_INT, 0);
        }
    }
}
