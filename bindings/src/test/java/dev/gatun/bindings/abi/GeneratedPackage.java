package dev.gatun.bindings.abi;

import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** The public classes generated for one library, sorted by what they are for. */
final class GeneratedPackage {

    /** What a generated class is; an alias extends the struct that it is another name of. */
    enum Kind { HEADER, VARIADIC_FUNCTION, STRUCT, ALIAS, FUNCTION_TYPE, FUNCTION_TYPE_INTERFACE, UNKNOWN }

    private final Class<?> header;
    private final List<Class<?>> classes;

    GeneratedPackage(Class<?> header) throws IOException {
        this.header = header;
        String folder = header.getPackageName().replace('.', '/') + "/";
        Module module = header.getModule();
        ModuleReference reference = module.getLayer().configuration().findModule(module.getName()).orElseThrow()
                .reference();
        try (ModuleReader reader = reference.open(); Stream<String> files = reader.list()) {
            // A private holder of each function and pointer constant, a thousand in all, need not be loaded.
            this.classes = files.filter(file -> file.startsWith(folder) && file.endsWith(".class"))
                    .filter(file -> !file.endsWith("$shared.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(name -> Class.forName(module, name))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    List<Class<?>> all(Kind kind) {
        return classes.stream().filter(type -> kind(type) == kind).toList();
    }

    private Kind kind(Class<?> type) {
        if (type == header) {
            return Kind.HEADER;
        }
        if (type.getDeclaringClass() == header && declares(type, "makeInvoker")) {
            return Kind.VARIADIC_FUNCTION;
        }
        if (declares(type, "layout")) {
            return Kind.STRUCT;
        }
        if (type.getSuperclass() != null && declares(type.getSuperclass(), "layout")) {
            return Kind.ALIAS;
        }
        if (declares(type, "descriptor")) {
            return Kind.FUNCTION_TYPE;
        }
        boolean inFunctionType = type.isInterface() && type.getDeclaringClass() != null
                && declares(type.getDeclaringClass(), "descriptor");
        return inFunctionType ? Kind.FUNCTION_TYPE_INTERFACE : Kind.UNKNOWN;
    }

    private static boolean declares(Class<?> type, String method) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(declared -> declared.getName().equals(method));
    }

    /** The table's name of a struct class: {@code Outer.inner}. */
    static String path(Class<?> struct) {
        return struct.getCanonicalName().substring(struct.getPackageName().length() + 1);
    }
}
