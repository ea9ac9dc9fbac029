package dev.gatun.train.config;

import dev.gatun.train.config.ModelSettings.Architecture;
import dev.gatun.train.config.Rule.Remedy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What keys ask of each other. */
final class Rules {

    static final List<Rule> ALL = List.of(
            divides(Keys.HEADS, Keys.HIDDEN),
            divides(Keys.KV_HEADS, Keys.HEADS),
            evenHeadSize(),
            vocabularyHoldsTheTokenizers(),
            atMost(Keys.SEQUENCE_LENGTH, Keys.CONTEXT),
            atMost(Keys.WARMUP_STEPS, Keys.STEPS),
            divides(Keys.MICROBATCHES, Keys.BATCH),
            atMost(Keys.PIPELINE, Keys.LAYERS),
            oneDeviceAStage(),
            onlyTheCpu());

    private Rules() {}

    private static Rule divides(Key<Integer> part, Key<Integer> whole) {
        return new Rule(part, List.of(whole),
                values -> value(values, whole) % value(values, part) == 0,
                values -> "does not divide " + named(values, whole),
                List.of(divisors(part, whole), multiples(part, whole, 1)));
    }

    private static Rule atMost(Key<Integer> key, Key<Integer> limit) {
        return new Rule(key, List.of(limit),
                values -> value(values, key) <= value(values, limit),
                values -> "is more than " + named(values, limit),
                List.of(new Remedy<>(key, values -> Stream.of(value(values, limit)))));
    }

    /** The rotary embedding turns features in pairs. */
    private static Rule evenHeadSize() {
        return new Rule(Keys.HEADS, List.of(Keys.HIDDEN, Keys.ARCHITECTURE),
                values -> values.get(Keys.ARCHITECTURE).orElseThrow() != Architecture.LLAMA
                        || value(values, Keys.HIDDEN) % value(values, Keys.HEADS) != 0
                        || value(values, Keys.HIDDEN) / value(values, Keys.HEADS) % 2 == 0,
                values -> "makes heads of " + value(values, Keys.HIDDEN) / value(values, Keys.HEADS) + " features of "
                        + named(values, Keys.HIDDEN) + ", and llama's rotary embedding needs an even number",
                List.of(divisors(Keys.HEADS, Keys.HIDDEN), multiples(Keys.HEADS, Keys.HIDDEN, 2)));
    }

    private static Rule vocabularyHoldsTheTokenizers() {
        return new Rule(Keys.VOCABULARY, List.of(Keys.TOKENIZER),
                values -> value(values, Keys.VOCABULARY) >= tokens(values),
                values -> "is less than the " + tokens(values) + " tokens of " + named(values, Keys.TOKENIZER),
                List.of(new Remedy<>(Keys.VOCABULARY, values -> Stream.of(tokens(values)))));
    }

    private static Rule oneDeviceAStage() {
        return new Rule(Keys.COUNT, List.of(Keys.PIPELINE),
                values -> value(values, Keys.COUNT).equals(value(values, Keys.PIPELINE)),
                values -> "is not " + named(values, Keys.PIPELINE) + ", and every stage has one device",
                List.of(new Remedy<>(Keys.COUNT, values -> Stream.of(value(values, Keys.PIPELINE)))));
    }

    private static Rule onlyTheCpu() {
        return new Rule(Keys.DEVICE, List.of(),
                values -> values.get(Keys.DEVICE).orElseThrow() == DeviceSettings.Kind.CPU,
                values -> "this version of Gatun trains on the CPU only",
                List.of(new Remedy<>(Keys.DEVICE, values -> Stream.of(DeviceSettings.Kind.CPU))));
    }

    /** Divisors of the whole near the part. Much smaller or larger ones would be another design. */
    private static Remedy<Integer> divisors(Key<Integer> part, Key<Integer> whole) {
        return new Remedy<>(part, values -> {
            int number = value(values, whole);
            long near = value(values, part);
            return IntStream.iterate(1, divisor -> (long) divisor * divisor <= number, divisor -> divisor + 1)
                    .filter(divisor -> number % divisor == 0)
                    .flatMap(divisor -> IntStream.of(divisor, number / divisor))
                    .distinct()
                    .filter(divisor -> 4L * divisor > near && divisor < 4 * near)
                    .boxed()
                    .sorted(Comparator.comparingLong(divisor -> Math.abs(divisor - near)));
        });
    }

    /** Multiples of {@code step} parts on both sides of the whole. */
    private static Remedy<Integer> multiples(Key<Integer> part, Key<Integer> whole, int step) {
        return new Remedy<>(whole, values -> {
            long unit = (long) step * value(values, part);
            long below = value(values, whole) / unit * unit;
            return Stream.of(below, below + unit)
                    .filter(multiple -> multiple > 0 && multiple <= Integer.MAX_VALUE)
                    .map(Long::intValue);
        });
    }

    private static Integer value(Values values, Key<Integer> key) {
        return values.get(key).orElseThrow();
    }

    /** Zero where the tokenizer's name does not tell, so that every vocabulary is large enough. */
    private static int tokens(Values values) {
        return values.get(Keys.TOKENIZER).flatMap(Tokenizers::vocabulary).orElse(0);
    }

    private static String named(Values values, Key<?> key) {
        return key.path() + " = " + values.get(key).map(Words::of).orElseThrow();
    }
}
