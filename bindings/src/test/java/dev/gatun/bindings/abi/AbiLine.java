package dev.gatun.bindings.abi;

/** One line of an ABI table, whoever states it: the committed file, the generated Java or a C compiler. */
sealed interface AbiLine {

    record Version(String macro, String value) implements AbiLine {}

    /** {@code name} is the Java path, {@code spelling} what C calls the type; sizes are in bytes. */
    record Struct(boolean union, String name, String spelling, long size, long alignment) implements AbiLine {}

    /** {@code struct} is the Java path of the struct; {@code offset} and {@code size} are in bytes. */
    record Field(String struct, String name, long offset, long size) implements AbiLine {}

    /** A pointer's value is its address, or the text it points to. */
    record Constant(String name, String type, String value) implements AbiLine {}

    record Function(String name, String signature) implements AbiLine {}

    record Typedef(String name, String type) implements AbiLine {}

    /** Reads one line; a kind nobody knows is an error, so that no line goes unchecked. */
    static AbiLine parse(String line) {
        String[] cells = line.split("\t", -1);
        return switch (cells[0] + " " + cells.length) {
            case "version 3" -> new Version(cells[1], cells[2]);
            case "struct 5", "union 5" -> new Struct(cells[0].equals("union"), cells[1], cells[2],
                    Long.parseLong(cells[3]), Long.parseLong(cells[4]));
            case "field 5" -> new Field(cells[1], cells[2], Long.parseLong(cells[3]), Long.parseLong(cells[4]));
            case "constant 4" -> new Constant(cells[1], cells[2], cells[3]);
            case "function 3" -> new Function(cells[1], cells[2]);
            case "typedef 3" -> new Typedef(cells[1], cells[2]);
            default -> throw new IllegalArgumentException("no line of an ABI table: " + line);
        };
    }
}
