package dev.gatun.bindings.generator;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C calls Java, and Java calls what C points to. */
class CallbackTest {

    private final Arena arena = Arena.ofConfined();

    @TempDir
    private Path folder;

    @AfterEach
    void free() {
        arena.close();
    }

    @Test
    void aTypedefOfAFunctionPointerIsAnInterface() {
        Bindings lib = TestHeader.of(folder, """
                typedef int (*combine)(int a, int b);
                int twice(combine how, int a, int b);
                combine adder(void);
                """).implementedBy("""
                int twice(combine how, int a, int b) { return how(how(a, b), b); }
                static int add(int a, int b) { return a + b; }
                combine adder(void) { return add; }
                """).bindings();
        MemorySegment minus = lib.callback("combine", arena, x -> (int) x[0] - (int) x[1]);
        assertThat(lib.call("twice", minus, 10, 3)).isEqualTo(4);
        assertThat(lib.on("combine", "invoke", lib.call("adder"), 2, 5)).isEqualTo(7);
    }

    @Test
    void aTypedefOfAFunctionIsAnInterface() {
        Bindings lib = TestHeader.of(folder, """
                typedef double curve(double x);
                double area(curve *c, double to);
                """).implementedBy("double area(curve *c, double to) { return c(to / 2) * to; }").bindings();
        assertThat(lib.call("area", lib.callback("curve", arena, x -> (double) x[0] * 3), 4.0)).isEqualTo(24.0);
    }

    @Test
    void aParameterThatPointsToAFunctionHasAnInterfaceOfItsOwn() {
        Bindings lib = TestHeader.of(folder, """
                void each(int n, void (*visit)(int i, void *data), void *data);
                long unnamed(long (*)(long));
                long decays(long function(long x));
                """).implementedBy("""
                void each(int n, void (*visit)(int, void *), void *data) { for (int i = 0; i < n; i++) visit(i, data); }
                long unnamed(long (*f)(long)) { return f(20) + 1; }
                long decays(long f(long x)) { return f(1) * 2; }
                """).bindings();
        MemorySegment sum = arena.allocate(JAVA_INT);
        lib.call("each", 5, lib.callback("each$visit", arena, x -> {
            MemorySegment data = ((MemorySegment) x[1]).reinterpret(4);
            data.set(JAVA_INT, 0, data.get(JAVA_INT, 0) + (int) x[0]);
            return null;
        }), sum);
        assertThat(sum.get(JAVA_INT, 0)).isEqualTo(10);
        assertThat(lib.call("unnamed", lib.callback("unnamed$x0", arena, x -> (long) x[0] * 2))).isEqualTo(41L);
        assertThat(lib.call("decays", lib.callback("decays$function", arena, x -> (long) x[0] + 4))).isEqualTo(10L);
    }

    @Test
    void aFieldThatPointsToAFunctionHasAnInterfaceInsideTheStruct() {
        Bindings lib = TestHeader.of(folder, """
                typedef int (*plain)(int);
                struct operations { int (*open)(int id); plain twice; int (*table[2])(int); };
                int use(const struct operations *o);
                """).implementedBy("""
                int use(const struct operations *o) { return o->open(4) * 1000 + o->twice(6) * 10 + o->table[1](1); }
                """).bindings();
        MemorySegment operations = lib.allocate("operations", arena);
        lib.on("operations", "open", operations, lib.callback("operations.open", arena, x -> (int) x[0] + 1));
        lib.on("operations", "twice", operations, lib.callback("plain", arena, x -> (int) x[0] * 2));
        lib.on("operations", "table", operations, 1L, lib.callback("operations.table", arena, x -> (int) x[0] + 2));
        assertThat(lib.call("use", operations)).isEqualTo(5123);
        assertThat(lib.on("operations.open", "invoke", lib.on("operations", "open", operations), 8)).isEqualTo(9);
    }

    @Test
    void structsGoToAndComeFromCallbacksByValue() {
        Bindings lib = TestHeader.of(folder, """
                struct point { int x, y; };
                typedef struct point (*move)(struct point from, int by);
                int moved(move how);
                move mirror(void);
                """).implementedBy("""
                int moved(move how) { struct point p = how((struct point) {3, 4}, 5); return p.x * 100 + p.y; }
                static struct point mirrored(struct point from, int by) { return (struct point) {from.y, from.x * by}; }
                move mirror(void) { return mirrored; }
                """).bindings();
        MemorySegment shift = lib.callback("move", arena, x -> arena.allocateFrom(JAVA_INT,
                ((MemorySegment) x[0]).get(JAVA_INT, 0) + (int) x[1], ((MemorySegment) x[0]).get(JAVA_INT, 4)));
        assertThat(lib.call("moved", shift)).isEqualTo(804);
        MemorySegment result = (MemorySegment) lib.on("move", "invoke", lib.call("mirror"), arena,
                arena.allocateFrom(JAVA_INT, 1, 2), 7);
        assertThat(result.toArray(JAVA_INT)).containsExactly(2, 7);
    }

    @Test
    void parametersNamedAsTheGeneratedOnesDoNotClash() {
        Bindings lib = TestHeader.of(folder, """
                struct point { int x, y; };
                typedef struct point (*clash)(void *funcPtr, int alloc, int arena, int fi);
                typedef int (*same)(int a, int a_, int);
                """).bindings();
        assertThat(lib.on("clash", "descriptor").toString()).isNotEmpty();
    }

    @Test
    void functionTypesAreListedOnlyWhereATypedefNamesThem() {
        assertThat(TestHeader.of(folder, "typedef int (*named)(int); void f(named n, void (*own)(int));").dump())
                .filteredOn(line -> line.startsWith("--"))
                .containsExactly("--include-typedef named", "--include-function f");
    }
}
