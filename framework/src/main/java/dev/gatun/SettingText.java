package dev.gatun;

import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Java's values as a configuration has them: JSON, which is YAML on one line. */
final class SettingText {

    private SettingText() {}

    static String of(Object value) {
        return JsonMapper.shared().writeValueAsString(value instanceof Enum<?> || value instanceof Path
                ? value.toString()
                : value);
    }
}
