package dev.gatun.bindings.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import java.lang.foreign.MemorySegment;

/** The accessors of a global variable. */
final class VariableMembers {

    private final Shapes shapes;
    private final Declaration.Variable variable;
    private final String name;

    VariableMembers(Shapes shapes, Declaration.Variable variable) {
        this.shapes = shapes;
        this.variable = variable;
        this.name = Shapes.javaName(variable.name());
    }

    void addTo(TypeSpec.Builder header) {
        String holder = name + "$constants";
        CType type = variable.type();
        Class<?> layoutType = shapes.layoutType(type);
        TypeSpec.Builder constants = TypeSpec.classBuilder(holder)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addField(FieldSpec.builder(layoutType, "LAYOUT", STATIC, FINAL)
                        .initializer(shapes.layout(type)).build())
                .addField(FieldSpec.builder(MemorySegment.class, "SEGMENT", STATIC, FINAL)
                        .initializer("SYMBOLS.find($S, null).reinterpret(LAYOUT.byteSize())", variable.name()).build());
        if (type instanceof CType.Array) {
            constants.addField(ArrayElements.handle(type, "HANDLE", CodeBlock.of("LAYOUT")).build());
        }
        header.addType(constants.build());
        header.addMethod(MethodSpec.methodBuilder(name + "$layout").addModifiers(PUBLIC, STATIC).returns(layoutType)
                .addJavadoc("{@return the layout of {@code $L}}\n", name)
                .addStatement("return $L.LAYOUT", holder).build());
        if (type instanceof CType.Array || type instanceof CType.Struct) {
            addSegmentAccessors(header, holder);
        } else {
            addValueAccessors(header, holder);
        }
    }

    private void addSegmentAccessors(TypeSpec.Builder header, String holder) {
        if (variable.type() instanceof CType.Array) {
            header.addMethod(MethodSpec.methodBuilder(name + "$dimensions").addModifiers(PUBLIC, STATIC)
                    .addJavadoc("{@return the lengths of {@code $L}}\n", name)
                    .returns(Shapes.LONG_ARRAY)
                    .addStatement("return new long[] {$L}", ArrayElements.dimensions(variable.type())).build());
            ArrayElements elements = new ArrayElements(shapes, variable.type(), name, holder + ".HANDLE",
                    CodeBlock.of("$L.SEGMENT, 0L", holder));
            header.addMethod(elements.get(MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC)
                    .addJavadoc("{@return an element of {@code $L}}\n", name)));
            header.addMethod(elements.set(MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC)
                    .addJavadoc("Sets an element of {@code $L}.\n", name), CodeBlock.of(""), "varValue"));
        }
        header.addMethod(MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC).returns(MemorySegment.class)
                .addJavadoc("{@return the memory of {@code $L}}\n", name)
                .addStatement("return $L.SEGMENT", holder).build());
        header.addMethod(MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC)
                .addJavadoc("Overwrites {@code $L}.\n", name)
                .addParameter(MemorySegment.class, "varValue")
                .addStatement("$1T.copy(varValue, 0L, $2L.SEGMENT, 0L, $2L.LAYOUT.byteSize())", MemorySegment.class,
                        holder)
                .build());
    }

    private void addValueAccessors(TypeSpec.Builder header, String holder) {
        header.addMethod(MethodSpec.methodBuilder(name + "$segment").addModifiers(PUBLIC, STATIC)
                .addJavadoc("{@return the memory of {@code $L}}\n", name)
                .returns(MemorySegment.class).addStatement("return $L.SEGMENT", holder).build());
        header.addMethod(MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC)
                .addJavadoc("{@return the value of {@code $L}}\n", name)
                .returns(shapes.carrier(variable.type()))
                .addStatement("return $1L.SEGMENT.get($1L.LAYOUT, 0L)", holder).build());
        header.addMethod(MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC)
                .addJavadoc("Sets {@code $L}.\n", name)
                .addParameter(shapes.carrier(variable.type()), "varValue")
                .addStatement("$1L.SEGMENT.set($1L.LAYOUT, 0L, varValue)", holder).build());
    }
}
