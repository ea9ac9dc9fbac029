package dev.gatun.train.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into {@link Node}s.
 *
 * <p>From the parser's tokens and not from Jackson's own tree, which has no locations and drops repeated keys.
 */
final class YamlTree {

    private static final YAMLMapper MAPPER = YAMLMapper.shared();
    /** A configuration has sections, keys, and lists or mappings as values; the parser itself ends far deeper. */
    private static final int DEEPEST = 10;
    /** How the parser underneath says what went wrong; the last of several is the place itself. */
    private static final Pattern PROBLEM = Pattern.compile("([^\\n]*)\\n in reader, line (\\d+), column (\\d+)");

    private final String source;
    private final YAMLParser parser;
    private final BiFunction<Integer, Integer, Origin> origins;
    private int depth;

    private YamlTree(String source, YAMLParser parser, BiFunction<Integer, Integer, Origin> origins) {
        this.source = source;
        this.parser = parser;
        this.origins = origins;
    }

    /**
     * Reads one document.
     *
     * @param origins says where a line and column, from 1, are
     * @return {@link Node.Empty} if there is nothing but blanks and comments
     * @throws NotYaml if it cannot be read
     */
    static Node parse(String text, BiFunction<Integer, Integer, Origin> origins) throws NotYaml {
        try (YAMLParser parser = (YAMLParser) MAPPER.createParser(text)) {
            YamlTree tree = new YamlTree(text, parser, origins);
            Node node = parser.nextToken() == null ? new Node.Empty(origins.apply(1, 1)) : tree.node();
            if (parser.nextToken() != null) {
                throw new NotYaml("a second document begins here", "Keep one, and remove the line ---.", tree.here());
            }
            return node;
        } catch (JacksonException e) {
            throw problem(e, origins);
        }
    }

    private Node node() throws NotYaml {
        if (parser.isCurrentAlias()) {
            throw new NotYaml("the alias *" + parser.getString() + " is not read", "Write its value out.", here());
        }
        Origin origin = here();
        if (depth > DEEPEST) {
            throw new NotYaml("values stand more than " + DEEPEST + " deep in others",
                    "A configuration has sections of keys, and lists for some of these.", origin);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(origin);
            case START_ARRAY -> sequence(origin);
            case VALUE_NULL -> new Node.Empty(origin);
            default -> {
                String text = parser.getString();
                yield text.equals("~") && !isQuoted() ? new Node.Empty(origin) : new Node.Scalar(text, origin);
            }
        };
    }

    /** Whether the scalar at hand stands in quotes, which the parser does not tell. */
    private boolean isQuoted() {
        int at = source.offsetByCodePoints(0, (int) parser.currentTokenLocation().getCharOffset());
        return source.charAt(at) == '"' || source.charAt(at) == '\'';
    }

    private Node mapping(Origin origin) throws NotYaml {
        List<Node.Entry> entries = new ArrayList<>();
        depth++;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Origin keyOrigin = here();
            parser.nextToken();
            entries.add(new Node.Entry(key, node(), keyOrigin));
        }
        depth--;
        return new Node.Mapping(List.copyOf(entries), origin);
    }

    private Node sequence(Origin origin) throws NotYaml {
        List<Node> items = new ArrayList<>();
        depth++;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        depth--;
        return new Node.Sequence(List.copyOf(items), origin);
    }

    private Origin here() {
        return place(parser.currentTokenLocation());
    }

    private Origin place(TokenStreamLocation location) {
        return origins.apply(location.getLineNr(), location.getColumnNr());
    }

    private static NotYaml problem(JacksonException e, BiFunction<Integer, Integer, Origin> origins) {
        String problem = e.getOriginalMessage().lines().findFirst().orElse("it cannot be parsed");
        TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        Origin origin = origins.apply(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        Matcher matcher = PROBLEM.matcher(e.getOriginalMessage());
        while (matcher.find()) {
            problem = matcher.group(1);
            origin = origins.apply(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        }
        if (problem.contains("TAB")) {
            return new NotYaml("not YAML: a tab stands where only spaces may", "Indent with spaces.", origin);
        }
        if (problem.contains("special characters")) {
            return new NotYaml("not YAML: it has control characters in it, as text has none",
                    "Name a YAML file, as those in configs.", new Origin.None());
        }
        if (problem.startsWith("Version{")) {
            return new NotYaml("not YAML: another version is asked for", "Remove the line %YAML.", origin);
        }
        if (problem.contains("property name (Scalar")) {
            problem = "a key is one word, and this is a list or a section";
        }
        return new NotYaml("not YAML: " + problem.strip().replaceAll("\\. \\(.*|, but got :|, from `[^`]*`", ""),
                "Write key: value, indented with spaces under its section; quote text that has : or # in it.", origin);
    }

    /** Text is not YAML, or not what is read of it. */
    static final class NotYaml extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Origin origin;
        private final String fix;

        NotYaml(String problem, String fix, Origin origin) {
            super(problem);
            this.fix = fix;
            this.origin = origin;
        }

        Mistake mistake(String key, String value) {
            return new Mistake(key, value, getMessage(), fix, origin);
        }
    }
}
