package dev.gatun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * {@code gatun COMMAND}: exit status 0 where the command did its work, 1 where it could not, and 2, with
 * the usage, for arguments that make no command.
 */
@Command(
        name = "gatun",
        description = "Trains transformers that do not fit on one GPU.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TrainCommand.class, ReportCommand.class, GenerateCommand.class, ExportCommand.class, PlanCommand.class,
            DoctorCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler(new Failure());
    }

    /** The version Maven wrote into {@code version.txt}. */
    static String version() {
        try (InputStream file = Main.class.getResourceAsStream("version.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"gatun " + version()};
        }
    }
}
