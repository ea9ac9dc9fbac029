package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Macros that are constants have the Java type and the value of what they expand to. */
class MacroTest {

    @TempDir
    private static Path folder;
    private static Bindings lib;

    @BeforeAll
    static void generate() {
        lib = TestHeader.of(folder, """
                #include <stddef.h>
                #include <stdbool.h>
                enum kind { FIRST = 40, SECOND };
                typedef struct stream *stream_t;
                typedef void (*destructor_t)(void *);
                #define DECIMAL 42
                #define NEGATIVE -7
                #define HEX 0x7fff
                #define HEX_TOP 0xffffffff
                #define UNSIGNED 4000000000u
                #define LONG_MASK 0xffffffffffffffffULL
                #define LONG_LONG 1LL
                #define LONG_ONE 5L
                #define OCTAL 0755
                #define BINARY 0b101
                #define LOWEST (-2147483647 - 1)
                #define LOWEST_LONG (-9223372036854775807LL - 1)
                #define SIZE ((size_t) 12)
                #define BYTE ((unsigned char) 200)
                #define SMALL ((short) -2)
                #define LETTER 'A'
                #define NEWLINE '\\n'
                #define BOOLEAN ((bool) 1)
                #define YES true
                #define FLOATING 1.5f
                #define DOUBLING 2.5
                #define SCIENTIFIC 1e-300
                #define MINUS_ZERO -0.0
                #define INFINITE __builtin_inff()
                #define NOT_A_NUMBER __builtin_nan("")
                #define TEXT "text"
                #define JOINED "a" "b" TEXT
                #define ESCAPED "tab\\there \\"quoted\\" back\\\\slash $L dollar"
                #define UNICODE "gr\\u00fc\\u00dfe"
                #define EMPTY_TEXT ""
                #define NULL_POINTER ((void *) 0)
                #define LEGACY_STREAM ((stream_t) 0x1)
                #define INVALID ((void *) -1)
                #define DESTRUCTOR ((destructor_t) -1)
                #define SUM (DECIMAL + HEX)
                #define SHIFT (1u << 31)
                #define BITS (BIT(3) | BIT(5))
                #define BIT(n) (1 << (n))
                #define OF_ENUM SECOND
                #define ENUM_CAST ((enum kind) 40)
                #define SIZE_OF sizeof(long[3])
                #define CHOICE (DECIMAL > 40 ? 1 : 2)
                #define VERSION (9 * 1000 + 8 * 100 + 1)
                #define REDEFINED 1
                #undef REDEFINED
                #define REDEFINED 2
                """).bindings();
    }

    @Test
    void integersHaveTheTypeOfTheirLiteral() {
        assertThat(lib.call("DECIMAL")).isEqualTo(42);
        assertThat(lib.call("NEGATIVE")).isEqualTo(-7);
        assertThat(lib.call("HEX")).isEqualTo(0x7fff);
        assertThat(lib.call("OCTAL")).isEqualTo(493);
        assertThat(lib.call("BINARY")).isEqualTo(5);
        assertThat(lib.call("LOWEST")).isEqualTo(Integer.MIN_VALUE);
        assertThat(lib.call("LONG_ONE")).isEqualTo(5L);
        assertThat(lib.call("LONG_LONG")).isEqualTo(1L);
        assertThat(lib.call("LOWEST_LONG")).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void unsignedIntegersKeepTheirBits() {
        assertThat(lib.call("HEX_TOP")).isEqualTo(0xffffffff);
        assertThat(lib.call("UNSIGNED")).isEqualTo((int) 4000000000L);
        assertThat(lib.call("SHIFT")).isEqualTo(Integer.MIN_VALUE);
        assertThat(lib.call("LONG_MASK")).isEqualTo(-1L);
    }

    @Test
    void castsDecideTheType() {
        assertThat(lib.call("SIZE")).isEqualTo(12L);
        assertThat(lib.call("BYTE")).isEqualTo((byte) 200);
        assertThat(lib.call("SMALL")).isEqualTo((short) -2);
        assertThat(lib.call("BOOLEAN")).isEqualTo(true);
        assertThat(lib.call("ENUM_CAST")).isEqualTo(40);
    }

    @Test
    void charactersAndTrueAreIntsAsInC() {
        assertThat(lib.call("LETTER")).isEqualTo((int) 'A');
        assertThat(lib.call("NEWLINE")).isEqualTo(10);
        assertThat(lib.call("YES")).isEqualTo(1);
    }

    @Test
    void floatingNumbersKeepTheirPrecision() {
        assertThat(lib.call("FLOATING")).isEqualTo(1.5f);
        assertThat(lib.call("DOUBLING")).isEqualTo(2.5);
        assertThat(lib.call("SCIENTIFIC")).isEqualTo(1e-300);
        assertThat(lib.call("MINUS_ZERO")).isEqualTo(-0.0);
        assertThat(lib.call("INFINITE")).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(lib.call("NOT_A_NUMBER")).isEqualTo(Double.NaN);
    }

    @Test
    void textsAreCStrings() {
        assertThat(text("TEXT")).isEqualTo("text");
        assertThat(text("JOINED")).isEqualTo("abtext");
        assertThat(text("ESCAPED")).isEqualTo("tab\there \"quoted\" back\\slash $L dollar");
        assertThat(text("UNICODE")).isEqualTo("gr\u00fc\u00dfe");
        assertThat(text("EMPTY_TEXT")).isEmpty();
        assertThat(lib.call("TEXT")).isSameAs(lib.call("TEXT"));
    }

    @Test
    void pointersAreAddresses() {
        assertThat(lib.call("NULL_POINTER")).isEqualTo(MemorySegment.NULL);
        assertThat(lib.call("LEGACY_STREAM")).isEqualTo(MemorySegment.ofAddress(1));
        assertThat(lib.call("INVALID")).isEqualTo(MemorySegment.ofAddress(-1));
    }

    @Test
    void pointersToFunctionsAreAddresses() {
        assertThat(lib.call("DESTRUCTOR")).isEqualTo(MemorySegment.ofAddress(-1));
    }

    @Test
    void expressionsOfOtherMacrosAreWorkedOut() {
        assertThat(lib.call("SUM")).isEqualTo(42 + 0x7fff);
        assertThat(lib.call("BITS")).isEqualTo(40);
        assertThat(lib.call("OF_ENUM")).isEqualTo(41);
        assertThat(lib.call("SIZE_OF")).isEqualTo(24L);
        assertThat(lib.call("CHOICE")).isEqualTo(1);
        assertThat(lib.call("VERSION")).isEqualTo(9801);
    }

    @Test
    void theLastDefinitionCounts() {
        assertThat(lib.call("REDEFINED")).isEqualTo(2);
    }

    private static String text(String macro) {
        return ((MemorySegment) lib.call(macro)).getString(0);
    }
}
