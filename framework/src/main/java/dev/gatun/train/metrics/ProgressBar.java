package dev.gatun.train.metrics;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * One line of a terminal, drawn over and over. It is cleared with spaces and not with escape sequences, which some
 * terminals do not have, and leaves the last column free, which some terminals wrap at.
 */
final class ProgressBar implements Progress {

    private static final int DEFAULT_WIDTH = 80;
    private static final int WIDEST = 120;
    private static final int SHORTEST_BAR = 6;
    private static final int LONGEST_BAR = 40;
    private static final long REDRAW_NANOS = 100_000_000;

    private final PrintStream out;
    private final int columns;
    private final long steps;
    private final Pace pace;
    private final LongSupplier nanos;
    private final StringBuilder text = new StringBuilder(256);
    private final StringBuilder line = new StringBuilder(256);
    private final byte[] bytes = new byte[WIDEST + 1];

    private StepMetrics last;
    private double validationLoss = Double.NaN;
    private boolean evaluated;
    private int drawnColumns;
    private long drawnAt;

    ProgressBar(PrintStream out, int width, long steps, Pace pace, LongSupplier nanos) {
        this.out = out;
        this.columns = width - 1;
        this.steps = steps;
        this.pace = pace;
        this.nanos = nanos;
        this.drawnAt = nanos.getAsLong() - REDRAW_NANOS;
    }

    /** Of the environment's COLUMNS, which may be missing or nonsense. */
    static int width(String columns) {
        try {
            int width = columns == null ? 0 : Integer.parseInt(columns.strip());
            return width > 1 ? Math.min(width, WIDEST) : DEFAULT_WIDTH;
        } catch (NumberFormatException nonsense) {
            return DEFAULT_WIDTH;
        }
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
        boolean drawn = drawnColumns > 0;
        clear();
        out.println(message);
        if (drawn) {
            draw();
        }
    }

    @Override
    public void close() {
        if (last != null) {
            draw();
            out.println();
        }
        out.flush();
    }

    private void drawIfDue() {
        if (last != null && nanos.getAsLong() - drawnAt >= REDRAW_NANOS) {
            draw();
        }
    }

    private void draw() {
        layOut();
        int columnsNow = line.length();
        line.repeat(' ', Math.max(0, drawnColumns - columnsNow));
        show();
        drawnColumns = columnsNow;
        drawnAt = nanos.getAsLong();
    }

    private void clear() {
        if (drawnColumns > 0) {
            line.setLength(0);
            line.repeat(' ', drawnColumns);
            show();
            out.print('\r');
            drawnColumns = 0;
        }
    }

    /** What matters least goes first where the terminal is narrow; the bar gets what is left. */
    private void layOut() {
        int detail = 3;
        do {
            describe(detail);
        } while (text.length() + SHORTEST_BAR > columns && --detail >= 0);
        line.setLength(0);
        int bar = Math.min(columns - text.length(), LONGEST_BAR);
        if (bar >= SHORTEST_BAR) {
            int full = (int) ((bar - 2) * Math.min(1.0, last.step() / (double) steps));
            line.append('[').repeat('#', full).repeat('-', bar - 2 - full).append(']').append(text);
        } else {
            line.append(text, 2, text.length());
            line.setLength(Math.min(line.length(), columns));
        }
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

    private void show() {
        bytes[0] = '\r';
        for (int index = 0; index < line.length(); index++) {
            bytes[index + 1] = (byte) line.charAt(index);
        }
        out.write(bytes, 0, line.length() + 1);
        out.flush();
    }
}
