package dev.gatun.bindings.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.gatun.bindings.generator.model.Declaration;
import dev.gatun.bindings.generator.model.Header;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** The class of the header itself: functions, constants, typedefs and variables. */
final class HeaderClass {

    private static final ClassName SYMBOLS = ClassName.get("dev.gatun.bindings", "Symbols");

    private final Shapes shapes;
    private final Header header;
    private final String symbols;

    HeaderClass(Shapes shapes, Header header, String symbols) {
        this.shapes = shapes;
        this.header = header;
        this.symbols = symbols;
    }

    TypeSpec build() {
        TypeSpec.Builder type = TypeSpec.classBuilder(shapes.header())
                .addModifiers(PUBLIC)
                .addJavadoc(javadoc())
                .addMethod(MethodSpec.constructorBuilder()
                        .addComment("Nothing to construct; subclasses would only inherit names.").build());
        type.addField(FieldSpec.builder(SYMBOLS, "SYMBOLS", STATIC, FINAL).initializer("$L", symbols).build());
        type.addField(FieldSpec.builder(Arena.class, "LIBRARY_ARENA", STATIC, FINAL)
                .initializer("$T.ofAuto()", Arena.class).build());
        addLayouts(type);
        type.addMethod(upcallHandle());
        for (Declaration declaration : header.declarations()) {
            switch (declaration) {
                case Declaration.Function function -> new FunctionMembers(shapes, function).addTo(type);
                case Declaration.Constant constant -> new ConstantMembers(constant).addTo(type);
                case Declaration.Variable variable -> new VariableMembers(shapes, variable).addTo(type);
                case Declaration.Typedef typedef -> type.addField(
                        FieldSpec.builder(shapes.layoutType(typedef.target()), Shapes.javaName(typedef.name()),
                                        PUBLIC, STATIC, FINAL)
                                .addJavadoc("{@code $L}\n", typedef.name())
                                .initializer(shapes.layout(typedef.target())).build());
                case Declaration.Struct _, Declaration.StructAlias _, Declaration.FunctionType _ -> { }
            }
        }
        return type.build();
    }

    private static MethodSpec upcallHandle() {
        return MethodSpec.methodBuilder("upcallHandle").addModifiers(STATIC).returns(MethodHandle.class)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class),
                        WildcardTypeName.subtypeOf(Object.class)), "fi")
                .addParameter(String.class, "name").addParameter(FunctionDescriptor.class, "fdesc")
                .beginControlFlow("try")
                .addStatement("return $T.lookup().findVirtual(fi, name, fdesc.toMethodType())", MethodHandles.class)
                .nextControlFlow("catch ($T ex$$)", ReflectiveOperationException.class)
                .addStatement("throw new AssertionError(ex$$)")
                .endControlFlow()
                .build();
    }

    private CodeBlock javadoc() {
        CodeBlock.Builder doc = CodeBlock.builder().add("Functions, constants and typedefs of the header.\n");
        if (!header.versionMacros().isEmpty()) {
            doc.add("\n<p>Made from headers with");
            header.versionMacros().forEach((name, value) -> doc.add(" {@code $L $L}", name, value));
            doc.add(".\n");
        }
        return doc.build();
    }

    private static void addLayouts(TypeSpec.Builder type) {
        addLayout(type, ValueLayout.OfBoolean.class, "C_BOOL", "bool");
        addLayout(type, ValueLayout.OfByte.class, "C_CHAR", "char");
        addLayout(type, ValueLayout.OfShort.class, "C_SHORT", "short");
        addLayout(type, ValueLayout.OfInt.class, "C_INT", "int");
        addLayout(type, ValueLayout.OfLong.class, "C_LONG_LONG", "long long");
        addLayout(type, ValueLayout.OfFloat.class, "C_FLOAT", "float");
        addLayout(type, ValueLayout.OfDouble.class, "C_DOUBLE", "double");
        type.addField(FieldSpec.builder(AddressLayout.class, "C_POINTER", PUBLIC, STATIC, FINAL)
                .addJavadoc("C's pointers; what they point to may be read without bounds.\n")
                .initializer("(($T) $T.nativeLinker().canonicalLayouts().get($S))\n"
                                + ".withTargetLayout($T.sequenceLayout(Long.MAX_VALUE, C_CHAR))",
                        AddressLayout.class, Linker.class, "void*", MemoryLayout.class)
                .build());
        addLayout(type, ValueLayout.OfLong.class, "C_LONG", "long");
    }

    private static void addLayout(TypeSpec.Builder type, Class<?> layout, String name, String cName) {
        type.addField(FieldSpec.builder(layout, name, PUBLIC, STATIC, FINAL)
                .addJavadoc("C's {@code $L}.\n", cName)
                .initializer("($T) $T.nativeLinker().canonicalLayouts().get($S)", layout, Linker.class, cName)
                .build());
    }
}
