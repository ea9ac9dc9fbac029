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
record Source(Clang clang, Path header, String text, List<String> arguments) {

    /** Reads the header; its text ends with a line break. */
    static Source of(Clang clang, Path header, List<String> arguments) {
        try {
            String text = Files.readString(header);
            return new Source(clang, header, text.endsWith("\n") ? text : text + "\n", arguments);
        } catch (IOException unreadable) {
            throw new GeneratorException("Cannot read the header " + header + ": " + unreadable);
        }
    }

    /** The number of lines before what is appended. */
    int lines() {
        return (int) text.lines().count();
    }

    TranslationUnit parse(String appended) {
        List<String> all = new ArrayList<>(List.of("-xc", "-std=gnu17", "-ferror-limit=0", "-w"));
        all.add("-isystem" + clang.headers());
        all.addAll(arguments);
        return clang.parse(header.toString(), text + appended, all);
    }
}
