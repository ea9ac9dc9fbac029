package dev.gatun.cli;

import dev.gatun.cli.page.RunFolder;
import dev.gatun.data.Batches;
import dev.gatun.data.Corpus;
import dev.gatun.data.TokenShards;
import dev.gatun.data.Tokenizer;
import dev.gatun.data.Tokenizers;
import dev.gatun.device.OperationTime;
import dev.gatun.train.Devices;
import dev.gatun.train.GpuReadiness;
import dev.gatun.train.PlanReport;
import dev.gatun.train.SampleTexts;
import dev.gatun.train.TrainingException;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.Trainer;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.config.ConfigWriter;
import dev.gatun.train.config.DeviceSettings;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.metrics.RunMetrics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gatun train}. */
@Command(
        name = "train",
        description = "Trains a model. Ctrl-C ends it after the step at hand, with a checkpoint to go on from.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOptions config;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where checkpoints, metrics and the loss curve go; runs/ and the configuration's name by default.")
    private Path out;

    @Option(names = "--resume", description = "Goes on from the newest checkpoint in the output folder.")
    private boolean resume;

    @Option(
            names = "--timeline",
            paramLabel = "FILE",
            description = "Draws the last step as it ran: .txt, .svg, or .json for ui.perfetto.dev.")
    private Path timeline;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "After training does a step more, prints what its time went into, and writes when each operation"
                    + " ran, as .json for ui.perfetto.dev.")
    private Path profile;

    @Override
    public Integer call() {
        Optional<TimelineFile> drawing = Optional.ofNullable(timeline).map(TimelineFile::of);
        Optional<ProfileFile> profiling = Optional.ofNullable(profile).map(ProfileFile::of);
        TrainingConfig settings = config.read();
        Path folder = out == null ? Path.of("runs", config.name()) : out;
        requireFolder(folder);
        Devices.require(settings);
        Tokenizer tokenizer = Tokenizers.open(settings.data().tokenizer());
        TrainingPlan plan = TrainingPlan.of(settings, tokenizer.vocabularySize());
        MemoryLimit memory = new MemoryLimit(plan, tokenizer.vocabularySize());
        memory.requireOfDevices();
        memory.requireOfTheMachine();
        if (settings.device().kind() == DeviceSettings.Kind.CUDA) {
            GpuReadiness ready = GpuReadiness.require();
            memory.requireOfTheGpu(ready.gpu());
            notes(settings, plan, ready).forEach(note -> spec.commandLine().getErr().println("Note: " + note));
        }
        TokenShards tokens = TokenShards.open(
                Corpus.open(settings.data().text()),
                tokenizer,
                settings.data().cache().orElseGet(TokenShards::defaultCacheFolder));
        Batches batches = new Batches(
                tokens, settings.data().sequenceLength(), settings.data().validationFraction(), settings.data().seed());
        requireValidation(settings, batches);
        CheckpointFolder checkpoints = new CheckpointFolder(
                folder, settings.train().keepCheckpoints(), settings.train().keepEvery());
        boolean finished;
        try (Trainer trainer = new Trainer(plan, batches, Main.version())) {
            prepare(trainer, settings, checkpoints, folder);
            introduce(settings, plan, tokens, trainer);
            RunMetrics.Settings telling =
                    new RunMetrics.Settings(settings.train().steps(), settings.train().logEvery(), trainer.step());
            RunFolder files = new RunFolder(folder);
            PlanReport report = PlanReport.of(plan);
            files.begin(PlanJson.render(report), ConfigWriter.write(settings), report.step().passes());
            try (Interruption _ = Interruption.stops(trainer)) {
                finished = run(trainer, telling, folder, checkpoints);
                files.end(trainer.timeline());
                drawing.ifPresent(file -> file.write(trainer.timeline()));
                conclude(finished, trainer.step(), folder, checkpoints.newestFolder());
                profiling.ifPresent(file -> profile(trainer, file));
            }
        }
        if (finished) {
            checkpoints.newestFolder().ifPresent(newest -> samples(settings, newest));
        }
        return ExitCode.OK;
    }

    private boolean run(Trainer trainer, RunMetrics.Settings telling, Path folder, CheckpointFolder checkpoints) {
        try (RunMetrics metrics = RunMetrics.open(folder, config.name(), telling)) {
            return trainer.run(metrics, checkpoints);
        } catch (RuntimeException failure) {
            throw new Failure.OnTheWay(failure);
        }
    }

    private static void requireFolder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new TrainingException("The output folder " + folder
                    + " is a file. Name another folder with --out, or move the file away.");
        }
    }

    private static List<String> notes(TrainingConfig settings, TrainingPlan plan, GpuReadiness ready) {
        List<String> notes = new ArrayList<>(ready.notes());
        String product = ready.gpu().name().orElse("GPU without a name");
        if (settings.device().model().isEmpty() && !plan.device().isOf(product)) {
            notes.add("estimates and MFU know no " + product + " and take it for the " + plan.device().name()
                    + ", which is nearest. device.model names another.");
        }
        return notes;
    }

    private void prepare(Trainer trainer, TrainingConfig settings, CheckpointFolder checkpoints, Path folder) {
        if (!resume) {
            checkpoints.prepareNew();
            return;
        }
        Optional<Checkpoint> newest = checkpoints.newest();
        if (newest.isEmpty()) {
            throw new TrainingException("There is no checkpoint to go on from in " + folder
                    + ". Name the folder of the run with --out, or leave --resume out to begin anew.");
        }
        try (Checkpoint checkpoint = newest.get()) {
            List<String> changes = trainer.restore(checkpoint);
            checkpoints.prepareAfter(trainer.step());
            if (trainer.step() >= settings.train().steps()) {
                throw new TrainingException(checkpoint.folder() + " has done " + trainer.step() + " of "
                        + settings.train().steps() + " steps already. Set train.steps to more to go on.");
            }
            changes.forEach(change -> say("%s", change));
        }
    }

    private static void requireValidation(TrainingConfig settings, Batches batches) {
        if (batches.validationSequences() < settings.train().batch()) {
            throw new TrainingException("The validation part of the text has " + batches.validationSequences()
                    + " sequences, fewer than train.batch, which is " + settings.train().batch()
                    + ". Set data.validation_fraction to more, train.batch to less, or data.text to a longer text.");
        }
    }

    private void introduce(TrainingConfig settings, TrainingPlan plan, TokenShards tokens, Trainer trainer) {
        say("%s: %s, %,d parameters, %d step%s of %d x %d tokens%s",
                config.name(),
                settings.model().architecture().name().toLowerCase(Locale.ROOT),
                plan.graph().parameterCount(),
                settings.train().steps(),
                settings.train().steps() == 1 ? "" : "s",
                settings.train().batch(),
                settings.data().sequenceLength(),
                trainer.step() > 0 ? ", going on after step " + trainer.step() : "");
        say("%,d tokens of %s, read by the tokenizer %s", tokens.size(), settings.data().text(), settings.data().tokenizer());
        PlanText.stages(PlanReport.of(plan)).forEach(line -> say("%s", line));
    }

    private void conclude(boolean finished, long step, Path folder, Optional<Path> newest) {
        String saved = newest.map(Path::toString).orElse("no checkpoint, as train.checkpoint_every is 0");
        if (finished) {
            say("Trained: %s", saved);
            say("loss.png, metrics.jsonl and TensorBoard's events are in %s", folder);
        } else {
            say("Stopped after step %d: %s", step, saved);
            newest.ifPresent(_ -> say("The same command with --resume goes on from there."));
        }
    }

    private void profile(Trainer trainer, ProfileFile file) {
        List<List<OperationTime>> ranks = trainer.profile();
        file.write(ranks);
        for (int rank = 0; rank < ranks.size(); rank++) {
            say("%nA step of rank %d", rank);
            ProfileTable.lines(ranks.get(rank)).forEach(line -> say("%s", line));
        }
    }

    private void samples(TrainingConfig settings, Path folder) {
        try (Checkpoint checkpoint = Checkpoint.open(folder)) {
            SampleTexts.of(settings, checkpoint).forEach(text -> say("%n%s", text));
        } catch (RuntimeException failure) {
            throw new Failure.OnTheWay(failure);
        }
    }

    private void say(String format, Object... arguments) {
        spec.commandLine().getOut().printf(Locale.ROOT, format + "%n", arguments);
        spec.commandLine().getOut().flush();
    }
}
