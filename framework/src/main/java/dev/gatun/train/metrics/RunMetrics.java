package dev.gatun.train.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;

/**
 * Tells people of a run: writes {@code metrics.jsonl} and TensorBoard's events as it goes, draws {@code loss.png} when
 * it is closed, and shows progress on standard output.
 *
 * <p>Every method throws {@link MetricsException} when a file cannot be written, and the run should stop with its
 * message: metrics are not lost silently. May be called by several threads.
 */
public final class RunMetrics implements TrainingListener, AutoCloseable {

    private final Path folder;
    private final String name;
    private final MetricsLog log;
    private final TensorBoardEvents events;
    private final Progress progress;
    private long lastStep;

    /**
     * How a run is told of.
     *
     * @param steps the run's last step, 1 or more
     * @param logEvery steps from one line to the next where the output is no terminal, 1 or more
     * @param resumedAfter the last step of the checkpoint that the run goes on from, so that what is known of later
     *     ones is forgotten; 0 begins anew, and forgets all
     */
    public record Settings(long steps, long logEvery, long resumedAfter) {

        /** Throws {@link IllegalArgumentException} for values out of range. */
        public Settings {
            atLeast(1, "steps", steps);
            atLeast(1, "logEvery", logEvery);
            atLeast(0, "resumedAfter", resumedAfter);
        }

        private static void atLeast(long least, String name, long value) {
            if (value < least) {
                throw new IllegalArgumentException(name + " is " + value + ", and must be " + least + " or more.");
            }
        }
    }

    private RunMetrics(Path folder, String name, long lastStep, MetricsLog log, TensorBoardEvents events,
            Progress progress) {
        this.folder = folder;
        this.name = name;
        this.lastStep = lastStep;
        this.log = log;
        this.events = events;
        this.progress = progress;
    }

    /** Makes the run's folder if it is not there. The name is the title of {@code loss.png}. */
    public static RunMetrics open(Path folder, String name, Settings settings) {
        return open(folder, name, settings, Clock.systemUTC(), Progress.ofThisProcess(settings));
    }

    /** As {@link #open}, but shows nothing on standard output. */
    public static RunMetrics openQuietly(Path folder, String name, Settings settings) {
        return open(folder, name, settings, Clock.systemUTC(), new Silence());
    }

    static RunMetrics open(Path folder, String name, Settings settings, InstantSource clock, Progress progress) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw MetricsException.unwritable(folder, failure);
        }
        MetricsLog log = MetricsLog.open(folder, settings.resumedAfter(), clock);
        try {
            TensorBoardEvents events = TensorBoardEvents.open(folder, settings.resumedAfter(), clock);
            return new RunMetrics(folder, name, settings.resumedAfter(), log, events, progress);
        } catch (MetricsException failure) {
            log.close();
            throw failure;
        }
    }

    /** Each step is told once, in order. */
    @Override
    public synchronized void step(StepMetrics metrics) {
        if (metrics.step() <= lastStep) {
            throw new IllegalArgumentException("Step " + metrics.step() + " is told of after step " + lastStep + ".");
        }
        lastStep = metrics.step();
        log.write(metrics);
        events.write(metrics);
        progress.step(metrics);
    }

    @Override
    public synchronized void evaluated(EvaluationMetrics metrics) {
        log.write(metrics);
        events.write(metrics);
        progress.evaluated(metrics);
    }

    /** Prints a line that the progress does not overwrite. */
    @Override
    public synchronized void message(String text) {
        progress.message(text);
    }

    /** Draws {@code loss.png}, or says why this machine cannot, and closes the files. */
    @Override
    public synchronized void close() {
        try (progress; events; log) {
            drawLossCurve();
        }
    }

    private void drawLossCurve() {
        try {
            LossCurve.draw(folder, name);
        } catch (LossCurveException cannotDraw) {
            progress.message(cannotDraw.getMessage());
        }
    }
}
