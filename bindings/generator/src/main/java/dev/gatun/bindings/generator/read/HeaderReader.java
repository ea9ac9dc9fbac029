package dev.gatun.bindings.generator.read;

import dev.gatun.bindings.generator.GeneratorException;
import dev.gatun.bindings.generator.IncludeFilter;
import dev.gatun.bindings.generator.IncludeFilter.Kind;
import dev.gatun.bindings.generator.clang.Clang;
import dev.gatun.bindings.generator.clang.ClangType;
import dev.gatun.bindings.generator.clang.Cursor;
import dev.gatun.bindings.generator.clang.TranslationUnit;
import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import dev.gatun.bindings.generator.model.Header;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the declarations asked for out of a header. */
public final class HeaderReader {

    private final Source source;
    private final IncludeFilter filter;
    private final Map<String, Declaration> declarations = new LinkedHashMap<>();
    private final Map<Declaration, String> files = new HashMap<>();
    private final List<String> skipped = new ArrayList<>();
    private StructNames names;
    private TypeReader types;

    private HeaderReader(Source source, IncludeFilter filter) {
        this.source = source;
        this.filter = filter;
    }

    /**
     * Reads {@code header}.
     *
     * @throws GeneratorException when the header does not compile, lacks a name that is asked for, or declares it
     *     with a type that has no layout in Java
     */
    public static Header read(Clang clang, Path header, List<String> clangArguments, List<String> versionMacros,
                              IncludeFilter filter) {
        return new HeaderReader(Source.of(clang, header, clangArguments), filter).read(versionMacros);
    }

    private Header read(List<String> versionMacros) {
        TranslationUnit unit = source.parse("");
        if (!unit.errors().isEmpty()) {
            throw new GeneratorException("The header does not compile:\n  " + unit.errors().stream()
                    .map(TranslationUnit.Mistake::text).collect(Collectors.joining("\n  ")));
        }
        List<Cursor> cursors = unit.root().children();
        names = new StructNames(cursors);
        types = new TypeReader(names);
        Map<String, String> macros = new LinkedHashMap<>();
        for (Cursor cursor : cursors) {
            switch (cursor.kind()) {
                case FUNCTION -> function(cursor);
                case STRUCT, UNION -> {
                    struct(cursor);
                    enumsInside(cursor);
                }
                case ENUM -> constants(cursor);
                case TYPEDEF -> typedef(cursor);
                case VARIABLE -> variable(cursor);
                case MACRO -> macro(cursor, macros);
                case FIELD, ENUM_CONSTANT, PARAMETER, OTHER -> { }
            }
        }
        addMacros(macros);
        if (!filter.unmet().isEmpty()) {
            throw new GeneratorException("The header declares nothing for:\n  " + String.join("\n  ", filter.unmet()));
        }
        requireStructs();
        return new Header(List.copyOf(declarations.values()), Map.copyOf(files), List.copyOf(skipped),
                versions(versionMacros));
    }

    private void function(Cursor cursor) {
        String name = cursor.spelling();
        if (!filter.selects(Kind.FUNCTION, name)) {
            return;
        }
        if (cursor.isStatic()) {
            refuse(Kind.FUNCTION, name, "is static: no library has it");
            return;
        }
        CType.Function type = types.function(cursor.type(), parameters(cursor));
        if (supported(Kind.FUNCTION, name, type)) {
            put("function " + name, cursor.file(), new Declaration.Function(name, type,
                    Prototype.of(cursor.type(), name, type.parameterNames()), filter.since(Kind.FUNCTION, name)));
            for (int i = 0; i < type.parameters().size(); i++) {
                String parameter = type.parameterNames().get(i).isEmpty() ? "x" + i : type.parameterNames().get(i);
                callback(name + "$" + parameter, cursor.file(), cursor.type().parameters().get(i));
            }
        }
    }

    /** A class for a parameter that points to a function, unless a typedef names its type. */
    private void callback(String name, String file, ClangType parameter) {
        if (!parameter.spelling().contains("(")) {
            return;
        }
        // A parameter declared as a function is a pointer to it; libclang hands out what is written.
        CType.Function function = switch (types.read(parameter)) {
            case CType.FunctionPointer pointer -> pointer.function();
            case CType.Function written -> written;
            default -> null;
        };
        if (function != null) {
            put("type " + name, file, new Declaration.FunctionType(name, function, parameter.spelling()));
        }
    }

    private void struct(Cursor cursor) {
        String name = names.of(cursor);
        if (name != null && isSelected(cursor, name)) {
            cursor.definition().ifPresent(definition -> {
                try {
                    put("type " + name, definition.file(), new StructReader(names, types).read(definition));
                } catch (GeneratorException refused) {
                    if (!filter.isEmpty()) {
                        throw refused;
                    }
                    skipped.add("struct " + name + ": " + refused.getMessage());
                }
            });
        }
    }

    /** C knows the constants of an enum declared in a struct outside of it as well. */
    private void enumsInside(Cursor struct) {
        for (Cursor child : struct.children()) {
            if (child.kind() == Cursor.Kind.ENUM) {
                constants(child);
            } else if (StructNames.isStruct(child)) {
                enumsInside(child);
            }
        }
    }

    /** One without a tag is a typedef to jextract with an older libclang, and a struct with a newer one. */
    private boolean isSelected(Cursor struct, String name) {
        boolean asTypedef = struct.isNamedByTypedef() && filter.selects(Kind.TYPEDEF, name);
        return filter.selects(struct.kind() == Cursor.Kind.UNION ? Kind.UNION : Kind.STRUCT, name) || asTypedef;
    }

