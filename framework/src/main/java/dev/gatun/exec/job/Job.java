package dev.gatun.exec.job;

import dev.gatun.device.Processes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The processes of a job as a star: each has a connection to process 0, which passes on what they exchange and what
 * goes wrong. A thread a connection reads, another gives signs of life; who waits sleeps.
 */
public final class Job implements Processes {

    private static final long GOODBYE_MILLIS = 3_000;

    /** As long as a message may be in {@link Message.Failed}. */
    private static final int LONGEST_REASON = 8_000;

    private final int index;
    private final List<Member> members;
    private final List<Peer> peers;
    private final Timing timing;
    private final List<Thread> threads = new ArrayList<>();
    private final Thread alive;
    private final Map<String, Long> rounds = new HashMap<>();
    private final Map<Round, CompletableFuture<List<byte[]>>> waiting = new ConcurrentHashMap<>();
    private final List<Consumer<Throwable>> listeners = new ArrayList<>();
    /** In process 0: what has come of rounds that are not complete. */
    private final Map<Round, byte[][]> gathered = new HashMap<>();
    /** The processes that have left. */
    private final Set<Integer> left = new TreeSet<>();
    private JobException failure;
    private boolean failedHere;
    private volatile boolean closed;

    Job(int index, List<Member> members, List<Peer> peers, Timing timing) {
        this.index = index;
        this.members = members;
        this.peers = peers;
        this.timing = timing;
        for (Peer peer : peers) {
            threads.add(daemon("gatun-job-process-" + peer.member().index(), () -> read(peer)));
        }
        threads.forEach(Thread::start);
        alive = daemon("gatun-job-alive", this::giveSignsOfLife);
        alive.start();
    }

    /**
     * Joins the job that a launcher's variables tell of and returns when all are there; a process on its own where they
     * tell of none.
     *
     * @param version Gatun's, which all must have
     * @param notes is told whom it waits for, when that takes long
     * @throws JobException if variables are missing or contradict each other, another process has another version, or
     *     one does not come; the message says which
     */
    public static Processes open(Map<String, String> environment, String version, Consumer<String> notes) {
        return Rendezvous.of(environment)
                .<Processes>map(rendezvous -> Opening.of(rendezvous, environment, version, notes))
                .orElseGet(Processes::alone);
    }

