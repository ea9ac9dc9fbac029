package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typedefs are layouts, other names of structs, or function types. */
class TypedefTest {

    @TempDir
    private Path folder;

    @Test
    void aTypedefOfAStructUnderAnotherNameIsASubclass() {
        Bindings lib = TestHeader.of(folder, """
                typedef struct point { int x, y; } point_t;
                typedef point_t place;
                typedef union { int i; } number, value;
                """).bindings();
        assertThat(lib.type("point_t").getSuperclass()).isEqualTo(lib.type("point"));
        assertThat(lib.type("place").getSuperclass()).isEqualTo(lib.type("point"));
        assertThat(lib.type("value").getSuperclass()).isEqualTo(lib.type("number"));
        assertThat(Bindings.invoke(null, lib.type("place"), "sizeof")).isEqualTo(8L);
    }

    @Test
    void aTypedefWithTheNameOfItsTagIsTheStructItself() {
        assertThat(TestHeader.of(folder, "typedef struct point { int x; } point;").generate())
                .containsOnlyKeys("java/lib/lib_h.java", "java/lib/point.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--include-struct", "--include-typedef"})
    void aStructThatOnlyATypedefNamesIsAskedForAsEither(String option) {
        TestHeader header = TestHeader.of(folder, "typedef struct { int x; } point; int norm(point p);");
        assertThat(header.generate("--include-function", "norm", option, "point"))
                .containsOnlyKeys("java/lib/lib_h.java", "java/lib/point.java");
    }

    @Test
    void arithmeticAndPointerTypedefsAreLayouts() {
        Bindings lib = TestHeader.of(folder, """
                #include <stdint.h>
                #include <stddef.h>
                typedef uint16_t half_t;
                typedef const char *text_t;
                typedef void *any;
                typedef double real;
                typedef _Bool flag;
                """).bindings();
        assertThat(lib.constant("half_t")).isInstanceOf(ValueLayout.OfShort.class);
        assertThat(lib.constant("text_t")).isInstanceOf(AddressLayout.class);
        assertThat(lib.constant("any")).isInstanceOf(AddressLayout.class);
        assertThat(lib.constant("real")).isInstanceOf(ValueLayout.OfDouble.class);
        assertThat(lib.constant("flag")).isInstanceOf(ValueLayout.OfBoolean.class);
        assertThat(lib.constant("size_t")).isInstanceOf(ValueLayout.OfLong.class);
        assertThat(lib.constant("uint64_t")).isInstanceOf(ValueLayout.OfLong.class);
    }

    @Test
    void typedefsOfVoidEnumsAndArraysHaveNothing() {
        Bindings lib = TestHeader.of(folder, """
                typedef void nothing;
                typedef enum { ON } state;
                typedef int triple[3];
                nothing f(state s, triple t);
                """).bindings();
        assertThat(lib.header().getFields()).extracting("name").doesNotContain("nothing", "state", "triple");
    }

    @Test
    void aTypedefOfAFunctionPointerUnderAnotherNameIsAnotherInterface() {
        Bindings lib = TestHeader.of(folder, "typedef int (*one)(int x); typedef one two;").bindings();
        assertThat(lib.on("two", "descriptor")).isEqualTo(lib.on("one", "descriptor"));
    }

    @Test
    void aStructDeclaredInsideAnotherIsKnownOutside() {
        TestHeader header = TestHeader.of(folder, """
                struct outer { struct inner { int x; } i; };
                int use(struct inner i);
                struct user { struct inner all[2]; };
                """);
        assertThat(LayoutProof.of(header)).contains("struct\touter.inner\tstruct inner\t4\t4");
        assertThat(header.abi()).contains("function\tuse\t(outer.inner) -> int");
    }
}
