package dev.gatun.train.config;

import dev.gatun.train.config.ModelSettings.Architecture;
import dev.gatun.train.config.Rule.Remedy;
import java.util.List;
import java.util.stream.Stream;

/** What keys ask of each other. */
final class Rules {

    static final List<Rule> ALL = Stream.of(
                    List.of(
                            Rule.divides(Keys.HEADS, Keys.HIDDEN),
                            Rule.divides(Keys.KV_HEADS, Keys.HEADS),
                            evenHeadSize(),
                            vocabularyHoldsTheTokenizers(),
                            Rule.atMost(Keys.SEQUENCE_LENGTH, Keys.CONTEXT),
                            tokensOfAStepAreInOneArray(),
                            Rule.atMost(Keys.WARMUP_STEPS, Keys.STEPS)),
                    ParallelRules.ALL,
                    List.of(
                            PartitionRules.ONLY_BY_HAND,
                            PartitionRules.NAMES_LAYERS,
                            PartitionRules.FILLS_STAGES,
                            namesLayers(),
                            isTheDtype(PrecisionKeys.FP16),
                            isTheDtype(PrecisionKeys.BF16),
                            Rule.atMost(PrecisionKeys.MIN_LOSS_SCALE, PrecisionKeys.INITIAL_LOSS_SCALE)))
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** The rotary embedding turns features in pairs. */
    private static Rule evenHeadSize() {
        return new Rule(Keys.HEADS, List.of(Keys.HIDDEN, Keys.ARCHITECTURE),
                values -> values.require(Keys.ARCHITECTURE) != Architecture.LLAMA
                        || values.require(Keys.HIDDEN) % values.require(Keys.HEADS) != 0
                        || values.require(Keys.HIDDEN) / values.require(Keys.HEADS) % 2 == 0,
                values -> "makes heads of " + values.require(Keys.HIDDEN) / values.require(Keys.HEADS)
                        + " features of " + values.named(Keys.HIDDEN)
                        + ", and llama's rotary embedding needs an even number",
                List.of(Remedies.divisors(Keys.HEADS, Keys.HIDDEN), Remedies.multiples(Keys.HEADS, Keys.HIDDEN, 2)));
    }

    private static Rule vocabularyHoldsTheTokenizers() {
        return new Rule(Keys.VOCABULARY, List.of(Keys.TOKENIZER),
                values -> values.require(Keys.VOCABULARY) >= tokens(values),
                values -> "is less than the " + tokens(values) + " tokens of " + values.named(Keys.TOKENIZER),
                List.of(new Remedy<>(Keys.VOCABULARY, values -> Stream.of(tokens(values)))));
    }

    private static Rule tokensOfAStepAreInOneArray() {
        return new Rule(Keys.BATCH, List.of(Keys.SEQUENCE_LENGTH),
                values -> tokensOfAStep(values) <= Integer.MAX_VALUE,
                values -> "times " + values.named(Keys.SEQUENCE_LENGTH) + " makes a step of " + tokensOfAStep(values)
                        + " tokens, and " + Integer.MAX_VALUE + " are the most",
                List.of(new Remedy<>(Keys.BATCH, values -> Stream.of(
                        Integer.MAX_VALUE / values.require(Keys.SEQUENCE_LENGTH)))));
    }

    private static long tokensOfAStep(Values values) {
        return (long) values.require(Keys.BATCH) * values.require(Keys.SEQUENCE_LENGTH);
    }

    private static Rule namesLayers() {
        Key<ActivationCheckpointing> key = MemoryKeys.ACTIVATION_CHECKPOINTING;
        return new Rule(key, List.of(Keys.LAYERS),
                values -> PartitionRules.strangers(values, checkpointed(values)).isEmpty(),
                values -> PartitionRules.said(values, checkpointed(values)),
                List.of(new Remedy<>(key, _ -> Stream.of(new ActivationCheckpointing.Each()))));
    }

    private static List<String> checkpointed(Values values) {
        return values.require(MemoryKeys.ACTIVATION_CHECKPOINTING)
                        instanceof ActivationCheckpointing.Layers(List<String> names)
                ? names
                : List.of();
    }

    private static Rule isTheDtype(Key<Boolean> key) {
        return new Rule(key, List.of(PrecisionKeys.DTYPE),
                values -> values.require(key) == isDtype(values, key),
                values -> "contradicts " + values.named(PrecisionKeys.DTYPE),
                List.of(new Remedy<>(key, values -> Stream.of(isDtype(values, key)))));
    }

    private static boolean isDtype(Values values, Key<Boolean> key) {
        return key.name().equals(Words.of(values.require(PrecisionKeys.DTYPE)));
    }

    /** Zero where the tokenizer's name does not tell, so that every vocabulary is large enough. */
    private static int tokens(Values values) {
        return values.get(Keys.TOKENIZER).flatMap(Tokenizers::vocabulary).orElse(0);
    }
}
