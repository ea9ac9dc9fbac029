package dev.gatun.model;

import java.util.Locale;

/**
 * Models whose sizes are published, and two tiny ones for trying things out.
 *
 * <p>From the configurations of GPT-2 (Radford et al., "Language Models are Unsupervised Multitask Learners", table 2) and
 * of Llama 3 and 3.2 (Grattafiori et al., "The Llama 3 Herd of Models", table 3, and their model cards), without Llama
 * 3.2's rescaling of long RoPE wavelengths.
 */
public enum Preset {
    GPT2_124M(gpt2(12, 768, 12, 50257, 1024)),
    GPT2_355M(gpt2(24, 1024, 16, 50257, 1024)),
    GPT2_774M(gpt2(36, 1280, 20, 50257, 1024)),
    GPT2_1558M(gpt2(48, 1600, 25, 50257, 1024)),
    LLAMA_1B(llama(16, 2048, 32, 8, 8192, 128256, 131072, true, 500000)),
    LLAMA_3B(llama(28, 3072, 24, 8, 8192, 128256, 131072, true, 500000)),
    LLAMA_8B(llama(32, 4096, 32, 8, 14336, 128256, 8192, false, 500000)),
    GPT2_TINY(gpt2(2, 64, 4, 256, 128)),
    LLAMA_TINY(llama(2, 64, 4, 2, 192, 256, 128, false, 10000));

    private final Model model;

    Preset(Model model) {
        this.model = model;
    }

    public Model model() {
        return model;
    }

    /** Whether vocabulary and context are part of what is published; a tiny model takes those of its text. */
    public boolean published() {
        return this != GPT2_TINY && this != LLAMA_TINY;
    }

    /** The name in configurations, such as {@code gpt2-124m}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Model gpt2(int layers, int hidden, int heads, int vocabulary, int context) {
        return new Gpt2(new TransformerShape(
                layers, hidden, heads, heads, 4 * hidden, vocabulary, context, true, 1e-5, TransformerShape.NO_ROPE));
    }

    private static Model llama(
            int layers,
            int hidden,
            int heads,
            int kvHeads,
            int ffn,
            int vocabulary,
            int context,
            boolean tied,
            double ropeTheta) {
        return new Llama(new TransformerShape(
                layers, hidden, heads, kvHeads, ffn, vocabulary, context, tied, 1e-5, ropeTheta));
    }
}
