package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enum constants are Java constants of the type that C gives them room in. */
class EnumTest {

    @TempDir
    private Path folder;

    @Test
    void constantsCountOnFromTheLastGivenValue() {
        Bindings lib = TestHeader.of(folder, "enum color { RED, GREEN = 5, BLUE, LAST = BLUE | 8 };").bindings();
        assertThat(lib.call("RED")).isEqualTo(0);
        assertThat(lib.call("GREEN")).isEqualTo(5);
        assertThat(lib.call("BLUE")).isEqualTo(6);
        assertThat(lib.call("LAST")).isEqualTo(14);
    }

    @Test
    void negativeValuesStayNegative() {
        TestHeader header = TestHeader.of(folder, "enum status { LOWEST = -2147483647 - 1, FAILED = -1, FINE };");
        assertThat(header.bindings().call("LOWEST")).isEqualTo(Integer.MIN_VALUE);
        assertThat(header.bindings().call("FAILED")).isEqualTo(-1);
        assertThat(header.abi()).contains("constant\tFAILED\tint\t-1");
    }

    @Test
    void anUnsignedTopBitIsTheSignInJavaAndNotInTheTable() {
        TestHeader header = TestHeader.of(folder, "enum mask { NONE, TOP = 0x80000000u, ALL = 0xffffffff };");
        assertThat(header.bindings().call("TOP")).isEqualTo(0x80000000);
        assertThat(header.bindings().call("ALL")).isEqualTo(-1);
        assertThat(header.abi()).contains("constant\tTOP\tint\t2147483648", "constant\tALL\tint\t4294967295");
    }

    @Test
    void valuesOf64BitsAreLongs() {
        Bindings lib = TestHeader.of(folder, """
                enum big { SMALL = 1, HUGE_VALUE = 0x123456789abcdefLL };
                enum negative { BELOW = -0x7fffffffffffffffLL - 1, ABOVE = 0x7fffffffffffffffLL };
                enum top { HIGHEST = 0x8000000000000000ULL };
                """).bindings();
        assertThat(lib.call("SMALL")).isEqualTo(1L);
        assertThat(lib.call("HUGE_VALUE")).isEqualTo(0x123456789abcdefL);
        assertThat(lib.call("BELOW")).isEqualTo(Long.MIN_VALUE);
        assertThat(lib.call("ABOVE")).isEqualTo(Long.MAX_VALUE);
        assertThat(lib.call("HIGHEST")).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void aPackedEnumIsAByte() {
        TestHeader header = TestHeader.of(folder, """
                enum __attribute__((packed)) small { A = 1, B = 200 };
                struct user { enum small s; char c; };
                """);
        assertThat(header.bindings().call("B")).isEqualTo((byte) 200);
        assertThat(LayoutProof.of(header)).contains("struct\tuser\tstruct user\t2\t1");
    }

    @Test
    void enumsWithoutANameAndThoseOfTypedefsHaveTheirConstants() {
        Bindings lib = TestHeader.of(folder, "enum { LIMIT = 16 }; typedef enum { ON = 1 } state; int f(state s);")
                .bindings("--include-constant", "LIMIT", "--include-constant", "ON");
        assertThat(lib.call("LIMIT")).isEqualTo(16);
        assertThat(lib.call("ON")).isEqualTo(1);
    }

    @Test
    void enumsDeclaredInsideAStructHaveTheirConstants() {
        TestHeader header = TestHeader.of(folder, """
                struct event { enum kind { KEY = 3, MOUSE } kind; enum { UP, DOWN = 9 } state; };
                """);
        Bindings lib = header.bindings();
        assertThat(lib.call("MOUSE")).isEqualTo(4);
        assertThat(lib.call("DOWN")).isEqualTo(9);
        assertThat(header.generate("--include-constant", "KEY")).containsOnlyKeys("java/lib/lib_h.java");
    }

    @Test
    void enumsPassAsTheirIntegers() {
        Bindings lib = TestHeader.of(folder, """
                enum level { LOW = -5, HIGH = 5 };
                enum level opposite(enum level l);
                """).implementedBy("enum level opposite(enum level l) { return -l; }").bindings();
        assertThat(lib.call("opposite", lib.call("LOW"))).isEqualTo(lib.call("HIGH"));
    }
}
