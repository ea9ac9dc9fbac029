package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.config.TrainingConfig;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that has learned one sentence by heart, over a window of 16 tokens. */
class TextGeneratorTest {

    private static final String SENTENCE = "The cat sat on the mat, and the dog ran after it. ";
    private static final Sampler LIKELIEST = new Sampler(0, 0, 1, 1);

    @TempDir
    private static Path folder;

    private static Checkpoint checkpoint;
    private static TextGenerator generator;

    @BeforeAll
    static void learn() throws Exception {
        Runs runs = new Runs(folder);
        TrainingConfig config = runs.config("train.steps=150", "train.batch=8");
        runs.train(config, "run");
        checkpoint = Checkpoint.open(runs.newest("run"));
        generator = TextGenerator.open(checkpoint, 1);
    }

    @AfterAll
    static void close() {
        generator.close();
        checkpoint.close();
    }

    @Test
    void whatWasLearnedIsRepeated() {
        assertThat(generator.complete("The cat sat on", 20, null, LIKELIEST)).isEqualTo(SENTENCE.substring(0, 34));
    }

    @Test
    void aTextMayBeLongerThanTheWindow() {
        assertThat(generator.complete("The cat sat on", 136, null, LIKELIEST)).isEqualTo(SENTENCE.repeat(3));
    }

    @Test
    void aPromptMayBeLongerThanTheWindow() {
        assertThat(generator.complete(SENTENCE + SENTENCE, 50, null, LIKELIEST)).isEqualTo(SENTENCE.repeat(3));
    }

    @Test
    void theStopTextEndsItAndIsLeftOut() {
        assertThat(generator.complete("The cat sat on", 100, ",", LIKELIEST)).isEqualTo("The cat sat on the mat");
        assertThat(generator.complete("The cat sat on", 100, "dog ran", LIKELIEST))
                .isEqualTo("The cat sat on the mat, and the ");
    }

    @Test
    void aStopTextInThePromptDoesNotCount() {
        assertThat(generator.complete("The cat sat on the mat, and", 100, ".", LIKELIEST))
                .isEqualTo("The cat sat on the mat, and the dog ran after it");
    }

    @Test
    void anyNumberOfTokensMayBeAskedFor() {
        assertThat(generator.complete("The cat sat on", Integer.MAX_VALUE, ".", LIKELIEST))
                .isEqualTo("The cat sat on the mat, and the dog ran after it");
    }

    @Test
    void theSameSeedWritesTheSameText() {
        String text = generator.complete("x", 60, null, new Sampler(3, 0, 1, 7));
        assertThat(generator.complete("x", 60, null, new Sampler(3, 0, 1, 7))).isEqualTo(text);
        assertThat(generator.complete("x", 60, null, new Sampler(3, 0, 1, 8))).isNotEqualTo(text);
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        Sampler sampler = new Sampler(1, 0, 1, 7);
        try (TextGenerator other = TextGenerator.open(checkpoint, 3)) {
            assertThat(other.complete("The ", 60, null, sampler)).isEqualTo(generator.complete("The ", 60, null, sampler));
        }
    }

    @Test
    void anEmptyPromptIsRefused() {
        assertThatThrownBy(() -> generator.complete("", 10, null, LIKELIEST))
                .isInstanceOf(TrainingException.class)
                .hasMessage("The prompt is empty. Give it some text to go on from, as \"house: \".");
    }
}
