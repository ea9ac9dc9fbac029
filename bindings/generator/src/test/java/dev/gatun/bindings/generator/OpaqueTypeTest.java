package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that the header declares and never defines are reached through pointers alone. */
class OpaqueTypeTest {

    @TempDir
    private Path folder;

    @Test
    void handlesAreCreatedUsedAndDestroyed() {
        Bindings lib = TestHeader.of(folder, """
                typedef struct machine *machine_t;
                typedef struct engine engine;
                int create(machine_t *out);
                int speed(machine_t m);
                engine *engine_of(machine_t m);
                int power(const engine *e);
                void destroy(machine_t m);
                """).implementedBy("""
                #include <stdlib.h>
                struct engine { int power; };
                struct machine { int speed; struct engine engine; };
                int create(machine_t *out) { *out = malloc(sizeof **out); **out = (struct machine) {7, {9}}; return 0; }
                int speed(machine_t m) { return m->speed; }
                engine *engine_of(machine_t m) { return &m->engine; }
                int power(const engine *e) { return e->power; }
                void destroy(machine_t m) { free(m); }
                """).bindings();
        try (Arena arena = Arena.ofConfined()) {
            AddressLayout handle = (AddressLayout) lib.constant("machine_t");
            MemorySegment out = arena.allocate(handle);
            assertThat(lib.call("create", out)).isEqualTo(0);
            MemorySegment machine = out.get(handle, 0);
            assertThat(lib.call("speed", machine)).isEqualTo(7);
            assertThat(lib.call("power", lib.call("engine_of", machine))).isEqualTo(9);
            lib.call("destroy", machine);
        }
    }

    @Test
    void aTypeWithoutDefinitionHasNoClass() {
        TestHeader header = TestHeader.of(folder, """
                typedef struct machine machine;
                struct engine;
                union fuel;
                void run(machine *m, struct engine *e, union fuel *f);
                """);
        assertThat(header.generate()).containsOnlyKeys("java/lib/lib_h.java");
        assertThat(header.dump()).filteredOn(line -> line.startsWith("--")).containsExactly("--include-function run");
    }

    @Test
    void aTypeDefinedBehindItsFirstUseHasItsClassOnce() {
        TestHeader header = TestHeader.of(folder, """
                typedef struct late late;
                void use(late *l);
                struct late { int x; struct late *next; };
                struct late;
                """);
        assertThat(header.abi()).filteredOn(line -> line.startsWith("struct"))
                .containsExactly("struct\tlate\tstruct late\t16\t8");
        header.bindings();
    }

    @Test
    void aTypeWithoutDefinitionByValueIsRefusedByName() {
        TestHeader header = TestHeader.of(folder, "struct engine; void take(struct engine e); int fine(void);");
        assertThat(header.refusal("--include-function", "take")).contains("take", "struct engine");
        assertThat(header.dump()).contains("--include-function fine").doesNotContain("--include-function take");
    }

    @Test
    void aTypeWithoutDefinitionCannotBeAskedForAsAStruct() {
        TestHeader header = TestHeader.of(folder, "struct engine; int fine(struct engine *e);");
        assertThat(header.refusal("--include-struct", "engine")).contains("--include-struct engine");
    }
}
