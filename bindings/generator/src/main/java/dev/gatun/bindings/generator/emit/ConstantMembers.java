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

/** The getter of an enum constant or a macro. */
final class ConstantMembers {

    private final Declaration.Constant constant;
    private final String name;

    ConstantMembers(Declaration.Constant constant) {
        this.constant = constant;
        this.name = Shapes.javaName(constant.name());
    }

    void addTo(TypeSpec.Builder header) {
        MethodSpec.Builder getter = MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("{@return {@code $L}}\n", constant.name());
        if (constant.type() instanceof CType.Primitive primitive) {
            getter.returns(primitive.carrier()).addStatement("return $L", literal(primitive, constant.value()));
        } else {
            ClassName segment = ClassName.get(MemorySegment.class);
            CodeBlock value = constant.value() instanceof String text
                    ? CodeBlock.of("LIBRARY_ARENA.allocateFrom($S)", text)
                    : CodeBlock.of("$T.ofAddress($LL)", segment, constant.value());
            String holder = name + "$shared";
            header.addType(TypeSpec.classBuilder(holder)
                    .addModifiers(PRIVATE, STATIC, FINAL)
                    .addField(FieldSpec.builder(segment, "SEGMENT", STATIC, FINAL).initializer(value).build())
                    .build());
            getter.returns(segment).addStatement("return $L.SEGMENT", holder);
        }
        header.addMethod(getter.build());
    }

    static CodeBlock literal(CType.Primitive type, Object value) {
        return switch (type) {
            case BOOL -> CodeBlock.of("$L", (long) value != 0);
            case CHAR -> CodeBlock.of("(byte) $L", (byte) (long) value);
            case SHORT -> CodeBlock.of("(short) $L", (short) (long) value);
            case INT -> CodeBlock.of("$L", (int) (long) value);
            case LONG, LONG_LONG -> CodeBlock.of("$LL", value);
            case FLOAT -> floating(TypeName.FLOAT.box(), ((Double) value).floatValue() + "f", (double) value);
            case DOUBLE -> floating(TypeName.DOUBLE.box(), value.toString(), (double) value);
            case VOID -> throw new IllegalArgumentException("void has no values");
        };
    }

    private static CodeBlock floating(TypeName box, String finite, double value) {
        if (Double.isNaN(value)) {
            return CodeBlock.of("$T.NaN", box);
        }
        if (Double.isInfinite(value)) {
            return CodeBlock.of("$T.$L", box, value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
        }
        return CodeBlock.of("$L", finite);
    }
}
