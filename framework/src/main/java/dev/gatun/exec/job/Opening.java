package dev.gatun.exec.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A job from what the launcher said: process 0 listens, the others come. */
final class Opening {

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Rendezvous rendezvous;
    private final Hello own;
    private final Optional<Token> given;
    private final Timing timing;
    private final Consumer<String> notes;

    private Opening(
            Rendezvous rendezvous, Hello own, Optional<Token> given, Timing timing, Consumer<String> notes) {
        this.rendezvous = rendezvous;
        this.own = own;
        this.given = given;
        this.timing = timing;
        this.notes = notes;
    }

    static Job of(Rendezvous rendezvous, Map<String, String> environment, String version, Consumer<String> notes) {
        return of(rendezvous, environment, version, notes, Timing.STANDARD);
    }

    static Job of(
            Rendezvous rendezvous,
            Map<String, String> environment,
            String version,
            Consumer<String> notes,
            Timing timing) {
        String secret = new Variables(environment).text(Variables.TOKEN);
        Opening opening = new Opening(
                rendezvous,
                Hello.ofThisProcess(rendezvous, version),
                secret.isEmpty() ? Optional.empty() : Optional.of(new Token(secret)),
                timing,
                notes);
        return switch (rendezvous.place()) {
            case Place.OnThisHost here -> opening.onThisHost(here);
            case Place.At at -> opening.at(at);
        };
    }

    private Job onThisHost(Place.OnThisHost here) {
        MeetingFile file = MeetingFile.of(here.name());
        InetAddress loopback = InetAddress.getLoopbackAddress();
        if (rendezvous.index() != 0) {
            return join(new Joining.Addresses() {
                @Override
                public Optional<Joining.Address> now() throws IOException {
                    return file.read().map(content -> new Joining.Address(
                            loopback.getHostAddress(), content.port(), given.orElse(content.token())));
                }

                @Override
                public boolean mayChange() {
                    return given.isEmpty();
                }
            }, file.path().toString());
        }
        Token token = given.orElseGet(Token::random);
        try (ServerSocket server = new ServerSocket(here.port().orElse(0), rendezvous.count(), loopback)) {
            // A token that was given need not be in any file.
            file.write(new MeetingFile.Content(server.getLocalPort(), given.isPresent() ? Token.random() : token));
            try {
                return admit(server, token);
            } finally {
                file.delete();
            }
        } catch (IOException failure) {
            throw new JobException("Process 0 cannot wait for the others of this host"
                    + (here.port().isPresent() ? " at port " + here.port().getAsInt() : "") + ": "
                    + failure.getMessage() + "." + (here.port().isPresent()
                            ? " Start one process alone as number 0, and name a port that is free." : ""), failure);
        }
    }

    private Job at(Place.At at) {
        Token token = given.orElseThrow(() -> new JobException(Variables.TOKEN + " is not set, and the processes meet"
                + " at " + at + ", which others can reach. Set it to the same secret in all processes, as of openssl"
                + " rand -hex 16."));
        if (rendezvous.index() != 0) {
            return join(new Joining.Addresses() {
                @Override
                public Optional<Joining.Address> now() {
                    return Optional.of(new Joining.Address(at.host(), at.port(), token));
                }

                @Override
                public boolean mayChange() {
                    return false;
                }
            }, at.toString());
        }
        InetAddress address = resolve(at);
        if (address.isLoopbackAddress()) {
            notes.accept(at.host() + " is " + address.getHostAddress() + " on " + own.member().host()
                    + ", where no other host reaches it. If there are others, set " + Variables.ADDRESS
                    + "=IP:PORT to an address of its network.");
        }
        try (ServerSocket server = new ServerSocket(at.port(), rendezvous.count(), address)) {
            return admit(server, token);
        } catch (IOException failure) {
            throw new JobException("Process 0, which is on " + own.member().host() + ", cannot listen at " + at + ": "
                    + failure.getMessage() + ". Name an address of that host and a port that is free there.", failure);
        }
    }

    /** A name of a pod may be known a moment after the pod. */
    private InetAddress resolve(Place.At at) {
        Waiting waiting = new Waiting(timing);
        while (true) {
            try {
                return InetAddress.getByName(at.host());
            } catch (UnknownHostException unknown) {
                if (waiting.isOver()) {
                    throw new JobException("Process 0, which is on " + own.member().host() + ", is to listen at " + at
                            + ", and no host is known by that name.", unknown);
                }
                if (waiting.isToTell()) {
                    notes.accept("Waiting for " + at.host() + " to become known, " + waiting.text() + " so far.");
                }
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
    }

    private Job admit(ServerSocket server, Token token) throws IOException {
        List<Peer> others = new Admission(own, token, timing, notes).admit(server);
        List<Member> members = Stream.concat(
                        Stream.of(own.member()), others.stream().map(Peer::member))
                .toList();
        return job(members, others);
    }

    private Job join(Joining.Addresses addresses, String where) {
        Joining.Joined joined = new Joining(own, timing, notes).join(addresses, where);
        try {
            return job(joined.members(), List.of(joined.first()));
        } catch (IOException gone) {
            throw new LostException(joined.first().member() + " is lost: " + gone.getMessage() + ".");
        }
    }

    private Job job(List<Member> members, List<Peer> peers) throws IOException {
        for (Peer peer : peers) {
            peer.connection().limitSilence(timing.silence());
        }
        return new Job(rendezvous.index(), members, peers, timing);
    }
}
