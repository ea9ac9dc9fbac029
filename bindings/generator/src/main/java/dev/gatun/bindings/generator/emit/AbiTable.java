package dev.gatun.bindings.generator.emit;

import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import dev.gatun.bindings.generator.model.Header;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What the bindings assume of the library, for machines: one tab-separated line each.
 *
 * <pre>
 * version   macro     value
 * struct    name      C spelling   size        alignment        (also union)
 * field     struct    field        offset      size
 * constant  name      C type       value
 * function  name      signature
 * typedef   name      C type
 * </pre>
 */
public final class AbiTable {

    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private AbiTable() {
    }

    /** The table's text. */
    public static String of(Header header) {
        AbiTable table = new AbiTable();
        header.versionMacros().forEach((name, value) -> table.line("version", name, value));
        header.declarations().forEach(table::add);
        return table.lines.toString();
    }

    private void add(Declaration declaration) {
        switch (declaration) {
            case Declaration.Struct struct -> {
                line(struct.union() ? "union" : "struct", struct.name(), struct.spelling(),
                        Long.toString(struct.size()), Long.toString(struct.alignment()));
                fields(struct.name(), struct.members());
                struct.nested().forEach(this::add);
            }
            case Declaration.Constant constant ->
                    line("constant", constant.name(), spelling(constant.type()), escaped(constant.value().toString()));
            case Declaration.Function function -> line("function", function.name(), spelling(function.type()));
            case Declaration.Typedef typedef -> line("typedef", typedef.name(), spelling(typedef.target()));
            case Declaration.FunctionType _, Declaration.StructAlias _, Declaration.Variable _ -> { }
        }
    }

    private void fields(String struct, List<Declaration.Member> members) {
        for (Declaration.Member member : members) {
            switch (member) {
                case Declaration.Field field -> line("field", struct, field.name(), Long.toString(field.offset()),
                        Long.toString(field.size()));
                case Declaration.AnonymousMember group -> fields(struct, group.members());
            }
        }
    }

    /** A text stays in its cell. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private void line(String... cells) {
        lines.add(String.join("\t", cells));
    }

    private static String spelling(CType type) {
        return switch (type) {
            case CType.Primitive primitive -> primitive.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case CType.Pointer _, CType.FunctionPointer _ -> "pointer";
            case CType.Array array -> spelling(array.of()) + "[" + array.length() + "]";
            case CType.Struct struct -> struct.name();
            case CType.Function function -> function.parameters().stream().map(AbiTable::spelling)
                    .collect(Collectors.joining(", ", "(", function.variadic() ? ", ...)" : ")"))
                    + " -> " + spelling(function.result());
            case CType.Unsupported unsupported -> throw new IllegalArgumentException(unsupported.spelling());
        };
    }
}
