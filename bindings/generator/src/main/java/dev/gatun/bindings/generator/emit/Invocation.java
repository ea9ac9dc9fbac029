package dev.gatun.bindings.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** The body of a method that calls a method handle exactly: its only checked exceptions cannot happen. */
final class Invocation {

    private Invocation() {
    }

    static CodeBlock of(TypeName result, String handle, CodeBlock arguments) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("try");
        if (result.equals(TypeName.VOID)) {
            body.addStatement("$L.invokeExact($L)", handle, arguments);
        } else {
            body.addStatement("return ($T) $L.invokeExact($L)", result, handle, arguments);
        }
        return body.nextControlFlow("catch (Error | RuntimeException ex$$)")
                .addStatement("throw ex$$")
                .nextControlFlow("catch (Throwable ex$$)")
                .addStatement("throw new AssertionError($S, ex$$)", "should not reach here")
                .endControlFlow()
                .build();
    }
}
