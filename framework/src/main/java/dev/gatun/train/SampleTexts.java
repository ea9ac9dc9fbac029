package dev.gatun.train;

import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.config.TrainSettings;
import dev.gatun.train.config.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/** What a model says when it is trained: its continuations of the configuration's prompts. */
public final class SampleTexts {

    private static final double TEMPERATURE = 0.5;
    private static final double TOP_P = 0.95;

    private SampleTexts() {}

    /** One text for each of {@code train.samples}, the prompt included. */
    public static List<String> of(TrainingConfig config, Checkpoint checkpoint) {
        TrainSettings settings = config.train();
        List<String> texts = new ArrayList<>();
        if (settings.samples().isEmpty()) {
            return texts;
        }
        try (TextGenerator generator = TextGenerator.open(checkpoint, config.device().kind(), config.device().threads())) {
            for (String prompt : settings.samples()) {
                Sampler sampler = new Sampler(TEMPERATURE, 0, TOP_P, settings.seed() + texts.size()); // its own chances
                texts.add(generator.complete(prompt, settings.sampleTokens(), settings.sampleStop().orElse(null), sampler));
            }
        }
        return texts;
    }
}
