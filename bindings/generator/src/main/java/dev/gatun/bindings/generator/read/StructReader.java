package dev.gatun.bindings.generator.read;

import dev.gatun.bindings.generator.GeneratorException;
import dev.gatun.bindings.generator.clang.ClangType;
import dev.gatun.bindings.generator.clang.Cursor;
import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        return read(definition, definition.type().spelling());
    }

    private Declaration.Struct read(Cursor definition, String spelling) {
        Outer outer = new Outer(names.of(definition), spelling, definition.type(), new ArrayList<>());
        List<Declaration.Member> members = members(definition, outer);
        return new Declaration.Struct(outer.name(), spelling, isUnion(definition), outer.type().size(),
                outer.type().alignment(), members, outer.nested());
    }

    /** The named struct around the members being read. */
    private record Outer(String name, String spelling, ClangType type, List<Declaration.Struct> nested) {
    }

    private List<Declaration.Member> members(Cursor struct, Outer outer) {
        List<Declaration.Member> members = new ArrayList<>();
        List<Cursor> children = struct.children();
        Set<String> nested = nestedIn(outer.name(), children);
        for (Cursor child : children) {
            if (child.kind() == Cursor.Kind.FIELD) {
                members.add(field(child, outer));
            } else if (StructNames.isStruct(child) && child.isAnonymousMember()) {
                members.add(anonymous(child, outer, members.size()));
            } else if (StructNames.isStruct(child) && nested.contains(child.usr())) {
                outer.nested().add(read(child, child.isUnnamed()
                        ? spellingByField(child, children, outer.spelling())
                        : child.type().spelling()));
            }
        }
        return members;
    }

    /** C cannot name a struct without a tag but by the field it is the type of. */
    private static String spellingByField(Cursor struct, List<Cursor> siblings, String outer) {
        for (Cursor field : siblings) {
            if (field.kind() == Cursor.Kind.FIELD) {
                ClangType type = field.type().canonical();
                String element = field.spelling();
                while (type.isArray()) {
                    type = type.element().canonical();
                    element += "[0]";
                }
                if (type.kind() == ClangType.Kind.RECORD && type.declaration().usr().equals(struct.usr())) {
                    return "__typeof__(((" + outer + " *) 0)->" + element + ")";
                }
            }
        }
        throw new IllegalStateException("No field of " + outer + " has the type " + struct.usr());
    }

    /** The structs declared here whose Java name puts them inside this one. */
    private Set<String> nestedIn(String name, List<Cursor> children) {
        return children.stream()
                .filter(StructNames::isStruct)
                .filter(child -> child.definition().isPresent() && names.of(child) != null)
                .filter(child -> names.of(child).startsWith(name + "."))
                .map(Cursor::usr)
                .collect(Collectors.toSet());
    }

    private Declaration.Field field(Cursor field, Outer outer) {
        String path = outer.name() + "." + field.spelling();
        if (field.isBitField()) {
            throw new GeneratorException(path + " is a bit-field, which Java's memory layouts cannot express:"
                    + " leave " + outer.name() + " out");
        }
        CType type = types.read(field.type());
        if (type.unsupportedPart() != null) {
            throw new GeneratorException(path + " is of type " + type.unsupportedPart().spelling()
                    + ", which has no layout in Java: leave " + outer.name() + " out");
        }
        long offset = outer.type().offsetOf(field.spelling());
        long alignment = field.type().innermost().alignment();
        boolean offItsAlignment = offset % alignment != 0 || outer.type().alignment() < alignment;
        if (offItsAlignment && type.element() instanceof CType.Struct) {
            throw new GeneratorException(path + " is a struct that lies off its alignment, in one that is packed,"
                    + " which Java's memory layouts cannot express: leave " + outer.name() + " out");
        }
        // A function type that a typedef names has its class there already.
        boolean namedFunction = type instanceof CType.FunctionPointer && !field.type().spelling().contains("(*");
        long size = Math.max(0, field.type().size());
        return new Declaration.Field(field.spelling(), namedFunction ? new CType.Pointer() : type,
                offset, size, alignment);
    }

    private Declaration.AnonymousMember anonymous(Cursor group, Outer outer, int index) {
        List<Declaration.Member> members = members(group, outer);
        if (members.isEmpty()) {
            throw new GeneratorException(outer.name() + " has an empty unnamed member, which C does not know");
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

    private static boolean isUnion(Cursor struct) {
        return struct.kind() == Cursor.Kind.UNION;
    }
}
