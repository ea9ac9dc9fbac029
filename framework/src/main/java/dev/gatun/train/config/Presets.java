package dev.gatun.train.config;

import dev.gatun.model.Llama;
import dev.gatun.model.Preset;
import dev.gatun.model.TransformerShape;
import dev.gatun.train.config.ModelSettings.Architecture;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@link Preset} by the names of the keys of {@code model}; what has a default by its other sizes is left to that. */
final class Presets {

    private Presets() {}

    static List<String> names() {
        return Arrays.stream(Preset.values()).map(Preset::key).toList();
    }

    /** What a preset says of a key; the type is the key's. */
    static Optional<Object> value(String name, Key<?> key) {
        Preset preset = Arrays.stream(Preset.values())
                .filter(known -> known.key().equals(name))
                .findFirst()
                .orElseThrow();
        TransformerShape shape = preset.model().shape();
        boolean llama = preset.model() instanceof Llama;
        boolean publishedLlama = llama && preset.published();
        return Optional.ofNullable(switch (key.path()) {
            case "model.architecture" -> llama ? Architecture.LLAMA : Architecture.GPT2;
            case "model.layers" -> shape.layers();
            case "model.hidden" -> shape.hidden();
            case "model.heads" -> shape.heads();
            case "model.kv_heads" -> llama ? shape.kvHeads() : null;
            case "model.ffn" -> llama ? shape.ffn() : null;
            case "model.vocabulary" -> preset.published() ? shape.vocabulary() : null;
            case "model.context" -> preset.published() && !llama ? shape.context() : null;
            case "model.tied_head" -> publishedLlama ? shape.tiedHead() : null;
            case "model.rope_theta" -> publishedLlama ? shape.ropeTheta() : null;
            default -> null;
        });
    }
}
