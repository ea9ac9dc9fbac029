package dev.gatun.train.huggingface;

import dev.gatun.model.TransformerShape;
import dev.gatun.train.config.ModelSettings;
import dev.gatun.train.config.ModelSettings.Architecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code config.json}: what the weights beside it are of. */
final class ConfigJson {

    static final String FILE = "config.json";

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Functions that differ from GPT-2's approximation of GELU in rounding alone. */
    private static final Object[] GELU = {"gelu_new", "gelu_pytorch_tanh"};

    private ConfigJson() {}

    /**
     * Reads it.
     *
     * @throws HuggingFaceException which names every field that is wrong, and all that Gatun's models have not
     */
    static ModelSettings read(Path folder) {
        Path file = folder.resolve(ConfigJson.FILE);
        JsonNode json = parse(file);
        Fields fields = new Fields(json);
        fields.absent("quantization_config", "Gatun reads weights of fp32, fp16 and bf16; save the model dequantized");
        fields.absent("sliding_window", "Gatun's tokens attend to all before them");
        Optional<ModelSettings> model = switch (json.path("model_type").asString("")) {
            case "gpt2" -> Optional.of(gpt2(fields));
            case "llama" -> Optional.of(llama(fields));
            default -> Optional.empty();
        };
        if (model.isEmpty()) {
            fields.wrong("model_type", "Gatun has gpt2 and llama");
        }
        if (!fields.mistakes().isEmpty()) {
            throw HuggingFaceException.of(file, fields.mistakes(), "Name the folder of a model that Gatun has.");
        }
        return model.get();
    }

    private static JsonNode parse(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new HuggingFaceException(file.getParent() + " is no folder of a Hugging Face model: it has no "
                    + FILE + ". Name a folder as save_pretrained writes it.", e);
        } catch (IOException e) {
            throw new HuggingFaceException("Cannot read " + file + ": " + e.getMessage() + ".", e);
        } catch (JacksonException e) {
            throw new HuggingFaceException(
                    file + " is not JSON: " + e.getOriginalMessage() + ". Download it again.", e);
        }
    }

    private static ModelSettings gpt2(Fields fields) {
        fields.only("activation_function", GELU);
        fields.only("scale_attn_weights", true);
        fields.only("scale_attn_by_inverse_layer_idx", false);
        fields.only("add_cross_attention", false);
        int hidden = fields.size("n_embd");
        int heads = fields.size("n_head");
        divides(fields, "n_head", heads, "n_embd", hidden);
        return new ModelSettings(
                Architecture.GPT2,
                fields.size("n_layer"),
                hidden,
                heads,
                heads,
                fields.size("n_inner", (int) Math.min(4L * hidden, Integer.MAX_VALUE)),
                OptionalInt.of(fields.size("vocab_size")),
                fields.size("n_positions"),
                fields.flag("tie_word_embeddings", true),
                fields.positive("layer_norm_epsilon", 1e-5),
                TransformerShape.NO_ROPE,
                0,
                Optional.empty());
    }

    private static ModelSettings llama(Fields fields) {
        fields.only("hidden_act", "silu");
        fields.only("attention_bias", false);
        fields.only("mlp_bias", false);
        int hidden = fields.size("hidden_size");
        int heads = fields.size("num_attention_heads");
        int kvHeads = fields.size("num_key_value_heads", heads);
        divides(fields, "num_attention_heads", heads, "hidden_size", hidden);
        divides(fields, "num_key_value_heads", kvHeads, "num_attention_heads", heads);
        fields.only("head_dim", hidden / heads);
        if (hidden / heads % 2 != 0) {
            fields.wrong("num_attention_heads", "makes heads of " + hidden / heads + ", and rope needs an even size");
        }
        return new ModelSettings(
                Architecture.LLAMA,
                fields.size("num_hidden_layers"),
                hidden,
                heads,
                kvHeads,
                fields.size("intermediate_size"),
                OptionalInt.of(fields.size("vocab_size")),
                fields.size("max_position_embeddings"),
                fields.flag("tie_word_embeddings", false),
                fields.positive("rms_norm_eps", 1e-6),
                ropeTheta(fields),
                0,
                Optional.empty());
    }

    /** Where transformers 5 has it, and where earlier versions had it. */
    private static double ropeTheta(Fields fields) {
        for (String name : List.of("rope_parameters", "rope_scaling")) {
            Fields rope = fields.in(name);
            rope.only("type", "default");
            rope.only("rope_type", "default");
            rope.only("partial_rotary_factor", "1.0", "1");
        }
        fields.only("partial_rotary_factor", "1.0", "1");
        return fields.in("rope_parameters").positive("rope_theta", fields.positive("rope_theta", 10000));
    }

    private static void divides(Fields fields, String name, int part, String whole, int all) {
        if (all % part != 0) {
            fields.wrong(name, "must divide " + whole + ", which is " + all);
        }
    }

    /**
     * Makes one that both older and newer versions of transformers read.
     *
     * @param dtype as PyTorch names it
     * @param end the token that ends a text, if there is one
     */
    static byte[] write(ModelSettings model, int vocabulary, String dtype, OptionalInt end) {
        ObjectNode json = JSON.createObjectNode();
        json.put("vocab_size", vocabulary);
        json.put("tie_word_embeddings", model.tiedHead());
        json.put("dtype", dtype);
        json.put("torch_dtype", dtype);
        json.put("initializer_range", 0.02);
        // Each explicitly none, since the defaults of transformers may be beyond the vocabulary.
        for (String token : List.of("bos_token_id", "eos_token_id", "pad_token_id")) {
            json.putNull(token);
        }
        end.ifPresent(token -> json.put("eos_token_id", token));
        switch (model.architecture()) {
            case GPT2 -> {
                json.put("model_type", "gpt2").putArray("architectures").add("GPT2LMHeadModel");
                json.put("n_layer", model.layers());
                json.put("n_embd", model.hidden());
                json.put("n_head", model.heads());
                json.put("n_inner", model.ffn());
                json.put("n_positions", model.context());
                json.put("layer_norm_epsilon", model.normEpsilon());
                json.put("activation_function", "gelu_new");
                json.put("embd_pdrop", model.dropout());
                json.put("resid_pdrop", model.dropout());
                json.put("attn_pdrop", 0.0);
            }
            case LLAMA -> {
                json.put("model_type", "llama").putArray("architectures").add("LlamaForCausalLM");
                json.put("num_hidden_layers", model.layers());
                json.put("hidden_size", model.hidden());
                json.put("num_attention_heads", model.heads());
                json.put("num_key_value_heads", model.kvHeads());
                json.put("head_dim", model.headSize());
                json.put("intermediate_size", model.ffn());
                json.put("max_position_embeddings", model.context());
                json.put("rms_norm_eps", model.normEpsilon());
                json.put("hidden_act", "silu");
                json.put("attention_bias", false);
                json.put("mlp_bias", false);
                json.put("rope_theta", model.ropeTheta());
                json.putObject("rope_parameters").put("rope_type", "default").put("rope_theta", model.ropeTheta());
            }
        }
        return JSON.writeValueAsBytes(json);
    }
}
