package dev.gatun.train.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Does what a mistake's fix says, as somebody does who takes it at its word. */
final class Advice {

    private static final Pattern TRY = Pattern.compile("Try (?:(\\w+\\.\\w+) = )?([^;]+?)(?:;.*)?\\.");
    private static final Pattern BETWEEN_CHOICES = Pattern.compile("(?:, | or )(?![^\\[{]*[]}])");
    private static final Pattern MEANT = Pattern.compile("Did you mean (.+)\\?");
    private static final Pattern LEAVE_OUT = Pattern.compile("(?:Correct it, or leave|Leave) it out\\b.*");
    private static final Pattern INSTEAD = Pattern.compile("(?:Put it in brackets|For a folder, add the file): (.+)\\.");
    private static final Pattern RANGE = Pattern.compile("Write it as (.+)\\.");
    private static final Pattern LIKE = Pattern.compile("Write it like (.+)\\.");

    /** What leaves the choice to the user. */
    private static final Pattern OPEN = Pattern.compile("Change one of them\\.|Quote text.*|The keys of .*"
            + "|The sections are .*|Layers are .*|Stages are numbered .*|(Keep|Remove) one of them\\.");

    private Advice() {}

    /** The overrides as they then are, one list for each value that is advised; none where the choice is the user's. */
    static List<List<String>> followed(Mistake mistake, List<String> overrides) {
        String fix = mistake.fix();
        Matcher found = TRY.matcher(fix);
        if (found.matches()) {
            String key = Optional.ofNullable(found.group(1)).orElse(mistake.key());
            return BETWEEN_CHOICES.splitAsStream(found.group(2)).map(value -> with(overrides, key, value)).toList();
        }
        if ((found = MEANT.matcher(fix)).matches()) {
            return List.of(mistake.rule().equals("no such key")
                    ? renamed(overrides, mistake.key(), found.group(1))
                    : with(overrides, mistake.key(), inside(mistake.value(), found.group(1))));
        }
        if (LEAVE_OUT.matcher(fix).matches()) {
            return List.of(without(overrides, mistake.key()).toList());
        }
        if ((found = INSTEAD.matcher(fix)).matches()) {
            return List.of(with(overrides, mistake.key(), found.group(1)));
        }
        if ((found = RANGE.matcher(fix)).matches()) {
            String right = found.group(1);
            String wrong = mistake.rule().replaceFirst("has the range (\\S+), .*", "$1");
            return List.of(overrides.stream().map(override -> override.replace(wrong, right)).toList());
        }
        if ((found = LIKE.matcher(fix)).matches()) {
            String right = found.group(1);
            return List.of(overrides.stream()
                    .map(override -> override.equals(mistake.value()) ? right : override).toList());
        }
        if (fix.equals("Choose one of them.")) {
            String choices = mistake.rule().replaceFirst("must be ", "");
            return BETWEEN_CHOICES.splitAsStream(choices).map(value -> with(overrides, mistake.key(), value)).toList();
        }
        if (OPEN.matcher(fix).matches()) {
            return List.of();
        }
        throw new AssertionError("advice that no one can follow: " + fix);
    }

    private static List<String> with(List<String> overrides, String key, String value) {
        return Stream.concat(without(overrides, key), Stream.of(key + "=" + value)).toList();
    }

    /** A word of a list is replaced in the list. */
    private static String inside(String value, String word) {
        return value.startsWith("[") ? "[" + word + "]" : word;
    }

    private static List<String> renamed(List<String> overrides, String key, String other) {
        return overrides.stream()
                .map(override -> path(override).equals(key) ? other + override.substring(override.indexOf('=')) : override)
                .toList();
    }

    /** A setting may have two names. */
    private static Stream<String> without(List<String> overrides, String key) {
        Optional<Key<?>> known = key(key);
        return overrides.stream().filter(override -> !path(override).equals(key)
                && (known.isEmpty() || !key(path(override)).equals(known)));
    }

    private static Optional<Key<?>> key(String path) {
        int dot = Math.max(0, path.indexOf('.'));
        return Keys.find(path.substring(0, dot), path.substring(Math.min(path.length(), dot + 1)));
    }

    private static String path(String override) {
        return override.substring(0, Math.max(0, override.indexOf('='))).strip();
    }
}
