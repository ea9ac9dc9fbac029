package dev.gatun.train.config;

/**
 * What a key's value is.
 *
 * @param name as {@code configs/README.md} has it
 */
record Type<T>(String name, Parser<T> parser) {

    T parse(Node node) throws UnfitValue {
        return parser.parse(node);
    }

    /** From YAML to a value. */
    interface Parser<T> {
        T parse(Node node) throws UnfitValue;
    }
}
