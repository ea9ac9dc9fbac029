package dev.gatun.train.metrics;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** What a person who watches the run sees. */
sealed interface Progress extends AutoCloseable permits ProgressBar, ProgressLines, Silence {

    void step(StepMetrics metrics);

    void evaluated(EvaluationMetrics metrics);

    /** Prints a line that stays. */
    void message(String text);

    /** Ends the output with a newline. */
    @Override
    void close();

    /** A bar on a terminal; lines in a file, a pipe or a batch job's log. */
    static Progress ofThisProcess(RunMetrics.Settings settings) {
        return of(System.out, StatusLine.onTerminal(), System.getenv("COLUMNS"), settings, System::nanoTime);
    }

    /** Takes the terminal's width as the environment has it; null if it has none. */
    static Progress of(
            PrintStream out, boolean terminal, String columns, RunMetrics.Settings settings, LongSupplier nanos) {
        Pace pace = new Pace(settings.steps(), nanos);
        return terminal
                ? new ProgressBar(out, columns, settings.steps(), pace, nanos)
                : new ProgressLines(out, settings, pace);
    }
}
