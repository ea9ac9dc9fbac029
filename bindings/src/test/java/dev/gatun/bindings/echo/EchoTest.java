package dev.gatun.bindings.echo;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generated bindings, called: what goes to C and comes back is what was given. */
class EchoTest {

    private final Arena arena = Arena.ofConfined();
    private final Random random = new Random();

    @BeforeAll
    static void needsACompiler() {
        assumeTrue(EchoLibrary.canBeCompiled(), "no C compiler called cc on this machine");
    }

    @AfterEach
    void free() {
        arena.close();
    }

    @Test
    void everyArithmeticTypePassesUnchanged() {
        assertThat(echo_h.echo_int8((byte) -7)).isEqualTo((byte) -7);
        assertThat(echo_h.echo_int16(Short.MIN_VALUE)).isEqualTo(Short.MIN_VALUE);
        assertThat(echo_h.echo_int64(Long.MIN_VALUE + 1)).isEqualTo(Long.MIN_VALUE + 1);
        assertThat(echo_h.echo_float(Float.MIN_VALUE)).isEqualTo(Float.MIN_VALUE);
        assertThat(echo_h.echo_double(-0.1)).isEqualTo(-0.1);
        assertThat(echo_h.echo_not(true)).isFalse();
        assertThat(echo_h.echo_pointer(MemorySegment.ofAddress(0x7fff_1234L)).address()).isEqualTo(0x7fff_1234L);
    }

    @Test
    void outParametersAreWritten() {
        MemorySegment out = arena.allocate(JAVA_INT);
        int value = random.nextInt();
        assertThat(echo_h.echo_store(value, out)).isZero();
        assertThat(out.get(JAVA_INT, 0)).isEqualTo(value);
    }

    @Test
    void aStructOf12BytesGoesAndComesByValue() {
        MemorySegment twice = echo_h.echo_dim3_twice(arena, dim3(3, 5, 7));
        assertThat(echo_dim3.x(twice)).isEqualTo(6);
        assertThat(echo_dim3.y(twice)).isEqualTo(10);
        assertThat(echo_dim3.z(twice)).isEqualTo(14);
        assertThat(echo_h.echo_volume(dim3(3, 5, 7))).isEqualTo(105);
    }

    @Test
    void aStructOf16BytesOfTwoRegisterClassesGoesAndComesByValue() {
        MemorySegment pair = echo_pair.allocate(arena);
        echo_pair.number(pair, 42);
        echo_pair.real(pair, -8.0);
        MemorySegment swapped = echo_h.echo_pair_swapped(arena, pair);
        assertThat(echo_pair.number(swapped)).isEqualTo(-8);
        assertThat(echo_pair.real(swapped)).isEqualTo(42.0);
    }

    @Test
    void aStructOf128BytesGoesAndComesByValue() {
        MemorySegment id = echo_id.allocate(arena);
        byte[] bytes = new byte[128];
        random.nextBytes(bytes);
        MemorySegment.copy(bytes, 0, id, JAVA_BYTE, 0, bytes.length);
        MemorySegment reversed = echo_h.echo_id_reversed(arena, id);
        for (int i = 0; i < bytes.length; i++) {
            assertThat(echo_id.bytes(reversed, i)).isEqualTo(bytes[bytes.length - 1 - i]);
            assertThat(echo_h.echo_first_byte(id, i)).isEqualTo(bytes[i]);
        }
    }

    @Test
    void argumentsBeyondTheRegistersKeepTheirPlaces() {
        MemorySegment pair = echo_pair.allocate(arena);
        echo_pair.real(pair, 6.0);
        int sum = echo_h.echo_many(1, 2.0, dim3(0, 0, 3), 4L, 5.0f, pair, 7, 8, 9, 10);
        assertThat(sum).isEqualTo(1 + 2 * 2 + 3 * 3 + 5 * 4 + 7 * 5 + 11 * 6 + 13 * 7 + 17 * 8 + 19 * 9 + 23 * 10);
    }

    @Test
    void everyKindOfFieldIsReadWhereCWroteIt() {
        MemorySegment mixed = echo_mixed.allocate(arena).fill((byte) 0x5a);
        echo_h.echo_fill(mixed);
        assertThat(echo_mixed.tag(mixed)).isEqualTo((byte) 'e');
        assertThat(echo_mixed.real(mixed)).isEqualTo(1.5f);
        assertThat(echo_mixed.whole(mixed)).isEqualTo(Float.floatToRawIntBits(1.5f));
        assertThat(echo_mixed.halves.low(echo_mixed.halves(mixed))).isEqualTo((short) -3);
        assertThat(echo_mixed.halves.high(echo_mixed.halves(mixed))).isEqualTo((short) 4);
        assertThat(echo_mixed.grid(mixed, 1, 2)).isEqualTo(12);
        assertThat(echo_mixed.grid$dimensions()).containsExactly(2, 3);
        assertThat(echo_dim3.x(echo_mixed.sizes(mixed, 1))).isEqualTo(1);
        assertThat(echo_mixed.notify(mixed)).isEqualTo(MemorySegment.NULL);
    }

    @Test
    void cCallsJavaThroughFunctionPointers() {
        MemorySegment values = arena.allocateFrom(JAVA_INT, 5, -9, 12, 3);
        MemorySegment byAmount = echo_compare.allocate(
                (a, b) -> Integer.compare(Math.abs(a.get(JAVA_INT, 0)), Math.abs(b.get(JAVA_INT, 0))), arena);
        assertThat(echo_h.echo_smallest(values, 4, byAmount)).isEqualTo(3);
        assertThat(echo_compare.invoke(byAmount, values, values.asSlice(4))).isNegative();
        MemorySegment square = echo_apply$function.allocate(x -> x * x, arena);
        assertThat(echo_h.echo_apply(12, square)).isEqualTo(144);
    }

    @Test
    void variadicFunctionsTakeTheLayoutsOfTheirArguments() {
        echo_h.echo_sum sum = echo_h.echo_sum.makeInvoker(echo_h.C_INT, echo_h.C_INT, echo_h.C_INT);
        assertThat(sum.apply(3, 10, 20, 12)).isEqualTo(42);
    }

    @Test
    void globalVariablesAreSharedWithC() {
        echo_h.echo_counter(7);
        assertThat(echo_h.echo_counter()).isEqualTo(7);
        assertThat(echo_h.echo_table(2)).isEqualTo(5);
    }

    @Test
    void constantsHaveTheirValues() {
        assertThat(echo_h.ECHO_VERSION()).isEqualTo(echo_h.echo_version());
        assertThat(echo_h.ECHO_NAME().getString(0)).isEqualTo("echo");
        assertThat(echo_h.ECHO_LOW()).isEqualTo(-2);
        assertThat(echo_h.ECHO_HIGH()).isEqualTo(5);
    }

    private MemorySegment dim3(int x, int y, int z) {
        MemorySegment size = echo_dim3.allocate(arena);
        echo_dim3.x(size, x);
        echo_dim3.y(size, y);
        echo_dim3.z(size, z);
        return size;
    }
}
