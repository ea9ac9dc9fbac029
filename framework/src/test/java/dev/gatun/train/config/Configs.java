package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Configurations to try things on. */
final class Configs {

    /** Only what is required; line 5 has the heads, line 11 the steps. */
    static final String SMALL =
            """
            model:
              architecture: gpt2
              layers: 4
              hidden: 192
              heads: 6
            data:
              text: wordnet
              tokenizer: bytes
              sequence_length: 64
            train:
              steps: 100
              batch: 8
            optimizer:
              learning_rate: 3e-4
            """;

    private Configs() {}

    static TrainingConfig small(String... overrides) {
        return read(SMALL, overrides);
    }

    static TrainingConfig preset(String name, String... overrides) {
        String text = SMALL.replaceAll("(?s)model:.*data:", "model:\n  preset: " + name + "\ndata:");
        return read(text, overrides);
    }

    static TrainingConfig read(String text, String... overrides) {
        return ConfigReader.readText(text, "a.yaml", List.of(overrides));
    }

    static ConfigException refusal(String text, String... overrides) {
        return catchThrowableOfType(ConfigException.class, () -> read(text, overrides));
    }

    /** The mistakes as a person reads them. */
    static List<String> mistakes(String text, String... overrides) {
        return refusal(text, overrides).mistakes().stream().map(Mistake::toString).toList();
    }

    /** The mistakes that overrides bring into a configuration without any. */
    static List<String> mistakesOf(String... overrides) {
        return mistakes(SMALL, overrides);
    }
}
