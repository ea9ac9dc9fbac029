package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structs nobody thought of lie in memory as the C compiler lays them out. */
class RandomStructsTest {

    private static final int STRUCTS = 50;
    private static final int MEMBERS = 9;
    private static final int DEPTH = 3;
    private static final List<String> TYPES = List.of("char", "unsigned char", "signed char", "short",
            "unsigned short", "int", "unsigned", "long", "unsigned long", "long long", "float", "double", "_Bool",
            "void *", "const char *", "enum color");

    private final long seed = Long.getLong("gatun.test.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final StringBuilder text = new StringBuilder("enum color { RED };\n");
    private int names;

    @TempDir
    private Path folder;

    @Test
    void randomStructsAreLaidOutAsInC() {
        for (int i = 0; i < STRUCTS; i++) {
            text.append(word()).append(" s").append(i).append(" {\n");
            members(i, DEPTH);
            text.append(i % 10 == 9 ? "} __attribute__((aligned(32)));\n" : "};\n");
        }
        try {
            List<String> proven = LayoutProof.of(TestHeader.of(folder, text.toString()));
            assertThat(proven).filteredOn(line -> !line.startsWith("field")).hasSizeGreaterThanOrEqualTo(STRUCTS);
        } catch (AssertionError | ExceptionInInitializerError wrong) {
            throw new AssertionError("Again with -Dgatun.test.seed=" + seed + ":\n" + text, wrong);
        }
    }

    /** The members of struct number {@code known}, which may hold those before it. */
    private void members(int known, int depth) {
        int count = 1 + random.nextInt(MEMBERS);
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(10);
            if (kind == 0 && depth > 0) {
                text.append(word()).append(" {\n");
                members(known, depth - 1);
                text.append(random.nextBoolean() ? "};\n" : "} " + name() + array() + ";\n");
            } else if (kind == 1 && depth > 0) {
                text.append(word()).append(" t").append(names++).append(" {\n");
                members(known, depth - 1);
                text.append("} ").append(name()).append(array()).append(";\n");
            } else if (kind == 2 && known > 0) {
                int other = random.nextInt(known);
                text.append("__typeof__(*(").append(tagOf(other)).append(" *) 0) ").append(name()).append(array())
                        .append(";\n");
            } else if (kind == 3) {
                text.append("int (*").append(name()).append(array()).append(")(int);\n");
            } else {
                text.append(TYPES.get(random.nextInt(TYPES.size()))).append(' ').append(name()).append(array())
                        .append(";\n");
            }
        }
    }

    private String tagOf(int number) {
        return text.indexOf("union s" + number + " {") >= 0 ? "union s" + number : "struct s" + number;
    }

    private String word() {
        return random.nextInt(4) == 0 ? "union" : "struct";
    }

    private String name() {
        return "m" + names++;
    }

    private String array() {
        return switch (random.nextInt(6)) {
            case 0 -> "[" + (1 + random.nextInt(5)) + "]";
            case 1 -> "[" + (1 + random.nextInt(3)) + "][" + (1 + random.nextInt(4)) + "]";
            default -> "";
        };
    }
}
