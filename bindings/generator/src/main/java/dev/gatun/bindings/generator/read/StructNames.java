package dev.gatun.bindings.generator.read;

import dev.gatun.bindings.generator.clang.ClangType;
import dev.gatun.bindings.generator.clang.Cursor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Java names of a header's structs and unions: the tag; for one without a tag the typedef that names it; for
 * one declared inside another, the outer name, a dot, and its tag or the field it is the type of.
 */
final class StructNames {

    private final Map<String, String> names = new HashMap<>();

    StructNames(List<Cursor> declarations) {
        for (Cursor cursor : declarations) {
            if (cursor.kind() == Cursor.Kind.TYPEDEF) {
                Cursor target = cursor.typedefUnderlyingType().canonical().declaration();
                if (isStruct(target) && target.isUnnamed()) {
                    names.putIfAbsent(target.usr(), cursor.spelling());
                }
            }
        }
        for (Cursor cursor : declarations) {
            if (isStruct(cursor)) {
                cursor.definition().ifPresent(definition -> add(definition, ""));
            }
        }
    }

    static boolean isStruct(Cursor cursor) {
        return cursor.kind() == Cursor.Kind.STRUCT || cursor.kind() == Cursor.Kind.UNION;
    }

    /** The Java name, or null for a struct that never gets one. */
    String of(Cursor struct) {
        return names.get(struct.usr());
    }

    private void add(Cursor struct, String outer) {
        if (!struct.isUnnamed()) {
            names.putIfAbsent(struct.usr(), outer + struct.spelling());
        }
        String name = names.get(struct.usr());
        if (name != null) {
            addNested(struct, name + ".");
        }
    }

    private void addNested(Cursor struct, String outer) {
        for (Cursor child : struct.children()) {
            if (child.kind() == Cursor.Kind.FIELD) {
                ClangType type = child.type().innermost();
                Cursor declared = type.declaration();
                if (type.kind() == ClangType.Kind.RECORD && declared.isUnnamed() && !names.containsKey(declared.usr())) {
                    names.put(declared.usr(), outer + child.spelling());
                    addNested(declared, outer + child.spelling() + ".");
                }
            } else if (isStruct(child)) {
                if (child.isAnonymousMember()) {
                    addNested(child, outer);
                } else {
                    add(child, outer);
                }
            }
        }
    }
}
