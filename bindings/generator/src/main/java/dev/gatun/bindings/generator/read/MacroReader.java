package dev.gatun.bindings.generator.read;

import dev.gatun.bindings.generator.clang.Cursor;
import dev.gatun.bindings.generator.clang.TranslationUnit;
import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the values of macros by letting clang evaluate them: the header is parsed once more with a variable behind
 * it whose initializer is the macro.
 */
final class MacroReader {

    private static final String VALUE = "gatun_macro_";
    private static final String WHOLE = "gatun_whole_";
    private static final String ADDRESS = "gatun_address_";

    private final Source source;

    MacroReader(Source source) {
        this.source = source;
    }

    /** The constants among these macros, by name. The others expand to no value. */
    Map<String, Declaration.Constant> read(Collection<String> macros) {
        Map<String, Declaration.Constant> constants = new LinkedHashMap<>(evaluate(macros));
        // A macro that is an unfinished piece of C can swallow those after it: ask again, each alone.
        List<String> rest = macros.stream().filter(name -> !constants.containsKey(name)).toList();
        if (macros.size() > 1) {
            rest.forEach(name -> constants.putAll(evaluate(List.of(name))));
        }
        return constants;
    }

    private Map<String, Declaration.Constant> evaluate(Collection<String> macros) {
        if (macros.isEmpty()) {
            return Map.of();
        }
        // An expansion that is two things, such as 1, 2, is refused as the one argument of a macro, or by sizeof.
        StringBuilder text = new StringBuilder("#define GATUN_ONE(x) x\n#define GATUN_EXPANDED(x) GATUN_ONE(x)\n");
        Map<Integer, String> lines = new HashMap<>();
        int line = source.lines() + 3;
        for (String name : macros) {
            lines.put(line, name);
            text.append("__auto_type ").append(VALUE).append(name).append(" = GATUN_EXPANDED(").append(name)
                    .append("); int ").append(WHOLE).append(name).append(" = (int) sizeof(").append(name).append(");\n")
                    .append("unsigned long long ").append(ADDRESS).append(name).append(" = (unsigned long long) (")
                    .append(name).append(");\n");
            line += 2;
        }
        TranslationUnit unit = source.parse(text.toString());
        Set<String> wrong = unit.errors().stream().map(mistake -> lines.get(mistake.line())).collect(Collectors.toSet());
        Map<String, Cursor> found = new HashMap<>();
        for (Cursor cursor : unit.root().children()) {
            if (cursor.kind() == Cursor.Kind.VARIABLE) {
                found.put(cursor.spelling(), cursor);
            }
        }
        Map<String, Declaration.Constant> constants = new LinkedHashMap<>();
        for (String name : macros) {
            Declaration.Constant constant = constant(name, found.get(VALUE + name), found.get(ADDRESS + name));
            if (constant != null && !wrong.contains(name)) {
                constants.put(name, constant);
            }
        }
        return constants;
    }

    private static Declaration.Constant constant(String name, Cursor value, Cursor address) {
        if (value == null) {
            return null;
        }
        return switch (new TypeReader(new StructNames(List.of())).read(value.type())) {
            case CType.Primitive primitive -> value.evaluate()
                    .map(number -> new Declaration.Constant(name, primitive, number))
                    .orElse(null);
            case CType.Pointer _, CType.FunctionPointer _ -> value.evaluate()
                    .filter(String.class::isInstance)
                    .or(() -> address == null ? Optional.empty() : address.evaluate())
                    .map(text -> new Declaration.Constant(name, new CType.Pointer(), text))
                    .orElse(null);
            case CType.Array _, CType.Struct _, CType.Function _, CType.Unsupported _ -> null;
        };
    }
}
