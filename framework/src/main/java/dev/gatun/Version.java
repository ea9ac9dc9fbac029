package dev.gatun;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Gatun's own version. */
public final class Version {

    private Version() {}

    /** The one that Maven wrote into {@code version.txt}, as {@code 1.0.0}. */
    public static String ofGatun() {
        try (InputStream file = Version.class.getResourceAsStream("version.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
