package dev.gatun.robustness;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A process of {@link LeaksTest}: holds ever more of one thing after another, and prints what is found. */
final class LeakProbe {

    private static final int ROUNDS = 10;

    private final List<Object> held = new ArrayList<>();

    private LeakProbe() {}

    public static void main(String[] arguments) throws IOException {
        Vital.all();
        LeakProbe probe = new LeakProbe();
        System.out.println("nothing: " + names(probe.rounds(null)));
        for (Vital vital : Vital.values()) {
            System.out.println(vital + ": " + names(probe.rounds(vital)));
        }
    }

    private static List<String> names(List<String> leaks) {
        return leaks.stream().map(leak -> leak.substring(0, leak.indexOf(':'))).toList();
    }

    private List<String> rounds(Vital leaking) throws IOException {
        List<long[]> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (leaking != null) {
                held.add(more(leaking));
            }
            rounds.add(Vital.all());
        }
        return Leaks.in(rounds);
    }

    private static Object more(Vital vital) throws IOException {
        return switch (vital) {
            case HEAP -> new byte[128 << 10];
            case RESIDENT -> Arena.global().allocate(1 << 20).fill((byte) 1);
            case DIRECT_BUFFERS -> ByteBuffer.allocateDirect(1);
            case MAPPED_BUFFERS -> mapped();
            case THREADS -> Thread.ofPlatform().daemon().start(LockSupport::park);
            case OPEN_FILES -> FileChannel.open(Path.of("/proc/self/status"));
            case CLASSES -> List.of(proxy(), proxy(), proxy());
            case TEMPORARY_FILES -> Files.createTempFile("left", "behind");
        };
    }

    private static Object mapped() throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "mapped");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, 1);
        } finally {
            Files.delete(file);
        }
    }

    private static Object proxy() {
        ClassLoader loader = new URLClassLoader(new URL[0]);
        return Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (_, _, _) -> null);
    }
}
