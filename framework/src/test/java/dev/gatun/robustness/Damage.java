package dev.gatun.robustness;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a file's bytes as accidents do, and as somebody does who means harm. */
public final class Damage {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final Pattern STRING = Pattern.compile("\"[^\"\n]*\"");
    private static final Pattern MARK = Pattern.compile("[\\[\\]{},:\"\n]");
    private static final Pattern MEMBER = Pattern.compile("\"[^\"\n]*\" ?: ?(\"[^\"\n]*\"|[-\\w.+]+|\\[[^\\[\\]]*]), ?");
    private static final Pattern VALUE = Pattern.compile(STRING + "|" + NUMBER + "|true|false|null|\\[[^\\[\\]]*]");
    private static final Pattern WORD = Pattern.compile("[\\w.]+");
    private static final Pattern LINE = Pattern.compile("[^\n]*\n");

    private static final List<String> NUMBERS = List.of(
            "0", "-0", "-1", "1", "255", "256", "65536", "2147483646", "2147483647", "2147483648", "4294967296",
            "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
            "18446744073709551615", "18446744073709551616", "1.5", "1.0", "1e3", "1e308", "1e400", "-1e400", "1e-400",
            "1e999999999", "1e-999999999", "0x10", "007", "NaN", "Infinity", "-Infinity", ".inf", ".nan",
            "9".repeat(400), "9".repeat(2000));
    private static final List<String> VALUES = List.of(
            "null", "true", "[]", "{}", "\"\"", "[null]", "[[]]", "{\"\":null}", "\"\\u0000\"", "\"\\ud800\"", "~", "*a",
            "&a 1", "!!binary aGk=", "<<", "? [1]", "|", "---", "%", "@", "`", "''", "#");
    private static final List<byte[]> NOT_UTF8 = List.of(
            new byte[] {(byte) 0xC0, (byte) 0x80}, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xFF}, new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xE2, (byte) 0x82}, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, new byte[] {0});

    private final SplittableRandom random;

    public Damage(long seed) {
        random = new SplittableRandom(seed);
    }

    /** For what else a test leaves to chance. */
    public SplittableRandom random() {
        return random;
    }

    /** Bytes that never were a file of any kind. */
    public byte[] noise(int most) {
        byte[] bytes = new byte[random.nextInt(most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The bytes with one to four changes, to text or to bytes; as they are in one of eight, which readers must take. */
    public byte[] of(byte[] whole) {
        byte[] bytes = whole;
        if (random.nextInt(8) == 0) {
            return bytes;
        }
        for (int changes = random.nextInt(1, 5); changes > 0; changes--) {
            bytes = random.nextInt(3) == 0 ? inBytes(bytes) : inText(bytes);
        }
        return bytes;
    }

    private byte[] inBytes(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(1, 40));
        byte[] stretch = slice(bytes, at, end);
        return switch (random.nextInt(7)) {
            case 0 -> slice(bytes, 0, at);
            case 1 -> spliced(bytes, at, end, new byte[0]);
            case 2 -> spliced(bytes, end, end, stretch);
            case 3 -> spliced(bytes, at, at, noise(20));
            case 4 -> spliced(bytes, at, at, NOT_UTF8.get(random.nextInt(NOT_UTF8.size())));
            case 5 -> spliced(bytes, at, end, noise(stretch.length));
            default -> flipped(bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        if (bytes.length > 0) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** Of bytes as characters, so that those which are no text stay as they are. */
    private byte[] inText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String changed = switch (random.nextInt(10)) {
            case 0, 1, 2 -> replaced(text, NUMBER, () -> pick(NUMBERS));
            case 3 -> replaced(text, VALUE, () -> pick(VALUES));
            case 4 -> replaced(text, STRING, () -> '"' + longText() + '"');
            case 5 -> replaced(text, VALUE, this::nested);
            case 6 -> replaced(text, MARK, () -> pick(List.of("", ",", ":", "[", "}", "\t", "\n", " ", "\r", "\u0085")));
            case 7 -> doubled(text, MEMBER);
            case 8 -> doubled(text, LINE);
            default -> replaced(text, WORD, () -> pick(List.of("a", "../x", "/etc/passwd", "é", "a\0b", longText())));
        };
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String replaced(String text, Pattern what, Supplier<String> by) {
        List<MatchResult> places = what.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start()) + by.get() + text.substring(place.end());
    }

    private String doubled(String text, Pattern what) {
        List<MatchResult> places = what.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.end()) + place.group() + text.substring(place.end());
    }

    private String longText() {
        return pick(List.of("a", "ab", "\\n", "\u00c3\u00a9", ".", "9")).repeat(1 << random.nextInt(14));
    }

    private String nested() {
        int depth = 1 << random.nextInt(15);
        String open = pick(List.of("[", "{\"a\":", "{a: ", "- "));
        String close = open.startsWith("[") ? "]" : open.startsWith("{") ? "}" : "";
        return open.repeat(depth) + "1" + (random.nextBoolean() ? close.repeat(depth) : "");
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(between);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
