package dev.gatun.bindings.abi;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.util.stream.Collectors;

/** Layouts and descriptors in the words of the ABI table. */
final class LayoutSpelling {

    private LayoutSpelling() {}

    static String of(MemoryLayout layout) {
        return switch (layout) {
            case AddressLayout _ -> "pointer";
            case ValueLayout value -> value.carrier().getSimpleName().replace("boolean", "bool").replace("byte", "char");
            case SequenceLayout array -> of(array.elementLayout()) + "[" + array.elementCount() + "]";
            case GroupLayout struct -> struct.name().orElse("unnamed struct");
            case PaddingLayout _ -> "padding";
        };
    }

    /** {@code variadic} as the descriptor, which holds the named parameters only, does not tell. */
    static String of(FunctionDescriptor descriptor, boolean variadic) {
        return descriptor.argumentLayouts().stream().map(LayoutSpelling::of)
                .collect(Collectors.joining(", ", "(", variadic ? ", ...)" : ")"))
                + " -> " + descriptor.returnLayout().map(LayoutSpelling::of).orElse("void");
    }
}
