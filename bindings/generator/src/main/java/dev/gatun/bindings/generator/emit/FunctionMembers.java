package dev.gatun.bindings.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/**
 * What the header class has for one function: a holder that binds it on first use, {@code f$descriptor},
 * {@code f$handle}, {@code f$address} and the call itself; for a variadic one, jextract's invoker class.
 */
final class FunctionMembers {

    private static final String ALLOCATOR = "allocator";

    private final Shapes shapes;
    private final Declaration.Function function;
    private final String name;
    private final TypeName result;
    private final List<ParameterSpec> parameters = new ArrayList<>();

    FunctionMembers(Shapes shapes, Declaration.Function function) {
        this.shapes = shapes;
        this.function = function;
        this.name = Shapes.javaName(function.name());
        this.result = shapes.carrier(function.type().result());
        List<String> names = Shapes.parameterNames(function.type(), "x");
        if (function.type().result() instanceof CType.Struct) {
            parameters.add(ParameterSpec.builder(SegmentAllocator.class, Shapes.unused(ALLOCATOR, names)).build());
        }
        for (int i = 0; i < names.size(); i++) {
            TypeName carrier = shapes.carrier(function.type().parameters().get(i));
            parameters.add(ParameterSpec.builder(carrier, names.get(i)).build());
        }
    }

    void addTo(TypeSpec.Builder header) {
        if (function.type().variadic()) {
            header.addType(variadicInvoker());
            return;
        }
        String holder = name + "$shared";
        header.addType(TypeSpec.classBuilder(holder)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addField(constant(FunctionDescriptor.class, "DESC", shapes.descriptor(function.type())))
                .addField(constant(MethodHandle.class, "HANDLE", CodeBlock.of("SYMBOLS.downcall($S, DESC, $L)",
                        function.name(), since())))
                .build());
        header.addMethod(accessor(FunctionDescriptor.class, "$descriptor", "descriptor of")
                .addStatement("return $L.DESC", holder).build());
        header.addMethod(accessor(MethodHandle.class, "$handle", "downcall handle of")
                .addStatement("return $L.HANDLE", holder).build());
        header.addMethod(accessor(MemorySegment.class, "$address", "address of")
                .addStatement("return SYMBOLS.find($S, $L)", function.name(), since()).build());
        header.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("{@snippet lang=c :\n$L;\n}\n", function.prototype())
                .returns(result)
                .addParameters(parameters)
                .addStatement("var mh$$ = $L.HANDLE", holder)
                .addCode(Invocation.of(result, "mh$", arguments()))
                .build());
    }

    private CodeBlock arguments() {
        return parameters.stream().map(p -> CodeBlock.of("$N", p)).collect(CodeBlock.joining(", "));
    }

    private CodeBlock since() {
        return function.since() == null ? CodeBlock.of("null") : CodeBlock.of("$S", function.since());
    }

    private MethodSpec.Builder accessor(Class<?> type, String suffix, String what) {
        return MethodSpec.methodBuilder(name + suffix)
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("{@return the $L {@code $L}}\n", what, function.name())
                .returns(type);
    }

    private TypeSpec variadicInvoker() {
        ClassName self = shapes.header().nestedClass(name);
        ArrayTypeName rest = ArrayTypeName.of(Object.class);
        return TypeSpec.classBuilder(name)
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc("{@snippet lang=c :\n$L;\n}\n", function.prototype())
                .addField(constant(FunctionDescriptor.class, "BASE_DESC", shapes.descriptor(function.type())))
                .addField(MethodHandle.class, "handle", PRIVATE, FINAL)
                .addField(FunctionDescriptor.class, "descriptor", PRIVATE, FINAL)
                .addField(MethodHandle.class, "spreader", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE)
                        .addParameter(MethodHandle.class, "handle")
                        .addParameter(FunctionDescriptor.class, "descriptor")
                        .addParameter(MethodHandle.class, "spreader")
                        .addStatement("this.handle = handle")
                        .addStatement("this.descriptor = descriptor")
                        .addStatement("this.spreader = spreader")
                        .build())
                .addMethod(MethodSpec.methodBuilder("makeInvoker").addModifiers(PUBLIC, STATIC).returns(self)
                        .addJavadoc("{@return a call with these layouts for the arguments behind the named ones}\n")
                        .addParameter(ArrayTypeName.of(MemoryLayout.class), "layouts").varargs()
                        .addStatement("$T desc$$ = BASE_DESC.appendArgumentLayouts(layouts)", FunctionDescriptor.class)
                        .addStatement("var mh$$ = $1T.nativeLinker().downcallHandle(address(), desc$$, "
                                        + "$1T.Option.firstVariadicArg(BASE_DESC.argumentLayouts().size()))",
                                Linker.class)
                        .addStatement("return new $T(mh$$, desc$$, mh$$.asSpreader(Object[].class, layouts.length))",
                                self)
                        .build())
                .addMethod(MethodSpec.methodBuilder("address").addModifiers(PUBLIC, STATIC)
                        .addJavadoc("{@return the address of {@code $L}}\n", function.name())
                        .returns(MemorySegment.class)
                        .addStatement("return SYMBOLS.find($S, $L)", function.name(), since()).build())
                .addMethod(MethodSpec.methodBuilder("handle").addModifiers(PUBLIC).returns(MethodHandle.class)
                        .addJavadoc("{@return the downcall handle with all arguments}\n")
                        .addStatement("return handle").build())
                .addMethod(MethodSpec.methodBuilder("descriptor").addModifiers(PUBLIC)
                        .returns(FunctionDescriptor.class)
                        .addJavadoc("{@return the descriptor with all arguments}\n")
                        .addStatement("return descriptor").build())
                .addMethod(MethodSpec.methodBuilder("apply").addModifiers(PUBLIC).returns(result)
                        .addJavadoc("Calls the function.\n")
                        .addParameters(parameters).addParameter(rest, restName()).varargs()
                        .addCode(Invocation.of(result, "spreader", arguments().isEmpty()
                                ? CodeBlock.of("$L", restName())
                                : CodeBlock.of("$L, $L", arguments(), restName())))
                        .build())
                .build();
    }

    private String restName() {
        return Shapes.unused("x" + parameters.size(), parameters.stream().map(ParameterSpec::name).toList());
    }

    private static FieldSpec constant(Class<?> type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, STATIC, FINAL).initializer(value).build();
    }
}
