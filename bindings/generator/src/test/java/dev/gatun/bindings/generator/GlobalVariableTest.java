package dev.gatun.bindings.generator;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library's variables are read and written in place. */
class GlobalVariableTest {

    @TempDir
    private Path folder;

    @Test
    void variablesAreSharedWithC() {
        Bindings lib = TestHeader.of(folder, """
                struct point { int x, y; };
                extern int counter;
                extern const char *name;
                extern double grid[2][3];
                extern struct point origin, path[2];
                extern int (*hook)(int);
                int next(void);
                double sum(void);
                int call_hook(void);
                """).implementedBy("""
                int counter = 5;
                const char *name = "name";
                double grid[2][3] = {{1, 2, 3}, {4, 5, 6}};
                struct point origin = {7, 8}, path[2] = {{1, 2}, {3, 4}};
                int (*hook)(int);
                int next(void) { return ++counter; }
                double sum(void) { return grid[1][2] + origin.x + path[1].y; }
                int call_hook(void) { return hook(1); }
                """).bindings();
        assertThat(lib.call("counter")).isEqualTo(5);
        lib.call("counter", 41);
        assertThat(lib.call("next")).isEqualTo(42);
        assertThat(((MemorySegment) lib.call("counter$segment")).get(JAVA_INT, 0)).isEqualTo(42);
        assertThat(((MemorySegment) lib.call("name")).getString(0)).isEqualTo("name");

        assertThat(lib.call("grid", 1L, 1L)).isEqualTo(5.0);
        assertThat(lib.call("grid$dimensions")).isEqualTo(new long[] {2, 3});
        assertThat(lib.on("point", "y", lib.call("origin"))).isEqualTo(8);
        assertThat(lib.on("point", "x", lib.call("path", 1L))).isEqualTo(3);
        try (Arena arena = Arena.ofConfined()) {
            lib.call("grid", 1L, 2L, 100.0);
            lib.call("origin", arena.allocateFrom(JAVA_INT, 20, 0));
            lib.call("path", 1L, arena.allocateFrom(JAVA_INT, 0, 3));
            assertThat(lib.call("sum")).isEqualTo(123.0);
            lib.call("hook", arena.allocate(8));
        }
    }

    @Test
    void aVariableTheLibraryLacksFailsAtItsFirstUseOnly() {
        Bindings lib = TestHeader.of(folder, "extern int absent; extern int table[]; enum { FINE = 3 };").bindings();
        assertThat(lib.call("FINE")).isEqualTo(3);
        assertThatThrownBy(() -> lib.call("absent")).isInstanceOf(LinkageError.class);
    }
}
