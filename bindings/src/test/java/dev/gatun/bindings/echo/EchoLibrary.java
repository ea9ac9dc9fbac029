package dev.gatun.bindings.echo;

import dev.gatun.bindings.Symbols;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The echo library, compiled from its source by the C compiler of the machine when its first symbol is asked for. */
public final class EchoLibrary {

    /** Where the generated class finds the library's functions. */
    public static final Symbols SYMBOLS = new Symbols() {
        @Override
        public MemorySegment find(String name, String since) {
            return Compiled.LOOKUP.findOrThrow(name);
        }

        @Override
        public MethodHandle downcall(String name, FunctionDescriptor descriptor, String since) {
            return Linker.nativeLinker().downcallHandle(find(name, since), descriptor);
        }
    };

    private EchoLibrary() {
    }

    /** True if there is a C compiler called {@code cc}. */
    public static boolean canBeCompiled() {
        try {
            return new ProcessBuilder("cc", "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Compiles the library.
     *
     * @param more further arguments and sources for the compiler
     * @return the shared object, in a new folder that is deleted when the JVM ends
     */
    public static Path compile(String... more) {
        try {
            Path folder = Files.createTempDirectory("echo");
            folder.toFile().deleteOnExit();
            for (String source : List.of("echo.h", "echo.c")) {
                Path file = folder.resolve(source);
                try (InputStream text = EchoLibrary.class.getResourceAsStream(source)) {
                    Files.copy(text, file);
                }
                file.toFile().deleteOnExit();
            }
            Path library = folder.resolve("libecho.so");
            library.toFile().deleteOnExit();
            List<String> command = new ArrayList<>(
                    List.of("cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), "-I", folder.toString(),
                            folder.resolve("echo.c").toString()));
            command.addAll(List.of(more));
            Process compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(compiler.getInputStream().readAllBytes());
            if (compiler.waitFor() != 0) {
                throw new IllegalStateException("cc failed:\n" + output);
            }
            return library;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static final class Compiled {
        static final SymbolLookup LOOKUP = SymbolLookup.libraryLookup(compile(), Arena.global());
    }
}
