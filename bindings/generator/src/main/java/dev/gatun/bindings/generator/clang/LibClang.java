package dev.gatun.bindings.generator.clang;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The part of libclang's C API that reading a header takes, called by name.
 *
 * <p>Everything libclang hands out lives as long as the arena given at the start: one run of the
 * generator reads one header and ends, so nothing is freed piece by piece.
 */
final class LibClang {

    static final StructLayout CURSOR = MemoryLayout.structLayout(
            JAVA_INT.withName("kind"), JAVA_INT.withName("xdata"),
            MemoryLayout.sequenceLayout(3, ADDRESS).withName("data"));
    static final StructLayout TYPE = MemoryLayout.structLayout(
            JAVA_INT.withName("kind"), MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(2, ADDRESS).withName("data"));
    static final StructLayout STRING = MemoryLayout.structLayout(
            ADDRESS.withName("data"), JAVA_INT.withName("flags"), MemoryLayout.paddingLayout(4));
    static final StructLayout LOCATION = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(2, ADDRESS).withName("data"),
            JAVA_INT.withName("int_data"), MemoryLayout.paddingLayout(4));

    private static final AddressLayout C_STRING =
            ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, JAVA_BYTE));
    private static final Linker LINKER = Linker.nativeLinker();

    private static final Map<String, FunctionDescriptor> FUNCTIONS = Map.ofEntries(
            Map.entry("clang_createIndex", FunctionDescriptor.of(ADDRESS, JAVA_INT, JAVA_INT)),
            Map.entry("clang_toggleCrashRecovery", FunctionDescriptor.ofVoid(JAVA_INT)),
            Map.entry("clang_parseTranslationUnit2", FunctionDescriptor.of(JAVA_INT,
                    ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS)),
            Map.entry("clang_getNumDiagnostics", FunctionDescriptor.of(JAVA_INT, ADDRESS)),
            Map.entry("clang_getDiagnostic", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT)),
            Map.entry("clang_getDiagnosticSeverity", FunctionDescriptor.of(JAVA_INT, ADDRESS)),
            Map.entry("clang_getDiagnosticLocation", FunctionDescriptor.of(LOCATION, ADDRESS)),
            Map.entry("clang_getExpansionLocation",
                    FunctionDescriptor.ofVoid(LOCATION, ADDRESS, ADDRESS, ADDRESS, ADDRESS)),
            Map.entry("clang_formatDiagnostic", FunctionDescriptor.of(STRING, ADDRESS, JAVA_INT)),
            Map.entry("clang_getTranslationUnitCursor", FunctionDescriptor.of(CURSOR, ADDRESS)),
            Map.entry("clang_visitChildren", FunctionDescriptor.of(JAVA_INT, CURSOR, ADDRESS, ADDRESS)),
            Map.entry("clang_getCursorSpelling", FunctionDescriptor.of(STRING, CURSOR)),
            Map.entry("clang_getCursorUSR", FunctionDescriptor.of(STRING, CURSOR)),
            Map.entry("clang_getCursorLinkage", FunctionDescriptor.of(JAVA_INT, CURSOR)),
            Map.entry("clang_getCursorType", FunctionDescriptor.of(TYPE, CURSOR)),
            Map.entry("clang_getCursorDefinition", FunctionDescriptor.of(CURSOR, CURSOR)),
            Map.entry("clang_getCursorLocation", FunctionDescriptor.of(LOCATION, CURSOR)),
            Map.entry("clang_getTypedefDeclUnderlyingType", FunctionDescriptor.of(TYPE, CURSOR)),
            Map.entry("clang_getEnumDeclIntegerType", FunctionDescriptor.of(TYPE, CURSOR)),
            Map.entry("clang_getEnumConstantDeclValue", FunctionDescriptor.of(JAVA_LONG, CURSOR)),
            Map.entry("clang_Cursor_isMacroFunctionLike", FunctionDescriptor.of(JAVA_INT, CURSOR)),
            Map.entry("clang_Cursor_isMacroBuiltin", FunctionDescriptor.of(JAVA_INT, CURSOR)),
            Map.entry("clang_Cursor_isBitField", FunctionDescriptor.of(JAVA_INT, CURSOR)),
            Map.entry("clang_Cursor_isAnonymous", FunctionDescriptor.of(JAVA_INT, CURSOR)),
            Map.entry("clang_Cursor_isAnonymousRecordDecl", FunctionDescriptor.of(JAVA_INT, CURSOR)),
            Map.entry("clang_Cursor_getOffsetOfField", FunctionDescriptor.of(JAVA_LONG, CURSOR)),
            Map.entry("clang_Cursor_Evaluate", FunctionDescriptor.of(ADDRESS, CURSOR)),
            Map.entry("clang_EvalResult_getKind", FunctionDescriptor.of(JAVA_INT, ADDRESS)),
            Map.entry("clang_EvalResult_getAsLongLong", FunctionDescriptor.of(JAVA_LONG, ADDRESS)),
            Map.entry("clang_EvalResult_getAsDouble", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS)),
            Map.entry("clang_EvalResult_getAsStr", FunctionDescriptor.of(C_STRING, ADDRESS)),
            Map.entry("clang_getCanonicalType", FunctionDescriptor.of(TYPE, TYPE)),
            Map.entry("clang_getPointeeType", FunctionDescriptor.of(TYPE, TYPE)),
            Map.entry("clang_getArrayElementType", FunctionDescriptor.of(TYPE, TYPE)),
            Map.entry("clang_getArraySize", FunctionDescriptor.of(JAVA_LONG, TYPE)),
            Map.entry("clang_getResultType", FunctionDescriptor.of(TYPE, TYPE)),
            Map.entry("clang_getNumArgTypes", FunctionDescriptor.of(JAVA_INT, TYPE)),
            Map.entry("clang_getArgType", FunctionDescriptor.of(TYPE, TYPE, JAVA_INT)),
            Map.entry("clang_isFunctionTypeVariadic", FunctionDescriptor.of(JAVA_INT, TYPE)),
            Map.entry("clang_getTypeDeclaration", FunctionDescriptor.of(CURSOR, TYPE)),
            Map.entry("clang_getTypeSpelling", FunctionDescriptor.of(STRING, TYPE)),
            Map.entry("clang_Type_getSizeOf", FunctionDescriptor.of(JAVA_LONG, TYPE)),
            Map.entry("clang_Type_getAlignOf", FunctionDescriptor.of(JAVA_LONG, TYPE)),
            Map.entry("clang_Type_getOffsetOf", FunctionDescriptor.of(JAVA_LONG, TYPE, ADDRESS)),
            Map.entry("clang_getCString", FunctionDescriptor.of(C_STRING, STRING)),
            Map.entry("clang_getSpellingLocation",
                    FunctionDescriptor.ofVoid(LOCATION, ADDRESS, ADDRESS, ADDRESS, ADDRESS)),
            Map.entry("clang_getFileName", FunctionDescriptor.of(STRING, ADDRESS)));

    private final SymbolLookup symbols;
    private final Arena arena;
    private final MemorySegment index;
    private final Map<String, MethodHandle> handles = new HashMap<>();

    /** Opens {@code libclang.so} in {@code folder}; throws {@link IllegalArgumentException} if it is not there. */
    LibClang(Path folder, Arena arena) {
        // libclang needs LLVM under a versioned name; one that is loaded already is found by that name.
        SymbolLookup.libraryLookup(folder.resolve("libLLVM.so"), arena);
        this.symbols = SymbolLookup.libraryLookup(folder.resolve("libclang.so"), arena);
        this.arena = arena;
        this.index = segmentOf("clang_createIndex", 0, 0);
        // Making an index lets clang catch SIGSEGV, which the JVM needs for its own null checks: take it back.
        call("clang_toggleCrashRecovery", 0);
    }

    Arena arena() {
        return arena;
    }

    MemorySegment index() {
        return index;
    }

    Object call(String function, Object... arguments) {
        MethodHandle handle = handles.computeIfAbsent(function, this::bind);
        try {
            return handle.invokeWithArguments(arguments);
        } catch (Throwable failure) {
            throw new IllegalStateException("libclang's " + function + " failed", failure);
        }
    }

    int intOf(String function, Object... arguments) {
        return (int) call(function, arguments);
    }

    long longOf(String function, Object... arguments) {
        return (long) call(function, arguments);
    }

    MemorySegment segmentOf(String function, Object... arguments) {
        return (MemorySegment) call(function, arguments);
    }

    String stringOf(String function, Object... arguments) {
        MemorySegment text = segmentOf("clang_getCString", segmentOf(function, arguments));
        return text.equals(MemorySegment.NULL) ? "" : text.getString(0);
    }

    private MethodHandle bind(String function) {
        FunctionDescriptor descriptor = FUNCTIONS.get(function);
        MethodHandle handle = LINKER.downcallHandle(symbols.findOrThrow(function), descriptor);
        boolean returnsStruct = descriptor.returnLayout().filter(StructLayout.class::isInstance).isPresent();
        return returnsStruct ? handle.bindTo((SegmentAllocator) arena) : handle;
    }
}
