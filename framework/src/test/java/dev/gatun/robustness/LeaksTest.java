package dev.gatun.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaksTest {

    @TempDir
    Path folder;

    @Test
    void everyLeakIsFoundByName() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "the kernel does not tell what a process holds");
        List<String> expected = new ArrayList<>(List.of("nothing: []"));
        for (Vital vital : Vital.values()) {
            expected.add(vital + ": [" + vital + "]");
        }
        assertThat(ChildJvm.run(folder, 60, LeakProbe.class.getName(), List.of())).isEqualTo(expected);
    }

    @Test
    void whatComesAndGoesIsNoLeak() {
        List<long[]> rounds = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            long[] held = new long[Vital.values().length];
            held[Vital.THREADS.ordinal()] = 20 + round % 3;
            held[Vital.HEAP.ordinal()] = round == 12 ? 1L << 30 : 10 << 20;
            rounds.add(held);
        }
        assertThat(Leaks.in(rounds)).isEmpty();
    }
}