    private void constants(Cursor cursor) {
        CType type = types.read(cursor.enumIntegerType());
        boolean unsigned = cursor.enumIntegerType().canonical().kind() == ClangType.Kind.UINT;
        for (Cursor constant : cursor.children()) {
            if (constant.kind() == Cursor.Kind.ENUM_CONSTANT && filter.selects(Kind.CONSTANT, constant.spelling())) {
                long value = constant.enumConstantValue();
                put("constant " + constant.spelling(), cursor.file(), new Declaration.Constant(constant.spelling(),
                        type, unsigned ? Integer.toUnsignedLong((int) value) : value));
            }
        }
    }

    private void typedef(Cursor cursor) {
        String name = cursor.spelling();
        ClangType underlying = cursor.typedefUnderlyingType().canonical();
        // jextract has nothing for the type of an enum, whose values are ints.
        if (underlying.kind() == ClangType.Kind.ENUM || !filter.selects(Kind.TYPEDEF, name)) {
            return;
        }
        ClangType pointee = underlying.kind() == ClangType.Kind.POINTER ? underlying.pointee().canonical() : underlying;
        CType target = pointee.kind() == ClangType.Kind.FUNCTION
                ? types.function(pointee, parameters(cursor))
                : types.read(underlying);
        switch (target) {
            case CType.Primitive _, CType.Pointer _ when target != CType.Primitive.VOID ->
                    put("typedef " + name, cursor.file(), new Declaration.Typedef(name, target));
            case CType.Struct struct when !struct.name().equals(name) ->
                    put("type " + name, cursor.file(), new Declaration.StructAlias(name, struct.name()));
            case CType.Function function -> {
                if (supported(Kind.TYPEDEF, name, function)) {
                    put("type " + name, cursor.file(), new Declaration.FunctionType(name, function,
                            "typedef " + cursor.typedefUnderlyingType().spelling() + " " + name));
                }
            }
            default -> {
                // An opaque or unsupported type: nothing to emit, whoever uses it by value is told by name.
            }
        }
    }

    private void variable(Cursor cursor) {
        String name = cursor.spelling();
        if (filter.selects(Kind.VAR, name)) {
            if (cursor.isStatic()) {
                refuse(Kind.VAR, name, "is static: no library has it");
                return;
            }
            CType type = types.read(cursor.type());
            if (supported(Kind.VAR, name, type)) {
                put("variable " + name, cursor.file(), new Declaration.Variable(name, type));
            }
        }
    }

    private void macro(Cursor cursor, Map<String, String> macros) {
        String file = cursor.file();
        if (file.isEmpty() || cursor.isMacroToSkip()) {
            return;
        }
        if (filter.selects(Kind.CONSTANT, cursor.spelling())) {
            macros.put(cursor.spelling(), file);
        }
    }

    /** The constants among the macros, given with the file each is written in. */
    private void addMacros(Map<String, String> macros) {
        Map<String, Declaration.Constant> values = new MacroReader(source).read(macros.keySet());
        macros.forEach((name, file) -> {
            Declaration.Constant constant = values.get(name);
            if (constant != null) {
                put("constant " + name, file, constant);
            } else if (filter.isEmpty()) {
                skipped.add("macro " + name + ": not a constant");
            } else {
                throw new GeneratorException("The macro " + name + " has no value clang can work out:"
                        + " remove " + Kind.CONSTANT.option() + " " + name);
            }
        });
    }

    private Map<String, String> versions(List<String> macros) {
        Map<String, Declaration.Constant> values = new MacroReader(source).read(macros);
        Map<String, String> versions = new LinkedHashMap<>();
        for (String name : macros) {
            if (!values.containsKey(name)) {
                throw new GeneratorException("The header has no version macro " + name);
            }
            versions.put(name, values.get(name).value().toString());
        }
        return versions;
    }

    /**
     * A struct passed by value, or held in another, must be bound as well; where nothing is asked for by name, what
     * needs a skipped one is skipped too.
     */
    private void requireStructs() {
        boolean again = true;
        while (again) {
            Set<String> known = StructsByValue.declaredIn(declarations.values());
            again = declarations.values().removeIf(declaration -> StructsByValue.neededBy(declaration)
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .map(missing -> leftOut(declaration.name(), missing))
                    .isPresent());
        }
    }

    private String leftOut(String name, String missing) {
        if (!filter.isEmpty()) {
            throw new GeneratorException(name + " needs " + missing + ", which is left out: add "
                    + Kind.STRUCT.option() + " " + missing + ", or " + Kind.UNION.option() + " if it is a union, or "
                    + Kind.TYPEDEF.option() + " " + missing + " if it has no tag");
        }
        skipped.add(name + " needs " + missing + ", which is skipped");
        return missing;
    }

    private boolean supported(Kind kind, String name, CType type) {
        CType.Unsupported unsupported = type.unsupportedPart();
        if (unsupported == null) {
            return true;
        }
        refuse(kind, name, "has a part of type " + unsupported.spelling() + ", which has no layout in Java");
        return false;
    }

    /** What is asked for by name is an error, what merely stands in the header is skipped. */
    private void refuse(Kind kind, String name, String reason) {
        if (filter.names(kind, name)) {
            throw new GeneratorException(name + " " + reason + ": remove " + kind.option() + " " + name);
        }
        skipped.add(name + " " + reason);
    }

    private void put(String key, String file, Declaration declaration) {
        if (declarations.putIfAbsent(key, declaration) == null) {
            files.put(declaration, file);
        }
    }

    private static List<Cursor> parameters(Cursor cursor) {
        return cursor.children().stream().filter(child -> child.kind() == Cursor.Kind.PARAMETER).toList();
    }
}
