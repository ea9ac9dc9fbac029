package dev.gatun.train.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is given, and from it what every key comes to: what is given, else the preset's, else the default. */
final class Values {

    private final Map<String, Given> given = new HashMap<>();

    /** A value as parsed, empty if it was wrong, so that nothing is concluded from it. */
    private record Given(Optional<?> value, Origin origin) {}

    void put(Key<?> key, Object value, Origin origin) {
        given.put(key.path(), new Given(Optional.of(value), origin));
    }

    /** There was a value for the key, and it was wrong. */
    void putWrong(Key<?> key, Origin origin) {
        given.put(key.path(), new Given(Optional.empty(), origin));
    }

    void remove(Key<?> key) {
        given.remove(key.path());
    }

    boolean isGiven(Key<?> key) {
        return given.containsKey(key.path());
    }

    /** What the key comes to; empty if it has no value, or one that a mistake hides. */
    @SuppressWarnings("unchecked") // Values are parsed by their key's type, and a test reads all presets.
    <T> Optional<T> get(Key<T> key) {
        if (isGiven(key)) {
            return (Optional<T>) given.get(key.path()).value();
        }
        if (key.section().equals(Keys.PRESET.section()) && key != (Key<?>) Keys.PRESET && isGiven(Keys.PRESET)) {
            Optional<String> preset = get(Keys.PRESET);
            Optional<Object> value = preset.flatMap(name -> Presets.value(name, key));
            if (value.isPresent() || preset.isEmpty()) {
                return (Optional<T>) value;
            }
        }
        return switch (key.otherwise()) {
            case Default.Constant<T>(T value) -> Optional.of(value);
            case Default.Derived<T> derived -> derived.value().apply(this);
            default -> Optional.empty();
        };
    }

    /** Whether the key must be given and is not. */
    boolean isMissing(Key<?> key) {
        return !isGiven(key) && switch (key.otherwise()) {
            case Default.Required<?> _ -> true;
            case Default.RequiredWithout<?>(Key<String> preset) -> !isGiven(preset);
            default -> false;
        };
    }

    Origin origin(Key<?> key) {
        if (isGiven(key)) {
            return given.get(key.path()).origin();
        }
        return get(Keys.PRESET)
                .filter(name -> Presets.value(name, key).isPresent())
                .<Origin>map(Origin.Preset::new)
                .orElse(new Origin.Default());
    }

    /** The value of a key that is known to have one. */
    <T> T require(Key<T> key) {
        return get(key).orElseThrow();
    }

    /** The key and its value, as in a configuration. */
    String named(Key<?> key) {
        return key.path() + " = " + Words.of(require(key));
    }

    /** A copy in which the key has another value. */
    <T> Values with(Key<T> key, T value) {
        Values copy = new Values();
        copy.given.putAll(given);
        copy.put(key, value, new Origin.None());
        return copy;
    }
}
