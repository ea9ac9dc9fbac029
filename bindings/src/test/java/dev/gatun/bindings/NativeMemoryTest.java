package dev.gatun.bindings;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class NativeMemoryTest {

    @Test
    void aViewIsTheMemoryItself() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(JAVA_LONG, 2);

            MemorySegment view = NativeMemory.view(memory.address(), memory.byteSize());
            view.setAtIndex(JAVA_LONG, 1, 42);

            assertThat(view.byteSize()).isEqualTo(16);
            assertThat(memory.getAtIndex(JAVA_LONG, 1)).isEqualTo(42);
        }
    }

    @Test
    void aNullAddressOrANegativeSizeIsNoMemory() {
        assertThatIllegalArgumentException().isThrownBy(() -> NativeMemory.view(0, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> NativeMemory.view(4096, -1));
    }

    @Test
    void aCStringIsReadUpToItsEndWhateverSizeJavaBelievesIn() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment unsized = MemorySegment.ofAddress(arena.allocateFrom("größe").address());

            assertThat(NativeMemory.utf8(unsized)).isEqualTo("größe");
        }
    }

    @Test
    void aNullPointerIsNoString() {
        assertThatIllegalArgumentException().isThrownBy(() -> NativeMemory.utf8(MemorySegment.NULL));
    }
}
