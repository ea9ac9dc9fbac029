package dev.gatun.train.config;

import dev.gatun.plan.Spelling;
import dev.gatun.train.config.YamlTree.NotYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a configuration: YAML, overrides of it, and the defaults of what both leave out.
 *
 * <p>An override is {@code section.key=value}, its value YAML on one line; the last of several for a key counts, and
 * an empty value brings the default back.
 */
public final class ConfigReader {

    /** Far more than a configuration, and far less than a file of weights named by mistake. */
    private static final int LARGEST_FILE = 1 << 20;

    private final List<Mistake> mistakes = new ArrayList<>();

    private ConfigReader() {}

    /**
     * Reads a file.
     *
     * @throws ConfigException naming all mistakes of the file and the overrides
     */
    public static TrainingConfig read(Path file, List<String> overrides) {
        try {
            return readText(text(file), file.toString(), overrides);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "no such file", nearest(file).map(name -> "Did you mean " + name + "?")
                    .orElse("Check the path, which begins at the folder that the command runs in."));
        } catch (CharacterCodingException e) {
            throw unreadable(file, "is not text in UTF-8", "Name a YAML file, as those in configs.");
        } catch (IOException e) {
            String rule = Files.isDirectory(file) ? "is a folder" : "cannot be read: " + e.getMessage();
            throw unreadable(file, rule, "Name a YAML file that this user may read.");
        }
    }

    /** Not by the file's size, which a device or a pipe does not have. */
    private static String text(Path file) throws IOException {
        byte[] bytes;
        try (InputStream input = Files.newInputStream(file)) {
            bytes = input.readNBytes(LARGEST_FILE + 1);
        }
        if (bytes.length > LARGEST_FILE) {
            throw unreadable(file, "is too large for a configuration", "Name a YAML file, as those in configs.");
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /**
     * Reads text.
     *
     * @param source what messages call the text
     * @throws ConfigException naming all mistakes of the text and the overrides
     */
    public static TrainingConfig readText(String text, String source, List<String> overrides) {
        ConfigReader reader = new ConfigReader();
        return reader.orThrow(reader.config(reader.root(text), overrides), source);
    }

    /**
     * Makes a configuration of settings alone.
     *
     * @param settings as overrides are, {@code train.steps=100}
     * @param source what messages call them
     * @throws ConfigException naming all mistakes
     */
    public static TrainingConfig readSettings(List<String> settings, String source) {
        ConfigReader reader = new ConfigReader();
        Node.Mapping nothing = new Node.Mapping(List.of(), new Origin.None());
        return reader.orThrow(reader.config(Optional.of(nothing), settings), source);
    }

    private TrainingConfig orThrow(Optional<TrainingConfig> config, String source) {
        if (config.isEmpty()) {
            throw new ConfigException(source, mistakes.stream()
                    .sorted(Comparator.comparingInt(mistake ->
                            mistake.origin() instanceof Origin.InFile(int line, int _) ? line : Integer.MAX_VALUE))
                    .toList());
        }
        return config.get();
    }

    private Optional<TrainingConfig> config(Optional<Node.Mapping> root, List<String> overrides) {
        Binder binder = new Binder(mistakes::add);
        root.ifPresent(mapping -> binder.bind(Setting.ofFile(mapping, mistakes::add)));
        binder.bind(overrides.stream().flatMap(override -> Setting.ofOverride(override, mistakes::add)).toList());
        if (root.isPresent()) {
            binder.missing();
            Rules.ALL.forEach(rule -> rule.check(binder.values(), Rules.ALL).ifPresent(mistakes::add));
        }
        return mistakes.isEmpty() ? Optional.of(Records.of(binder.values())) : Optional.empty();
    }

    private Optional<Node.Mapping> root(String text) {
        try {
            switch (YamlTree.parse(text, Origin.InFile::new)) {
                case Node.Mapping mapping -> {
                    return Optional.of(mapping);
                }
                case Node.Empty _ -> mistakes.add(new Mistake("", "", "the file is empty",
                        "Begin with the section model; configs/README.md lists all keys.", new Origin.None()));
                case Node node -> mistakes.add(new Mistake("", "", "the file does not consist of sections with keys",
                        "Begin with model: and, indented below it, preset: gpt2-tiny.", node.origin()));
            }
        } catch (NotYaml e) {
            mistakes.add(e.mistake("", ""));
        }
        return Optional.empty();
    }

    /** A configuration beside a missing one, with nearly its name. */
    private static Optional<Path> nearest(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
            return Spelling.nearest(file.getFileName().toString(), names).map(file::resolveSibling);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static ConfigException unreadable(Path file, String rule, String fix) {
        return new ConfigException(file.toString(), List.of(new Mistake("", "", rule, fix, new Origin.None())));
    }
}
