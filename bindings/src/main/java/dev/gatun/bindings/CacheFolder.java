package dev.gatun.bindings;

import java.nio.file.Path;

/** The folder that outlives the process, for what is costly to make again. */
public final class CacheFolder {

    private CacheFolder() {}

    /** That of this process, absolute: {@code ~/.cache/gatun} where no setting says otherwise. It need not exist. */
    public static Path ofThisProcess() {
        return in(Surroundings.ofThisProcess());
    }

    /** The property {@code gatun.cache}, {@code GATUN_CACHE}, or {@code gatun} in the user's cache folder. */
    static Path in(Surroundings surroundings) {
        return surroundings.property("gatun.cache")
                .or(() -> surroundings.variable("GATUN_CACHE"))
                .map(Path::of)
                .or(() -> surroundings.variable("XDG_CACHE_HOME").map(folder -> Path.of(folder, "gatun")))
                .or(() -> surroundings.home().map(home -> home.resolve(".cache/gatun")))
                // A container may run as a user without a home.
                .orElseGet(() -> surroundings.root().resolve("tmp/gatun-cache"))
                .toAbsolutePath();
    }
}
