package dev.gatun.bindings.abi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The committed table of what a library's bindings assume, line by line. */
record AbiTable(List<AbiLine> lines) {

    static AbiTable beside(Class<?> header) {
        try (var reader = new BufferedReader(
                new InputStreamReader(header.getResourceAsStream("abi.tsv"), StandardCharsets.UTF_8))) {
            return new AbiTable(reader.lines().map(AbiLine::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of one kind, in the table's order. */
    <L extends AbiLine> List<L> all(Class<L> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
