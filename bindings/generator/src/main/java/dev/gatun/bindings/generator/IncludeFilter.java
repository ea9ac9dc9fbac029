package dev.gatun.bindings.generator;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which declarations are asked for: jextract's {@code --include-*} options, kind by kind. */
public final class IncludeFilter {

    /** The kinds of declaration; each has its option. */
    public enum Kind {
        FUNCTION, CONSTANT, STRUCT, UNION, TYPEDEF, VAR;

        /** The option's name, such as {@code --include-function}. */
        public String option() {
            return "--include-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A declaration asked for, with the first library version that has it, or null. */
    record Entry(String name, String since) {
    }

    private final Map<Kind, Map<String, Entry>> asked = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> met = new EnumMap<>(Kind.class);

    void include(Kind kind, Entry entry) {
        asked.computeIfAbsent(kind, _ -> new LinkedHashMap<>()).put(entry.name(), entry);
    }

    /** True when nothing was asked for by name: then everything is. */
    public boolean isEmpty() {
        return asked.isEmpty();
    }

    /** True if the declaration is asked for; remembers that it was seen. */
    public boolean selects(Kind kind, String name) {
        met.computeIfAbsent(kind, _ -> new TreeSet<>()).add(name);
        return isEmpty() || asked.getOrDefault(kind, Map.of()).containsKey(name);
    }

    /** True if the declaration was asked for by its name. */
    public boolean names(Kind kind, String name) {
        return asked.getOrDefault(kind, Map.of()).containsKey(name);
    }

    /** The first library version that has the symbol, or null where nothing says. */
    public String since(Kind kind, String name) {
        Entry entry = asked.getOrDefault(kind, Map.of()).get(name);
        return entry == null ? null : entry.since();
    }

    /**
     * The options whose name the header does not declare, with the kind it is declared as where that is another.
     */
    public List<String> unmet() {
        return asked.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .flatMap(kind -> kind.getValue().keySet().stream()
                        .filter(name -> !met.getOrDefault(kind.getKey(), Set.of()).contains(name))
                        .map(name -> kind.getKey().option() + " " + name + otherKinds(name)))
                .toList();
    }

    private String otherKinds(String name) {
        String kinds = met.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(entry -> entry.getKey().option())
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : " (the header declares it for " + kinds + ")";
    }
}
