package dev.gatun.device.cpu;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;

/** Messages that are started together and waited for together, again and again. Made once: a run allocates nothing. */
final class Transfers {

    /** MPI counts in 32 bits with a sign. */
    private static final long LONGEST = 1L << 30;

    private static final long REQUEST = ValueLayout.ADDRESS.byteSize();

    private final Mpi mpi;
    private final Message[] messages;
    private final MemorySegment requests;
    private final MemorySegment[] request;
    private final MemorySegment flag;
    private boolean underWay;

    Transfers(Mpi mpi, List<Message> messages) {
        this.mpi = mpi;
        this.messages = messages.stream().flatMap(each -> pieces(each).stream()).toArray(Message[]::new);
        Arena arena = Arena.ofAuto();
        requests = arena.allocate(Math.max(1, this.messages.length) * REQUEST, REQUEST);
        request = new MemorySegment[this.messages.length];
        for (int index = 0; index < request.length; index++) {
            request[index] = requests.asSlice(index * REQUEST, REQUEST);
        }
        flag = arena.allocate(ValueLayout.JAVA_INT);
    }

    /** The same in messages that are not too long; one of nothing stays one. */
    private static List<Message> pieces(Message whole) {
        List<Message> pieces = new ArrayList<>();
        long bytes = whole.memory().byteSize();
        long at = 0;
        do {
            long length = Math.min(LONGEST, bytes - at);
            pieces.add(new Message(whole.direction(), whole.memory().asSlice(at, length), whole.rank(), whole.tag()));
            at += length;
        } while (at < bytes);
        return pieces;
    }

    void start() {
        for (int index = 0; index < messages.length; index++) {
            Message message = messages[index];
            switch (message.direction()) {
                case SEND -> mpi.send(message.memory(), message.rank(), message.tag(), request[index]);
                case RECEIVE -> mpi.receive(message.memory(), message.rank(), message.tag(), request[index]);
            }
        }
        underWay = messages.length > 0;
    }

    /** Whether all of what was started has happened: what is sent may be written again, what comes may be read. */
    boolean finished() {
        if (underWay) {
            underWay = !mpi.finished(messages.length, requests, flag);
        }
        return !underWay;
    }

    /** The ranks to or from whom something is not yet through. */
    SequencedSet<Integer> missing() {
        SequencedSet<Integer> missing = new TreeSet<>();
        for (int index = 0; index < messages.length; index++) {
            if (!mpi.finished(1, request[index], flag)) {
                missing.add(messages[index].rank());
            }
        }
        return missing;
    }
}
