package dev.gatun.bindings.abi;

import dev.gatun.bindings.abi.AbiLine.Function;
import dev.gatun.bindings.abi.AbiLine.Struct;
import java.nio.file.Path;

/** A C++ program that prints the functions of an ABI table: C cannot take a signature apart, templates can. */
final class SignatureProgram {

    private static final String START = """
            #include "%s"
            #include <cstdio>
            #include <type_traits>

            template <class T> struct Struct { static constexpr const char *name = "a type Java has not"; };

            template <class T> constexpr const char *type() {
                if constexpr (std::is_same_v<T, bool>) return "bool";
                else if constexpr (std::is_same_v<T, float>) return "float";
                else if constexpr (std::is_same_v<T, double>) return "double";
                else if constexpr (std::is_void_v<T>) return "void";
                else if constexpr (std::is_pointer_v<T>) return "pointer";
                else if constexpr (std::is_enum_v<T>) return type<std::underlying_type_t<T>>();
                else if constexpr (!std::is_integral_v<T>) return Struct<T>::name;
                else if constexpr (std::is_same_v<std::make_signed_t<T>, long long>) return "long long";
                else if constexpr (std::is_same_v<std::make_signed_t<T>, long>) return "long";
                else return sizeof(T) == 4 ? "int" : sizeof(T) == 2 ? "short" : "char";
            }

            void print(const char *name, const char *result, const char *rest, int count, const char *const *types) {
                std::printf("function\\t%%s\\t(", name);
                for (int i = 0; i < count; i++) std::printf(i == 0 ? "%%s" : ", %%s", types[i]);
                std::printf("%%s) -> %%s\\n", rest, result);
            }

            template <class R, class... A> void function(const char *name, R (*)(A...)) {
                const char *types[] = {type<A>()..., ""};
                print(name, type<R>(), "", sizeof...(A), types);
            }

            template <class R, class... A> void function(const char *name, R (*)(A..., ...)) {
                const char *types[] = {type<A>()..., ""};
                print(name, type<R>(), ", ...", sizeof...(A), types);
            }

            """;

    private SignatureProgram() {}

    static String of(Path umbrella, AbiTable table) {
        StringBuilder source = new StringBuilder(START.formatted(umbrella));
        for (Struct struct : table.all(Struct.class)) {
            if (!struct.spelling().startsWith("__typeof__")) { // a type without a name is no parameter's
                source.append("template <> struct Struct<%s> { static constexpr const char *name = \"%s\"; };\n"
                        .formatted(struct.spelling(), struct.name()));
            }
        }
        source.append("\nint main() {\n");
        for (Function function : table.all(Function.class)) {
            // A pointer of the function's type, not to the function: there is no library to link.
            source.append("    function(\"%s\", (decltype(&%s)) nullptr);\n"
                    .formatted(function.name(), function.name()));
        }
        return source.append("}\n").toString();
    }
}
