package dev.gatun.bindings.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.gatun.bindings.generator.model.CType;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** How C types look in Java: carriers, layouts, descriptors and safe names. */
final class Shapes {

    static final TypeName LONG_ARRAY = ArrayTypeName.of(TypeName.LONG);

    /** No keywords, yet Java forbids classes of these names. */
    private static final Set<String> NO_CLASS_NAMES = Set.of("var", "yield", "record", "sealed", "permits");

    /** The classes of {@code java.lang} that generated code names. */
    private static final Set<String> JAVA_LANG = Set.of("AssertionError", "Class", "Error", "Long", "Object",
            "ReflectiveOperationException", "RuntimeException", "String", "Throwable");

    private final ClassName header;

    Shapes(ClassName header) {
        this.header = header;
    }

    ClassName header() {
        return header;
    }

    /** A generated class by its Java path in the target package. */
    ClassName named(String path) {
        String[] parts = path.split("\\.");
        ClassName name = ClassName.get(header.packageName(), className(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            // Java forbids a class inside one of the same name; this is what jextract calls it.
            String part = className(parts[i]);
            name = name.nestedClass(name.simpleNames().contains(part) ? part + "$0" : part);
        }
        return name;
    }

    /** A C name, with an underscore behind it where Java keeps the word for itself. */
    static String javaName(String name) {
        return SourceVersion.isKeyword(name) || NO_CLASS_NAMES.contains(name) ? name + "_" : name;
    }

    private static String className(String name) {
        return JAVA_LANG.contains(name) ? name + "_" : javaName(name);
    }

    /** The names of a function's parameters in Java, all different; those without a name are numbered. */
    static List<String> parameterNames(CType.Function function, String unnamed) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < function.parameters().size(); i++) {
            String written = function.parameterNames().size() > i ? function.parameterNames().get(i) : "";
            names.add(written.isEmpty() ? "" : unused(javaName(written), names));
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                names.set(i, unused(unnamed + i, names));
            }
        }
        return names;
    }

    /** {@code name}, with underscores before it if it is taken. */
    static String unused(String name, List<String> taken) {
        return taken.contains(name) ? unused("_" + name, taken) : name;
    }

    TypeName carrier(CType type) {
        return type instanceof CType.Primitive primitive
                ? TypeName.get(primitive.carrier())
                : ClassName.get(MemorySegment.class);
    }

    /** The interface of {@code java.lang.foreign} that the layout is of. */
    Class<?> layoutType(CType type) {
        return switch (type) {
            case CType.Primitive primitive -> switch (primitive) {
                case BOOL -> ValueLayout.OfBoolean.class;
                case CHAR -> ValueLayout.OfByte.class;
                case SHORT -> ValueLayout.OfShort.class;
                case INT -> ValueLayout.OfInt.class;
                case LONG, LONG_LONG -> ValueLayout.OfLong.class;
                case FLOAT -> ValueLayout.OfFloat.class;
                case DOUBLE -> ValueLayout.OfDouble.class;
                case VOID -> throw new IllegalArgumentException("void has no layout");
            };
            case CType.Pointer _, CType.FunctionPointer _ -> AddressLayout.class;
            case CType.Array _ -> SequenceLayout.class;
            case CType.Struct _ -> GroupLayout.class;
            case CType.Function _, CType.Unsupported _ -> throw new IllegalArgumentException(type + " has no layout");
        };
    }

    CodeBlock layout(CType type) {
        return switch (type) {
            case CType.Primitive primitive -> CodeBlock.of("$T.$L", header, primitive.layout());
            case CType.Pointer _, CType.FunctionPointer _ -> CodeBlock.of("$T.C_POINTER", header);
            case CType.Array array ->
                    CodeBlock.of("$T.sequenceLayout($L, $L)", MemoryLayout.class, array.length(), layout(array.of()));
            case CType.Struct struct -> CodeBlock.of("$T.layout()", named(struct.name()));
            case CType.Function _, CType.Unsupported _ -> throw new IllegalArgumentException(type + " has no layout");
        };
    }

    CodeBlock descriptor(CType.Function function) {
        List<CodeBlock> layouts = new ArrayList<>();
        boolean isVoid = function.result() == CType.Primitive.VOID;
        if (!isVoid) {
            layouts.add(layout(function.result()));
        }
        function.parameters().forEach(parameter -> layouts.add(layout(parameter)));
        return CodeBlock.of("$T.$L($L)", FunctionDescriptor.class, isVoid ? "ofVoid" : "of",
                CodeBlock.join(layouts, ", "));
    }

    /** The lengths of an array, outermost first. */
    static List<Long> dimensions(CType type) {
        List<Long> lengths = new ArrayList<>();
        CType rest = type;
        while (rest instanceof CType.Array array) {
            lengths.add(array.length());
            rest = array.of();
        }
        return lengths;
    }
}
