package dev.gatun.train.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A key of the configuration.
 *
 * @param alias another name for it in the same section
 * @param example a value that works in many configurations
 */
record Key<T>(
        String section,
        String name,
        Type<T> type,
        Default<T> otherwise,
        Optional<String> alias,
        Optional<String> example) {

    Key(String section, String name, Type<T> type, Default<T> otherwise) {
        this(section, name, type, otherwise, Optional.empty(), Optional.empty());
    }

    static <T> Key<T> required(String section, String name, Type<T> type) {
        return new Key<>(section, name, type, new Default.Required<>());
    }

    static <T> Key<T> constant(String section, String name, Type<T> type, T value) {
        return new Key<>(section, name, type, new Default.Constant<>(value));
    }

    static <T> Key<T> derived(
            String section, String name, Type<T> type, String text, Function<Values, Optional<T>> value) {
        return new Key<>(section, name, type, new Default.Derived<>(text, value));
    }

    Key<T> or(String otherName) {
        return new Key<>(section, name, type, otherwise, Optional.of(otherName), example);
    }

    Key<T> like(String exampleValue) {
        return new Key<>(section, name, type, otherwise, alias, Optional.of(exampleValue));
    }

    String path() {
        return section + "." + name;
    }

    List<String> names() {
        return Stream.concat(Stream.of(name), alias.stream()).toList();
    }

    boolean hasName(String word) {
        return names().contains(word);
    }

    /** A sentence that mends a wrong value. */
    String remedy() {
        return example.map(value -> "Try " + value + ".")
                .orElseGet(() -> switch (otherwise) {
                    case Default.Constant<T>(T value) -> "Try " + Words.of(value) + ".";
                    case Default.Derived<T> derived ->
                        "Leave it out for its default: " + derived.text().replace("`", "") + ".";
                    default -> "Correct it, or leave it out.";
                });
    }
}
