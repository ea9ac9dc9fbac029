package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that C allows and Java keeps for itself have an underscore behind them, in Java alone. */
class JavaNameTest {

    @TempDir
    private Path folder;

    @Test
    void functionsAndParametersMayBeJavaKeywords() {
        Bindings lib = TestHeader.of(folder, "int new(int class, int final); int boolean(int (*native)(int this));")
                .implementedBy("""
                        int new(int class, int final) { return class - final; }
                        int boolean(int (*native)(int this)) { return native(1); }
                        """).bindings();
        assertThat(lib.call("new_", 5, 3)).isEqualTo(2);
        assertThat(lib.call("new_$descriptor")).isNotNull();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment callback = lib.callback("boolean$native", arena, x -> (int) x[0] + 6);
            assertThat(lib.call("boolean_", callback)).isEqualTo(7);
        }
    }

    @Test
    void fieldsConstantsTypedefsAndVariablesMayBeJavaKeywords() {
        Bindings lib = TestHeader.of(folder, """
                struct fields { int class; int import[2]; struct { int x; } package; union { int null; }; };
                enum { private = 3 };
                #define true 1
                #define abstract "text"
                typedef long byte;
                extern int static_, super;
                """).implementedBy("int static_, super = 8;").bindings();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment fields = lib.allocate("fields", arena);
            lib.on("fields", "class_", fields, 4);
            assertThat(lib.on("fields", "class_", fields)).isEqualTo(4);
            assertThat(lib.on("fields", "import_", fields, 1L)).isEqualTo(0);
            assertThat(lib.on("fields", "null_$offset")).isEqualTo(16L);
            assertThat(lib.on("fields", "package_$offset")).isEqualTo(12L);
        }
        assertThat(lib.call("private_")).isEqualTo(3);
        assertThat(lib.call("true_")).isEqualTo(1);
        assertThat(((MemorySegment) lib.call("abstract_")).getString(0)).isEqualTo("text");
        assertThat(lib.constant("byte_")).isInstanceOf(ValueLayout.OfLong.class);
        assertThat(lib.call("super_")).isEqualTo(8);
    }

    @Test
    void structsAndFunctionTypesMayBeJavaKeywords() {
        Bindings lib = TestHeader.of(folder, """
                struct class { int x; };
                typedef struct { struct class inner; } native;
                typedef struct class final;
                typedef int (*interface)(native n);
                native implements(interface i);
                struct holder { void (*super)(struct class c); };
                """).bindings();
        assertThat(lib.layout("class_").byteSize()).isEqualTo(4);
        assertThat(lib.layout("native_").byteSize()).isEqualTo(4);
        assertThat(lib.type("final_").getSuperclass()).isEqualTo(lib.type("class_"));
        assertThat(lib.on("interface_", "descriptor")).isNotNull();
        assertThat(lib.on("holder.super_", "descriptor")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "var", "yield", "sealed", "permits"})
    void structsAndVariadicFunctionsMayBeNamedAsJavaForbidsForClasses(String name) {
        Bindings lib = TestHeader.of(folder, "struct %1$s { int x; }; void use(struct %1$s r);".formatted(name))
                .bindings();
        assertThat(lib.layout(name + "_").byteSize()).isEqualTo(4);
        assertThat(TestHeader.of(folder, "int %s(int n, ...);".formatted(name)).bindings().invoker(name + "_"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Object", "Class", "Error", "Throwable", "RuntimeException", "AssertionError", "Long"})
    void structsNamedAsClassesOfJavaLangThatTheCodeUsesAreRenamed(String name) {
        assertThat(bindingsOfStruct(name).layout(name + "_").byteSize()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arena", "MemorySegment", "FunctionDescriptor", "ValueLayout", "Linker", "Symbols", "Function",
            "SegmentAllocator"})
    void structsNamedAsOtherClassesKeepTheirName(String name) {
        assertThat(bindingsOfStruct(name).layout(name).byteSize()).isEqualTo(4);
    }

    private Bindings bindingsOfStruct(String name) {
        return TestHeader.of(folder, """
                struct %1$s { int x; };
                struct %1$s take(struct %1$s s, void (*f)(struct %1$s *s));
                typedef int (*callback)(struct %1$s s);
                struct holder { struct %1$s inner[2]; };
                """.formatted(name)).bindings();
    }

    @Test
    void aMemberMayBeNamedAsItsStruct() {
        Bindings lib = TestHeader.of(folder, """
                struct node { struct { int x; } node; };
                struct call { void (*call)(int x); };
                """).bindings();
        assertThat(lib.layout("node").byteSize()).isEqualTo(4);
        assertThat(lib.layout("call").byteSize()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout", "sizeof_", "allocate", "reinterpret", "index0", "hashCode", "$LAYOUT"})
    void aFieldMayBeNamedAsAMethodOfItsClass(String name) {
        Bindings lib = TestHeader.of(folder, "struct s { int %1$s; }; struct a { long %1$s; char text_%1$s[2]; };"
                .formatted(name)).bindings();
        assertThat(lib.layout("s").byteSize()).isEqualTo(4);
    }
}
