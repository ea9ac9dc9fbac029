package dev.gatun.bindings.generator.read;

import dev.gatun.bindings.generator.GeneratorException;
import dev.gatun.bindings.generator.clang.ClangType;
import dev.gatun.bindings.generator.clang.Cursor;
import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the definition of a struct or union, with what is nested in it. */
final class StructReader {

    private final StructNames names;
    private final TypeReader types;

    StructReader(StructNames names, TypeReader types) {
        this.names = names;
        this.types = types;
    }

    /** @throws GeneratorException for a bit-field or a field without a layout in Java, by name */
    Declaration.Struct read(Cursor definition) {
        String name = names.of(definition);
        List<Declaration.Struct> nested = new ArrayList<>();
        List<Declaration.Member> members = members(definition, definition.type(), name, nested);
        return new Declaration.Struct(name, definition.type().spelling(), isUnion(definition),
                definition.type().size(), definition.type().alignment(), members, nested);
    }

    private List<Declaration.Member> members(Cursor struct, ClangType outermost, String name,
                                             List<Declaration.Struct> nested) {
        List<Declaration.Member> members = new ArrayList<>();
        List<Cursor> children = struct.children();
        Set<String> named = Set.copyOf(nestedIn(name, children));
        for (Cursor child : children) {
            if (child.kind() == Cursor.Kind.FIELD) {
                members.add(field(child, outermost, name));
            } else if (StructNames.isStruct(child) && child.isAnonymousMember()) {
                members.add(anonymous(child, outermost, name, nested, members.size()));
            } else if (StructNames.isStruct(child) && named.contains(child.usr())) {
                nested.add(read(child));
            }
        }
        return members;
    }

    /** The structs declared here whose Java name puts them inside this one. */
    private List<String> nestedIn(String name, List<Cursor> children) {
        return children.stream()
                .filter(StructNames::isStruct)
                .filter(child -> child.definition().isPresent() && names.of(child) != null)
                .filter(child -> names.of(child).startsWith(name + "."))
                .map(Cursor::usr)
                .toList();
    }

    private Declaration.Field field(Cursor field, ClangType outermost, String struct) {
        String path = struct + "." + field.spelling();
        if (field.isBitField()) {
            throw new GeneratorException(path + " is a bit-field, which Java's memory layouts cannot express:"
                    + " leave " + struct + " out");
        }
        CType type = types.read(field.type());
        if (type.unsupportedPart() != null) {
            throw new GeneratorException(path + " is of type " + type.unsupportedPart().spelling()
                    + ", which has no layout in Java: leave " + struct + " out");
        }
        long size = Math.max(0, field.type().size());
        return new Declaration.Field(field.spelling(), type, outermost.offsetOf(field.spelling()), size,
                elementAlignment(field.type()));
    }

    private Declaration.AnonymousMember anonymous(Cursor group, ClangType outermost, String name,
                                                  List<Declaration.Struct> nested, int index) {
        List<Declaration.Member> members = members(group, outermost, name, nested);
        if (members.isEmpty()) {
            throw new GeneratorException(name + " has an empty unnamed member, which the C standard does not know");
        }
        // libclang tells offsets of named fields only: the group starts where its first field would have offset 0.
        long start = members.getFirst().offset() - firstOffsetInside(group);
        return new Declaration.AnonymousMember("$anon$" + index, isUnion(group), start, group.type().size(),
                group.type().alignment(), members);
    }

    private static long firstOffsetInside(Cursor group) {
        for (Cursor child : group.children()) {
            if (child.kind() == Cursor.Kind.FIELD) {
                return child.fieldOffsetBits() / 8;
            }
            if (StructNames.isStruct(child) && child.isAnonymousMember()) {
                return 0;
            }
        }
        return 0;
    }

    private static long elementAlignment(ClangType type) {
        ClangType element = type.canonical();
        while (element.kind() == ClangType.Kind.CONSTANT_ARRAY || element.kind() == ClangType.Kind.INCOMPLETE_ARRAY) {
            element = element.element().canonical();
        }
        return element.alignment();
    }

    private static boolean isUnion(Cursor struct) {
        return struct.kind() == Cursor.Kind.UNION;
    }
}
