package dev.gatun.bindings.generator;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What C writes into a struct, Java reads, and the other way round. */
class StructAccessTest {

    private static final String HEADER = """
            struct point { int x, y; };
            struct all {
                _Bool flag; char c; short s; int i; long l; float f; double d; const char *text;
                struct point corner;
                union { int whole; float real; };
                struct { long number; } part;
                int row[3];
                double grid[2][3];
                struct point path[2];
                struct point field[2][2];
                char name[8];
            };
            void fill(struct all *a);
            int matches(const struct all *a);
            """;
    private static final String LIBRARY = """
            #include <string.h>
            void fill(struct all *a) {
                *a = (struct all) {1, -2, -300, 70000, 1L << 40, 0.5f, -0.25, "text", {3, 4}, .real = 1.5f,
                    .part = {-9}, {10, 11, 12}, {{1, 2, 3}, {4, 5, 6}}, {{1, 2}, {3, 4}},
                    {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}, "name"};
            }
            int matches(const struct all *a) {
                return a->flag && a->c == -2 && a->s == -300 && a->i == 70000 && a->l == 1L << 40 && a->f == 0.5f
                    && a->d == -0.25 && a->corner.x == 3 && a->corner.y == 4 && a->real == 1.5f && a->part.number == -9
                    && a->row[2] == 12 && a->grid[1][2] == 6 && a->path[1].y == 4 && a->field[1][0].x == 5
                    && !strcmp(a->text, "text") && !strcmp(a->name, "name");
            }
            """;

    private final Arena arena = Arena.ofConfined();

    @TempDir
    private Path folder;
    private Bindings lib;
    private MemorySegment all;

    @BeforeEach
    void generate() {
        lib = TestHeader.of(folder, HEADER).implementedBy(LIBRARY).bindings();
        all = lib.allocate("all", arena);
    }

    @AfterEach
    void free() {
        arena.close();
    }

    @Test
    void javaReadsWhatCWrote() {
        lib.call("fill", all);
        assertThat(get("flag")).isEqualTo(true);
        assertThat(get("c")).isEqualTo((byte) -2);
        assertThat(get("s")).isEqualTo((short) -300);
        assertThat(get("i")).isEqualTo(70000);
        assertThat(get("l")).isEqualTo(1L << 40);
        assertThat(get("f")).isEqualTo(0.5f);
        assertThat(get("d")).isEqualTo(-0.25);
        assertThat(((MemorySegment) get("text")).getString(0)).isEqualTo("text");
        assertThat(lib.on("point", "y", get("corner"))).isEqualTo(4);
        assertThat(get("whole")).isEqualTo(Float.floatToRawIntBits(1.5f));
        assertThat(lib.on("all.part", "number", get("part"))).isEqualTo(-9L);
        assertThat(get("row", 2L)).isEqualTo(12);
        assertThat(get("grid", 1L, 2L)).isEqualTo(6.0);
        assertThat(lib.on("point", "y", get("path", 1L))).isEqualTo(4);
        assertThat(lib.on("point", "x", get("field", 1L, 0L))).isEqualTo(5);
        assertThat(((MemorySegment) get("name")).getString(0)).isEqualTo("name");
    }

    @Test
    void cReadsWhatJavaWrote() {
        set("flag", true);
        set("c", (byte) -2);
        set("s", (short) -300);
        set("i", 70000);
        set("l", 1L << 40);
        set("f", 0.5f);
        set("d", -0.25);
        set("text", arena.allocateFrom("text"));
        set("corner", point(3, 4));
        set("real", 1.5f);
        lib.on("all.part", "number", get("part"), -9L);
        set("row", 2L, 12);
        set("grid", 1L, 2L, 6.0);
        set("path", 1L, point(0, 4));
        set("field", 1L, 0L, point(5, 0));
        MemorySegment name = arena.allocate(8);
        name.setString(0, "name");
        set("name", name);
        assertThat(lib.call("matches", all)).isEqualTo(1);
    }

    @Test
    void anIndexOutsideAnArrayIsRefused() {
        assertThatThrownBy(() -> get("row", 3L)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> get("grid", 0L, 3L)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> get("field", -1L, 0L)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void arraysOfStructsAreAllocatedAndSlicedByIndex() {
        MemorySegment points = (MemorySegment) lib.on("point", "allocateArray", 5L, arena);
        assertThat(points.byteSize()).isEqualTo(5 * (long) lib.on("point", "sizeof"));
        lib.on("point", "y", lib.on("point", "asSlice", points, 3L), 42);
        assertThat(points.getAtIndex(JAVA_INT, 7)).isEqualTo(42);
    }

    @Test
    void aBareAddressBecomesAStructOfItsSize() {
        MemorySegment bare = MemorySegment.ofAddress(all.address());
        Object again = lib.on("all", "reinterpret", bare, arena, (Consumer<MemorySegment>) _ -> { });
        assertThat(((MemorySegment) again).byteSize()).isEqualTo(all.byteSize());
    }

    private MemorySegment point(int x, int y) {
        return arena.allocateFrom(JAVA_INT, x, y);
    }

    private Object get(String field, Object... indices) {
        return lib.on("all", field, with(indices));
    }

    private void set(String field, Object... indicesAndValue) {
        lib.on("all", field, with(indicesAndValue));
    }

    private Object[] with(Object... rest) {
        Object[] arguments = new Object[rest.length + 1];
        arguments[0] = all;
        System.arraycopy(rest, 0, arguments, 1, rest.length);
        return arguments;
    }
}
