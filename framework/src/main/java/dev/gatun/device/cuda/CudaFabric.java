package dev.gatun.device.cuda;

import dev.gatun.device.Processes;
import dev.gatun.device.cuda.Introductions.Introduced;
import dev.gatun.device.cuda.SharedWords.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What joins the GPUs of a process to each other and to those of other processes: channels for transfers between two,
 * introductions to NCCL's communicators, and how far each has come. Devices wire themselves up when they compile
 * programs; at run time only words in host memory change, and NCCL does what is between processes.
 */
public final class CudaFabric {

    /** How long a rank may take to prepare a program, in which it may time many algorithms. */
    private static final Duration PREPARING = Duration.ofMinutes(10);
    private static final long LOOK_NANOS = 50_000;
    /** How long the process waits for NCCL to free what was given up. */
    private static final long LEAVE_MILLIS = 10_000;

    private final int ranks;
    private final Duration limit;
    private final Processes processes;
    private final List<Integer> gpus;
    private final boolean copying;
    private final Introductions introductions;
    private final SharedWords words = new SharedWords();
    private final Map<Channel.Link, Channel> channels = new ConcurrentHashMap<>();
    private final Map<Shared.Key, Shared> shared = new ConcurrentHashMap<>();
    private final Map<Integer, CudaPosition> positions = new TreeMap<>();
    /** Those of positions, to be looked at without making garbage. */
    private volatile CudaPosition[] all = {};
    private final List<Communicators> joined = new ArrayList<>();
    private final Queue<Thread> ending = new ConcurrentLinkedQueue<>();
    private Word givenUp;
    private volatile Throwable failure;

    /** One GPU, the only one. */
    CudaFabric() {
        this(1, PREPARING);
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

    /**
     * The first GPUs that this process sees, which has all ranks.
     *
     * @param ranks how many GPUs it joins
     * @param limit how long no rank may get on before the run is given up
     */
    public CudaFabric(int ranks, Duration limit) {
        this(ranks, limit, Processes.alone(), IntStream.range(0, ranks).boxed().toList(), true);
    }

    /**
     * @param ranks of all processes together
     * @param limit how long no rank of this process may get on before the run is given up
     * @param processes that do the job
     * @param gpus which of those that this process sees its ranks have, in the ranks' order
     * @param copying whether within the process GPUs copy and add up in each other's memory; otherwise NCCL does all
     */
    public CudaFabric(int ranks, Duration limit, Processes processes, List<Integer> gpus, boolean copying) {
        this.ranks = ranks;
        this.limit = limit;
        this.processes = processes;
        this.gpus = List.copyOf(gpus);
        this.copying = copying;
        introductions = new Introductions(processes, ranks);
        processes.onFailure(this::lost);
    }

    /** Those of this process, by CUDA's numbers. */
    List<Integer> gpus() {
        return gpus;
    }

    /** That of a rank of this process. */
    int gpu(int rank) {
        return gpus.get(introductions.own().indexOf(rank));
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

    /** Whether ranks reach each other's memory as far as the fabric knows, and nothing has NCCL do all between them. */
    boolean direct(List<Integer> ranks) {
        return copying && introductions.own().containsAll(ranks);
    }

    /** Whether copies serve a channel, and not NCCL. */
    boolean copies(Channel.Link link) {
        return direct(List.of(link.from(), link.to()));
    }

    /**
     * Says what a rank brings to an occasion, and returns what all ranks bring, once all of them have come to it.
     *
     * @param occasion such as {@code the program train}
     * @throws IllegalStateException if one does not come
     */
    Introduced introduce(int rank, String occasion, Introduced said) {
        CompletableFuture<Introduced> introduced = introductions.introduce(rank, occasion, said);
        await(introduced::isDone, () -> introductions.missing(rank), PREPARING);
        try {
            return introduced.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
        }
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
        await(() -> all.missing.getCount() == 0,
                () -> all.missing.getCount() + " of the ranks " + members + " to share " + what, PREPARING);
        return LongStream.range(0, members.size()).map(index -> all.numbers.get((int) index)).boxed().toList();
    }

    /** Where a channel's transfers go, once the receiver has said so. */
    List<Channel.Target> targets(Channel channel) {
        await(channel.targets()::isDone, () -> "rank " + channel.link().to() + " to prepare " + channel, PREPARING);
        return channel.targets().join();
    }

    /**
     * Waits until something is so.
     *
     * @param what that is, for the message
     * @throws IllegalStateException if it is not within the limit, or another rank failed
     */
    void await(BooleanSupplier so, Supplier<String> what) {
        await(so, what, limit);
    }

    private void await(BooleanSupplier so, Supplier<String> what, Duration limit) {
        long start = System.nanoTime();
        while (!so.getAsBoolean()) {
            throwFailure();
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new IllegalStateException("waited " + limit.toSeconds() + " s for " + what.get());
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Lets no device wait any longer for one of this process that failed, and tells the other processes. */
    void fail(Throwable cause) {
        lost(cause);
        processes.fail(cause);
    }

    /** The first cause stays: later ones follow from it. */
    private void lost(Throwable cause) {
        List<Communicators> all;
        synchronized (this) {
            if (failure == null) {
                failure = cause;
            }
            if (givenUp != null) {
                givenUp.set(1);
            }
            all = List.copyOf(joined);
        }
        all.forEach(Communicators::abort);
    }

    /** Something of NCCL's has been given up, and that thread frees it. */
    void ends(Thread thread) {
        ending.add(thread);
    }

    boolean failed() {
        return failure != null;
    }

    void throwFailure() {
        if (failure != null) {
            throw new IllegalStateException("another rank failed: " + failure.getMessage(), failure);
        }
    }

    /** @param here where this rank is meanwhile */
    void throwFailure(Supplier<String> here) {
        if (failure != null) {
            throw new IllegalStateException(
                    "another rank failed: " + failure.getMessage() + " (" + here.get() + ")", failure);
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
    synchronized void join(Communicators communicators) {
        joined.add(communicators);
    }

    /** A device is there no more. After the last, nobody looks at the words. */
    void leave(Communicators communicators) {
        synchronized (this) {
            joined.remove(communicators);
            if (!joined.isEmpty()) {
                return;
            }
            words.close();
        }
        long start = System.nanoTime();
        for (Thread thread : List.copyOf(ending)) {
            try {
                long left = LEAVE_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                thread.join(Duration.ofMillis(Math.max(1, left)));
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
