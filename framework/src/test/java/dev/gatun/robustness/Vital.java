package dev.gatun.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process holds, and a program that runs on and on must not hold ever more of. */
public enum Vital {
    /** Bytes in use behind a collection. */
    HEAP(64 << 10) {
        @Override
        long now() {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    },
    /** Bytes of all memory that is in the machine's, so those of arenas and native libraries too. */
    RESIDENT(512 << 10) {
        @Override
        long now() throws IOException {
            String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(each -> each.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) << 10; // the kernel's kB
        }
    },
    DIRECT_BUFFERS(0.1) {
        @Override
        long now() {
            return buffers("direct");
        }
    },
    MAPPED_BUFFERS(0.1) {
        @Override
        long now() {
            return buffers("mapped");
        }
    },
    THREADS(0.1) {
        @Override
        long now() {
            return ManagementFactory.getThreadMXBean().getThreadCount();
        }
    },
    OPEN_FILES(0.1) {
        @Override
        long now() throws IOException {
            return entries(Path.of("/proc/self/fd"));
        }
    },
    CLASSES(2) {
        @Override
        long now() {
            return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        }
    },
    TEMPORARY_FILES(0.1) {
        @Override
        long now() throws IOException {
            return entries(Path.of(System.getProperty("java.io.tmpdir")));
        }
    };

    private final double allowed;

    Vital(double allowed) {
        this.allowed = allowed;
    }

    abstract long now() throws IOException;

    /** How much more a round may hold than the one before, as a trend: for what compiles and loads late. */
    double allowed() {
        return allowed;
    }

    /** All of them, in order, once garbage is gone and what waited for that too. */
    public static long[] all() {
        try {
            for (int times = 0; times < 3; times++) {
                System.gc();
                Thread.sleep(20); // cleaners have a thread of their own
            }
            long[] all = new long[values().length];
            for (Vital vital : values()) {
                all[vital.ordinal()] = vital.now();
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long buffers(String pool) {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(each -> each.getName().equals(pool))
                .mapToLong(BufferPoolMXBean::getCount)
                .sum();
    }

    private static long entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, folder.startsWith("/proc") ? 1 : Integer.MAX_VALUE)) {
            return all.count();
        }
    }
}
