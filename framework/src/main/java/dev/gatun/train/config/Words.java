package dev.gatun.train.config;

import dev.gatun.parallel.Placement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Values and lists as a person reads them. */
final class Words {

    private static final int LONGEST_VALUE = 60;
    private static final BigDecimal PLAIN_FROM = new BigDecimal("0.001");
    private static final BigDecimal PLAIN_TO = new BigDecimal("1e12");

    private static final Map<Placement, String> PLACEMENTS =
            Map.of(Placement.CLUSTER, "cluster", Placement.SPREAD, "spread");

    private Words() {}

    /** A value as a configuration would have it. */
    static String of(Object value) {
        return switch (value) {
            case Double number -> number(BigDecimal.valueOf(number).stripTrailingZeros());
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT);
            case Placement placement -> PLACEMENTS.getOrDefault(placement, letters(placement));
            case List<?> list -> list.stream().map(Words::of).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    /** The axes of a placement, the last of which varies fastest over ranks. */
    static String letters(Placement placement) {
        return placement.axes().stream().map(Enum::name).collect(Collectors.joining());
    }

    private static String number(BigDecimal number) {
        BigDecimal size = number.abs();
        boolean plain = number.signum() == 0 || size.compareTo(PLAIN_FROM) >= 0 && size.compareTo(PLAIN_TO) < 0;
        return plain ? number.toPlainString() : number.unscaledValue() + "e" + -number.scale();
    }

    /** Words with a separator between them, and another before the last. */
    static String joined(List<String> words, String between, String last) {
        int end = words.size() - 1;
        return end < 1
                ? String.join(between, words)
                : String.join(between, words.subList(0, end)) + last + words.get(end);
    }

    /** Short enough for a line, and on one. */
    static String shortened(String value) {
        String line = value.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 3) + "...";
    }
}
