package dev.gatun.train.config;

import java.util.List;
import java.util.Map;

/**
 * A setting that is not what it was.
 *
 * @param was as a configuration has it, or {@code not set}
 * @param is likewise
 */
public record SettingChange(String key, String was, String is) {

    /** All, in the order of the documentation. */
    public static List<SettingChange> between(TrainingConfig before, TrainingConfig now) {
        Map<Key<?>, Object> old = Records.values(before);
        Map<Key<?>, Object> values = Records.values(now);
        return Keys.ALL.stream()
                .map(key -> new SettingChange(key.path(), text(old.get(key)), text(values.get(key))))
                .filter(change -> !change.was.equals(change.is))
                .toList();
    }

    private static String text(Object value) {
        return value == null ? "not set" : Words.of(value);
    }

    public String section() {
        return key.substring(0, key.indexOf('.'));
    }

    /** {@code optimizer.learning_rate was 1e-3, is 5e-4 from here on}. */
    @Override
    public String toString() {
        return key + " was " + was + ", is " + is + " from here on";
    }
}
