package dev.gatun.train.config;

import dev.gatun.plan.Spelling;
import dev.gatun.train.config.YamlTree.NotYaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A key as written, which may be none of {@link Keys}, and its value. */
record Setting(String section, String name, Node value, Origin origin) {

    private static final Origin COMMAND_LINE = new Origin.CommandLine();

    String path() {
        return section.isEmpty() ? name : section + "." + name;
    }

    /** The settings of a file, whose sections may be misspelt, repeated or not sections at all. */
    static List<Setting> ofFile(Node.Mapping root, Consumer<Mistake> mistakes) {
        List<Setting> settings = new ArrayList<>();
        Map<String, Origin> sections = new HashMap<>();
        for (Node.Entry entry : root.entries()) {
            Optional<String> section = section(entry, mistakes);
            section.map(name -> sections.putIfAbsent(name, entry.origin())).ifPresent(first ->
                    mistakes.accept(new Mistake(entry.key(), "", "is a second section of that name, after " + first,
                            "Put all its keys under one.", entry.origin())));
            switch (entry.value()) {
                case Node.Mapping(List<Node.Entry> entries, Origin _) when section.isPresent() ->
                    entries.forEach(e -> settings.add(new Setting(section.get(), e.key(), e.value(), e.origin())));
                case Node.Empty _ when section.isPresent() -> {}
                case Node value when section.isPresent() ->
                    mistakes.accept(new Mistake(entry.key(), Words.shortened(value.text()), "must be a section of keys",
                            "Write its keys on the lines below it, indented, as in "
                                    + Keys.in(section.get()).getFirst().name() + ": ...", entry.origin()));
                case Node.Mapping _ -> mistakes.accept(new Mistake(entry.key(), "", "no such section",
                        "The sections are " + Words.joined(Keys.SECTIONS, ", ", " and ") + ".", entry.origin()));
                case Node value -> settings.add(new Setting("", entry.key(), value, entry.origin()));
            }
        }
        return settings;
    }

    /** The section that an entry is, or was meant to be. */
    private static Optional<String> section(Node.Entry entry, Consumer<Mistake> mistakes) {
        if (Keys.SECTIONS.contains(entry.key())) {
            return Optional.of(entry.key());
        }
        if (!(entry.value() instanceof Node.Mapping)) {
            return Optional.empty();
        }
        Optional<String> meant = Spelling.nearest(entry.key(), Keys.SECTIONS);
        meant.ifPresent(section -> mistakes.accept(new Mistake(
                entry.key(), "", "no such section", "Did you mean " + section + "?", entry.origin())));
        return meant;
    }

    /** The setting that {@code section.key=value} is; empty, and a mistake reported, if it is none. */
    static Stream<Setting> ofOverride(String override, Consumer<Mistake> mistakes) {
        int equals = override.indexOf('=');
        String path = override.substring(0, Math.max(0, equals)).strip();
        if (path.isEmpty() || path.contains(" ")) {
            mistakes.accept(new Mistake("override", Words.shortened(override), "is not of the form section.key=value",
                    "Write it like train.steps=1000.", new Origin.None()));
            return Stream.empty();
        }
        String value = override.substring(equals + 1);
        try {
            Node node = YamlTree.parse(value, (_, _) -> COMMAND_LINE);
            int dot = Math.max(0, path.indexOf('.'));
            String name = dot == 0 ? path : path.substring(dot + 1);
            return Stream.of(new Setting(path.substring(0, dot), name, node, COMMAND_LINE));
        } catch (NotYaml e) {
            mistakes.accept(new Mistake(path, Words.shortened(value), e.getMessage(),
                    "Quote text, as in " + path + "='\"...\"'; close every bracket.", COMMAND_LINE));
            return Stream.empty();
        }
    }
}
