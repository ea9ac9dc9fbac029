package dev.gatun.train.huggingface;

import dev.gatun.train.config.ModelSettings;
import dev.gatun.train.huggingface.Weight.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which weights a model has, under both names. */
final class WeightNames {

    /** What older versions of transformers saved beside weights: masks, and a table that follows from the sizes. */
    private static final Pattern BUFFER = Pattern.compile("h\\.\\d+\\.attn\\.(bias|masked_bias)"
            + "|layers\\.\\d+\\.self_attn\\.rotary_emb\\.inv_freq|rotary_emb\\.inv_freq");

    private static final String HEAD = "lm_head.weight";

    private WeightNames() {}

    /** What the weights of a model without its head are below, in a folder of the model with its head. */
    static String prefix(ModelSettings model) {
        return switch (model.architecture()) {
            case GPT2 -> "transformer.";
            case LLAMA -> "model.";
            case CUSTOM -> throw own();
        };
    }

    /** The prefix of these names: none where the model was saved without its head, and in GPT-2 as published. */
    static String prefix(ModelSettings model, Set<String> names) {
        String prefix = prefix(model);
        return names.stream().anyMatch(name -> name.startsWith(prefix)) ? prefix : "";
    }

    /** Whether a tensor that is no weight may be there: a buffer, or a head that is the embedding once more. */
    static boolean isIgnored(ModelSettings model, String prefix, String name) {
        return name.equals(HEAD) && model.tiedHead()
                || name.startsWith(prefix) && BUFFER.matcher(name.substring(prefix.length())).matches();
    }

    static List<Weight> of(ModelSettings model, int vocabulary, String prefix) {
        List<Weight> weights = new ArrayList<>();
        switch (model.architecture()) {
            case GPT2 -> gpt2(model, vocabulary, prefix, weights);
            case LLAMA -> llama(model, vocabulary, prefix, weights);
            case CUSTOM -> throw own();
        }
        if (!model.tiedHead()) {
            weights.add(Weight.matrix("head.weight", HEAD, vocabulary, model.hidden()));
        }
        return weights;
    }

    private static HuggingFaceException own() {
        return new HuggingFaceException("The model is a Java program's own, for which Hugging Face's format has no names."
                + " Use gatun export, which writes its tensors under their own.");
    }

    private static void gpt2(ModelSettings model, int vocabulary, String prefix, List<Weight> weights) {
        int hidden = model.hidden();
        int qkv = hidden + 2 * model.kvHeads() * model.headSize();
        weights.add(Weight.matrix("tokens.weight", prefix + "wte.weight", vocabulary, hidden));
        weights.add(Weight.matrix("positions.weight", prefix + "wpe.weight", model.context(), hidden));
        for (int layer = 0; layer < model.layers(); layer++) {
            String ours = "blocks." + layer + ".";
            String theirs = prefix + "h." + layer + ".";
            norm(weights, ours + "norm1", theirs + "ln_1", hidden);
            conv1d(weights, ours + "attn.qkv", theirs + "attn.c_attn", qkv, hidden);
            conv1d(weights, ours + "attn.proj", theirs + "attn.c_proj", hidden, hidden);
            norm(weights, ours + "norm2", theirs + "ln_2", hidden);
            conv1d(weights, ours + "mlp.up", theirs + "mlp.c_fc", model.ffn(), hidden);
            conv1d(weights, ours + "mlp.down", theirs + "mlp.c_proj", hidden, model.ffn());
        }
        norm(weights, "norm", prefix + "ln_f", hidden);
    }

    private static void norm(List<Weight> weights, String ours, String theirs, int hidden) {
        weights.add(Weight.vector(ours + ".weight", theirs + ".weight", hidden));
        weights.add(Weight.vector(ours + ".bias", theirs + ".bias", hidden));
    }

    private static void conv1d(List<Weight> weights, String ours, String theirs, int outputs, int inputs) {
        weights.add(Weight.transposed(ours + ".weight", theirs + ".weight", outputs, inputs));
        weights.add(Weight.vector(ours + ".bias", theirs + ".bias", outputs));
    }

    private static void llama(ModelSettings model, int vocabulary, String prefix, List<Weight> weights) {
        int hidden = model.hidden();
        int kv = model.kvHeads() * model.headSize();
        weights.add(Weight.matrix("tokens.weight", prefix + "embed_tokens.weight", vocabulary, hidden));
        for (int layer = 0; layer < model.layers(); layer++) {
            String ours = "blocks." + layer + ".";
            String theirs = prefix + "layers." + layer + ".";
            weights.add(Weight.vector(ours + "norm1.weight", theirs + "input_layernorm.weight", hidden));
            weights.add(Weight.rows(
                    ours + "attn.qkv.weight",
                    hidden,
                    new Part(theirs + "self_attn.q_proj.weight", hidden),
                    new Part(theirs + "self_attn.k_proj.weight", kv),
                    new Part(theirs + "self_attn.v_proj.weight", kv)));
            weights.add(Weight.matrix(ours + "attn.proj.weight", theirs + "self_attn.o_proj.weight", hidden, hidden));
            weights.add(Weight.vector(ours + "norm2.weight", theirs + "post_attention_layernorm.weight", hidden));
            weights.add(Weight.rows(
                    ours + "mlp.gate_up.weight",
                    hidden,
                    new Part(theirs + "mlp.gate_proj.weight", model.ffn()),
                    new Part(theirs + "mlp.up_proj.weight", model.ffn())));
            weights.add(Weight.matrix(ours + "mlp.down.weight", theirs + "mlp.down_proj.weight", hidden, model.ffn()));
        }
        weights.add(Weight.vector("norm.weight", prefix + "norm.weight", hidden));
    }
}
