package dev.gatun.bindings.generator.emit;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.bindings.generator.model.CType;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/** The class of a C function type: an interface to implement it in Java, and a way to call one from C. */
final class FunctionTypeClass {

    private final Shapes shapes;
    private final ClassName self;
    private final CType.Function function;
    private final String description;
    private final TypeName result;
    private final List<ParameterSpec> parameters = new ArrayList<>();

    FunctionTypeClass(Shapes shapes, String path, CType.Function function, String description) {
        this.shapes = shapes;
        this.self = shapes.named(path);
        this.function = function;
        this.description = description;
        this.result = shapes.carrier(function.result());
        List<String> names = Shapes.parameterNames(function, "_x");
        for (int i = 0; i < names.size(); i++) {
            parameters.add(ParameterSpec.builder(shapes.carrier(function.parameters().get(i)), names.get(i)).build());
        }
    }

    TypeSpec build() {
        ClassName functional = self.nestedClass(
                self.simpleName().equalsIgnoreCase("function") ? "Function$" : "Function");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(PUBLIC, FINAL)
                .addJavadoc("{@snippet lang=c :\n$L\n}\n", description)
                .addField(constant(FunctionDescriptor.class, "$DESC", shapes.descriptor(function)))
                .addField(constant(MethodHandle.class, "DOWN$MH",
                        CodeBlock.of("$T.nativeLinker().downcallHandle($$DESC)", Linker.class)))
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(MethodSpec.methodBuilder("descriptor").addModifiers(PUBLIC, STATIC)
                        .addJavadoc("{@return the descriptor of this function type}\n")
                        .returns(FunctionDescriptor.class).addStatement("return $$DESC").build())
                .addMethod(invoke())
                .addType(TypeSpec.interfaceBuilder(functional.simpleName()).addModifiers(PUBLIC, STATIC)
                        .addJavadoc("The function as a Java interface; it must not throw, as C cannot catch.\n")
                        .addMethod(MethodSpec.methodBuilder("apply").addModifiers(PUBLIC, ABSTRACT)
                                .addJavadoc("What the function does.\n")
                                .returns(result).addParameters(parameters).build())
                        .build());
        type.addMethod(MethodSpec.methodBuilder("allocate").addModifiers(PUBLIC, STATIC)
                .addJavadoc("{@return a C function pointer to {@code fi}, valid as long as {@code arena}}\n")
                .returns(MemorySegment.class)
                .addParameter(functional, "fi").addParameter(Arena.class, "arena")
                .addStatement("return $T.nativeLinker().upcallStub($T.upcallHandle($T.class, $S, $$DESC).bindTo(fi), "
                        + "$$DESC, arena)", Linker.class, shapes.header(), functional, "apply")
                .build());
        if (self.enclosingClassName() != null) {
            type.addModifiers(STATIC);
        }
        return type.build();
    }

    private MethodSpec invoke() {
        List<String> names = parameters.stream().map(ParameterSpec::name).toList();
        String pointer = Shapes.unused("funcPtr", names);
        String allocator = Shapes.unused("alloc", names);
        MethodSpec.Builder invoke = MethodSpec.methodBuilder("invoke").addModifiers(PUBLIC, STATIC)
                .addJavadoc("Calls the C function at {@code $L}.\n", pointer)
                .returns(result).addParameter(MemorySegment.class, pointer);
        CodeBlock.Builder arguments = CodeBlock.builder().add("$L", pointer);
        if (function.result() instanceof CType.Struct) {
            invoke.addParameter(SegmentAllocator.class, allocator);
            arguments.add(", $L", allocator);
        }
        parameters.forEach(parameter -> arguments.add(", $N", parameter));
        return invoke.addParameters(parameters)
                .addCode(Invocation.of(result, "DOWN$MH", arguments.build()))
                .build();
    }

    private static FieldSpec constant(Class<?> type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL).initializer(value).build();
    }
}
