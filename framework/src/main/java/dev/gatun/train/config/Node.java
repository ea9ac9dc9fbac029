package dev.gatun.train.config;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of YAML, with what a message needs to point at it. */
sealed interface Node {

    Origin origin();

    /** On one line, as it could have been written. */
    String text();

    /** A value as written, without its quotes. */
    record Scalar(String text, Origin origin) implements Node {}

    /** No value, {@code null} or {@code ~}: the key is as good as left out. */
    record Empty(Origin origin) implements Node {
        @Override
        public String text() {
            return "";
        }
    }

    record Sequence(List<Node> items, Origin origin) implements Node {
        @Override
        public String text() {
            return items.stream().map(Node::text).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    record Mapping(List<Entry> entries, Origin origin) implements Node {
        @Override
        public String text() {
            return entries.stream()
                    .map(entry -> entry.key() + ": " + entry.value().text())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** Keys may occur twice; their origin is where the key stands. */
    record Entry(String key, Node value, Origin origin) {}
}
