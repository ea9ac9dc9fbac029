package dev.gatun.train.fit;

import java.util.List;
import java.util.stream.Collectors;

/** Overrides of a configuration as words of a command line. */
public final class SetOptions {

    private SetOptions() {}

    /** {@code --set key=value} for each, quoted where a shell would take it apart. */
    public static String of(List<String> overrides) {
        return overrides.stream()
                .map(override -> "--set " + (override.matches("[\\w.,=/-]*") ? override : "'" + override + "'"))
                .collect(Collectors.joining(" "));
    }
}
