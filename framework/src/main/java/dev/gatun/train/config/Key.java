package dev.gatun.train.config;

import java.util.Optional;

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

    Key<T> or(String otherName) {
        return new Key<>(section, name, type, otherwise, Optional.of(otherName), example);
    }

    Key<T> like(String exampleValue) {
        return new Key<>(section, name, type, otherwise, alias, Optional.of(exampleValue));
    }

    String path() {
        return section + "." + name;
    }

    boolean hasName(String word) {
        return name.equals(word) || alias.equals(Optional.of(word));
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
