package dev.gatun.bindings.generator.read;

import dev.gatun.bindings.generator.GeneratorException;
import dev.gatun.bindings.generator.clang.Clang;
import dev.gatun.bindings.generator.clang.TranslationUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A header with the compiler's arguments, ready to be parsed, as it stands or with text after it.
 */
record Source(Clang clang, Path header, List<String> arguments) {

    /** The number of lines before what is appended. */
    int lines() {
        return (int) text().lines().count();
    }

    TranslationUnit parse(String appended) {
        List<String> all = new ArrayList<>(List.of("-xc", "-std=gnu17", "-ferror-limit=0", "-w"));
        all.add("-isystem" + clang.headers());
        all.addAll(arguments);
        return clang.parse(header.toString(), text() + appended, all);
    }

    /** The header with a line break at its end. */
    private String text() {
        try {
            String text = Files.readString(header);
            return text.endsWith("\n") ? text : text + "\n";
        } catch (IOException unreadable) {
            throw new GeneratorException("Cannot read the header " + header + ": " + unreadable);
        }
    }
}
