package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemoryLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the layouts of every struct of a header, and the ABI table's lines for them, with what the C compiler
 * makes of the same text.
 */
final class LayoutProof {

    private LayoutProof() {
    }

    /** @return the table's lines for structs and fields, all of which C agreed with */
    static List<String> of(TestHeader header) {
        Map<String, String> files = header.generate("--abi", header.folder().resolve("abi.tsv").toString());
        List<String> table = files.get("abi.tsv").lines()
                .filter(line -> line.matches("(struct|union|field)\t.*")).toList();
        assertThat(table).isEqualTo(CCompiler.run(header.folder(), program(table)));
        assertThat(java(header.compile(files), table)).isEqualTo(table);
        return table;
    }

    private static String program(List<String> table) {
        Map<String, String> spellings = new HashMap<>();
        StringBuilder program = new StringBuilder("""
                #include "lib.h"
                #include <stddef.h>
                #include <stdio.h>
                int main(void) {
                """);
        for (String line : table) {
            String[] cells = line.split("\t");
            if (cells[0].equals("field")) {
                String type = spellings.get(cells[1]);
                program.append("printf(\"field\\t%s\\t%s\\t%%zu\\t%%zu\\n\", offsetof(%s, %s), %s);%n".formatted(
                        cells[1], cells[2], type, cells[2], sizeOf(type, cells)));
            } else {
                spellings.put(cells[1], cells[2]);
                program.append("printf(\"%s\\t%s\\t%s\\t%%zu\\t%%zu\\n\", sizeof(%s), _Alignof(%s));%n".formatted(
                        cells[0], cells[1], cells[2], cells[2], cells[2]));
            }
        }
        return program + "return 0; }\n";
    }

    /** C refuses the size of a flexible array, which is the only field that has size 0 here. */
    private static String sizeOf(String type, String... cells) {
        return cells[4].equals("0") ? "(size_t) 0" : "sizeof(((%s *) 0)->%s)".formatted(type, cells[2]);
    }

    /** The same lines, with every number from the classes. */
    private static List<String> java(Bindings bindings, List<String> table) {
        List<String> lines = new ArrayList<>();
        for (String line : table) {
            String[] cells = line.split("\t");
            if (cells[0].equals("field")) {
                lines.add(String.join("\t", cells[0], cells[1], cells[2],
                        bindings.on(cells[1], cells[2] + "$offset").toString(),
                        Long.toString(((MemoryLayout) bindings.on(cells[1], cells[2] + "$layout")).byteSize())));
            } else {
                MemoryLayout layout = bindings.layout(cells[1]);
                lines.add(String.join("\t", cells[0], cells[1], cells[2],
                        Long.toString(layout.byteSize()), Long.toString(layout.byteAlignment())));
            }
        }
        return lines;
    }
}
