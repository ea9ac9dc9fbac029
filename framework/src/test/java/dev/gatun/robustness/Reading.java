package dev.gatun.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads a file that may be damaged. A reader takes it, or refuses it with its own exception that names it. It ends, and
 * makes no more garbage than a multiple of the file's bytes: a length in the file is not believed.
 *
 * @param refusal the exception that the reader documents
 * @param named what its message must have in it
 */
public record Reading(Path file, Class<? extends Exception> refusal, String named) {

    private static final long SECONDS = 20;
    /** A tree of empty JSON arrays takes some hundred bytes for each two of its text. */
    private static final long BYTES_A_BYTE = 500;
    /** A first reading loads classes. */
    private static final long BYTES_ALWAYS = 64 << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public Reading(Path file, Class<? extends Exception> refusal) {
        this(file, refusal, file.toString());
    }

    /** What reads. */
    @FunctionalInterface
    public interface Reader {
        void read() throws Exception;
    }

    /**
     * Writes the file and reads it.
     *
     * @return whether the reader took it
     * @throws AssertionError where the reader did anything else than take or refuse it
     */
    public boolean of(byte[] content, Reader reader) {
        write(content);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<Long> allocated = new AtomicReference<>(0L);
        Thread thread = Thread.ofPlatform().name("reader").daemon().start(() -> {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                reader.read();
            } catch (Throwable thrown) {
                failure.set(thrown);
            }
            allocated.set(THREADS.getCurrentThreadAllocatedBytes() - before);
        });
        await(thread);
        assertThat(allocated.get())
                .as("bytes of garbage for a file of %d", content.length)
                .isLessThan(BYTES_ALWAYS + BYTES_A_BYTE * content.length);
        Throwable thrown = failure.get();
        if (thrown != null && (!refusal.isInstance(thrown) || !String.valueOf(thrown.getMessage()).contains(named))) {
            throw new AssertionError("must be refused with " + refusal.getSimpleName() + " that names " + named + ", not "
                    + thrown, thrown);
        }
        return thrown == null;
    }

    private void write(byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Thread thread) {
        try {
            if (!thread.join(Duration.ofSeconds(SECONDS))) {
                AssertionError hanging = new AssertionError("still reading after " + SECONDS + " s");
                hanging.setStackTrace(thread.getStackTrace());
                throw hanging;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
