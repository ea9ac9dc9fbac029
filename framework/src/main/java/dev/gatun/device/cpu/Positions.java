package dev.gatun.device.cpu;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatun.device.Processes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the ranks of other processes are, a second ago at most: processes tell each other, whatever their ranks do. */
final class Positions implements AutoCloseable {

    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final Duration LEAVING = PERIOD.multipliedBy(5);
    private static final byte[] LAST = {};
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Processes processes;
    private final Position own;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile List<byte[]> latest = List.of();

    Positions(Processes processes, Position own) {
        this.processes = processes;
        this.own = own;
        String topic = "positions " + NUMBER.incrementAndGet();
        thread = Thread.ofPlatform().name("gatun-positions").daemon().start(() -> keep(topic));
    }

    /** A program's and a task's name. */
    String of(int rank) {
        return rank < latest.size() ? new String(latest.get(rank), UTF_8) : "a place not known yet";
    }

    /** Of all ranks but these. */
    String ofOthers(Collection<Integer> known) {
        return IntStream.range(0, latest.size())
                .filter(rank -> !known.contains(rank))
                .mapToObj(rank -> "; rank " + rank + " is in " + of(rank))
                .collect(Collectors.joining());
    }

    /** Ends for all in the round in which the first has nothing to tell any more. */
    private void keep(String topic) {
        try {
            while (true) {
                boolean last = closed.await(PERIOD.toMillis(), TimeUnit.MILLISECONDS);
                List<byte[]> told = processes.exchange(topic, last ? LAST : own.toString().getBytes(UTF_8));
                if (told.stream().anyMatch(each -> each.length == LAST.length)) {
                    return;
                }
                latest = told;
            }
        } catch (IllegalStateException | InterruptedException over) {
            // Whom the job has lost is told where it was last.
        }
    }

    /** Returns when the others know, who may leave the job then. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(LEAVING);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
    }
}
