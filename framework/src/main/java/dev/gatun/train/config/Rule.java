package dev.gatun.train.config;

import dev.gatun.train.config.YamlTree.NotYaml;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that keys ask of each other.
 *
 * @param key the one that is blamed
 * @param others the rest that it is about; it is silent where one of them has no value
 * @param broken said of the blamed key
 * @param remedies tried in turn
 */
record Rule(
        Key<?> key,
        List<Key<?>> others,
        Predicate<Values> holds,
        Function<Values, String> broken,
        List<Remedy<?>> remedies) {

    private static final int SUGGESTIONS = 2;

    /** Other values for a key, best first; comparable if there is more than one. */
    record Remedy<T>(Key<T> key, Function<Values, Stream<T>> candidates) {

        /** The best candidates that mend the rule and break none of the rules about the key. */
        private Optional<String> sentence(Values values, Rule rule, List<Rule> rules) {
            List<String> words = candidates.apply(values)
                    .filter(this::isTaken)
                    .filter(value -> rules.stream()
                            .filter(other -> other.isAbout(key))
                            .filter(other -> other == rule || !other.isBroken(values))
                            .noneMatch(other -> other.isBroken(values.with(key, value))))
                    .limit(SUGGESTIONS)
                    .sorted()
                    .map(Words::of)
                    .toList();
            if (words.isEmpty()) {
                return Optional.empty();
            }
            String subject = key.equals(rule.key) ? "" : key.path() + " = ";
            return Optional.of("Try " + subject + Words.joined(words, ", ", " or ") + ".");
        }

        /** Whether the key could be given the value, as it is written. */
        private boolean isTaken(T value) {
            try {
                key.type().parse(YamlTree.parse(Words.of(value), Origin.InFile::new));
                return true;
            } catch (NotYaml | UnfitValue e) {
                return false;
            }
        }
    }

    /** One number divides another. */
    static Rule divides(Key<Integer> part, Key<Integer> whole) {
        return new Rule(part, List.of(whole),
                values -> values.require(whole) % values.require(part) == 0,
                values -> "does not divide " + values.named(whole),
                List.of(Remedies.divisors(part, whole), Remedies.multiples(part, whole, 1)));
    }

    /** One number is not above another. */
    static <T extends Comparable<T>> Rule atMost(Key<T> key, Key<T> limit) {
        return new Rule(key, List.of(limit),
                values -> values.require(key).compareTo(values.require(limit)) <= 0,
                values -> "is more than " + values.named(limit),
                List.of(new Remedy<>(key, values -> Stream.of(values.require(limit)))));
    }

    /** This rule, only where another key says that it matters. */
    <T> Rule where(Key<T> other, Predicate<T> matters) {
        return new Rule(key, Stream.concat(others.stream(), Stream.of(other)).toList(),
                values -> !matters.test(values.require(other)) || holds.test(values),
                broken, remedies);
    }

    /** What is wrong, and values that mend it without breaking another rule, where there are some. */
    Optional<Mistake> check(Values values, List<Rule> rules) {
        if (!isBroken(values)) {
            return Optional.empty();
        }
        String fix = sentence(values, rules)
                .or(() -> sentence(values, List.of(this)))
                .orElse("Change one of them.");
        String value = Words.shortened(Words.of(values.require(key)));
        return Optional.of(new Mistake(key.path(), value, broken.apply(values), fix, values.origin(key)));
    }

    private Optional<String> sentence(Values values, List<Rule> rules) {
        return remedies.stream().flatMap(remedy -> remedy.sentence(values, this, rules).stream()).findFirst();
    }

    private boolean isBroken(Values values) {
        boolean known = values.get(key).isPresent() && others.stream().allMatch(other -> values.get(other).isPresent());
        return known && !holds.test(values);
    }

    private boolean isAbout(Key<?> other) {
        return key.equals(other) || others.contains(other);
    }
}
