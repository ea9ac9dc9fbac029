package dev.gatun.data;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The texts of a file with a JSON object a line. Empty lines are passed over. */
final class JsonLines implements Corpus.Texts {

    /** A text may be as long as memory allows. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    private static final int MOST_NAMES = 8;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final String field;
    private final LineReader lines;
    private final List<String> otherFields = new ArrayList<>(MOST_NAMES);

    JsonLines(Path file, String field) {
        this.file = file;
        this.field = field;
        this.lines = new LineReader(file);
    }

    @Override
    public Optional<Reader> next() {
        while (lines.next()) {
            int skipped = lines.number() == 1 && startsWithByteOrderMark() ? 1 : 0;
            String text = read(lines.start() + skipped, lines.length() - skipped);
            if (text != null) {
                return Optional.of(Reader.of(text));
            }
        }
        return Optional.empty();
    }

    private boolean startsWithByteOrderMark() {
        return lines.length() > 0 && lines.buffer()[lines.start()] == BYTE_ORDER_MARK;
    }

    /** The text of the line, or null where the line is empty. */
    private String read(int start, int length) {
        String text;
        try (JsonParser line = JSON.createParser(ObjectReadContext.empty(), lines.buffer(), start, length)) {
            JsonToken first = line.nextToken();
            if (first == null) {
                return null;
            }
            if (first != JsonToken.START_OBJECT) {
                throw bad("is not a JSON object, but " + kind(first), "Put each record on a line of its "
                        + "own, as {\"" + field + "\": \"...\"}.");
            }
            text = fieldOf(line);
            if (line.nextToken() != null) {
                throw bad("has more than one JSON object", "Put each record on a line of its own.");
            }
        } catch (JacksonException e) {
            throw bad("is not JSON: " + e.getOriginalMessage(), "Correct it, or leave the line out.");
        }
        if (text == null) {
            throw bad("has no field \"" + field + "\"" + insteadOf(), "Set data.text_field to the field that holds the "
                    + "text, or leave the line out.");
        }
        requireWholeCharacters(text);
        return text;
    }

    /** Of an object that has been begun, the text, or null where it lacks the field. The last of several counts. */
    private String fieldOf(JsonParser object) {
        String text = null;
        otherFields.clear();
        while (object.nextToken() != JsonToken.END_OBJECT) {
            String name = object.currentName();
            JsonToken value = object.nextToken();
            if (!name.equals(field)) {
                if (otherFields.size() < MOST_NAMES) {
                    otherFields.add(name);
                }
                object.skipChildren();
            } else if (value == JsonToken.VALUE_STRING) {
                text = object.getString();
            } else {
                throw bad("has " + kind(value) + " in the field \"" + field + "\", where the text should be",
                        "Set data.text_field to the field that holds the text, or leave the line out.");
            }
        }
        return text;
    }

    private String insteadOf() {
        return otherFields.isEmpty() ? "" : otherFields.stream()
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(", ", ", but ", otherFields.size() == MOST_NAMES ? ", ..." : ""));
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "null";
        };
    }

    /** An escape can name half of a character, which no UTF-8 can hold. */
    private void requireWholeCharacters(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isSurrogate(character)) {
                if (Character.isLowSurrogate(character) || at + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(at + 1))) {
                    throw bad("has half a character, \\u%04x".formatted((int) character) + " without its other half",
                            "Correct it, or leave the line out.");
                }
                at++;
            }
        }
    }

    private DataException bad(String what, String remedy) {
        return new DataException("Line " + lines.number() + " of " + file + " " + what + ". " + remedy);
    }

    @Override
    public long bytesRead() {
        return lines.bytesRead();
    }

    @Override
    public void close() {
        lines.close();
    }
}
