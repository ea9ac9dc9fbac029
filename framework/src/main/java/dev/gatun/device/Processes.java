package dev.gatun.device;

import java.util.List;
import java.util.function.Consumer;

/**
 * The processes that do one job together, as one of them sees it. Each has as many ranks as another, in the processes'
 * order: with four ranks in two processes, the second has ranks 2 and 3.
 */
public interface Processes extends AutoCloseable {

    /** One process that has all ranks. */
    static Processes alone() {
        return new Processes() {
            @Override
            public int count() {
                return 1;
            }

            @Override
            public int index() {
                return 0;
            }

            @Override
            public List<byte[]> exchange(String topic, byte[] mine) {
                return List.of(mine);
            }

            @Override
            public void fail(Throwable cause) {}

            @Override
            public void onFailure(Consumer<Throwable> listener) {}

            @Override
            public void close() {}
        };
    }

    int count();

    /** This process among them, from 0. */
    int index();

    /**
     * Gives every process what this one brings, and returns what each brings, in the processes' order. Returns when all
     * have come to it; each must come with the same topics, as often and, within a topic, in the same order. Several
     * threads may wait at once, each with topics of its own.
     *
     * @throws IllegalStateException if a process failed or is lost, or does not come within the job's limit; says which
     */
    List<byte[]> exchange(String topic, byte[] mine);

    /** Tells all that this process cannot go on, and why. The first cause counts. */
    void fail(Throwable cause);

    /**
     * Has the listener told, at once if it has happened already, that another process failed or is lost; from a thread
     * of its own.
     */
    void onFailure(Consumer<Throwable> listener);

    /** The process that has that rank of so many. */
    default int of(int rank, int ranks) {
        return rank / (ranks / count());
    }

    /** Leaves the job; the others are not told that anything failed. */
    @Override
    void close();
}
