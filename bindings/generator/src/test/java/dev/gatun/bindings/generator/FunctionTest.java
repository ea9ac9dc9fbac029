package dev.gatun.bindings.generator;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions are static methods that take and return what C does. */
class FunctionTest {

    @TempDir
    private Path folder;

    @Test
    void everyArithmeticTypeGoesAndComes() {
        Bindings lib = TestHeader.of(folder, """
                #include <stddef.h>
                #include <stdint.h>
                _Bool negate(_Bool b);
                unsigned char next_char(unsigned char c);
                short half(short s);
                unsigned next_unsigned(unsigned u);
                size_t doubled(size_t s);
                uint64_t inverted(uint64_t x);
                float less(float f);
                double product(char a, short b, int c, long d, float e, double f);
                const char *name(void);
                """).implementedBy("""
                _Bool negate(_Bool b) { return !b; }
                unsigned char next_char(unsigned char c) { return c + 1; }
                short half(short s) { return s / 2; }
                unsigned next_unsigned(unsigned u) { return u + 1; }
                size_t doubled(size_t s) { return 2 * s; }
                uint64_t inverted(uint64_t x) { return ~x; }
                float less(float f) { return f - 1; }
                double product(char a, short b, int c, long d, float e, double f) { return a * b * c * d * e * f; }
                const char *name(void) { return "name"; }
                """).bindings();
        assertThat(lib.call("negate", true)).isEqualTo(false);
        assertThat(lib.call("next_char", (byte) 127)).isEqualTo((byte) -128);
        assertThat(lib.call("half", (short) -300)).isEqualTo((short) -150);
        assertThat(lib.call("next_unsigned", Integer.MAX_VALUE)).isEqualTo(Integer.MIN_VALUE);
        assertThat(lib.call("doubled", 1L << 40)).isEqualTo(1L << 41);
        assertThat(lib.call("inverted", 0L)).isEqualTo(-1L);
        assertThat(lib.call("less", 0.5f)).isEqualTo(-0.5f);
        assertThat(lib.call("product", (byte) 2, (short) 3, 5, 7L, 0.5f, -2.0)).isEqualTo(-210.0);
        assertThat(((MemorySegment) lib.call("name")).getString(0)).isEqualTo("name");
    }

    @Test
    void aVariadicFunctionIsCalledWithTheLayoutsOfItsArguments() {
        Bindings lib = TestHeader.of(folder, "int sum(int count, ...);").implementedBy("""
                #include <stdarg.h>
                int sum(int count, ...) {
                    va_list list; va_start(list, count); int all = 0;
                    for (int i = 0; i < count; i++) all += va_arg(list, int);
                    all += va_arg(list, double); va_end(list); return all; }
                """).bindings();
        Class<?> type = lib.invoker("sum");
        Object layouts = new MemoryLayout[] {JAVA_INT, JAVA_INT, (MemoryLayout) lib.constant("C_DOUBLE")};
        Object sum = Bindings.invoke(null, type, "makeInvoker", layouts);
        assertThat(Bindings.invoke(sum, type, "apply", 2, new Object[] {30, 10, 2.5})).isEqualTo(42);
        assertThat(Bindings.invoke(sum, type, "descriptor"))
                .isEqualTo(FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_DOUBLE));
    }

    @Test
    void aVariadicFunctionsParametersMayHaveAnyName() {
        Bindings lib = TestHeader.of(folder, "int first(int x1, ...); void second(int x2, int, ...);").bindings();
        assertThat(lib.invoker("first").getMethods()).extracting("name").contains("apply");
    }

    @Test
    void aFunctionWithoutPrototypeTakesNothing() {
        Bindings lib = TestHeader.of(folder, "int answer();").implementedBy("int answer() { return 42; }").bindings();
        assertThat(lib.call("answer")).isEqualTo(42);
        assertThat(lib.call("answer$descriptor")).isEqualTo(FunctionDescriptor.of(JAVA_INT));
    }

    @Test
    void anArrayParameterIsAPointer() {
        Bindings lib = TestHeader.of(folder, """
                typedef int triple[3];
                int total(int n, const int values[], int grid[][2], triple t, int vla[n], int fixed[static 2]);
                """).implementedBy("""
                int total(int n, const int values[], int grid[][2], triple t, int vla[n], int fixed[static 2]) {
                    return n + values[1] + grid[1][1] + t[2] + vla[0] + fixed[1]; }
                """).bindings();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment a = arena.allocateFrom(JAVA_INT, 1, 10, 100, 1000);
            assertThat(lib.call("total", 5, a, a, a, a, a)).isEqualTo(5 + 10 + 1000 + 100 + 1 + 10);
        }
    }

    @Test
    void parametersWithoutANameAreNumberedAndNeverClash() {
        TestHeader header = TestHeader.of(folder, """
                int a(int, double); int b(int x1, int); int c(int x1, int x0, int);
                """);
        assertThat(header.generate().get("java/lib/lib_h.java")).contains("int a(int x0, double x1)");
        assertThat(header.bindings().header().getMethods()).extracting("name").contains("b", "c");
    }

    @Test
    void theHandleTheDescriptorAndTheAddressAreThere() throws Throwable {
        Bindings lib = TestHeader.of(folder, "int add(int a, long b);")
                .implementedBy("int add(int a, long b) { return a + b; }").bindings();
        MethodHandle handle = (MethodHandle) lib.call("add$handle");
        assertThat(handle.type()).isEqualTo(MethodType.methodType(int.class, int.class, long.class));
        assertThat((int) handle.invokeExact(1, 2L)).isEqualTo(3);
        assertThat(((FunctionDescriptor) lib.call("add$descriptor")).toMethodType()).isEqualTo(handle.type());
        assertThat(((MemorySegment) lib.call("add$address")).address()).isNotZero();
    }

    @Test
    void aFunctionDeclaredTwiceIsBoundOnce() {
        TestHeader header = TestHeader.of(folder, """
                int add(int, int); int add(int a, int b); extern int add(int a, int b);
                """);
        assertThat(header.abi()).containsExactly("function\tadd\t(int, int) -> int");
    }

    @Test
    void theVersionThatFirstHadASymbolIsHandedOn() {
        TestHeader header = TestHeader.of(folder, "int recent(void); int older(void);");
        Bindings lib = header.bindings("@" + Texts.write(folder, "lib.args", """
                # What the test needs.
                --include-function recent   # since 2.29
                --include-function older
                """));
        assertThatThrownBy(() -> lib.call("recent$address")).isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("recent since 2.29");
        assertThatThrownBy(() -> lib.call("older$address")).hasMessage("older since null");
        assertThat(header.generate("@" + folder.resolve("lib.args")).get("java/lib/lib_h.java"))
                .contains("SYMBOLS.downcall(\"recent\", DESC, \"2.29\")", "SYMBOLS.downcall(\"older\", DESC, null)");
    }
}
