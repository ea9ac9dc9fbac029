package dev.gatun.train.config;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of memory as people write it. */
public final class ByteSize {

    static final Type<Long> TYPE = new Type<>("bytes, as `80GiB`", ByteSize::bytes);

    private static final Map<String, Long> UNITS = Map.of(
            "", 1L,
            "KiB", 1L << 10, "MiB", 1L << 20, "GiB", 1L << 30, "TiB", 1L << 40,
            "kB", 1_000L, "MB", 1_000_000L, "GB", 1_000_000_000L, "TB", 1_000_000_000_000L);
    private static final Pattern SIZE = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,18})?) ?([kKMGT]i?B)?");

    private ByteSize() {}

    /** The bytes of such as {@code 5GB} or {@code 80GiB}; empty where a text is nothing of the kind. */
    public static OptionalLong of(String text) {
        try {
            return OptionalLong.of(bytes(new Node.Scalar(text, new Origin.None())));
        } catch (UnfitValue nothingOfTheKind) {
            return OptionalLong.empty();
        }
    }

    private static long bytes(Node node) throws UnfitValue {
        Matcher size = SIZE.matcher(node.text());
        Long unit = size.matches() ? UNITS.get(size.group(2) == null ? "" : size.group(2)) : null;
        if (unit == null) {
            throw new UnfitValue("must be a number of bytes with or without KiB, MiB, GiB, TiB, kB, MB, GB or TB");
        }
        BigDecimal bytes = new BigDecimal(size.group(1)).multiply(BigDecimal.valueOf(unit));
        if (bytes.compareTo(BigDecimal.ONE) < 0 || bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new UnfitValue("must be 1 byte or more, and less than 8388608 TiB");
        }
        return bytes.setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
