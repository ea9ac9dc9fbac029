package dev.gatun.bindings.generator.read;

import dev.gatun.bindings.generator.clang.Clang;
import dev.gatun.bindings.generator.clang.TranslationUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A header with the compiler's arguments, ready to be parsed, as it stands or with text after it.
 */
record Source(Clang clang, Path header, List<String> arguments) {

    TranslationUnit parse(String appended) {
        List<String> all = new ArrayList<>(List.of("-xc", "-std=gnu17", "-ferror-limit=0", "-w"));
        all.add("-isystem" + clang.headers());
        all.addAll(arguments);
        try {
            String text = Files.readString(header) + "\n" + appended;
            return clang.parse(header.toString(), text, all);
        } catch (IOException missing) {
            throw new UncheckedIOException("Cannot read the header " + header, missing);
        }
    }
}
