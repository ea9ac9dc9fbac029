package dev.gatun.train.config;

import java.util.Optional;
import java.util.function.Function;

/** What holds when a key is left out; {@code text} is how {@code configs/README.md} says it. */
sealed interface Default<T> {

    String text();

    /** It must not be left out. */
    record Required<T>() implements Default<T> {
        @Override
        public String text() {
            return "required";
        }
    }

    /** It must not be left out unless a preset is given. */
    record RequiredWithout<T>(Key<String> preset) implements Default<T> {
        @Override
        public String text() {
            return "required without `" + preset.path() + "`";
        }
    }

    /** Nothing. */
    record None<T>() implements Default<T> {
        @Override
        public String text() {
            return "none";
        }
    }

    record Constant<T>(T value) implements Default<T> {
        @Override
        public String text() {
            return "`" + Words.of(value) + "`";
        }
    }

    /** From other keys; empty if they are wrong or do not tell. */
    record Derived<T>(String text, Function<Values, Optional<T>> value) implements Default<T> {}
}
