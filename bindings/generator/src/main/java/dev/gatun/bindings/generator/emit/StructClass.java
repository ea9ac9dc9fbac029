package dev.gatun.bindings.generator.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The class of a struct or union: its layout, its fields' accessors, and how to allocate it. */
final class StructClass {

    private final Shapes shapes;
    private final Declaration.Struct struct;

    StructClass(Shapes shapes, Declaration.Struct struct) {
        this.shapes = shapes;
        this.struct = struct;
    }

    TypeSpec build() {
        boolean isNested = struct.name().contains(".");
        TypeSpec.Builder type = TypeSpec.classBuilder(shapes.named(struct.name()))
                .addModifiers(PUBLIC)
                .addJavadoc("{@code $L}: $L bytes, aligned to $L.\n", struct.spelling(), struct.size(),
                        struct.alignment())
                .addField(FieldSpec.builder(GroupLayout.class, "$LAYOUT", PRIVATE, STATIC, FINAL)
                        .initializer(new StructLayoutCode(shapes).of(struct)).build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addComment("Nothing to construct; only typedefs of this struct extend it.").build())
                .addMethod(MethodSpec.methodBuilder("layout").addModifiers(PUBLIC, STATIC, FINAL)
                        .addJavadoc("{@return the layout of this $L}\n", kind())
                        .returns(GroupLayout.class).addStatement("return $$LAYOUT").build());
        if (isNested) {
            type.addModifiers(STATIC);
        }
        addFields(type, struct.members(), List.of());
        struct.nested().forEach(nested -> type.addType(new StructClass(shapes, nested).build()));
        addAllocation(type);
        return type.build();
    }

    private String kind() {
        return struct.union() ? "union" : "struct";
    }

    private void addFields(TypeSpec.Builder type, List<Declaration.Member> members, List<String> path) {
        for (Declaration.Member member : members) {
            switch (member) {
                case Declaration.Field field -> {
                    new FieldMembers(shapes, kind(), field, path).addTo(type);
                    if (field.type().element() instanceof CType.FunctionPointer pointer) {
                        type.addType(new FunctionTypeClass(shapes, struct.name() + "." + field.name(),
                                pointer.function(), struct.spelling() + "'s " + field.name()).build());
                    }
                }
                case Declaration.AnonymousMember group -> {
                    List<String> inside = new ArrayList<>(path);
                    inside.add(group.label());
                    addFields(type, group.members(), inside);
                }
            }
        }
    }

    private void addAllocation(TypeSpec.Builder type) {
        ClassName segment = ClassName.get(MemorySegment.class);
        ParameterizedTypeName cleanup = ParameterizedTypeName.get(Consumer.class, MemorySegment.class);
        type.addMethod(MethodSpec.methodBuilder("asSlice").addModifiers(PUBLIC, STATIC).returns(segment)
                .addJavadoc("{@return the element at {@code index} of an array, with all that follows it}\n")
                .addParameter(segment, "array").addParameter(long.class, "index")
                .addStatement("return array.asSlice(layout().byteSize() * index)").build());
        type.addMethod(MethodSpec.methodBuilder("sizeof").addModifiers(PUBLIC, STATIC).returns(long.class)
                .addJavadoc("{@return the size of this $L in bytes}\n", kind())
                .addStatement("return layout().byteSize()").build());
        type.addMethod(MethodSpec.methodBuilder("allocate").addModifiers(PUBLIC, STATIC).returns(segment)
                .addJavadoc("{@return a new $L from {@code allocator}}\n", kind())
                .addParameter(SegmentAllocator.class, "allocator")
                .addStatement("return allocator.allocate(layout())").build());
        type.addMethod(MethodSpec.methodBuilder("allocateArray").addModifiers(PUBLIC, STATIC).returns(segment)
                .addJavadoc("{@return an array of {@code elementCount} from {@code allocator}}\n")
                .addParameter(long.class, "elementCount").addParameter(SegmentAllocator.class, "allocator")
                .addStatement("return allocator.allocate($T.sequenceLayout(elementCount, layout()))",
                        MemoryLayout.class)
                .build());
        type.addMethod(MethodSpec.methodBuilder("reinterpret").addModifiers(PUBLIC, STATIC).returns(segment)
                .addJavadoc("{@return the $L at {@code addr}, which lives as long as {@code arena}}\n", kind())
                .addParameter(segment, "addr").addParameter(Arena.class, "arena").addParameter(cleanup, "cleanup")
                .addStatement("return reinterpret(addr, 1, arena, cleanup)").build());
        type.addMethod(MethodSpec.methodBuilder("reinterpret").addModifiers(PUBLIC, STATIC).returns(segment)
                .addJavadoc("{@return the array at {@code addr}, which lives as long as {@code arena}}\n")
                .addParameter(segment, "addr").addParameter(long.class, "elementCount")
                .addParameter(Arena.class, "arena").addParameter(cleanup, "cleanup")
                .addStatement("return addr.reinterpret(layout().byteSize() * elementCount, arena, cleanup)").build());
    }
}
