package dev.gatun.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns as wide as they need to be: the first few to the left, the others to the right. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final int leftAligned;

    /** @param leftAligned how many columns are words */
    TextTable(int leftAligned, String... header) {
        this.leftAligned = leftAligned;
        rows.add(List.of(header));
    }

    /** Every row has as many cells as the header. */
    void row(List<?> cells) {
        rows.add(cells.stream().map(String::valueOf).toList());
    }

    void row(Object... cells) {
        row(List.of(cells));
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String space = " ".repeat(width(column) - cells.get(column).length());
            line.append(column == 0 ? "  " : "   ");
            line.append(column < leftAligned ? cells.get(column) + space : space + cells.get(column));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElseThrow();
    }
}
