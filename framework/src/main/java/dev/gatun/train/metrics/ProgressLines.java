package dev.gatun.train.metrics;

import java.io.PrintStream;

/** Plain lines: the first and the last step, one every so many, and every evaluation. */
final class ProgressLines implements Progress {

    private static final double GIB = 1L << 30;

    private final PrintStream out;
    private final RunMetrics.Settings settings;
    private final Pace pace;
    private final StringBuilder line = new StringBuilder(256);

    ProgressLines(PrintStream out, RunMetrics.Settings settings, Pace pace) {
        this.out = out;
        this.settings = settings;
        this.pace = pace;
    }

    @Override
    public void step(StepMetrics metrics) {
        pace.stepped(metrics.step());
        if (metrics.step() % settings.logEvery() != 0
                && metrics.step() != settings.resumedAfter() + 1
                && metrics.step() != settings.steps()) {
            return;
        }
        begin(metrics.step());
        NumberText.fixed(line.append("  loss "), metrics.loss(), 4);
        NumberText.fixed(line.append("  grad norm "), metrics.gradNorm(), 3);
        NumberText.scientific(line.append("  lr "), metrics.learningRate());
        NumberText.compact(line.append("  "), metrics.tokensPerSecond()).append(" tokens/s  ");
        if (metrics.hasMfu()) {
            NumberText.fixed(line.append("MFU "), 100 * metrics.mfu(), 1).append(" %  ");
        }
        if (metrics.hasGpuMemory()) {
            NumberText.fixed(line, metrics.gpuMemoryBytes() / GIB, 1).append(" GiB  ");
        }
        NumberText.duration(line, pace.elapsedSeconds()).append(", ");
        NumberText.duration(line, pace.remainingSeconds()).append(" left");
        out.println(line);
    }

    @Override
    public void evaluated(EvaluationMetrics metrics) {
        begin(metrics.step());
        NumberText.fixed(line.append("  validation loss "), metrics.validationLoss(), 4);
        line.append("  ").append(metrics.tokens()).append(" tokens in ");
        NumberText.fixed(line, metrics.millis() / 1e3, 1).append(" s");
        out.println(line);
    }

    private void begin(long step) {
        line.setLength(0);
        line.append("step ").repeat(' ', NumberText.digits(settings.steps()) - NumberText.digits(step));
        line.append(step).append('/').append(settings.steps());
    }

    @Override
    public void message(String text) {
        out.println(text);
    }

    @Override
    public void close() {
        out.flush();
    }
}
