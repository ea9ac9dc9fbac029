package dev.gatun.device;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Processes of one job that are threads of this one, for tests of what they say to each other. */
public final class ThreadProcesses {

    private final int count;
    private final Map<String, byte[][]> meetings = new HashMap<>();
    private final List<Map<String, Integer>> rounds = new ArrayList<>();
    private final List<List<Consumer<Throwable>>> listeners = new ArrayList<>();
    private Throwable failure;

    private ThreadProcesses(int count) {
        this.count = count;
        for (int index = 0; index < count; index++) {
            rounds.add(new HashMap<>());
            listeners.add(new ArrayList<>());
        }
    }

    public static List<Processes> of(int count) {
        ThreadProcesses job = new ThreadProcesses(count);
        return IntStream.range(0, count).<Processes>mapToObj(job::process).toList();
    }

    private synchronized List<byte[]> exchange(int index, String topic, byte[] mine) {
        String meeting = topic + " " + rounds.get(index).merge(topic, 1, Integer::sum);
        byte[][] all = meetings.computeIfAbsent(meeting, absent -> new byte[count][]);
        all[index] = mine;
        notifyAll();
        while (Arrays.asList(all).contains(null)) {
            if (failure != null) {
                throw new IllegalStateException("another process failed: " + failure.getMessage(), failure);
            }
            try {
                wait();
            } catch (InterruptedException early) {
                throw new IllegalStateException(early);
            }
        }
        return List.of(all);
    }

    private synchronized void fail(int index, Throwable cause) {
        if (failure == null) {
            failure = cause;
            notifyAll();
            for (int other = 0; other < count; other++) {
                if (other != index) {
                    listeners.get(other).forEach(listener ->
                            Thread.ofPlatform().daemon().start(() -> listener.accept(cause)));
                }
            }
        }
    }

    private synchronized void onFailure(int index, Consumer<Throwable> listener) {
        listeners.get(index).add(listener);
    }

    private Processes process(int index) {
        return new Processes() {
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
                return ThreadProcesses.this.exchange(index, topic, mine);
            }

            @Override
            public void fail(Throwable cause) {
                ThreadProcesses.this.fail(index, cause);
            }

            @Override
            public void onFailure(Consumer<Throwable> listener) {
                ThreadProcesses.this.onFailure(index, listener);
            }

            @Override
            public void close() {}
        };
    }
}
