package dev.gatun.cli;

import dev.gatun.Training;
import dev.gatun.TrainingRun;
import dev.gatun.Version;
import dev.gatun.cli.page.RunFolder;
import dev.gatun.device.OperationTime;
import dev.gatun.device.Processes;
import dev.gatun.exec.job.Job;
import dev.gatun.plan.timeline.ProfileTimeline;
import dev.gatun.train.PlanReport;
import dev.gatun.train.SampleTexts;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.config.ConfigWriter;
import dev.gatun.train.config.TrainingConfig;
import java.nio.file.Path;
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
            description = "Draws the last step as it ran: .txt, .svg, or .json for ui.perfetto.dev. With --profile it is the"
                    + " step more that is drawn, without the waits for other ranks.")
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
        Training training = config.training();
        training.config(); // what is wrong with it is found before others are waited for
        try (Processes processes = Job.open(System.getenv(), Version.ofGatun(), this::note)) {
            if (processes.count() == 1) {
                return train(training.processes(processes), processes, drawing, profiling);
            }
            LastResort.after(processes);
            try {
                return train(training.processes(processes), processes, drawing, profiling);
            } catch (RuntimeException failure) {
                processes.fail(failure);
                throw new Failure.OfProcess(processes.toString(), failure);
            }
        }
    }

    private int train(
            Training training,
            Processes processes,
            Optional<TimelineFile> drawing,
            Optional<ProfileFile> profiling) {
        Path folder = out == null ? Path.of("runs", config.name()) : out;
        boolean finished;
        TrainingConfig settings;
        Optional<Path> newest;
        try (TrainingRun run = resume ? training.resume(folder) : training.start(folder)) {
            boolean profiled = isProfiled(processes);
            if (processes.index() > 0) {
                follow(run, profiled);
                return ExitCode.OK;
            }
            run.notes().forEach(this::note);
            introduce(run);
            run.changes().forEach(change -> say("%s", change));
            RunFolder files = new RunFolder(folder);
            PlanReport report = run.plan();
            files.begin(PlanJson.render(report), ConfigWriter.write(run.config()), report.step().passes());
            try (Interruption _ = Interruption.stops(run)) {
                finished = train(run);
                files.end(run.timeline());
                if (profiling.isEmpty()) {
                    drawing.ifPresent(file -> file.write(run.timeline()));
                }
                conclude(finished, run, folder);
                profiling.ifPresent(file -> profile(run, file, drawing));
            }
            settings = run.config();
            newest = run.checkpoint();
        }
        if (finished) {
            newest.ifPresent(checkpoint -> samples(settings, checkpoint));
        }
        return ExitCode.OK;
    }

    /** Whether a step more is done, for which all are needed: process 0 decides, which writes what is found. */
    private boolean isProfiled(Processes processes) {
        return processes.exchange("profile", new byte[] {(byte) (profile == null ? 0 : 1)}).getFirst()[0] == 1;
    }

    /** Another process than the first does its part and says nothing. */
    private static void follow(TrainingRun run, boolean profiled) {
        try (Interruption _ = Interruption.stops(run)) {
            train(run);
            if (profiled) {
                run.profile();
            }
        }
    }

    private static boolean train(TrainingRun run) {
        try {
            return run.train().finished();
        } catch (RuntimeException failure) {
            throw new Failure.OnTheWay(failure);
        }
    }

    private void introduce(TrainingRun run) {
        TrainingConfig settings = run.config();
        PlanReport plan = run.plan();
        say("%s: %s, %,d parameters, %d step%s of %d x %d tokens%s",
                config.name(),
                settings.model().architecture().name().toLowerCase(Locale.ROOT),
                plan.plan().graph().parameterCount(),
                settings.train().steps(),
                settings.train().steps() == 1 ? "" : "s",
                settings.train().batch(),
                settings.data().sequenceLength(),
                run.step() > 0 ? ", going on after step " + run.step() : "");
        if (!resume) {
            settings.model().weights().ifPresent(weights -> say("It begins with the weights of %s", weights));
        }
        run.tokens().ifPresent(tokens -> say("%,d tokens of %s, read by the tokenizer %s",
                tokens, settings.data().text(), settings.data().tokenizer()));
        PlanText.stages(plan).forEach(line -> say("%s", line));
    }

    private void conclude(boolean finished, TrainingRun run, Path folder) {
        Optional<Path> newest = run.checkpoint();
        String saved = newest.map(Path::toString).orElse("no checkpoint, as train.checkpoint_every is 0");
        if (finished) {
            say("Trained: %s", saved);
            say("loss.png, metrics.jsonl and TensorBoard's events are in %s", folder);
        } else {
            say("Stopped after step %d: %s", run.step(), saved);
            newest.ifPresent(_ -> say("The same command with --resume goes on from there."));
        }
    }

    /** Of this process's ranks, the first of which is rank 0. */
    private void profile(TrainingRun run, ProfileFile file, Optional<TimelineFile> drawing) {
        List<List<OperationTime>> ranks = run.profile();
        file.write(ranks);
        drawing.ifPresent(picture -> picture.write(ProfileTimeline.of(ranks)));
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

    private void note(String note) {
        spec.commandLine().getErr().println("Note: " + note);
    }

    private void say(String format, Object... arguments) {
        spec.commandLine().getOut().printf(Locale.ROOT, format + "%n", arguments);
        spec.commandLine().getOut().flush();
    }
}
