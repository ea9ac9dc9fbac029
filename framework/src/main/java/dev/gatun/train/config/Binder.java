package dev.gatun.train.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns settings into values of keys, and finds those that are unknown, wrong, given twice or missing. */
final class Binder {

    private final Values values = new Values();
    private final Consumer<Mistake> mistakes;
    /** Keys of which a misspelt one is reported already: that they are missing is no second mistake. */
    private final Set<String> meant = new HashSet<>();
    private final Map<String, Origin> empty = new HashMap<>();

    Binder(Consumer<Mistake> mistakes) {
        this.mistakes = mistakes;
    }

    Values values() {
        return values;
    }

    /** Settings of one source, which replace those of sources before. */
    void bind(List<Setting> settings) {
        Map<String, Setting> seen = new HashMap<>();
        for (Setting setting : settings) {
            Optional<Key<?>> found = Keys.find(setting.section(), setting.name());
            if (found.isEmpty()) {
                unknown(setting);
                continue;
            }
            Key<?> key = found.get();
            Setting first = seen.putIfAbsent(key.path(), setting);
            if (first == null || isLaterOverride(first, setting)) {
                bind(key, setting);
            } else {
                again(key, first, setting);
            }
        }
    }

    /** Whoever adds options to a command overrides those before. */
    private static boolean isLaterOverride(Setting first, Setting second) {
        return second.origin() instanceof Origin.CommandLine && first.name().equals(second.name());
    }

    private void bind(Key<?> key, Setting setting) {
        if (setting.value() instanceof Node.Empty) {
            values.remove(key);
            empty.put(key.path(), setting.origin());
            return;
        }
        try {
            values.put(key, key.type().parse(setting.value()), setting.origin());
        } catch (UnfitValue e) {
            values.putWrong(key, setting.origin());
            mistake(setting, e.getMessage(), e.fix().orElseGet(key::remedy));
        }
    }

    private void again(Key<?> key, Setting first, Setting second) {
        if (first.name().equals(second.name())) {
            mistake(second, "is given twice, first in " + first.origin(), "Remove one of them.");
        } else if (!first.value().text().equals(second.value().text())) {
            values.putWrong(key, second.origin());
            mistake(second, "contradicts " + first.path() + " = " + Words.shortened(first.value().text())
                    + ", another name of the same setting", "Keep one of them.");
        }
    }

    private void unknown(Setting setting) {
        Optional<Key<?>> nearest = Keys.nearest(setting.section(), setting.name());
        nearest.ifPresent(key -> meant.add(key.path()));
        mistake(setting, "no such key",
                nearest.map(key -> meaning(setting, key)).orElseGet(() -> choices(setting.section())));
    }

    /** In a file, a key is written under its section and not with it. */
    private static String meaning(Setting setting, Key<?> key) {
        boolean outside = setting.section().isEmpty() && !(setting.origin() instanceof Origin.CommandLine);
        return "Did you mean " + (outside ? key.name() + " under " + key.section() : key.path()) + "?";
    }

    private static String choices(String section) {
        List<String> keys = Keys.in(section).stream().map(Key::name).toList();
        return keys.isEmpty()
                ? "The sections are " + Words.joined(Keys.SECTIONS, ", ", " and ") + "."
                : "The keys of " + section + " are " + Words.joined(keys, ", ", " and ") + ".";
    }

    /** Reports the keys that must be given and are not. */
    void missing() {
        for (Key<?> key : Keys.ALL) {
            if (values.isMissing(key) && !meant.contains(key.path())) {
                Origin place = empty.getOrDefault(key.path(), new Origin.None());
                String example = key.name() + ": " + key.example().orElse("...");
                String instead = key.otherwise() instanceof Default.RequiredWithout<?>(Key<String> preset)
                        ? ", or name a " + preset.path()
                        : "";
                String rule = empty.containsKey(key.path()) ? "has no value" : "is missing";
                mistakes.accept(new Mistake(key.path(), "", rule,
                        "Add, for example, " + example + " to " + key.section() + instead + ".", place));
            }
        }
    }

    private void mistake(Setting setting, String rule, String fix) {
        mistakes.accept(new Mistake(
                setting.path(), Words.shortened(setting.value().text()), rule, fix, setting.origin()));
    }
}
