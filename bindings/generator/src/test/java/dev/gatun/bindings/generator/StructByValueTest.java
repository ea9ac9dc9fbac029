package dev.gatun.bindings.generator;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structs are passed and returned by value; they must be bound as well. */
class StructByValueTest {

    private final Arena arena = Arena.ofConfined();

    @TempDir
    private Path folder;

    @AfterEach
    void free() {
        arena.close();
    }

    @Test
    void aStructReturnedLiesInTheMemoryOfTheAllocatorGiven() {
        Bindings lib = TestHeader.of(folder, """
                struct point { int x, y; };
                struct point make(int allocator, int y);
                """).implementedBy("struct point make(int a, int y) { return (struct point) {a, y}; }").bindings();
        AtomicInteger asked = new AtomicInteger();
        SegmentAllocator allocator = (size, alignment) -> {
            asked.incrementAndGet();
            return arena.allocate(size, alignment);
        };
        MemorySegment point = (MemorySegment) lib.call("make", allocator, 3, 4);
        assertThat(asked).hasValue(1);
        assertThat(point.toArray(JAVA_INT)).containsExactly(3, 4);
    }

    @Test
    void aStructOf128BytesGoesAndComes() {
        Bindings lib = TestHeader.of(folder, """
                typedef struct { char bytes[128]; } id;
                id reversed(id given);
                char at(id given, int index);
                """).implementedBy("""
                id reversed(id given) {
                    id r; for (int i = 0; i < 128; i++) r.bytes[i] = given.bytes[127 - i]; return r; }
                char at(id given, int index) { return given.bytes[index]; }
                """).bindings();
        byte[] bytes = new byte[128];
        new Random(1).nextBytes(bytes);
        MemorySegment id = arena.allocateFrom(JAVA_BYTE, bytes);
        MemorySegment reversed = (MemorySegment) lib.call("reversed", arena, id);
        for (int i = 0; i < bytes.length; i++) {
            assertThat(lib.on("id", "bytes", reversed, (long) i)).isEqualTo(bytes[127 - i]);
        }
        assertThat(lib.call("at", id, 99)).isEqualTo(bytes[99]);
    }

    @Test
    void unionsAndNestedAndMixedStructsGoAndCome() {
        Bindings lib = TestHeader.of(folder, """
                union number { int i; double d; };
                struct mixed { float f; struct { char c; union number n; } in; };
                struct mixed swap(struct mixed m, union number n);
                """).implementedBy("""
                struct mixed swap(struct mixed m, union number n) { m.f += m.in.c; m.in.n = n; return m; }
                """).bindings();
        MemorySegment mixed = lib.allocate("mixed", arena);
        lib.on("mixed", "f", mixed, 1.5f);
        lib.on("mixed.in", "c", lib.on("mixed", "in", mixed), (byte) 2);
        MemorySegment number = lib.allocate("number", arena);
        lib.on("number", "d", number, -0.5);
        Object result = lib.call("swap", arena, mixed, number);
        assertThat(lib.on("mixed", "f", result)).isEqualTo(3.5f);
        assertThat(lib.on("number", "d", lib.on("mixed.in", "n", lib.on("mixed", "in", result)))).isEqualTo(-0.5);
    }

    @Test
    void aStructLeftOutIsAskedForByTheOptionToAdd() {
        TestHeader header = TestHeader.of(folder, """
                struct point { int x, y; };
                union number { int i; float f; };
                int norm(struct point p);
                struct line { struct point from, to; };
                struct lines { struct point all[2][2]; };
                union number parse(void);
                typedef void (*callback)(struct point p);
                extern struct point origin;
                typedef struct point place;
                """);
        assertThat(header.refusal("--include-function", "norm"))
                .contains("norm needs point, which is left out", "--include-struct", "point");
        assertThat(header.refusal("--include-struct", "line")).contains("line needs point");
        assertThat(header.refusal("--include-struct", "lines")).contains("lines needs point");
        assertThat(header.refusal("--include-function", "parse")).contains("parse needs number", "--include-union");
        assertThat(header.refusal("--include-typedef", "callback")).contains("callback needs point");
        assertThat(header.refusal("--include-var", "origin")).contains("origin needs point");
        assertThat(header.refusal("--include-typedef", "place")).contains("place needs point");
        header.bindings("--include-function", "norm", "--include-struct", "point");
    }

    @Test
    void aStructWithoutATagIsAskedForByItsTypedef() {
        TestHeader header = TestHeader.of(folder, "typedef struct { int x; } point; int norm(point p);");
        assertThat(header.refusal("--include-function", "norm"))
                .contains("norm needs point", "--include-typedef point");
        header.bindings("--include-function", "norm", "--include-typedef", "point");
    }

    @Test
    void aStructLeftOutDeepInsideIsAskedForAsWell() {
        TestHeader inUnnamed = TestHeader.of(folder,
                "struct point { int x; }; struct a { union { struct point p; int i; }; };");
        assertThat(inUnnamed.refusal("--include-struct", "a")).contains("needs point");
        TestHeader inNested = TestHeader.of(folder,
                "struct point { int x; }; struct a { struct { struct point p; } n; };");
        assertThat(inNested.refusal("--include-struct", "a")).contains("needs point");
        TestHeader inField = TestHeader.of(folder,
                "struct point { int x; }; struct a { void (*f)(struct point p); };");
        assertThat(inField.refusal("--include-struct", "a")).contains("needs point");
        TestHeader inParameter = TestHeader.of(folder,
                "struct point { int x; }; int f(int (*g)(struct point p));");
        assertThat(inParameter.refusal("--include-function", "f")).contains("needs point");
    }
}
