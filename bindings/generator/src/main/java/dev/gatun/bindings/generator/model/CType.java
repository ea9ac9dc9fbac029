package dev.gatun.bindings.generator.model;

import java.util.List;

/** A C type, as far as a binding needs to know it. */
public sealed interface CType {

    /** The arithmetic types and void; signed and unsigned share a carrier, as Java has no unsigned ones. */
    enum Primitive implements CType {
        VOID(void.class, null),
        BOOL(boolean.class, "C_BOOL"),
        CHAR(byte.class, "C_CHAR"),
        SHORT(short.class, "C_SHORT"),
        INT(int.class, "C_INT"),
        LONG(long.class, "C_LONG"),
        LONG_LONG(long.class, "C_LONG_LONG"),
        FLOAT(float.class, "C_FLOAT"),
        DOUBLE(double.class, "C_DOUBLE");

        private final Class<?> carrier;
        private final String layout;

        Primitive(Class<?> carrier, String layout) {
            this.carrier = carrier;
            this.layout = layout;
        }

        /** The Java type of a value. */
        public Class<?> carrier() {
            return carrier;
        }

        /** The name of the layout constant in the header class; null for void. */
        public String layout() {
            return layout;
        }
    }

    /** A pointer to data. */
    record Pointer() implements CType {
    }

    /** A pointer to a function of a known type. */
    record FunctionPointer(Function function) implements CType {
    }

    /** An array; length 0 is C's flexible array member. */
    record Array(CType of, long length) implements CType {
    }

    /** A struct or union by value; {@code name} is its Java class, nested ones as {@code Outer.inner}. */
    record Struct(String name) implements CType {
    }

    /** A function; {@code parameterNames} has an empty string where the header names none. */
    record Function(CType result, List<CType> parameters, List<String> parameterNames, boolean variadic)
            implements CType {
    }

    /** A type Java's linker has no layout for, such as long double. */
    record Unsupported(String spelling) implements CType {
    }

    /** The type of an array's elements, through all its dimensions; any other type is its own. */
    default CType element() {
        return this instanceof Array array ? array.of().element() : this;
    }

    /** The first unsupported type this one is made of, or null. */
    default Unsupported unsupportedPart() {
        return switch (this) {
            case Unsupported unsupported -> unsupported;
            case Array array -> array.of().unsupportedPart();
            case FunctionPointer pointer -> pointer.function().unsupportedPart();
            case Function function -> {
                Unsupported found = function.result().unsupportedPart();
                for (CType parameter : function.parameters()) {
                    found = found == null ? parameter.unsupportedPart() : found;
                }
                yield found;
            }
            case Primitive _, Pointer _, Struct _ -> null;
        };
    }
}
