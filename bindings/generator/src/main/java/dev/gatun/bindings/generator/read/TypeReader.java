package dev.gatun.bindings.generator.read;

import dev.gatun.bindings.generator.clang.ClangType;
import dev.gatun.bindings.generator.clang.Cursor;
import dev.gatun.bindings.generator.model.CType;
import java.util.ArrayList;
import java.util.List;

/** Turns clang's types into the model's. */
final class TypeReader {

    private final StructNames structs;

    TypeReader(StructNames structs) {
        this.structs = structs;
    }

    CType read(ClangType written) {
        ClangType type = written.canonical();
        return switch (type.kind()) {
            case VOID -> CType.Primitive.VOID;
            case BOOL -> CType.Primitive.BOOL;
            case CHAR_U, UCHAR, CHAR_S, SCHAR -> CType.Primitive.CHAR;
            case SHORT, USHORT, CHAR16 -> CType.Primitive.SHORT;
            case INT, UINT, WCHAR, CHAR32 -> CType.Primitive.INT;
            case LONG, ULONG -> CType.Primitive.LONG;
            case LONGLONG, ULONGLONG -> CType.Primitive.LONG_LONG;
            case FLOAT -> CType.Primitive.FLOAT;
            case DOUBLE -> CType.Primitive.DOUBLE;
            case ENUM -> read(type.declaration().enumIntegerType());
            case POINTER -> pointer(type.pointee());
            case RECORD -> struct(type);
            case CONSTANT_ARRAY -> new CType.Array(read(type.element()), type.arrayLength());
            case INCOMPLETE_ARRAY -> new CType.Array(read(type.element()), 0);
            case FUNCTION, FUNCTION_NO_PROTOTYPE -> function(type, List.of());
            case OTHER -> new CType.Unsupported(written.spelling());
        };
    }

    /** A function's type with the names its declaration gives the parameters. */
    CType.Function function(ClangType written, List<Cursor> declared) {
        ClangType type = written.canonical();
        List<ClangType> parameters = type.parameters();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            names.add(i < declared.size() ? declared.get(i).spelling() : "");
        }
        // clang calls f() variadic, as C before C23 lets it take anything; every header that writes it means f(void).
        boolean variadic = type.isVariadic() && type.kind() == ClangType.Kind.FUNCTION;
        return new CType.Function(read(type.result()), parameters.stream().map(this::read).toList(), names, variadic);
    }

    private CType pointer(ClangType pointee) {
        ClangType target = pointee.canonical();
        return target.kind() == ClangType.Kind.FUNCTION
                ? new CType.FunctionPointer(function(target, List.of()))
                : new CType.Pointer();
    }

    private CType struct(ClangType type) {
        String name = structs.of(type.declaration());
        return name == null ? new CType.Unsupported(type.spelling()) : new CType.Struct(name);
    }
}
