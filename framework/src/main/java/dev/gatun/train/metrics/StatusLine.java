package dev.gatun.train.metrics;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/**
 * One line of a terminal, drawn over and over. It is cleared with spaces and not with escape sequences, which some
 * terminals do not have, and leaves the last column free, which some terminals wrap at. Its text is ASCII.
 */
final class StatusLine {

    /** How long a line stays before it is drawn anew. */
    static final long REDRAW_NANOS = 100_000_000;

    private static final int DEFAULT_WIDTH = 80;
    private static final int WIDEST = 120;
    private static final int SHORTEST_BAR = 6;
    private static final int LONGEST_BAR = 40;

    private final PrintStream out;
    private final int columns;
    private final StringBuilder line = new StringBuilder(256);
    private final byte[] bytes = new byte[WIDEST + 1];
    private int drawnColumns;

    /** Takes the terminal's width as the environment's COLUMNS has it, which may be missing or nonsense. */
    StatusLine(PrintStream out, String columns) {
        this.out = out;
        this.columns = width(columns) - 1;
    }

    /** On this process's standard output; empty if that is no terminal. */
    static Optional<StatusLine> ofThisProcess() {
        return of(System.out, onTerminal(), System.getenv("COLUMNS"));
    }

    static Optional<StatusLine> of(PrintStream out, boolean terminal, String columns) {
        return terminal ? Optional.of(new StatusLine(out, columns)) : Optional.empty();
    }

    /** Whether this process's standard output is a terminal. */
    static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    static int width(String columns) {
        try {
            int width = columns == null ? 0 : Integer.parseInt(columns.strip());
            return width > 1 ? Math.min(width, WIDEST) : DEFAULT_WIDTH;
        } catch (NumberFormatException nonsense) {
            return DEFAULT_WIDTH;
        }
    }

    /** Whether there is room for a text beside a bar. */
    boolean fits(CharSequence text) {
        return text.length() + SHORTEST_BAR <= columns;
    }

    /**
     * Draws a bar in the room that a text leaves, and the text; the text alone where it leaves none.
     *
     * @param done from 0 to 1; more counts as 1
     * @param text begins with two spaces
     */
    void draw(double done, CharSequence text) {
        line.setLength(0);
        int bar = Math.min(columns - text.length(), LONGEST_BAR);
        if (bar >= SHORTEST_BAR) {
            int full = (int) ((bar - 2) * Math.min(1.0, done));
            line.append('[').repeat('#', full).repeat('-', bar - 2 - full).append(']').append(text);
        } else {
            line.append(text, 2, text.length());
            line.setLength(Math.min(line.length(), columns));
        }
        int columnsNow = line.length();
        line.repeat(' ', Math.max(0, drawnColumns - columnsNow));
        show();
        drawnColumns = columnsNow;
    }

    /** Whether there is something in the line. */
    boolean isDrawn() {
        return drawnColumns > 0;
    }

    void clear() {
        if (isDrawn()) {
            line.setLength(0);
            line.repeat(' ', drawnColumns);
            show();
            out.print('\r');
            drawnColumns = 0;
        }
    }

    /** Leaves what is drawn and goes on to the next line, if anything is drawn. */
    void end() {
        if (isDrawn()) {
            out.println();
            out.flush();
            drawnColumns = 0;
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
