package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SharedObjectTest {

    @Test
    void whatIsInALibraryIsTold() {
        SharedObject libc = SharedObject.open("libc.so.6");

        assertThat(libc.path()).hasValueSatisfying(path -> assertThat(path).isAbsolute().exists());
        assertThat(libc.has("qsort")).isTrue();
        assertThat(libc.has("no_such_symbol")).isFalse();
    }

    @Test
    void thePointerInAVariableIsFollowed() {
        SharedObject libc = SharedObject.open("libc.so.6");
        String program = ProcessHandle.current().info().command().orElseThrow();

        assertThat(libc.text("program_invocation_short_name")).contains(program.replaceFirst(".*/", ""));
        assertThatThrownBy(() -> libc.text("no_such_symbol")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLinkersReasonIsGiven() {
        assertThatThrownBy(() -> SharedObject.open("libno-such-thing.so"))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessageContaining("libno-such-thing.so: cannot open shared object file");
    }
}
