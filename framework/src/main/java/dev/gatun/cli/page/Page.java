package dev.gatun.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One HTML file that holds all it needs: a template whose {@code {{...}}} name other files, the title and the data. */
final class Page {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.]+)}}");

    private Page() {}

    /** @param template a file beside this class */
    static String render(String template, String title, ObjectNode data) {
        return PLACE.matcher(file(template)).replaceAll(place -> Matcher.quoteReplacement(switch (place.group(1)) {
            case "title" -> text(title);
            case "data" -> json(data);
            case String name when name.endsWith(".html") -> render(name, title, data);
            case String name -> file(name);
        }));
    }

    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Nothing in it ends the script element that it stands in, or begins a comment. */
    private static String json(ObjectNode data) {
        return MAPPER.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static String file(String name) {
        try (InputStream file = Page.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
