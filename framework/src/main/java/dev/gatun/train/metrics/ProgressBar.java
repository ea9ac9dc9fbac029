package dev.gatun.train.metrics;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** A bar on a terminal, with what matters most beside it. */
final class ProgressBar implements Progress {

    private final PrintStream out;
    private final StatusLine line;
    private final long steps;
    private final Pace pace;
    private final LongSupplier nanos;
    private final StringBuilder text = new StringBuilder(256);

    private StepMetrics last;
    private double validationLoss = Double.NaN;
    private boolean evaluated;
    private long drawnAt;

    ProgressBar(PrintStream out, String columns, long steps, Pace pace, LongSupplier nanos) {
        this.out = out;
        this.line = new StatusLine(out, columns);
        this.steps = steps;
        this.pace = pace;
        this.nanos = nanos;
        this.drawnAt = nanos.getAsLong() - StatusLine.REDRAW_NANOS;
    }

    @Override
    public void step(StepMetrics metrics) {
        pace.stepped(metrics.step());
        last = metrics;
        drawIfDue();
    }

    @Override
    public void evaluated(EvaluationMetrics metrics) {
        validationLoss = metrics.validationLoss();
        evaluated = true;
        drawIfDue();
    }

    @Override
    public void message(String message) {
        boolean drawn = line.isDrawn();
        line.clear();
        out.println(message);
        if (drawn) {
            draw();
        }
    }

    @Override
    public void close() {
        if (last != null) {
            draw();
            line.end();
        }
        out.flush();
    }

    private void drawIfDue() {
        if (last != null && nanos.getAsLong() - drawnAt >= StatusLine.REDRAW_NANOS) {
            draw();
        }
    }

    /** What matters least goes first where the terminal is narrow; the bar gets what is left. */
    private void draw() {
        int detail = 3;
        do {
            describe(detail);
        } while (!line.fits(text) && --detail >= 0);
        line.draw(last.step() / (double) steps, text);
        drawnAt = nanos.getAsLong();
    }

    private void describe(int detail) {
        text.setLength(0);
        text.append("  ").repeat(' ', NumberText.digits(steps) - NumberText.digits(last.step()));
        text.append(last.step()).append('/').append(steps);
        NumberText.fixed(text.append("  loss "), last.loss(), 3);
        if (evaluated && detail >= 1) {
            NumberText.fixed(text.append("  val "), validationLoss, 3);
        }
        if (detail >= 3) {
            NumberText.compact(text.append("  "), last.tokensPerSecond()).append(" tok/s");
            if (last.hasMfu()) {
                NumberText.fixed(text.append("  MFU "), 100 * last.mfu(), 0).append('%');
            }
        }
        if (detail >= 2) {
            NumberText.duration(text.append("  "), pace.elapsedSeconds());
            NumberText.duration(text.append(", "), pace.remainingSeconds()).append(" left");
        }
    }
}
