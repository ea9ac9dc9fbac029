package dev.gatun.device;

import java.util.Arrays;
import java.util.List;

/**
 * A list by which NCCL chooses among devices or interfaces, such as {@code mlx5_0:1,mlx5_2}: names, or what they begin
 * with, and a port behind a colon. It may begin with {@code ^}, for all but these, and then with {@code =}, for whole
 * names alone. An empty list holds everything.
 *
 * @param except whether the names are those to leave out
 * @param whole whether they are whole names
 * @param entries the names
 */
record NcclNameList(boolean except, boolean whole, List<Entry> entries) {

    private static final int ANY_PORT = -1;

    /** A name or its beginning, and a port. */
    record Entry(String name, int port) {

        static Entry of(String text) {
            String[] parts = text.split(":", 3);
            return new Entry(parts[0], parts.length == 1 || parts[1].isEmpty() ? ANY_PORT : number(parts[1]));
        }

        /** No port has the number 0, which is what NCCL makes of another text. */
        private static int number(String text) {
            return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
        }
    }

    static NcclNameList of(String list) {
        boolean except = list.startsWith("^");
        String rest = except ? list.substring(1) : list;
        boolean whole = rest.startsWith("=");
        List<Entry> entries = Arrays.stream((whole ? rest.substring(1) : rest).split(","))
                .map(Entry::of)
                .filter(entry -> !entry.name().isEmpty())
                .toList();
        return new NcclNameList(except, whole, entries);
    }

    boolean allows(String name) {
        return allows(name, ANY_PORT);
    }

    boolean allows(String name, int port) {
        return except != (entries.isEmpty() || entries.stream().anyMatch(entry -> holds(entry, name, port)));
    }

    private boolean holds(Entry entry, String name, int port) {
        return (whole ? name.equals(entry.name()) : name.startsWith(entry.name()))
                && (port == ANY_PORT || entry.port() == ANY_PORT || port == entry.port());
    }
}
