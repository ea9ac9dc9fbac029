package dev.gatun.bindings.generator.clang;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A node of clang's syntax tree: a declaration, a field, a macro. */
public final class Cursor {

    /** The kinds the generator tells apart; numbers are libclang's {@code CXCursorKind}. */
    public enum Kind {
        STRUCT(2), UNION(3), ENUM(5), FIELD(6), ENUM_CONSTANT(7), FUNCTION(8), VARIABLE(9), PARAMETER(10),
        TYPEDEF(20), MACRO(501), OTHER(-1);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        private static Kind of(int number) {
            for (Kind kind : values()) {
                if (kind.number == number) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    private static final FunctionDescriptor VISITOR =
            FunctionDescriptor.of(JAVA_INT, LibClang.CURSOR, LibClang.CURSOR, ADDRESS);
    private static final int VISIT_CONTINUE = 1;
    private static final int LINKAGE_INTERNAL = 2;
    private static final int EVALUATED_INT = 1;
    private static final int EVALUATED_FLOAT = 2;
    private static final int EVALUATED_STRING = 4;

    private final LibClang clang;
    private final MemorySegment segment;

    Cursor(LibClang clang, MemorySegment segment) {
        this.clang = clang;
        this.segment = segment;
    }

    /** The kind of this node. */
    public Kind kind() {
        return Kind.of(segment.get(JAVA_INT, 0));
    }

    /** The name as written; empty where there is none. */
    public String spelling() {
        return clang.stringOf("clang_getCursorSpelling", segment);
    }

    /** A name unique to the declared thing, also for unnamed ones. */
    public String usr() {
        return clang.stringOf("clang_getCursorUSR", segment);
    }

    /** The type of the declared thing. */
    public ClangType type() {
        return typeFrom("clang_getCursorType");
    }

    /** What a typedef stands for. */
    public ClangType typedefUnderlyingType() {
        return typeFrom("clang_getTypedefDeclUnderlyingType");
    }

    /** The integer type that holds an enum's constants. */
    public ClangType enumIntegerType() {
        return typeFrom("clang_getEnumDeclIntegerType");
    }

    /** The value of an enum constant. */
    public long enumConstantValue() {
        return clang.longOf("clang_getEnumConstantDeclValue", segment);
    }

    /** True for a struct or union without a tag of its own. */
    public boolean isUnnamed() {
        return clang.intOf("clang_Cursor_isAnonymous", segment) != 0;
    }

    /** True for a struct, union or enum whose only name is that of a typedef. */
    public boolean isNamedByTypedef() {
        return !isUnnamed() && type().spelling().equals(spelling());
    }

    /** True for an unnamed struct or union whose fields belong to the one around it (C11 6.7.2.1). */
    public boolean isAnonymousMember() {
        return clang.intOf("clang_Cursor_isAnonymousRecordDecl", segment) != 0;
    }

    /** True for what is static: it stands in the header alone, and no library has it. */
    public boolean isStatic() {
        return clang.intOf("clang_getCursorLinkage", segment) == LINKAGE_INTERNAL;
    }

    /** True for a bit-field. */
    public boolean isBitField() {
        return clang.intOf("clang_Cursor_isBitField", segment) != 0;
    }

    /** The offset of a field in its struct, in bits. */
    public long fieldOffsetBits() {
        return clang.longOf("clang_Cursor_getOffsetOfField", segment);
    }

    /** True for a macro with parameters, and for those the compiler itself defines. */
    public boolean isMacroToSkip() {
        return clang.intOf("clang_Cursor_isMacroFunctionLike", segment) != 0
                || clang.intOf("clang_Cursor_isMacroBuiltin", segment) != 0;
    }

    /** The definition that belongs to this declaration, if the header has one. */
    public Optional<Cursor> definition() {
        Cursor definition = new Cursor(clang, clang.segmentOf("clang_getCursorDefinition", segment));
        return definition.type().isValid() ? Optional.of(definition) : Optional.empty();
    }

    /** The file this is written in; empty for what the compiler predefines. */
    public String file() {
        MemorySegment location = clang.segmentOf("clang_getCursorLocation", segment);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment file = arena.allocate(ADDRESS);
            MemorySegment ignored = arena.allocate(JAVA_INT);
            clang.call("clang_getSpellingLocation", location, file, ignored, ignored, ignored);
            MemorySegment handle = file.get(ADDRESS, 0);
            return handle.equals(MemorySegment.NULL) ? "" : clang.stringOf("clang_getFileName", handle);
        }
    }

    /** The value of a variable's initializer: {@link Long}, {@link Double} or {@link String}. */
    public Optional<Object> evaluate() {
        MemorySegment result = clang.segmentOf("clang_Cursor_Evaluate", segment);
        if (result.equals(MemorySegment.NULL)) {
            return Optional.empty();
        }
        return switch (clang.intOf("clang_EvalResult_getKind", result)) {
            case EVALUATED_INT -> Optional.of(clang.longOf("clang_EvalResult_getAsLongLong", result));
            case EVALUATED_FLOAT -> Optional.of(clang.call("clang_EvalResult_getAsDouble", result));
            case EVALUATED_STRING -> Optional.of(
                    clang.segmentOf("clang_EvalResult_getAsStr", result).getString(0));
            default -> Optional.empty();
        };
    }

    /** The nodes directly below this one, in the order of the source. */
    public List<Cursor> children() {
        List<Cursor> children = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle visit = MethodHandles.lookup().bind(new Visitor(children), "visit", VISITOR.toMethodType());
            MemorySegment stub = Linker.nativeLinker().upcallStub(visit, VISITOR, arena);
            clang.intOf("clang_visitChildren", segment, stub, MemorySegment.NULL);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
        return children;
    }

    private ClangType typeFrom(String function) {
        return new ClangType(clang, clang.segmentOf(function, segment));
    }

    private final class Visitor {

        private final List<Cursor> children;

        Visitor(List<Cursor> children) {
            this.children = children;
        }

        /** Copies the cursor: the one handed in is gone when this returns. */
        @SuppressWarnings("unused")
        int visit(MemorySegment cursor, MemorySegment parent, MemorySegment data) {
            children.add(new Cursor(clang, clang.arena().allocate(LibClang.CURSOR).copyFrom(cursor)));
            return VISIT_CONTINUE;
        }
    }
}
