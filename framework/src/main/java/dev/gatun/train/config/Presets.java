package dev.gatun.train.config;

import dev.gatun.train.config.ModelSettings.Architecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sizes of well-known models, by the names of the keys of {@code model} that they stand for.
 *
 * <p>From the published configurations of GPT-2 (Radford et al., "Language Models are Unsupervised Multitask
 * Learners", table 2) and of Llama 3 and 3.2 (Grattafiori et al., "The Llama 3 Herd of Models", table 3, and their
 * model cards). The tiny ones are for trying things out.
 */
final class Presets {

    private static final Map<String, Map<String, Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("gpt2-124m", gpt2(12, 768, 12));
        ALL.put("gpt2-355m", gpt2(24, 1024, 16));
        ALL.put("gpt2-774m", gpt2(36, 1280, 20));
        ALL.put("gpt2-1558m", gpt2(48, 1600, 25));
        ALL.put("llama-1b", llama(16, 2048, 32, 8192, true));
        ALL.put("llama-3b", llama(28, 3072, 24, 8192, true));
        ALL.put("llama-8b", llama(32, 4096, 32, 14336, false));
        ALL.put("gpt2-tiny", Map.of("architecture", Architecture.GPT2, "layers", 2, "hidden", 64, "heads", 4));
        ALL.put("llama-tiny", Map.of("architecture", Architecture.LLAMA, "layers", 2, "hidden", 64, "heads", 4,
                "kv_heads", 2, "ffn", 192));
    }

    private Presets() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** What a preset says of a key; the type is the key's. */
    static Optional<Object> value(String preset, Key<?> key) {
        return key.section().equals("model") ? Optional.ofNullable(ALL.get(preset).get(key.name())) : Optional.empty();
    }

    private static Map<String, Object> gpt2(int layers, int hidden, int heads) {
        return Map.of("architecture", Architecture.GPT2, "layers", layers, "hidden", hidden, "heads", heads,
                "vocabulary", 50257, "context", 1024);
    }

    private static Map<String, Object> llama(int layers, int hidden, int heads, int ffn, boolean tied) {
        return Map.of("architecture", Architecture.LLAMA, "layers", layers, "hidden", hidden, "heads", heads,
                "kv_heads", 8, "ffn", ffn, "vocabulary", 128256, "tied_head", tied, "rope_theta", 500000.0);
    }
}
