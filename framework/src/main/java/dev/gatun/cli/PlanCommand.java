package dev.gatun.cli;

import dev.gatun.data.Tokenizers;
import dev.gatun.train.PlanReport;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.TrainingConfig;
import java.nio.file.Path;
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
            names = "--techniques",
            description = "Prints instead what each technique would change, as a Markdown table.")
    private boolean techniques;

    @Override
    public Integer call() {
        Optional<TimelineFile> drawing = Optional.ofNullable(timeline).map(TimelineFile::of);
        TrainingConfig settings = config.read();
        int tokens = settings.model().vocabulary().orElseGet(
                () -> Tokenizers.open(settings.data().tokenizer()).vocabularySize());
        if (techniques) {
            say(new TechniqueTable(more -> PlanReport.of(TrainingPlan.of(config.readWith(more), tokens))).render());
            return ExitCode.OK;
        }
        PlanReport report = PlanReport.of(TrainingPlan.of(settings, tokens));
        say(json ? PlanJson.render(report) : PlanText.render(report));
        drawing.ifPresent(file -> file.write(report.step().passes()));
        report.plan().requireMemory();
        return ExitCode.OK;
    }

    private void say(String text) {
        spec.commandLine().getOut().println(text);
    }
}
