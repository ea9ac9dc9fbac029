package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables in {@code configs/README.md} say what the code does. */
class ConfigReadmeTest {

    /** Tests run in their module's folder. */
    private static final Path README = Path.of("..", "configs", "README.md");

    @Test
    void theTableHasEveryKeyWithItsTypeAndDefault() throws IOException {
        List<String> rows = rows("Keys").stream().map(row -> row.substring(0, meaningStart(row))).toList();
        assertThat(rows).containsExactlyElementsOf(Keys.ALL.stream()
                .map(key -> "| `" + key.path() + "` | " + key.type().name() + " | " + key.otherwise().text() + " ")
                .toList());
    }

    @Test
    void everyKeyHasAMeaningAndItsOtherName() throws IOException {
        List<String> rows = rows("Keys");
        for (int index = 0; index < rows.size(); index++) {
            String row = rows.get(index);
            String meaning = row.substring(meaningStart(row) + 1, row.length() - 1).strip();
            assertThat(meaning).as(row).endsWith(".");
            Keys.ALL.get(index).alias().ifPresent(alias -> assertThat(meaning).contains("`" + alias + "`"));
        }
    }

    @Test
    void theTableOfPresetsHasTheirSizes() throws IOException {
        assertThat(rows("Presets")).containsExactlyElementsOf(Presets.names().stream()
                .map(name -> "| `" + name + "` | " + sizes(name) + " |")
                .toList());
    }

    @Test
    void theExampleIsAValidConfiguration() throws IOException {
        String readme = Files.readString(README);
        String example = readme.substring(readme.indexOf("```yaml\n") + 8, readme.indexOf("```\n"));
        assertThat(Configs.read(example).model().layers()).isEqualTo(2);
    }

    @Test
    void theFilesBesideItAreValidAndWarnOfNothing() throws IOException {
        try (Stream<Path> files = Files.list(README.getParent())) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(ConfigReader.read(file, List.of()).warnings()).isEmpty());
        }
    }

    /** Where the last cell of a row begins. */
    private static int meaningStart(String row) {
        return row.lastIndexOf('|', row.length() - 2);
    }

    private static String sizes(String preset) {
        return Keys.ALL.stream()
                .flatMap(key -> Presets.value(preset, key).stream().map(value -> key.name() + ": " + Words.of(value)))
                .collect(Collectors.joining("`, `", "`", "`"));
    }

    /** The rows of the table under a heading. */
    private static List<String> rows(String heading) throws IOException {
        return Files.readAllLines(README).stream()
                .dropWhile(line -> !line.equals("## " + heading))
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
