package dev.gatun.bindings.generator.clang;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.IntStream;

/** A C type as clang sees it. */
public final class ClangType {

    /** The kinds the generator tells apart; numbers are libclang's {@code CXTypeKind}. */
    public enum Kind {
        VOID(2), BOOL(3), CHAR_U(4), UCHAR(5), CHAR16(6), CHAR32(7), USHORT(8), UINT(9), ULONG(10), ULONGLONG(11),
        CHAR_S(13), SCHAR(14), WCHAR(15), SHORT(16), INT(17), LONG(18), LONGLONG(19), FLOAT(21), DOUBLE(22),
        POINTER(101), RECORD(105), ENUM(106), FUNCTION_NO_PROTOTYPE(110), FUNCTION(111), CONSTANT_ARRAY(112),
        INCOMPLETE_ARRAY(114), OTHER(-1);

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

    private final LibClang clang;
    private final MemorySegment segment;

    ClangType(LibClang clang, MemorySegment segment) {
        this.clang = clang;
        this.segment = segment;
    }

    /** The kind of this type; typedefs are {@link Kind#OTHER} until {@link #canonical()}. */
    public Kind kind() {
        return Kind.of(segment.get(JAVA_INT, 0));
    }

    boolean isValid() {
        return segment.get(JAVA_INT, 0) != 0;
    }

    /** This type with every typedef resolved. */
    public ClangType canonical() {
        return typeFrom("clang_getCanonicalType");
    }

    /** What a pointer points to. */
    public ClangType pointee() {
        return typeFrom("clang_getPointeeType");
    }

    /** The type of an array's elements. */
    public ClangType element() {
        return typeFrom("clang_getArrayElementType");
    }

    /** The type of an array's elements, through all its dimensions, resolved; any other type is its own. */
    public ClangType innermost() {
        ClangType type = canonical();
        while (type.isArray()) {
            type = type.element().canonical();
        }
        return type;
    }

    /** True for an array, also for one without a length. */
    public boolean isArray() {
        return kind() == Kind.CONSTANT_ARRAY || kind() == Kind.INCOMPLETE_ARRAY;
    }

    /** The number of an array's elements; -1 where none is written. */
    public long arrayLength() {
        return clang.longOf("clang_getArraySize", segment);
    }

    /** What a function returns. */
    public ClangType result() {
        return typeFrom("clang_getResultType");
    }

    /** The types of a function's parameters, arrays already pointers. */
    public List<ClangType> parameters() {
        return IntStream.range(0, clang.intOf("clang_getNumArgTypes", segment))
                .mapToObj(i -> new ClangType(clang, clang.segmentOf("clang_getArgType", segment, i)))
                .toList();
    }

    /** True for a function with a variable argument list. */
    public boolean isVariadic() {
        return clang.intOf("clang_isFunctionTypeVariadic", segment) != 0;
    }

    /** The declaration of a struct, union, enum or typedef. */
    public Cursor declaration() {
        return new Cursor(clang, clang.segmentOf("clang_getTypeDeclaration", segment));
    }

    /** The type as C source. */
    public String spelling() {
        return clang.stringOf("clang_getTypeSpelling", segment);
    }

    /** The size in bytes; negative for an incomplete type. */
    public long size() {
        return clang.longOf("clang_Type_getSizeOf", segment);
    }

    /** The alignment in bytes; negative for an incomplete type. */
    public long alignment() {
        return clang.longOf("clang_Type_getAlignOf", segment);
    }

    /** The offset in bytes of a field of this struct, also of one inside an unnamed member; negative if there is none. */
    public long offsetOf(String field) {
        try (Arena arena = Arena.ofConfined()) {
            long bits = clang.longOf("clang_Type_getOffsetOf", segment, arena.allocateFrom(field));
            return bits < 0 ? bits : bits / Byte.SIZE;
        }
    }

    private ClangType typeFrom(String function) {
        return new ClangType(clang, clang.segmentOf(function, segment));
    }
}