    private static Thread daemon(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).unstarted(work);
    }

    @Override
    public int count() {
        return members.size();
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public List<byte[]> exchange(String topic, byte[] mine) {
        CompletableFuture<List<byte[]>> all = new CompletableFuture<>();
        Round round;
        synchronized (this) {
            round = new Round(topic, rounds.merge(topic, 0L, (last, _) -> last + 1));
            if (index != 0 && !left.isEmpty()) {
                toldOfLeaving(round);
            }
            if (failure != null) {
                throw failed();
            }
            waiting.put(round, all);
        }
        try {
            if (index == 0) {
                gather(0, round, mine);
            } else {
                send(peers.getFirst(), new Message.Bring(round, mine));
            }
            return all.get(timing.exchange().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw failed();
        } catch (TimeoutException late) {
            LostException lost = new LostException(missing(round) + " did not come to the exchange of " + topic
                    + " within " + timing.exchange().toSeconds() + " s.");
            fail(lost);
            throw lost;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LostException("Interrupted while process " + index + " waited for the others at " + topic + ".");
        } finally {
            waiting.remove(round);
        }
    }

    /** A throwable of this thread, as each that waits gets one. */
    private synchronized JobException failed() {
        return new LostException(failure.getMessage());
    }

    private synchronized String missing(Round round) {
        byte[][] parts = gathered.get(round);
        return parts == null
                ? "Not all processes"
                : IntStream.range(0, parts.length)
                        .filter(process -> parts[process] == null)
                        .mapToObj(process -> members.get(process).toString())
                        .collect(Collectors.joining(", and "));
    }

    /** In process 0, which has what each brings. */
    private void gather(int process, Round round, byte[] bytes) {
        List<byte[]> all;
        synchronized (this) {
            byte[][] parts = gathered.computeIfAbsent(round, _ -> new byte[members.size()][]);
            parts[process] = bytes;
            if (Arrays.stream(parts).anyMatch(part -> part == null)) {
                requireNoneLeft();
                return;
            }
            gathered.remove(round);
            all = List.of(parts);
        }
        peers.forEach(peer -> send(peer, new Message.All(round, all)));
        complete(round, all);
    }

    /** A round cannot be complete without one that has left. */
    private synchronized void requireNoneLeft() {
        gathered.forEach((round, parts) -> {
            if (left.stream().anyMatch(process -> parts[process] == null)) {
                toldOfLeaving(round);
            }
        });
    }

    private void complete(Round round, List<byte[]> all) {
        CompletableFuture<List<byte[]>> here = waiting.get(round);
        if (here != null) {
            here.complete(all);
        }
    }

    private void read(Peer peer) {
        try {
            while (true) {
                take(peer, peer.connection().receiveMessage(members.size()));
            }
        } catch (IOException gone) {
            peer.connection().close(); // so that nobody is held up who sends to it
            lost(peer, gone);
        }
    }

    private void take(Peer peer, Message message) {
        switch (message) {
            case Message.Alive _ -> {}
            case Message.Bring bring -> gather(peer.member().index(), bring.round(), bring.bytes());
            case Message.All all -> complete(all.round(), all.bytes());
            case Message.Failed failed -> told(failed.process(), failed.why());
            case Message.Leave _ -> {
                leaves(peer);
                peer.connection().endSending();
            }
        }
    }

    private synchronized void leaves(Peer peer) {
        left.add(peer.member().index());
        if (index == 0) {
            requireNoneLeft();
        } else {
            waiting.keySet().stream().findFirst().ifPresent(this::toldOfLeaving);
        }
    }

    /** One that has left does not come to that round any more. */
    private void toldOfLeaving(Round round) {
        left.forEach(process ->
                told(process, members.get(process) + " has left the job, and others are at " + round.topic() + "."));
    }

    private void lost(Peer peer, IOException gone) {
        boolean knownToEnd;
        synchronized (this) {
            knownToEnd = closed || left.contains(peer.member().index());
        }
        if (!knownToEnd) {
            told(peer.member().index(), peer.member() + " is lost: " + Connection.reason(gone, timing.silence()) + ".");
        }
    }

    /** Another cannot go on. */
    private void told(int process, String why) {
        List<Consumer<Throwable>> toTell;
        synchronized (this) {
            if (failure != null) {
                return;
            }
            failure = new LostException(why);
            toTell = List.copyOf(listeners);
        }
        spread(process, why);
        toTell.forEach(this::tell);
    }

    private void spread(int process, String why) {
        if (index == 0 || process == index) {
            peers.forEach(peer -> send(peer, new Message.Failed(process, why)));
        }
        waiting.values().forEach(all -> all.completeExceptionally(new LostException(why)));
    }

    private void tell(Consumer<Throwable> listener) {
        JobException cause = failed();
        daemon("gatun-job-failure", () -> listener.accept(cause)).start();
    }

    @Override
    public void fail(Throwable cause) {
        String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        String why = members.get(index) + " failed: "
                + (reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
        synchronized (this) {
            if (failure != null) {
                return;
            }
            failure = new LostException(why);
            failedHere = true;
        }
        spread(index, why);
    }

    @Override
    public void onFailure(Consumer<Throwable> listener) {
        synchronized (this) {
            listeners.add(listener);
            if (failure == null || failedHere) {
                return;
            }
        }
        tell(listener);
    }

    private void send(Peer peer, Message message) {
        try {
            peer.connection().send(message);
        } catch (IOException gone) {
            // Its reader finds out, and says so.
        }
    }

    private void giveSignsOfLife() {
        while (!closed) {
            peers.forEach(peer -> send(peer, new Message.Alive()));
            LockSupport.parkNanos(timing.heartbeat().toNanos());
        }
    }

    /** Waits a moment for what is under way to be read, as closing at once may take it back. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        for (Peer peer : peers) {
            send(peer, new Message.Leave());
            peer.connection().endSending();
        }
        LockSupport.unpark(alive);
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GOODBYE_MILLIS);
        boolean interrupted = false;
        for (Thread thread : threads) {
            try {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
            } catch (InterruptedException early) {
                interrupted = true;
            }
        }
        peers.forEach(peer -> peer.connection().close());
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who is in it, for messages. */
    @Override
    public String toString() {
        return members.get(index) + " of " + members.size();
    }
}
