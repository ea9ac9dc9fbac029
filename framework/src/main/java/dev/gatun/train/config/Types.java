package dev.gatun.train.config;

import dev.gatun.plan.Spelling;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The types of values. */
final class Types {

    static final Type<Boolean> BOOL = choice(List.of(true, false), String::valueOf);
    static final Type<Long> SEED = new Type<>("whole number", node -> whole(node, Long.MIN_VALUE, Long.MAX_VALUE));
    static final Type<String> TEXT = new Type<>("text", Types::text);
    static final Type<String> CHARACTERS = new Type<>("text", Types::characters);
    static final Type<List<String>> TEXTS = new Type<>("list of texts", Types::texts);
    static final Type<Path> FOLDER = new Type<>("folder", Types::folder);
    static final Type<String> TOKENIZER =
            new Type<>("`bytes`, `gpt2`, a `tokenizer.json` or `custom`", Types::tokenizer);

    /** As YAML and Java write numbers, and with _ between digits. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(_\\d+)*\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,9})?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

    private Types() {}

    static Type<Integer> whole(int least) {
        return new Type<>("whole number, " + least + " or more", node -> (int) whole(node, least, Integer.MAX_VALUE));
    }

    static Type<Integer> whole(int least, int most) {
        return new Type<>("whole number, " + least + " to " + most, node -> (int) whole(node, least, most));
    }

    /** Like {@link #whole}, of numbers that may pass 2^31. */
    static Type<Long> count(int least) {
        return new Type<>("whole number, " + least + " or more", node -> whole(node, least, Long.MAX_VALUE));
    }

    static Type<Double> number(Range range) {
        return new Type<>("number " + range, node -> {
            double value = finite(node);
            if (!range.contains(value)) {
                throw new UnfitValue("must be " + range);
            }
            return value;
        });
    }

    static <E extends Enum<E>> Type<E> choice(Class<E> type) {
        return choice(type, Map.of());
    }

    static <E extends Enum<E>> Type<E> choice(Class<E> type, Map<String, E> synonyms) {
        return choice(Arrays.asList(type.getEnumConstants()), Words::of, synonyms);
    }

    static <T> Type<T> choice(List<T> values, Function<T, String> spelling) {
        return choice(values, spelling, Map.of());
    }

    static <T> Type<T> choice(List<T> values, Function<T, String> spelling, Map<String, T> synonyms) {
        Map<String, T> named = new LinkedHashMap<>();
        values.forEach(value -> named.put(spelling.apply(value), value));
        named.putAll(new TreeMap<>(synonyms));
        List<String> names = List.copyOf(named.keySet());
        return new Type<>("`" + Words.joined(names, "`, `", "` or `") + "`", node -> {
            String text = text(node);
            if (!named.containsKey(text)) {
                throw new UnfitValue("must be " + Words.joined(names, ", ", " or "),
                        Spelling.nearest(text, names)
                                .map(name -> "Did you mean " + name + "?")
                                .orElse("Choose one of them."));
            }
            return named.get(text);
        });
    }

    /** Any of some values, each once. */
    static <T> Type<List<T>> listOf(Type<T> type) {
        return new Type<>("list of " + type.name(), node -> {
            List<T> values = new ArrayList<>();
            for (Node item : items(node)) {
                T value = type.parse(item);
                if (values.contains(value)) {
                    throw new UnfitValue("names " + Words.of(value) + " twice", "Remove one of them.");
                }
                values.add(value);
            }
            return List.copyOf(values);
        });
    }

    /** What is always so: the key is there for configurations that say it. */
    static Type<Boolean> always(String what) {
        return new Type<>("`true`", node -> {
            if (!BOOL.parse(node)) {
                throw new UnfitValue("cannot be turned off: " + what, "Leave it out.");
            }
            return true;
        });
    }

    private static long whole(Node node, long least, long most) throws UnfitValue {
        BigDecimal number = decimal(node, "a whole number");
        long value;
        try {
            value = number.longValueExact();
        } catch (ArithmeticException e) {
            boolean large = number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0;
            throw new UnfitValue(large ? "is too large" : "must be a whole number");
        }
        if (value < least) {
            throw new UnfitValue("must be " + least + " or more");
        }
        if (value > most) {
            throw new UnfitValue("is too large: at most " + most);
        }
        return value;
    }

    private static double finite(Node node) throws UnfitValue {
        double value = decimal(node, "a number").doubleValue();
        if (Double.isInfinite(value)) {
            throw new UnfitValue("must be finite");
        }
        return value;
    }

    private static BigDecimal decimal(Node node, String kind) throws UnfitValue {
        if (node instanceof Node.Scalar(String text, Origin _)) {
            if (NUMBER.matcher(text).matches()) {
                return new BigDecimal(text.replace("_", ""));
            }
            if (NOT_FINITE.matcher(text).matches()) {
                throw new UnfitValue("must be finite");
            }
        }
        throw new UnfitValue("must be " + kind);
    }

    /** Blanks and line ends count. */
    private static String characters(Node node) throws UnfitValue {
        if (!(node instanceof Node.Scalar(String text, Origin _))) {
            throw new UnfitValue("must be one value, not a " + (node instanceof Node.Sequence ? "list" : "section"));
        }
        if (text.isEmpty()) {
            throw new UnfitValue("must not be empty");
        }
        return text;
    }

    private static String text(Node node) throws UnfitValue {
        String text = characters(node);
        if (text.isBlank()) {
            throw new UnfitValue("must not be blank");
        }
        return text;
    }

    private static List<Node> items(Node node) throws UnfitValue {
        if (node instanceof Node.Sequence(List<Node> items, Origin _)) {
            return items;
        }
        throw new UnfitValue("must be a list", "Put it in brackets: [\"" + Words.shortened(node.text()) + "\"].");
    }

    private static List<String> texts(Node node) throws UnfitValue {
        List<String> texts = new ArrayList<>();
        for (Node item : items(node)) {
            if (!(item instanceof Node.Scalar)) {
                throw new UnfitValue("must be a list of texts only", "Quote text that has : or # in it.");
            }
            texts.add(item.text());
        }
        return List.copyOf(texts);
    }

    private static Path folder(Node node) throws UnfitValue {
        try {
            return Path.of(text(node));
        } catch (InvalidPathException e) {
            throw new UnfitValue("is no path: " + e.getReason());
        }
    }

    private static String tokenizer(Node node) throws UnfitValue {
        String text = text(node);
        if (!Tokenizers.isBuiltIn(text) && !text.endsWith(".json")) {
            throw new UnfitValue("must be bytes, gpt2, the path of a tokenizer.json or custom",
                    Spelling.nearest(text, Tokenizers.BUILT_IN)
                            .map(name -> "Did you mean " + name + "?")
                            .orElse("For a folder, add the file: " + text + "/tokenizer.json."));
        }
        return text;
    }
}
