package dev.gatun.device.cuda;

import dev.gatun.bindings.NcclException;
import dev.gatun.bindings.nccl.ncclUniqueId;
import dev.gatun.bindings.nccl.nccl_h;
import dev.gatun.device.cuda.SharedWords.Word;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What joins the GPUs of a process: channels for transfers between two, introductions to NCCL's communicators, and how
 * far each has come. Devices wire themselves up when they compile programs; at run time only words in host memory
 * change.
 */
public final class CudaFabric {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final long LOOK_MILLIS = 20;

    private final int ranks;
    private final Duration limit;
    private final SharedWords words = new SharedWords();
    private final Map<Channel.Link, Channel> channels = new ConcurrentHashMap<>();
    private final Map<List<Integer>, Introduction> introductions = new ConcurrentHashMap<>();
    private final Map<Shared.Key, Shared> shared = new ConcurrentHashMap<>();
    private final Map<Integer, CudaPosition> positions = new TreeMap<>();
    /** Those of positions, to be looked at without making garbage. */
    private volatile CudaPosition[] all = {};
    private Word givenUp;
    private int joined;
    private volatile Throwable failure;

    /** Those who make a communicator together. */
    private static final class Introduction {

        private final MemorySegment id = ncclUniqueId.allocate(Arena.ofAuto());
        private final CountDownLatch missing;

        Introduction(int members) {
            missing = new CountDownLatch(members);
            NcclException.check(nccl_h.ncclGetUniqueId(id), "ncclGetUniqueId");
        }
    }

    /** A number of each member. */
    private static final class Shared {

        private record Key(String what, List<Integer> members) {}

        private final AtomicLongArray numbers;
        private final CountDownLatch missing;

        Shared(int members) {
            numbers = new AtomicLongArray(members);
            missing = new CountDownLatch(members);
        }
    }

    /** @param ranks how many GPUs it joins */
    public CudaFabric(int ranks) {
        this(ranks, LIMIT);
    }

    /** @param limit how long no rank may get on before the run is given up */
    public CudaFabric(int ranks, Duration limit) {
        this.ranks = ranks;
        this.limit = limit;
    }

    int ranks() {
        return ranks;
    }

    /** Whether there is nobody to wait for. */
    boolean alone() {
        return ranks == 1;
    }

    Duration limit() {
        return limit;
    }

    /** Not 0 once nobody is to wait any longer. */
    synchronized Word givenUp() {
        if (givenUp == null) {
            givenUp = words.next();
            givenUp.set(failure == null ? 0 : 1);
        }
        return givenUp;
    }

    Channel channel(Channel.Link link) {
        return channels.computeIfAbsent(
                link, absent -> new Channel(link, words.next(), words.next(), new CompletableFuture<>()));
    }

    synchronized CudaPosition position(int rank) {
        CudaPosition position = positions.computeIfAbsent(rank, absent -> new CudaPosition(rank, words.next()));
        all = positions.values().toArray(CudaPosition[]::new);
        return position;
    }

    /**
     * NCCL's id for a communicator of those ranks, once all of them have asked for it.
     *
     * @throws IllegalStateException if one does not come
     */
    MemorySegment introduce(List<Integer> members) {
        Introduction introduction =
                introductions.computeIfAbsent(members, absent -> new Introduction(members.size()));
        introduction.missing.countDown();
        await(() -> introduction.missing.await(LOOK_MILLIS, TimeUnit.MILLISECONDS),
                () -> introduction.missing.getCount() + " of the ranks " + members + " to make a communicator");
        return introduction.id;
    }

    /**
     * Has each of some ranks give a number, and get all of them, in the ranks' order; each gives one of a kind once.
     *
     * @throws IllegalStateException if one does not come
     */
    List<Long> share(String what, List<Integer> members, int rank, long number) {
        Shared all = shared.computeIfAbsent(new Shared.Key(what, members), absent -> new Shared(members.size()));
        all.numbers.set(members.indexOf(rank), number);
        all.missing.countDown();
        await(() -> all.missing.await(LOOK_MILLIS, TimeUnit.MILLISECONDS),
                () -> all.missing.getCount() + " of the ranks " + members + " to share " + what);
        return LongStream.range(0, members.size()).map(index -> all.numbers.get((int) index)).boxed().toList();
    }

    /** Where a channel's transfers go, once the receiver has said so. */
    List<Channel.Target> targets(Channel channel) {
        await(() -> {
            try {
                channel.targets().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException notYet) {
                return false;
            }
        }, () -> "rank " + channel.link().to() + " to prepare " + channel);
        return channel.targets().join();
    }

    /** Looks for a moment whether what is waited for is there. */
    private interface Look {
        boolean found() throws Exception;
    }

    private interface What {
        String text();
    }

    private void await(Look look, What what) {
        long start = System.nanoTime();
        try {
            while (!look.found()) {
                throwFailure();
                if (System.nanoTime() - start > limit.toNanos()) {
                    throw new IllegalStateException("waited " + limit.toSeconds() + " s for " + what.text());
                }
            }
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception interrupted) {
            throw new IllegalStateException("gave up waiting for " + what.text(), interrupted);
        }
    }

    /** Lets no device wait any longer for one that failed. The first cause stays: later ones follow from it. */
    synchronized void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
        if (givenUp != null) {
            givenUp.set(1);
        }
    }

    boolean failed() {
        return failure != null;
    }

    void throwFailure() {
        if (failure != null) {
            throw new IllegalStateException("another rank failed: " + failure.getMessage(), failure);
        }
    }

    /** A number that changes whenever any rank has got on. */
    long progress() {
        long sum = 0;
        for (int index = 0; index < all.length; index++) {
            sum += all[index].progress();
        }
        return sum;
    }

    /** Where all ranks are and which transfers are underway, for a message. */
    synchronized String situation() {
        Optional<String> open = channels.values().stream()
                .filter(Channel::open)
                .map(Channel::toString)
                .sorted()
                .reduce((some, more) -> some + ", " + more);
        return positions.values().stream().map(CudaPosition::toString).collect(Collectors.joining("; "))
                + open.map(transfers -> "; waited for is " + transfers).orElse("");
    }

    /** A device is there. */
    synchronized void join() {
        joined++;
    }

    /** A device is there no more. After the last, nobody looks at the words. */
    synchronized void leave() {
        joined--;
        if (joined == 0) {
            words.close();
        }
    }
}
