package dev.gatun.train.config;

import java.util.List;
import java.util.Optional;

/** What is known of a tokenizer by its name alone. */
final class Tokenizers {

    /** For what a Java program cuts into tokens itself. */
    private static final String CUSTOM = "custom";

    static final List<String> BUILT_IN = List.of("bytes", "gpt2", CUSTOM);

    private Tokenizers() {}

    static boolean isBuiltIn(String name) {
        return BUILT_IN.contains(name);
    }

    /** Its tokens; empty if only its file tells. */
    static Optional<Integer> vocabulary(String name) {
        return switch (name) {
            case "bytes" -> Optional.of(256);
            case "gpt2" -> Optional.of(50257);
            default -> Optional.empty();
        };
    }
}
