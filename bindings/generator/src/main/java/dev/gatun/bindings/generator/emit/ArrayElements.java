package dev.gatun.bindings.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.bindings.generator.model.CType;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * Access to an array's elements by index, in a struct or a global variable.
 *
 * @param name the accessors' name
 * @param handle the field that holds the element handle
 * @param start the segment and the array's offset in it
 */
record ArrayElements(Shapes shapes, CType array, String name, String handle, CodeBlock start) {

    /** The lengths, separated by commas. */
    static CodeBlock dimensions(CType array) {
        return Shapes.dimensions(array).stream().map(length -> CodeBlock.of("$LL", length))
                .collect(CodeBlock.joining(", "));
    }

    /** The handle that reaches an element through all indices. */
    static FieldSpec.Builder handle(CType array, String name, CodeBlock layout) {
        boolean isStruct = array.element() instanceof CType.Struct;
        CodeBlock path = Shapes.dimensions(array).stream().map(_ -> CodeBlock.of("sequenceElement()"))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(isStruct ? MethodHandle.class : VarHandle.class, name, STATIC, FINAL)
                .initializer("$L.$L($L)", layout, isStruct ? "sliceHandle" : "varHandle", path);
    }

    MethodSpec get(MethodSpec.Builder getter) {
        addIndices(getter);
        getter.returns(carrier());
        if (isStruct()) {
            getter.addCode(Invocation.of(carrier(), handle, CodeBlock.of("$L, $L", start, indices())));
        } else {
            getter.addStatement("return ($T) $L.get($L, $L)", carrier(), handle, start, indices());
        }
        return getter.build();
    }

    /** {@code self} is what the getter takes before the indices. */
    MethodSpec set(MethodSpec.Builder setter, CodeBlock self, String value) {
        addIndices(setter);
        setter.addParameter(carrier(), value);
        if (isStruct()) {
            setter.addStatement("$T.copy($L, 0L, $L($L$L), 0L, $L.byteSize())", MemorySegment.class, value, name, self,
                    indices(), shapes.layout(array.element()));
        } else {
            setter.addStatement("$L.set($L, $L, $L)", handle, start, indices(), value);
        }
        return setter.build();
    }

    private boolean isStruct() {
        return array.element() instanceof CType.Struct;
    }

    private TypeName carrier() {
        return shapes.carrier(array.element());
    }

    private void addIndices(MethodSpec.Builder method) {
        for (int i = 0; i < Shapes.dimensions(array).size(); i++) {
            method.addParameter(long.class, "index" + i);
        }
    }

    private CodeBlock indices() {
        CodeBlock.Builder list = CodeBlock.builder();
        for (int i = 0; i < Shapes.dimensions(array).size(); i++) {
            list.add(i == 0 ? "index$L" : ", index$L", i);
        }
        return list.build();
    }
}
