package dev.gatun.cli;

import dev.gatun.Training;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.TrainingConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments that say what is trained. */
final class ConfigOptions {

    /** Set by the launcher: the folder that holds {@code configs}. */
    private static final Path HOME = Path.of(System.getProperty("gatun.home", "."));

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "CONFIG",
            arity = "0..1",
            description = "A YAML file; configs/README.md lists its keys. Without one: configs/wordnet-cpu.yaml.")
    private Path file;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Replaces a value of the configuration, as in --set train.steps=100. May be given often.")
    private List<String> overrides = new ArrayList<>();

    Path file() {
        return file == null ? HOME.resolve("configs/wordnet-cpu.yaml") : file;
    }

    /** The file's name without what is behind the last dot. */
    String name() {
        return file().getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    /**
     * Prints what the configuration warns of.
     *
     * @param more overrides that come behind the user's
     */
    TrainingConfig read(String... more) {
        TrainingConfig config = readWith(List.of(more));
        config.warnings().forEach(warning -> warn(warning.toString()));
        return config;
    }

    private void warn(String warning) {
        command.commandLine().getErr().println("Warning: " + warning);
    }

    /** The training that the arguments describe; prints what its configuration warns of when it is started. */
    Training training() {
        return Training.read(file(), overrides.toArray(String[]::new)).onWarning(this::warn);
    }

    /** The configuration with more overrides behind the given ones; prints no warnings. */
    TrainingConfig readWith(List<String> more) {
        return ConfigReader.read(file(), Stream.concat(overrides.stream(), more.stream()).toList());
    }
}
