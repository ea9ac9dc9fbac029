package dev.gatun.cli;

import dev.gatun.data.Tokenizers;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.TrainingConfig;
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
        description = "Says what a training will take, without running it: parameters, each rank's memory, operations a step.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOptions config;

    @Option(names = "--json", description = "Print one JSON object, for scripts.")
    private boolean json;

    @Override
    public Integer call() {
        TrainingConfig settings = config.read();
        int tokens = settings.model().vocabulary().orElseGet(
                () -> Tokenizers.open(settings.data().tokenizer()).vocabularySize());
        TrainingPlan plan = TrainingPlan.of(settings, tokens);
        spec.commandLine().getOut().println(json ? PlanJson.render(plan) : new PlanText(plan).render().stripTrailing());
        return ExitCode.OK;
    }
}
