package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelDifferenceTest {

    @Test
    void theKeysThatDifferAreNamedWithBothValues() {
        assertThat(Configs.small().modelDifferences(Configs.small("model.layers=6", "model.norm_epsilon=1e-6")))
                .containsExactly(
                        new ModelDifference("model.layers", "4", "6"),
                        new ModelDifference("model.norm_epsilon", "1e-5", "1e-6"))
                .first().hasToString("model.layers = 4, not 6");
    }

    @Test
    void howItIsTrainedMakesNoOtherModel() {
        assertThat(Configs.small().modelDifferences(
                        Configs.small("train.steps=9", "train.seed=4", "parallel.partitions=2", "model.dropout=0.1")))
                .isEmpty();
    }

    @Test
    void aPresetIsTheModelOfItsSizes() {
        assertThat(Configs.preset("gpt2-tiny").modelDifferences(
                        Configs.small("model.layers=2", "model.hidden=64", "model.heads=4")))
                .isEmpty();
    }

    @Test
    void theContextIsPartOfAModelWithLearnedPositionsOnly() {
        assertThat(Configs.small().modelDifferences(Configs.small("model.context=128")))
                .extracting(ModelDifference::key).containsExactly("model.context");
        assertThat(Configs.preset("llama-tiny").modelDifferences(Configs.preset("llama-tiny", "model.context=128")))
                .isEmpty();
    }

    @Test
    void aVocabularyThatOnlyTheTokenizerKnowsIsNotCompared() {
        assertThat(Configs.small().modelDifferences(Configs.small("data.tokenizer=a/tokenizer.json"))).isEmpty();
    }
}
