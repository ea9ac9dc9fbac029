package dev.gatun.device;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * NCCL's variables as NCCL reads them: from the environment, from the file that {@code NCCL_CONF_FILE} names or else
 * {@code ~/.nccl.conf}, and from {@code /etc/nccl.conf}. Where several have one, the first counts.
 *
 * @param values by name
 */
record NcclSettings(Map<String, String> values) {

    static NcclSettings of(SystemFiles files, Map<String, String> environment) {
        Map<String, String> values = new HashMap<>(environment);
        String named = environment.getOrDefault("NCCL_CONF_FILE", "");
        String own = named.isEmpty() ? environment.getOrDefault("HOME", "") + "/.nccl.conf" : named;
        for (String file : List.of(own, "etc/nccl.conf")) {
            for (String line : files.lines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    values.putIfAbsent(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        }
        return new NcclSettings(values);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether a number is set, and is not 0. */
    boolean isOn(String name) {
        try {
            return get(name).filter(value -> Long.decode(value.strip()) != 0).isPresent();
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
