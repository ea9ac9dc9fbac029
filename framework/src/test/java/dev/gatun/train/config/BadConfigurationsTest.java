package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user can get wrong, and all that is then said. The rows are in {@code bad-configurations.txt}: settings given
 * beside {@link Configs#SMALL}, and indented below them the mistakes; and in {@code bad-texts.txt}.
 */
class BadConfigurationsTest {

    private static final String INDENT = "    ";
    private static final String[] REQUIRED = {
        "model.preset=gpt2-tiny", "data.text=wordnet", "data.tokenizer=bytes", "data.sequence_length=64", "train.steps=100",
        "train.batch=8", "optimizer.learning_rate=1e-3"
    };

    @TempDir
    private Path folder;

    /** @param below indented in the table */
    private record Row(List<String> given, List<String> below) {

        static Row of(String block) {
            return new Row(
                    block.lines().filter(line -> !line.startsWith(INDENT)).toList(),
                    block.lines().filter(line -> line.startsWith(INDENT)).map(String::strip).toList());
        }

        @Override
        public String toString() {
            return String.join(" ", given);
        }
    }

    static Stream<Row> rows() throws IOException {
        return table("bad-configurations.txt");
    }

    private static Stream<Row> table(String name) throws IOException {
        try (InputStream table = BadConfigurationsTest.class.getResourceAsStream(name)) {
            return Stream.of(new String(table.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n\n+"))
                    .filter(block -> !block.startsWith("#"))
                    .map(Row::of);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void allThatIsWrongIsSaidAtOnce(Row row) {
        assertThat(Configs.mistakesOf(row.given().toArray(String[]::new))).containsExactlyElementsOf(row.below());
    }

    /** Each advised value ends its mistake; where that is the only one, the configuration is then accepted. */
    @ParameterizedTest
    @MethodSource("rows")
    void adviceIsTrue(Row row) {
        List<Mistake> mistakes = mistakes(row.given());
        for (Mistake mistake : mistakes) {
            for (List<String> mended : Advice.followed(mistake, row.given())) {
                List<Mistake> left = mistakes(mended);
                assertThat(left).as("%s, after %s", mended, mistake).noneMatch(other ->
                        other.key().equals(mistake.key()) && other.rule().equals(mistake.rule()));
                if (mistakes.size() == 1) {
                    assertThat(left).as("%s, after %s", mended, mistake).isEmpty();
                }
            }
        }
    }

    @Test
    void mostAdviceCanBeFollowedToTheLetter() throws IOException {
        List<Mistake> all = rows().flatMap(row -> mistakes(row.given()).stream()).toList();
        assertThat(all).hasSizeGreaterThan(150);
        assertThat(all).filteredOn(mistake -> Advice.followed(mistake, List.of()).isEmpty()).hasSizeLessThan(20);
    }

    private static List<Mistake> mistakes(List<String> overrides) {
        try {
            Configs.small(overrides.toArray(String[]::new));
            return List.of();
        } catch (ConfigException e) {
            return e.mistakes();
        }
    }

    static Stream<Row> texts() throws IOException {
        return table("bad-texts.txt");
    }

    /** With what must be given beside it, so that only the text is wrong. */
    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatIsNoConfigurationIsRefusedWithItsPlace(Row row) {
        String text = row.given().getFirst().translateEscapes();
        assertThat(Configs.mistakes(text, REQUIRED)).containsExactly(row.below().getFirst());
        assertThat(Configs.read(row.below().getLast().translateEscapes(), REQUIRED).train().batch()).isEqualTo(8);
    }

    @Test
    void aFileThatIsNotThereIsNamedWithOneOfNearlyItsName() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), Configs.SMALL);
        assertThat(refusal(folder.resolve("smal.yaml")))
                .isEqualTo("no such file. Did you mean " + folder.resolve("small.yaml") + "?");
        assertThat(refusal(folder.resolve("not/there.yaml")))
                .isEqualTo("no such file. Check the path, which begins at the folder that the command runs in.");
    }

    @Test
    void whatIsNoTextFileIsRefused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), "data: é".getBytes(StandardCharsets.ISO_8859_1));
        Path weights = Files.write(folder.resolve("weights"), new byte[(1 << 20) + 1]);
        String tooLarge = "is too large for a configuration. Name a YAML file, as those in configs.";
        assertThat(refusal(latin)).isEqualTo("is not text in UTF-8. Name a YAML file, as those in configs.");
        assertThat(refusal(weights)).isEqualTo(tooLarge);
        assertThat(refusal(folder)).isEqualTo("is a folder. Name a YAML file that this user may read.");
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless), "this system has no such file");
        assertThat(refusal(endless)).isEqualTo(tooLarge);
    }

    private static String refusal(Path file) {
        ConfigException refusal = catchThrowableOfType(ConfigException.class, () -> ConfigReader.read(file, List.of()));
        assertThat(refusal.getMessage()).startsWith(file + ": 1 mistake\n  ");
        return refusal.mistakes().getFirst().toString();
    }
}
