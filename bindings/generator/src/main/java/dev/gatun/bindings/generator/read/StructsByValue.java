package dev.gatun.bindings.generator.read;

import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which structs declarations offer, and which they are made of: those they hold, take or return by value. */
final class StructsByValue {

    private StructsByValue() {
    }

    static Set<String> declaredIn(Collection<Declaration> declarations) {
        return declarations.stream().flatMap(StructsByValue::declared).collect(Collectors.toSet());
    }

    private static Stream<String> declared(Declaration declaration) {
        return declaration instanceof Declaration.Struct struct
                ? Stream.concat(Stream.of(struct.name()), struct.nested().stream().flatMap(StructsByValue::declared))
                : Stream.empty();
    }

    static Stream<String> neededBy(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Function function -> in(function.type());
            case Declaration.FunctionType function -> in(function.type());
            case Declaration.Struct struct -> Stream.concat(in(struct.members()),
                    struct.nested().stream().flatMap(StructsByValue::neededBy));
            case Declaration.StructAlias alias -> Stream.of(alias.target());
            case Declaration.Variable variable -> in(variable.type());
            case Declaration.Constant _, Declaration.Typedef _ -> Stream.empty();
        };
    }

    private static Stream<String> in(List<Declaration.Member> members) {
        return members.stream().flatMap(member -> switch (member) {
            case Declaration.Field field -> in(field.type());
            case Declaration.AnonymousMember group -> in(group.members());
        });
    }

    private static Stream<String> in(CType type) {
        return switch (type) {
            case CType.Struct struct -> Stream.of(struct.name());
            case CType.Array array -> in(array.of());
            case CType.FunctionPointer pointer -> in(pointer.function());
            case CType.Function function -> Stream.concat(Stream.of(function.result()), function.parameters().stream())
                    .flatMap(StructsByValue::in);
            case CType.Primitive _, CType.Pointer _, CType.Unsupported _ -> Stream.empty();
        };
    }
}
