package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.robustness.Damage;
import dev.gatun.robustness.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/** Whatever stands in a configuration's file: it is read, or refused as a configuration with mistakes. */
class ConfigFuzzTest {

    private static Path file;

    @BeforeContainer
    static void makeFile() throws IOException {
        file = Files.createTempFile("config", ".yaml");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aDamagedConfigurationIsReadOrRefused(@ForAll long seed) throws IOException {
        Damage damage = new Damage(seed);
        String whole = damage.random().nextBoolean()
                ? Configs.SMALL
                : Files.readString(Path.of("..", "configs", "wordnet-cpu.yaml"));
        Statistics.collect(read(damage.of(whole.getBytes(StandardCharsets.UTF_8))));
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void noiseIsRefused(@ForAll long seed) {
        assertThat(read(new Damage(seed).noise(200))).isFalse();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aDamagedOverrideIsReadOrRefused(@ForAll long seed) {
        byte[] override = new Damage(seed).of("parallel.partition={embedding: 0, blocks.0-3: 0, head: 1}".getBytes());
        Reading reading = new Reading(file, ConfigException.class);
        reading.of(Configs.SMALL.getBytes(StandardCharsets.UTF_8), () -> ConfigReader.read(file, List.of(
                "parallel.partitions=2", "parallel.auto_partition=false",
                new String(override, StandardCharsets.UTF_8))));
    }

    /** What is read can be written, and is the same when it is read again. */
    private static boolean read(byte[] content) {
        return new Reading(file, ConfigException.class).of(content, () -> {
            TrainingConfig config = ConfigReader.read(file, List.of());
            config.warnings();
            assertThat(Configs.read(ConfigWriter.write(config))).isEqualTo(config);
        });
    }
}
