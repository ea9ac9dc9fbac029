package dev.gatun.bindings.generator;

import dev.gatun.bindings.Symbols;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Generated code, compiled and loaded: its static methods and fields are reached by name. */
final class Bindings {

    private final Class<?> header;

    private Bindings(Class<?> header) {
        this.header = header;
    }

    /** Writes {@code files} into {@code folder} and compiles them; not even a warning is allowed. */
    static Bindings compile(Path folder, Map<String, String> files, String header) {
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-restricted", "-Werror",
                "-d", classes.toString(), "-classpath", placeOf(Symbols.class) + File.pathSeparator
                        + placeOf(TestSymbols.class)));
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                arguments.add(Files.writeString(path, file.getValue()).toString());
            }
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            if (ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new)) != 0) {
                throw new AssertionError("The generated code does not compile:\n" + said);
            }
            URL[] places = {classes.toUri().toURL()};
            return new Bindings(new URLClassLoader(places, Bindings.class.getClassLoader()).loadClass(header));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Path placeOf(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The class of the header. */
    Class<?> header() {
        return header;
    }

    /** A class beside the header's; {@code Outer.inner} for a nested one. */
    Class<?> type(String path) {
        return type(header.getPackageName() + ".", path);
    }

    /** A class nested in the header's: the invoker of a variadic function. */
    Class<?> invoker(String function) {
        return type(header.getName() + "$", function);
    }

    private Class<?> type(String prefix, String path) {
        try {
            return header.getClassLoader().loadClass(prefix + path.replace('.', '$'));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Calls a method of the header's class. */
    Object call(String method, Object... arguments) {
        return invoke(null, header, method, arguments);
    }

    /** Calls a method of the struct or function type at {@code path}. */
    Object on(String path, String method, Object... arguments) {
        return invoke(null, type(path), method, arguments);
    }

    /** The layout of a struct. */
    GroupLayout layout(String struct) {
        return (GroupLayout) on(struct, "layout");
    }

    /** A new struct, all zeros. */
    MemorySegment allocate(String struct, Arena arena) {
        return (MemorySegment) on(struct, "allocate", arena);
    }

    /** The value of a public constant of the header's class. */
    Object constant(String name) {
        try {
            return header.getField(name).get(null);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    /** A C function pointer of the function type at {@code path}, implemented by {@code body}. */
    MemorySegment callback(String path, Arena arena, Function<Object[], Object> body) {
        Class<?> functional = type(path + ".Function");
        Object implementation = Proxy.newProxyInstance(functional.getClassLoader(), new Class<?>[] {functional},
                (_, _, arguments) -> body.apply(arguments));
        return (MemorySegment) on(path, "allocate", implementation, arena);
    }

    /** Calls the public method of that name which takes these arguments, on {@code self} or as a static one. */
    static Object invoke(Object self, Class<?> type, String name, Object... arguments) {
        Method method = Stream.of(type.getMethods())
                .filter(candidate -> candidate.getName().equals(name) && accepts(candidate, arguments))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        type + " has no method " + name + " for " + Arrays.toString(arguments)));
        try {
            return method.invoke(self, arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new AssertionError(failure.getCause());
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static boolean accepts(Method method, Object... arguments) {
        List<Class<?>> parameters = MethodType.methodType(void.class, method.getParameterTypes()).wrap()
                .parameterList();
        if (parameters.size() != arguments.length) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            if (!parameters.get(i).isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }
}
