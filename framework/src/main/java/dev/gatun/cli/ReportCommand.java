package dev.gatun.cli;

import dev.gatun.cli.page.RunPage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gatun report}. */
@Command(
        name = "report",
        description = "Shows a run, finished or not, as a page for a browser: losses, speed, memory, and a step beside its"
                + " plan.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "A run's output folder.")
    private Path folder;

    @Option(names = "--html", paramLabel = "FILE", description = "Where the page goes; report.html in that folder by default.")
    private Path html;

    @Override
    public Integer call() {
        RunPage page = RunPage.of(folder);
        OutputFile file = OutputFile.of("page", html == null ? folder.resolve("report.html") : html);
        file.write(page.html());
        page.summary().forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().println("The page: " + file.file());
        return ExitCode.OK;
    }
}
