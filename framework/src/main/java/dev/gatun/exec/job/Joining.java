package dev.gatun.exec.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A process other than 0 joins the job: it tries until process 0 is there. */
final class Joining {

    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final int CONNECT_MILLIS = 5_000;

    private final Hello own;
    private final Timing timing;
    private final Consumer<String> notes;

    /** Where process 0 is, and what it will ask for. */
    record Address(String host, int port, Token token) {}

    /** Finds out, and may find another answer the next time. */
    interface Addresses {

        /** Empty where nothing is known yet. */
        Optional<Address> now() throws IOException;

        /** Whether another token may be found later; if not, one that is refused is wrong. */
        boolean mayChange();
    }

    /** The connection to process 0, and who is in the job. */
    record Joined(Peer first, List<Member> members) {}

    Joining(Hello own, Timing timing, Consumer<String> notes) {
        this.own = own;
        this.timing = timing;
        this.notes = notes;
    }

    /** @throws JobException if it is refused, or process 0 does not come in time */
    Joined join(Addresses addresses, String where) {
        Waiting waiting = new Waiting(timing);
        String reason = "it has not begun";
        boolean refused = false;
        while (!waiting.isOver()) {
            if (waiting.isToTell()) {
                if (refused) {
                    throw new JobException("Process 0 at " + where + " has refused process " + own.member().index()
                            + " for " + waiting.text() + ": its " + Variables.TOKEN
                            + " is another. Set it alike in all processes, or in none.");
                }
                notes.accept("Process " + own.member().index() + " waits for process 0 at " + where + ", "
                        + waiting.text() + " so far: " + reason);
            }
            refused = false;
            try {
                Optional<Address> address = addresses.now();
                if (address.isPresent()) {
                    Optional<Joined> joined = join(address.get(), addresses.mayChange());
                    if (joined.isPresent()) {
                        return joined.get();
                    }
                    refused = true;
                    reason = "its token is another";
                }
            } catch (UnknownHostException unknown) {
                reason = "no host is known by that name";
            } catch (IOException notYet) {
                reason = String.valueOf(notYet.getMessage());
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new JobException("Process " + own.member().index() + " was interrupted while it joined.");
            }
        }
        throw new JobException("Process " + own.member().index() + " on " + own.member().host()
                + " did not reach process 0 at " + where + " within " + waiting.text() + ": " + reason
                + ". Look whether process 0 runs and this host reaches it.");
    }

    /** Empty if the token was refused and another may come. */
    private Optional<Joined> join(Address address, boolean mayChange) throws IOException {
        Socket socket = new Socket();
        boolean joined = false;
        try {
            // Anew each time, as a name may be known only later.
            InetAddress host = InetAddress.getByName(address.host());
            socket.connect(new InetSocketAddress(host, address.port()), CONNECT_MILLIS);
            Connection connection = new Connection(socket);
            connection.limitSilence(timing.hello());
            byte[] nonce = connection.receive(Token.NONCE_BYTES);
            ByteArrayOutputStream hello = new ByteArrayOutputStream();
            byte[] ownNonce = Token.nonce();
            hello.writeBytes(ownNonce);
            hello.writeBytes(own.bytes());
            connection.send(hello.toByteArray());
            connection.send(address.token().proof(nonce, hello.toByteArray()));
            // Process 0 says when the time is up, and for whom; only when it does not is that for this one to say.
            connection.limitSilence(timing.start().plus(timing.silence()));
            switch (Reply.read(connection.receive(Reply.MOST_BYTES))) {
                case Reply.Welcome welcome when address.token().proves(welcome.proof(), ownNonce) -> {
                    joined = true;
                    Peer first = new Peer(welcome.members().getFirst(), connection);
                    return Optional.of(new Joined(first, welcome.members()));
                }
                case Reply.Refused refused -> throw new JobException(refused.why());
                case Reply.Stranger _ when !mayChange -> throw new JobException("Process 0 at " + address.host() + ":"
                        + address.port() + " refuses process " + own.member().index() + ": its " + Variables.TOKEN
                        + " is another. Set it alike in all processes.");
                case Reply.Welcome _, Reply.Stranger _ -> {
                    return Optional.empty();
                }
            }
        } finally {
            if (!joined) {
                socket.close();
            }
        }
    }
}
