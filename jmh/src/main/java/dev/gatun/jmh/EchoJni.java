package dev.gatun.jmh;

import dev.gatun.bindings.echo.EchoLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The echo library through JNI; {@code echo_jni.c} is the other half. */
final class EchoJni {

    private EchoJni() {}

    static native int version();

    static native int store(int value, NativeAddress out);

    static native int volume(NativeAddress dim3);

    static native int firstByte(NativeAddress id, int index);

    /**
     * Compiles {@code echo_jni.c} together with the echo library, and loads it.
     *
     * @throws MissingPrerequisite without a C compiler or JNI's header
     */
    @SuppressWarnings("restricted") // loading JNI code is what this class is for
    static void load() {
        needsCompiler();
        Path include = include();
        try {
            Path source = Files.createTempFile("echo_jni", ".c");
            try (InputStream text = EchoJni.class.getResourceAsStream("echo_jni.c")) {
                Files.write(source, text.readAllBytes());
                Path library = EchoLibrary.compile(
                        source.toString(), "-I", include.toString(), "-I", include.resolve("linux").toString());
                System.load(library.toString());
            } finally {
                Files.delete(source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The echo library is compiled where it is used. */
    static void needsCompiler() {
        if (!EchoLibrary.canBeCompiled()) {
            throw new MissingPrerequisite(
                    "This benchmark compiles a small C library, and there is no C compiler called cc. Install gcc.");
        }
    }

    /** The folder of {@code jni.h}. The Java of a bundle has no headers, so a JDK's may stand in: they are all alike. */
    private static Path include() {
        return Stream.of(System.getProperty("java.home"), System.getenv("JAVA_HOME"))
                .filter(Objects::nonNull)
                .map(home -> Path.of(home, "include"))
                .filter(folder -> Files.exists(folder.resolve("jni.h")))
                .findFirst()
                .orElseThrow(() -> new MissingPrerequisite(
                        "JNI's side of this benchmark is compiled against include/jni.h, which is neither in "
                                + System.getProperty("java.home") + " nor in JAVA_HOME ("
                                + Optional.ofNullable(System.getenv("JAVA_HOME")).orElse("not set")
                                + "). Set JAVA_HOME to a JDK."));
    }
}
