package dev.gatun.bindings.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.gatun.bindings.generator.model.CType;

/** An array's dimensions in the generated source: lengths, index parameters and their use. */
final class Dimensions {

    private Dimensions() {
    }

    /** The lengths, separated by commas. */
    static CodeBlock list(CType array) {
        return Shapes.dimensions(array).stream().map(length -> CodeBlock.of("$LL", length))
                .collect(CodeBlock.joining(", "));
    }

    /** The path from the array to an element. */
    static CodeBlock path(CType array) {
        return Shapes.dimensions(array).stream().map(_ -> CodeBlock.of("sequenceElement()"))
                .collect(CodeBlock.joining(", "));
    }

    static void addIndices(MethodSpec.Builder method, CType array) {
        for (int i = 0; i < Shapes.dimensions(array).size(); i++) {
            method.addParameter(long.class, "index" + i);
        }
    }

    static CodeBlock indices(CType array) {
        CodeBlock.Builder list = CodeBlock.builder();
        for (int i = 0; i < Shapes.dimensions(array).size(); i++) {
            list.add(i == 0 ? "index$L" : ", index$L", i);
        }
        return list.build();
    }
}
