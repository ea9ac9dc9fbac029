package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

    @Test
    void theMostExplicitSettingWins() {
        Machine machine = new Machine(Path.of("/machine"));
        assertThat(CacheFolder.in(machine.surroundings())).isEqualTo(Path.of("/machine/home/.cache/gatun"));
        machine.variable("XDG_CACHE_HOME", "/xdg");
        assertThat(CacheFolder.in(machine.surroundings())).isEqualTo(Path.of("/xdg/gatun"));
        machine.variable("GATUN_CACHE", "/variable");
        assertThat(CacheFolder.in(machine.surroundings())).isEqualTo(Path.of("/variable"));
        machine.property("gatun.cache", "/property");
        assertThat(CacheFolder.in(machine.surroundings())).isEqualTo(Path.of("/property"));
    }

    @Test
    void withoutAHomeTheCacheIsTemporary() {
        Machine machine = new Machine(Path.of("/machine")).variable("HOME", "");

        assertThat(CacheFolder.in(machine.surroundings())).isEqualTo(Path.of("/machine/tmp/gatun-cache"));
    }
}
