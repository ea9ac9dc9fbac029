package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.train.config.ConfigReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UtilizationTest {

    private static final String CONFIG = """
            model: {preset: gpt2-124m}
            data: {text: wordnet, tokenizer: gpt2, sequence_length: 1024}
            train: {steps: 10, batch: 8}
            optimizer: {learning_rate: 1e-3}
            device: {kind: cuda, model: h100}
            """;

    /** 124,439,808 parameters, 786,432 of them positions; 12 layers of 768 features. */
    @Test
    void gpt2IsCountedAsByHand() {
        Utilization utilization = of("precision.dtype=bf16");
        assertThat(utilization.flopsPerToken()).isEqualTo(6.0 * 123_653_376 + 12.0 * 12 * 768 * 1024);
        assertThat(utilization.at(500_000)).isCloseTo(855_166_464.0 * 500_000 / 989.5e12, within(1e-12));
    }

    @Test
    void aTableThatIsOnlyLookedUpDoesNotCount() {
        double untied = of("model.tied_head=false").flopsPerToken();
        assertThat(untied).isEqualTo(of().flopsPerToken());
    }

    @Test
    void thePeakIsThatOfThePrecision() {
        assertThat(of().peak()).isEqualTo(67e12);
        assertThat(of("precision.tf32=true").peak()).isEqualTo(989.5e12 / 2);
        assertThat(of("precision.dtype=fp16", "device.model=a100").peak()).isEqualTo(312e12);
    }

    @Test
    void ofCpusThePeakIsNotKnown() {
        assertThat(of("device.kind=cpu").at(1000)).isNaN();
    }

    private static Utilization of(String... settings) {
        List<String> small = Stream.concat(Stream.of("train.batch=1"), Stream.of(settings)).toList();
        return Utilization.of(TrainingPlan.of(ConfigReader.readText(CONFIG, "the test", small), 50_257));
    }
}
