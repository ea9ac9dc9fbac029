package dev.gatun.cli;

import dev.gatun.cli.page.PlanPage;
import dev.gatun.data.Tokenizers;
import dev.gatun.train.PlanReport;
import dev.gatun.train.TrainingException;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.ConfigWriter;
import dev.gatun.train.config.DeviceSettings;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.fit.Fit;
import dev.gatun.train.fit.MemoryLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gatun plan}. */
@Command(
        name = "plan",
        description = "Says what a training will take, without running it: memory, communication, time.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOptions config;

    @Option(names = "--json", description = "Print one JSON object, for scripts.")
    private boolean json;

    @Option(
            names = "--timeline",
            paramLabel = "FILE",
            description = "Also draws the estimated pipeline: .txt, .svg, or .json for ui.perfetto.dev.")
    private Path timeline;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also writes a page for a browser: memory over the step, timeline, communication, and what other"
                    + " settings would change.")
    private Path html;

    @Option(
            names = "--techniques",
            description = "Prints instead what each technique would change, as a Markdown table.")
    private boolean techniques;

    @Option(
            names = "--fit",
            paramLabel = "MEMORY",
            arity = "0..1",
            fallbackValue = "",
            description = "Looks for the fastest layout that fits into so much memory a device, such as 80GiB; without a"
                    + " value, into device.memory, or what the GPU has. The number of devices and the batch stay.")
    private String fit;

    @Option(
            names = "--fit-out",
            paramLabel = "FILE",
            description = "With --fit: writes the configuration that is proposed, whole.")
    private Path fitOut;

    @Override
    public Integer call() {
        if (fitOut != null && fit == null) {
            throw new TrainingException("--fit-out has nothing to write without --fit. Add --fit, or --fit 80GiB.");
        }
        if (html != null && (fit != null || techniques)) {
            throw new TrainingException("--html makes a page of one plan, and --fit and --techniques make other plans."
                    + " Leave --html out, or them: the page has a table of what other settings would change.");
        }
        Optional<TimelineFile> drawing = Optional.ofNullable(timeline).map(TimelineFile::of);
        Optional<OutputFile> page = Optional.ofNullable(html).map(file -> OutputFile.of("page", file));
        TrainingConfig settings = fit == null || fit.isEmpty() ? config.read() : config.read("device.memory=" + fit);
        int tokens = settings.model().vocabulary().orElseGet(
                () -> Tokenizers.open(settings.data().tokenizer()).vocabularySize());
        if (techniques) {
            say(new TechniqueTable(more -> report(more, tokens)).render());
            return ExitCode.OK;
        }
        TrainingPlan plan = TrainingPlan.of(settings, tokens);
        if (fit != null) {
            return fit(plan, tokens);
        }
        PlanReport report = PlanReport.of(plan);
        say(json ? PlanJson.render(report) : PlanText.render(report));
        drawing.ifPresent(file -> file.write(report.step().passes()));
        page.ifPresent(file -> file.write(PlanPage.render(
                config.name(), PlanJson.of(report), report, more -> report(more, tokens))));
        new MemoryLimit(plan, tokens).requireOfDevices();
        return ExitCode.OK;
    }

    private PlanReport report(List<String> more, int tokens) {
        return PlanReport.of(TrainingPlan.of(config.readWith(more), tokens));
    }

    private int fit(TrainingPlan plan, int tokens) {
        Fit found = Fit.of(plan, tokens, memory(plan));
        say(json ? FitJson.render(found) : new FitText(found).render());
        found.best().ifPresent(best -> write(best.config()));
        return found.best().isPresent() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static long memory(TrainingPlan plan) {
        DeviceSettings device = plan.config().device();
        if (device.memory().isEmpty() && device.kind() == DeviceSettings.Kind.CPU) {
            throw new TrainingException("--fit does not know how much memory a CPU device may take. Say it, as in --fit 16GiB,"
                    + " or set device.memory.");
        }
        return device.memory().orElse(plan.device().memoryBytes());
    }

    private void write(TrainingConfig proposed) {
        if (fitOut == null) {
            return;
        }
        try {
            Files.writeString(fitOut, ConfigWriter.write(proposed));
        } catch (IOException e) {
            throw new TrainingException("The proposed configuration cannot be written to " + fitOut + " (" + e
                    + "). Name another file with --fit-out.");
        }
    }

    private void say(String text) {
        spec.commandLine().getOut().println(text);
    }
}
