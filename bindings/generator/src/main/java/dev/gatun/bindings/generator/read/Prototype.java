package dev.gatun.bindings.generator.read;

import dev.gatun.bindings.generator.clang.ClangType;
import java.util.List;
import java.util.StringJoiner;

/** A function's declaration as C source, for people to read. */
final class Prototype {

    private Prototype() {
    }

    static String of(ClangType type, String name, List<String> parameterNames) {
        StringJoiner list = new StringJoiner(", ", name + "(", ")");
        List<ClangType> parameters = type.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            list.add(declared(parameters.get(i).spelling(), parameterNames.get(i)));
        }
        if (type.isVariadic() && !parameters.isEmpty()) {
            list.add("...");
        }
        return declared(type.result().spelling(), list.toString());
    }

    /** The name stands inside a pointer to a function, and behind any other type. */
    private static String declared(String type, String name) {
        int pointer = type.indexOf("(*");
        if (pointer >= 0) {
            return type.substring(0, pointer + 2) + name + type.substring(pointer + 2);
        }
        return type.endsWith("*") || name.isEmpty() ? type + name : type + " " + name;
    }
}
