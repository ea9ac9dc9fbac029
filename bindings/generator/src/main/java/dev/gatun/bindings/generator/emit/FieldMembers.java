package dev.gatun.bindings.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** What a struct class has for one field: layout, offset, getter and setter, and by index for an array. */
final class FieldMembers {

    private static final ClassName SEGMENT = ClassName.get(MemorySegment.class);

    private final Shapes shapes;
    private final String kind;
    private final Declaration.Field field;
    private final String name;
    private final CodeBlock path;

    /** {@code groups} are the unnamed members around the field, outermost first. */
    FieldMembers(Shapes shapes, String kind, Declaration.Field field, List<String> groups) {
        this.shapes = shapes;
        this.kind = kind;
        this.field = field;
        this.name = Shapes.javaName(field.name());
        CodeBlock.Builder elements = CodeBlock.builder();
        groups.forEach(group -> elements.add("groupElement($S), ", group));
        this.path = elements.add("groupElement($S)", field.name()).build();
    }

    void addTo(TypeSpec.Builder type) {
        Class<?> layoutType = shapes.layoutType(field.type());
        type.addField(constant(layoutType, "$LAYOUT",
                CodeBlock.of("($T) $$LAYOUT.select($L)", layoutType, path)));
        type.addField(constant(long.class, "$OFFSET", CodeBlock.of("$$LAYOUT.byteOffset($L)", path)));
        type.addMethod(MethodSpec.methodBuilder(name + "$layout").addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc("{@return the layout of field {@code $L}}\n", field.name())
                .returns(layoutType).addStatement("return $L$$LAYOUT", name).build());
        type.addMethod(MethodSpec.methodBuilder(name + "$offset").addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc("{@return the offset of field {@code $L} in bytes}\n", field.name())
                .returns(long.class).addStatement("return $L$$OFFSET", name).build());
        if (field.type() instanceof CType.Array || field.type() instanceof CType.Struct) {
            addSegmentAccessors(type);
        } else {
            addValueAccessors(type);
        }
        if (field.type() instanceof CType.Array) {
            addElementAccessors(type);
        }
    }

    private void addValueAccessors(TypeSpec.Builder type) {
        TypeName carrier = shapes.carrier(field.type());
        type.addMethod(getter().returns(carrier)
                .addStatement("return $1L.get($2L$$LAYOUT, $2L$$OFFSET)", kind, name).build());
        type.addMethod(setter().addParameter(carrier, "fieldValue")
                .addStatement("$1L.set($2L$$LAYOUT, $2L$$OFFSET, fieldValue)", kind, name).build());
    }

    private void addSegmentAccessors(TypeSpec.Builder type) {
        type.addMethod(getter().returns(SEGMENT)
                .addStatement("return $1L.asSlice($2L$$OFFSET, $2L$$LAYOUT.byteSize())", kind, name).build());
        type.addMethod(setter().addParameter(SEGMENT, "fieldValue")
                .addStatement("$1T.copy(fieldValue, 0L, $2L, $3L$$OFFSET, $3L$$LAYOUT.byteSize())", SEGMENT, kind,
                        name)
                .build());
    }

    private void addElementAccessors(TypeSpec.Builder type) {
        CType array = field.type();
        type.addField(ArrayElements.handle(array, name + "$ELEM_HANDLE", CodeBlock.of("$L$$LAYOUT", name))
                .addModifiers(PRIVATE).build());
        type.addMethod(MethodSpec.methodBuilder(name + "$dimensions").addModifiers(PUBLIC, STATIC)
                .addJavadoc("{@return the lengths of array field {@code $L}}\n", field.name())
                .returns(Shapes.LONG_ARRAY)
                .addStatement("return new long[] {$L}", ArrayElements.dimensions(array)).build());
        CodeBlock start = CodeBlock.of("$L, $L$$OFFSET", kind, name);
        ArrayElements elements = new ArrayElements(shapes, array, name, name + "$ELEM_HANDLE", start);
        type.addMethod(elements.get(getter()));
        type.addMethod(elements.set(setter(), CodeBlock.of("$L, ", kind), "fieldValue"));
    }

    private MethodSpec.Builder getter() {
        return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC)
                .addJavadoc("{@return field {@code $L}}\n", field.name())
                .addParameter(SEGMENT, kind);
    }

    private MethodSpec.Builder setter() {
        return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC)
                .addJavadoc("Sets field {@code $L}.\n", field.name())
                .addParameter(SEGMENT, kind);
    }

    private FieldSpec constant(Class<?> constantType, String suffix, CodeBlock value) {
        return FieldSpec.builder(constantType, name + suffix, PRIVATE, STATIC, FINAL).initializer(value).build();
    }
}
