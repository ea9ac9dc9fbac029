package dev.gatun.train.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings by which a configuration becomes another.
 *
 * @param values what they are in the other, by their keys
 */
public record ConfigChanges(Map<String, String> values) {

    public ConfigChanges {
        values = new LinkedHashMap<>(values);
    }

    /** Of configurations that differ in no setting that the other lacks. */
    public static ConfigChanges between(TrainingConfig from, TrainingConfig to) {
        Map<Key<?>, Object> before = Records.values(from);
        Map<String, String> changed = new LinkedHashMap<>();
        Records.values(to).forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                changed.put(key.path(), Words.of(value));
            }
        });
        return new ConfigChanges(changed);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** As {@link ConfigReader} takes them: {@code parallel.microbatches=8}. */
    public List<String> overrides() {
        List<String> overrides = new ArrayList<>();
        values.forEach((key, value) -> overrides.add(key + "=" + value));
        return overrides;
    }

    /** The sections of YAML that have them. */
    public String yaml() {
        StringBuilder yaml = new StringBuilder();
        String section = "";
        for (Map.Entry<String, String> change : values.entrySet()) {
            int dot = change.getKey().indexOf('.');
            if (!section.equals(change.getKey().substring(0, dot))) {
                section = change.getKey().substring(0, dot);
                yaml.append(section).append(":\n");
            }
            String key = change.getKey().substring(dot + 1);
            yaml.append("  ").append(key).append(": ").append(change.getValue()).append('\n');
        }
        return yaml.toString();
    }
}
