package dev.gatun.bindings.generator.emit;

import dev.gatun.bindings.generator.IncludeFilter.Kind;
import dev.gatun.bindings.generator.model.Declaration;
import dev.gatun.bindings.generator.model.Header;
import java.util.ArrayList;
import java.util.List;

/** Everything a header declares, as {@code --include-*} lines to choose from. */
public final class IncludeLines {

    private IncludeLines() {
    }

    /** The lines; what was skipped follows as comments. */
    public static List<String> of(Header header) {
        List<String> lines = new ArrayList<>();
        String lastFile = "";
        for (Declaration declaration : header.declarations()) {
            Kind kind = switch (declaration) {
                case Declaration.Function _ -> Kind.FUNCTION;
                case Declaration.Constant _ -> Kind.CONSTANT;
                case Declaration.Struct struct when struct.spelling().startsWith("union ") -> Kind.UNION;
                case Declaration.Struct struct when struct.spelling().startsWith("struct ") -> Kind.STRUCT;
                case Declaration.Struct _ -> Kind.TYPEDEF;
                case Declaration.Typedef _, Declaration.StructAlias _ -> Kind.TYPEDEF;
                case Declaration.FunctionType type -> type.name().contains("$") ? null : Kind.TYPEDEF;
                case Declaration.Variable _ -> Kind.VAR;
            };
            if (kind != null) {
                String file = header.files().get(declaration);
                if (!file.equals(lastFile)) {
                    lines.add("");
                    lines.add("#### Extracted from: " + file);
                    lastFile = file;
                }
                lines.add(kind.option() + " " + declaration.name());
            }
        }
        header.skipped().forEach(skipped -> lines.add("# skipped: " + skipped.replace('\n', ' ')));
        return lines;
    }
}
