package dev.gatun.bindings.abi;

import dev.gatun.bindings.abi.AbiLine.Constant;
import dev.gatun.bindings.abi.AbiLine.Field;
import dev.gatun.bindings.abi.AbiLine.Function;
import dev.gatun.bindings.abi.AbiLine.Struct;
import dev.gatun.bindings.abi.AbiLine.Typedef;
import dev.gatun.bindings.abi.AbiLine.Version;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A C program that prints lines of an ABI table, with the names from Java and every value from the C compiler. */
final class CProgram {

    private static final String START = """
            #include "%s"
            #include <stddef.h>
            #include <stdio.h>

            /* The table's word for the type of an expression; signed and unsigned are one in Java. */
            #define TYPE(x) _Generic((x), \\
                _Bool: "bool", char: "char", signed char: "char", unsigned char: "char", \\
                short: "short", unsigned short: "short", int: "int", unsigned: "int", \\
                long: "long", unsigned long: "long", long long: "long long", unsigned long long: "long long", \\
                float: "float", double: "double", \\
                default: __builtin_classify_type(x) == 5 ? "pointer" : "a type Java has not")
            #define IS_TEXT(x) _Generic((x), char *: 1, const char *: 1, default: 0)

            static void pointer(int text, const void *value) {
                if (text) printf("%%s\\n", (const char *) value); else printf("%%lld\\n", (long long) value);
            }

            int main(void) {
            """;

    private final StringBuilder source;
    private final Map<String, String> spellings = new HashMap<>();

    CProgram(Path umbrella) {
        source = new StringBuilder(START.formatted(umbrella));
    }

    CProgram print(AbiLine line) {
        switch (line) {
            case Struct(boolean union, String name, String spelling, long _, long _) -> {
                spellings.put(name, spelling);
                statement("printf(\"%s\\t%s\\t%s\\t%%zu\\t%%zu\\n\", sizeof(%s), _Alignof(%s))".formatted(
                        union ? "union" : "struct", name, spelling, spelling, spelling));
            }
            case Field(String struct, String name, long _, long _) -> {
                String spelling = spellings.get(struct);
                statement("printf(\"field\\t%s\\t%s\\t%%zu\\t%%zu\\n\", offsetof(%s, %s), sizeof(((%s *) 0)->%s))"
                        .formatted(struct, name, spelling, name, spelling, name));
            }
            case Constant(String name, String type, String _) -> {
                statement("printf(\"constant\\t%s\\t%%s\\t\", TYPE(%s))".formatted(name, name));
                value(name, type);
            }
            case Typedef(String name, String _) ->
                    statement("printf(\"typedef\\t%s\\t%%s\\n\", TYPE(*(%s *) 0))".formatted(name, name));
            case Version(String macro, String value) -> {
                // The macro may be missing from headers of another version, or be a text.
                source.append("#ifdef ").append(macro).append('\n');
                statement("printf(\"version\\t%s\\t\")".formatted(macro));
                value(macro, value.matches("-?\\d+") ? "int" : "pointer");
                source.append("#endif\n");
            }
            case Function(String name, String _) ->
                    throw new IllegalArgumentException("C has no way to print the signature of " + name);
        }
        return this;
    }

    private void value(String name, String type) {
        statement(switch (type) {
            case "float", "double" -> "printf(\"%%.17g\\n\", (double) (%s))".formatted(name);
            case "pointer" -> "pointer(IS_TEXT(%s), (const void *) (%s))".formatted(name, name);
            default -> "printf(\"%%lld\\n\", (long long) (%s))".formatted(name);
        });
    }

    private void statement(String statement) {
        source.append("    ").append(statement).append(";\n");
    }

    String source() {
        return source + "    return 0;\n}\n";
    }
}
