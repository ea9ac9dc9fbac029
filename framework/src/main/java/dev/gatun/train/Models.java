package dev.gatun.train;

import dev.gatun.model.Gpt2;
import dev.gatun.model.Llama;
import dev.gatun.model.Model;
import dev.gatun.model.TransformerShape;
import dev.gatun.train.config.ModelSettings;
import java.util.Optional;
import java.util.function.Function;

/** Models by their settings. */
final class Models {

    private Models() {}

    /**
     * @param tokens the tokenizer's, of which the vocabulary has as many where the settings do not say
     * @param own makes the model where its architecture is {@code custom}
     * @throws TrainingException if the vocabulary that the settings give is smaller, or a custom model has no code
     */
    static Model of(ModelSettings settings, int tokens, Optional<Function<TransformerShape, ? extends Model>> own) {
        int vocabulary = settings.vocabulary().orElse(tokens);
        if (vocabulary < tokens) {
            throw new TrainingException("model.vocabulary is " + vocabulary + ", but the tokenizer has " + tokens
                    + " tokens. Leave it out, or set it to " + tokens + " or more.");
        }
        TransformerShape shape = new TransformerShape(
                settings.layers(),
                settings.hidden(),
                settings.heads(),
                settings.kvHeads(),
                settings.ffn(),
                vocabulary,
                settings.context(),
                settings.tiedHead(),
                settings.normEpsilon(),
                settings.ropeTheta(),
                settings.dropout());
        return switch (settings.architecture()) {
            case GPT2 -> new Gpt2(shape);
            case LLAMA -> new Llama(shape);
            case CUSTOM -> own.orElseThrow(Models::withoutCode).apply(shape);
        };
    }

    private static TrainingException withoutCode() {
        return new TrainingException("model.architecture is custom: the model is code of a Java program's own, and only such"
                + " a program plans, trains and reads it, as Training.model gives it. Set model.architecture to gpt2 or"
                + " llama for a model of Gatun's.");
    }
}
