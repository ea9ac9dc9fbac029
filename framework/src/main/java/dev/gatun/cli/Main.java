package dev.gatun.cli;

import dev.gatun.Version;
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
        versionProvider = Main.VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TrainCommand.class, ReportCommand.class, GenerateCommand.class, PlanCommand.class, ConvertCommand.class,
            ExportCommand.class, DoctorCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler(new Failure());
    }

    /** For {@code --version}. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"gatun " + Version.ofGatun()};
        }
    }
}
