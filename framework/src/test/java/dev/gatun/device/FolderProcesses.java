package dev.gatun.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Processes of one machine that tell each other what they have in files of a folder. None of them fails unnoticed. */
public final class FolderProcesses implements Processes {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Path folder;
    private final int count;
    private final int index;
    private final Map<String, Integer> rounds = new ConcurrentHashMap<>();

    public FolderProcesses(Path folder, int count, int index) {
        this.folder = folder;
        this.count = count;
        this.index = index;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public List<byte[]> exchange(String topic, byte[] mine) {
        String round = topic + "." + rounds.merge(topic, 1, Integer::sum) + ".";
        try {
            Path unfinished = Files.write(folder.resolve(round + index + ".tmp"), mine);
            Files.move(unfinished, folder.resolve(round + index), StandardCopyOption.ATOMIC_MOVE);
            List<byte[]> all = new ArrayList<>();
            for (int process = 0; process < count; process++) {
                all.add(read(folder.resolve(round + process)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!Files.exists(file)) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IllegalStateException("no " + file.getFileName() + " after " + LIMIT);
            }
            Thread.sleep(1);
        }
        return Files.readAllBytes(file);
    }

    /** The launcher ends them all when one ends so. */
    @Override
    public void fail(Throwable cause) {
        throw new IllegalStateException(cause);
    }

    @Override
    public void onFailure(Consumer<Throwable> listener) {}

    @Override
    public void close() {}
}
