package dev.gatun.train.config;

import dev.gatun.train.config.ModelSettings.Architecture;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A key by which two configurations are of different models.
 *
 * @param value in one
 * @param other in the other
 */
public record ModelDifference(String key, String value, String other) {

    /** Keys that only one architecture has a use for. */
    private static final Map<String, Architecture> ONLY_OF =
            Map.of(Keys.CONTEXT.path(), Architecture.GPT2, Keys.ROPE_THETA.path(), Architecture.LLAMA);

    /** Keys that say how a model is trained, and not what it is. */
    private static final Set<Key<?>> OF_THE_TRAINING = Set.of(Keys.DROPOUT, Keys.WEIGHTS);

    /** Leaves out what one of them does not know, as the vocabulary of a tokenizer's file. */
    static List<ModelDifference> between(TrainingConfig one, TrainingConfig two) {
        Architecture architecture = one.model().architecture();
        Map<Key<?>, Object> values = Records.values(one);
        Map<Key<?>, Object> others = Records.values(two);
        return Keys.in(Keys.PRESET.section()).stream()
                .filter(key -> !OF_THE_TRAINING.contains(key))
                .filter(key -> values.containsKey(key) && others.containsKey(key))
                .filter(key -> !values.get(key).equals(others.get(key)))
                .filter(key -> ONLY_OF.getOrDefault(key.path(), architecture) == architecture)
                .map(key -> new ModelDifference(key.path(), Words.of(values.get(key)), Words.of(others.get(key))))
                .toList();
    }

    /** {@code model.layers = 12, not 6}. */
    @Override
    public String toString() {
        return key + " = " + value + ", not " + other;
    }
}
