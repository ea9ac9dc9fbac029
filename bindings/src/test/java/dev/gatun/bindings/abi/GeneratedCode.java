package dev.gatun.bindings.abi;

import dev.gatun.bindings.abi.AbiLine.Constant;
import dev.gatun.bindings.abi.AbiLine.Field;
import dev.gatun.bindings.abi.AbiLine.Function;
import dev.gatun.bindings.abi.AbiLine.Struct;
import dev.gatun.bindings.abi.AbiLine.Typedef;
import dev.gatun.bindings.abi.AbiLine.Version;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.UnionLayout;

/** What the generated classes of one library say to each line of its table. */
record GeneratedCode(Class<?> header) {

    /** The same line with Java's values. Throws where Java has no such thing. */
    AbiLine line(AbiLine asked) throws ReflectiveOperationException {
        return switch (asked) {
            case Struct struct -> struct(struct);
            case Field field -> field(field);
            case Constant constant -> constant(constant.name());
            case Function function -> function(function.name());
            case Typedef typedef -> new Typedef(typedef.name(),
                    LayoutSpelling.of((MemoryLayout) JavaMember.value(header, typedef.name())));
            case Version version -> version; // only the header's Javadoc repeats it
        };
    }

    private Struct struct(Struct asked) throws ReflectiveOperationException {
        Class<?> type = struct(asked.name());
        GroupLayout layout = (GroupLayout) JavaMember.call(type, "layout", "");
        // Signatures name their structs by the layout.
        if (!layout.name().orElse("").equals(type.getSimpleName())) {
            throw new ReflectiveOperationException(type + " has a layout named " + layout.name());
        }
        // What C calls the type is for the C compiler to judge.
        return new Struct(layout instanceof UnionLayout, asked.name(), asked.spelling(), layout.byteSize(),
                layout.byteAlignment());
    }

    private Field field(Field asked) throws ReflectiveOperationException {
        Class<?> type = struct(asked.struct());
        return new Field(asked.struct(), asked.name(), (long) JavaMember.call(type, asked.name(), "$offset"),
                ((MemoryLayout) JavaMember.call(type, asked.name(), "$layout")).byteSize());
    }

    private Class<?> struct(String path) throws ClassNotFoundException {
        return Class.forName(header.getPackageName() + "." + path.replace('.', '$'));
    }

    private Constant constant(String name) throws ReflectiveOperationException {
        return switch (JavaMember.call(header, name, "")) {
            // The address of a C constant is all there is; a text of the generator's has its bytes.
            case MemorySegment pointer -> new Constant(name, "pointer",
                    pointer.byteSize() == 0 ? Long.toString(pointer.address()) : pointer.getString(0));
            case Boolean value -> new Constant(name, "bool", value.toString());
            case Byte value -> new Constant(name, "char", value.toString());
            case Short value -> new Constant(name, "short", value.toString());
            case Integer value -> new Constant(name, "int", value.toString());
            case Long value -> new Constant(name, "long", value.toString());
            case Float value -> new Constant(name, "float", value.toString());
            case Double value -> new Constant(name, "double", value.toString());
            case Object other -> throw new ReflectiveOperationException(name + " is a " + other.getClass());
        };
    }

    private Function function(String name) throws ReflectiveOperationException {
        for (Class<?> variadic : header.getClasses()) {
            if (variadic.getSimpleName().equals(name)) {
                return new Function(name,
                        LayoutSpelling.of((FunctionDescriptor) JavaMember.value(variadic, "BASE_DESC"), true));
            }
        }
        return new Function(name,
                LayoutSpelling.of((FunctionDescriptor) JavaMember.call(header, name, "$descriptor"), false));
    }

    /** The address the generated code calls; looks the symbol up. */
    MemorySegment address(String function) throws ReflectiveOperationException {
        for (Class<?> variadic : header.getClasses()) {
            if (variadic.getSimpleName().equals(function)) {
                return (MemorySegment) JavaMember.call(variadic, "address", "");
            }
        }
        return (MemorySegment) JavaMember.call(header, function, "$address");
    }
}
