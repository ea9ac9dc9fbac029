package dev.gatun.bindings.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.bindings.generator.model.CType;
import dev.gatun.bindings.generator.model.Declaration;
import java.lang.foreign.MemoryLayout;
import java.util.ArrayList;
import java.util.List;

/** The expression of a struct's layout, padding written out. */
final class StructLayoutCode {

    private final Shapes shapes;

    StructLayoutCode(Shapes shapes) {
        this.shapes = shapes;
    }

    CodeBlock of(Declaration.Struct struct) {
        return group(struct.union(), struct.members(), 0, struct.size(), struct.alignment(), struct.simpleName());
    }

    private CodeBlock group(boolean union, List<Declaration.Member> members, long start, long size, long alignment,
                            String name) {
        List<CodeBlock> parts = new ArrayList<>();
        long end = start;
        long natural = 1;
        for (Declaration.Member member : members) {
            if (!union && member.offset() > end) {
                parts.add(padding(member.offset() - end));
            }
            parts.add(part(member, alignment));
            end = Math.max(end, member.offset() + member.size());
            natural = Math.max(natural, alignment(member, alignment));
        }
        if (end < start + size) {
            // A union is as long as its longest member, so its padding is one more member.
            parts.add(padding(union ? size : start + size - end));
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.$L(\n$>$>$L$<$<)", MemoryLayout.class, union ? "unionLayout" : "structLayout",
                        CodeBlock.join(parts, ",\n"));
        if (natural != alignment) {
            code.add(".withByteAlignment($L)", alignment);
        }
        return code.add(".withName($S)", name).build();
    }

    private CodeBlock part(Declaration.Member member, long structAlignment) {
        return switch (member) {
            case Declaration.Field field -> {
                long alignment = alignment(field, structAlignment);
                yield CodeBlock.of("$L.withName($S)",
                        alignment < field.alignment() ? packed(field.type(), alignment) : shapes.layout(field.type()),
                        field.name());
            }
            case Declaration.AnonymousMember inner -> group(inner.union(), inner.members(), inner.offset(),
                    inner.size(), alignment(inner, structAlignment), inner.label());
        };
    }

    /** A field that its struct aligns less than its type asks for; in an array it is the element that is. */
    private CodeBlock packed(CType type, long alignment) {
        return type instanceof CType.Array array
                ? CodeBlock.of("$T.sequenceLayout($L, $L)", MemoryLayout.class, array.length(),
                        packed(array.of(), alignment))
                : CodeBlock.of("$L.withByteAlignment($L)", shapes.layout(type), alignment);
    }

    /** The alignment a member has where it lies: less than its type's in a packed struct. */
    private static long alignment(Declaration.Member member, long structAlignment) {
        long own = switch (member) {
            case Declaration.Field field -> field.alignment();
            case Declaration.AnonymousMember inner -> inner.alignment();
        };
        long possible = member.offset() == 0 ? structAlignment : Long.lowestOneBit(member.offset());
        return Math.min(Math.min(own, possible), structAlignment);
    }

    private static CodeBlock padding(long bytes) {
        return CodeBlock.of("$T.paddingLayout($L)", MemoryLayout.class, bytes);
    }
}
