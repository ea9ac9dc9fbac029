package dev.gatun.cli;

import java.io.IOException;
import java.io.InputStream;
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
        subcommands = {TrainCommand.class, DoctorCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    /** The version Maven wrote into {@code version.txt}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (InputStream file = Main.class.getResourceAsStream("version.txt")) {
                return new String[] {"gatun " + new String(file.readAllBytes(), StandardCharsets.UTF_8).strip()};
            }
        }
    }
}
