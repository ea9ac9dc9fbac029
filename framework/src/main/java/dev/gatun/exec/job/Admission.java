package dev.gatun.exec.job;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Process 0 takes the others in. Each connection is looked at by a thread of its own, so that one that says nothing, or
 * what is no hello, holds up nobody; it gets a number to prove the token with, and nothing else.
 */
final class Admission {

    /** A hello is some names. */
    private static final int MOST_BYTES = 4 << 10;

    private final Hello own;
    private final Token token;
    private final Timing timing;
    private final Consumer<String> notes;
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final AtomicInteger strangers = new AtomicInteger();

    /** Who has proved the token. */
    private record Arrival(Hello hello, byte[] nonce, Connection connection) {

        void answer(Reply reply) {
            try {
                connection.send(reply.bytes());
            } catch (IOException gone) {
                // Whoever reads from it next finds out.
            }
        }
    }

    Admission(Hello own, Token token, Timing timing, Consumer<String> notes) {
        this.own = own;
        this.token = token;
        this.timing = timing;
        this.notes = notes;
    }

    /**
     * Returns the connections to all others, in their order, once all are there. Closes the socket.
     *
     * @throws JobException if one does not fit the others, or does not come in time
     */
    List<Peer> admit(ServerSocket server) {
        Map<Integer, Arrival> there = new TreeMap<>();
        try (server) {
            Thread.ofPlatform().daemon().name("gatun-job-admission").start(() -> accept(server));
            Waiting waiting = new Waiting(timing);
            while (there.size() < own.count() - 1) {
                Arrival next = arrivals.poll(waiting.nanosToNote(), TimeUnit.NANOSECONDS);
                if (next != null) {
                    take(next, there);
                } else if (waiting.isOver()) {
                    throw new JobException(
                            missing(there) + " did not come within " + waiting.text() + "." + strangers());
                } else {
                    notes.accept("Waiting for " + missing(there) + ", " + waiting.text() + " so far." + strangers());
                }
            }
            List<Member> members = new ArrayList<>(List.of(own.member()));
            there.values().forEach(arrival -> members.add(arrival.hello().member()));
            there.values().forEach(arrival ->
                    arrival.answer(new Reply.Welcome(token.proof(arrival.nonce()), members)));
            return there.values().stream()
                    .map(arrival -> new Peer(arrival.hello().member(), arrival.connection()))
                    .toList();
        } catch (JobException failure) {
            there.values().forEach(arrival -> refuse(arrival, failure));
            throw failure;
        } catch (IOException failure) {
            throw new JobException("Process 0 cannot wait for the others: " + failure.getMessage(), failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new JobException("Process 0 was interrupted while it waited for the others.", failure);
        }
    }

    private void take(Arrival next, Map<Integer, Arrival> there) {
        Arrival same = there.get(next.hello().member().index());
        Optional<String> mismatch = next.hello().mismatch(own);
        if (mismatch.isEmpty() && (same != null || next.hello().member().index() == 0)) {
            mismatch = Optional.of("Two processes have the same number: " + next.hello().member() + " and "
                    + (same == null ? own : same.hello()).member() + ". Give each its own.");
        }
        if (mismatch.isPresent()) {
            JobException failure = new JobException(mismatch.get());
            refuse(next, failure);
            throw failure;
        }
        there.put(next.hello().member().index(), next);
    }

    private static void refuse(Arrival arrival, JobException why) {
        arrival.answer(new Reply.Refused(why.getMessage()));
        arrival.connection().endSending();
    }

    private String missing(Map<Integer, Arrival> there) {
        List<String> missing = IntStream.range(1, own.count())
                .filter(index -> !there.containsKey(index))
                .mapToObj(String::valueOf)
                .toList();
        return (missing.size() == 1 ? "process " : "processes ") + missing.stream().collect(Collectors.joining(", "))
                + " of " + own.count();
    }

    private String strangers() {
        int refused = strangers.get();
        return refused == 0 ? "" : " " + refused + (refused == 1 ? " connection was" : " connections were")
                + " refused, as the token was another or none.";
    }

    private void accept(ServerSocket server) {
        while (true) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().name("gatun-job-hello").start(() -> hear(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void hear(Socket socket) {
        CompletableFuture<Void> heard = new CompletableFuture<>();
        heard.orTimeout(timing.hello().toMillis(), TimeUnit.MILLISECONDS).exceptionally(_ -> closed(socket));
        try {
            Connection connection = new Connection(socket);
            byte[] nonce = Token.nonce();
            connection.send(nonce);
            byte[] hello = connection.receive(MOST_BYTES);
            byte[] proof = connection.receive(MOST_BYTES);
            if (!heard.complete(null)) {
                return; // too late
            }
            if (!token.proves(proof, nonce, hello) || hello.length < Token.NONCE_BYTES) {
                strangers.incrementAndGet();
                connection.send(new Reply.Stranger().bytes());
                connection.close();
                return;
            }
            arrivals.add(new Arrival(
                    Hello.read(Arrays.copyOfRange(hello, Token.NONCE_BYTES, hello.length)),
                    Arrays.copyOf(hello, Token.NONCE_BYTES),
                    connection));
        } catch (IOException noHello) {
            heard.complete(null);
            closed(socket);
        }
    }

    private static Void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // Nothing is left to do.
        }
        return null;
    }
}
