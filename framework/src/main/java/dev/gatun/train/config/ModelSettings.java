package dev.gatun.train.config;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the model is made of.
 *
 * @param layers transformer blocks
 * @param hidden features of a token between the blocks; {@code heads} divides it
 * @param heads query heads
 * @param kvHeads key and value heads; divides {@code heads}
 * @param ffn features inside the feed-forward layer
 * @param vocabulary tokens; empty means as many as the tokenizer has, where only its file tells
 * @param context longest sequence, in tokens, that the model is made for
 * @param tiedHead whether the output head shares the embedding's weights
 * @param normEpsilon added to the variance in norms
 * @param ropeTheta base of the rotary embedding's wavelengths; Llama only
 * @param dropout probability with which training drops elements of embeddings and of what blocks add to them
 * @param weights the folder of a run, a checkpoint or a Hugging Face model, whose weights training begins with; whether
 *     it is there is not checked here
 */
public record ModelSettings(
        Architecture architecture,
        int layers,
        int hidden,
        int heads,
        int kvHeads,
        int ffn,
        OptionalInt vocabulary,
        int context,
        boolean tiedHead,
        double normEpsilon,
        double ropeTheta,
        double dropout,
        Optional<Path> weights) implements Settings {

    /** The families of models. */
    public enum Architecture {
        GPT2,
        LLAMA,
        /** A Java program's own. */
        CUSTOM
    }

    /** Features of one head. */
    public int headSize() {
        return hidden / heads;
    }
}
