package dev.gatun.jmh.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JmhResultsTest {

    private static final String RESULTS = """
            [{"benchmark": "dev.gatun.jmh.TrainStepBenchmark.trainStep", "mode": "thrpt",
              "params": {"architecture": "gpt2", "threads": "2"},
              "primaryMetric": {"score": 3.0, "scoreUnit": "ops/s", "rawData": [[1.0, 3.0], [4.0]]}}]
            """;

    @TempDir
    private Path folder;

    @Test
    void aScoreIsTheMeanOfTheForksMeans() throws IOException {
        Case what = new Case("TrainStepBenchmark.trainStep architecture=gpt2 threads=2", "ops/s", true);
        assertThat(read(RESULTS).scores()).containsExactly(Map.entry(what, 3.0));
    }

    @Test
    void aBenchmarkThatFailedIsNamed() {
        assertThatThrownBy(() -> read(RESULTS.replace("[[1.0, 3.0], [4.0]]", "[]")))
                .hasMessageContaining("TrainStepBenchmark.trainStep")
                .hasMessageContaining("not a positive number");
    }

    @Test
    void aFileThatIsCutOffIsNamed() {
        assertThatThrownBy(() -> read(RESULTS.substring(0, 60)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("results.json");
    }

    private JmhResults read(String text) throws IOException {
        return JmhResults.read(Files.writeString(folder.resolve("results.json"), text));
    }
}
