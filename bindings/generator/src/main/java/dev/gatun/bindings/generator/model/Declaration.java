package dev.gatun.bindings.generator.model;

import java.util.List;

/** Something a header declares and a binding offers. */
public sealed interface Declaration {

    /** The name in C; for nested structs the Java path. */
    String name();

    /** An enum constant or a macro; {@code value} is a {@link Long}, {@link Double} or {@link String}. */
    record Constant(String name, CType type, Object value) implements Declaration {
    }

    /** A function; {@code prototype} is its C source, {@code since} the first version that has it, or null. */
    record Function(String name, CType.Function type, String prototype, String since) implements Declaration {
    }

    /**
     * A struct or union.
     *
     * @param spelling how C names the type, such as {@code struct cudaExtent}
     * @param size in bytes
     * @param alignment in bytes
     */
    record Struct(String name, String spelling, boolean union, long size, long alignment,
                  List<Member> members, List<Struct> nested) implements Declaration {

        /** The last part of the name: the class's own. */
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** A typedef of an arithmetic or pointer type. */
    record Typedef(String name, CType target) implements Declaration {
    }

    /** A typedef that gives a struct another name. */
    record StructAlias(String name, String target) implements Declaration {
    }

    /** A function type: a typedef, a parameter or a field that points to a function. */
    record FunctionType(String name, CType.Function type, String prototype) implements Declaration {
    }

    /** A global variable. */
    record Variable(String name, CType type) implements Declaration {
    }

    /** A member of a struct, at an offset in bytes from the start of the outermost named struct. */
    sealed interface Member {

        /** Bytes from the start of the outermost struct that has a name. */
        long offset();

        /** Bytes it takes. */
        long size();
    }

    /** A named field; {@code alignment} is its type's own, in bytes. */
    record Field(String name, CType type, long offset, long size, long alignment) implements Member {
    }

    /** An unnamed struct or union whose fields are used as if they were the outer one's. */
    record AnonymousMember(String label, boolean union, long offset, long size, long alignment,
                           List<Member> members) implements Member {
    }
}
