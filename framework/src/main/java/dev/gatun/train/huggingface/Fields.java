package dev.gatun.train.huggingface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The fields of a {@code config.json}, and all that is wrong with them. Null is as good as absent. */
final class Fields {

    private final JsonNode json;
    private final String within;
    private final List<String> mistakes;

    Fields(JsonNode json) {
        this(json, "", new ArrayList<>());
    }

    private Fields(JsonNode json, String within, List<String> mistakes) {
        this.json = json;
        this.within = within;
        this.mistakes = mistakes;
    }

    /** A field that is an object; without fields where it is absent or none. */
    Fields in(String name) {
        return new Fields(json.path(name), within + name + ".", mistakes);
    }

    List<String> mistakes() {
        return mistakes;
    }

    boolean has(String name) {
        return !json.path(name).isMissingNode() && !json.path(name).isNull();
    }

    /** A size; 1 where it is missing or wrong. */
    int size(String name) {
        if (has(name)) {
            return size(name, 1);
        }
        mistakes.add(within + name + " is missing: a whole number, 1 or more, is needed");
        return 1;
    }

    int size(String name, int otherwise) {
        JsonNode value = json.path(name);
        if (!has(name)) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 1) {
            wrong(name, "must be a whole number, 1 or more");
            return 1;
        }
        return value.intValue();
    }

    double positive(String name, double otherwise) {
        JsonNode value = json.path(name);
        if (!has(name)) {
            return otherwise;
        }
        if (!value.isNumber() || !(value.doubleValue() > 0) || Double.isInfinite(value.doubleValue())) {
            wrong(name, "must be a number above 0");
            return 1;
        }
        return value.doubleValue();
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode value = json.path(name);
        if (has(name) && !value.isBoolean()) {
            wrong(name, "must be true or false");
        }
        return value.asBoolean(otherwise);
    }

    /** A token's number. */
    OptionalInt token(String name) {
        JsonNode value = json.path(name);
        return value.isInt() ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
    }

    /** One of the values that Gatun has; the first where it is absent. */
    void only(String name, Object... supported) {
        String found = has(name) ? text(json.path(name)) : String.valueOf(supported[0]);
        if (Arrays.stream(supported).noneMatch(value -> value.toString().equals(found))) {
            wrong(name, "Gatun has "
                    + Arrays.stream(supported).map(String::valueOf).collect(Collectors.joining(" and ")) + " alone");
        }
    }

    void absent(String name, String why) {
        if (has(name)) {
            wrong(name, why);
        }
    }

    void wrong(String name, String rule) {
        mistakes.add(within + name + " = " + json.path(name) + ": " + rule);
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
