package dev.gatun.train.metrics;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A terminal that knows carriage returns and newlines, and never wraps, so that lines too long are seen. */
final class Screen {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    long redraws() {
        return written().chars().filter(character -> character == '\r').count();
    }

    int widest() {
        int widest = 0;
        for (String stroke : written().split("[\r\n]")) {
            widest = Math.max(widest, stroke.length());
        }
        return widest;
    }

    /** What a person sees, without spaces at the ends of lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (char character : written().toCharArray()) {
            switch (character) {
                case '\r' -> column = 0;
                case '\n' -> {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    column = 0;
                }
                default -> {
                    if (column < line.length()) {
                        line.setCharAt(column, character);
                    } else {
                        line.append(character);
                    }
                    column++;
                }
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
