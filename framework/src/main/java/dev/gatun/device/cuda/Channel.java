package dev.gatun.device.cuda;

import dev.gatun.device.cuda.SharedWords.Word;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Transfers from one rank's GPU to another's, again and again: the receiver grants memory by raising {@code posted}, the
 * sender copies and raises {@code sent}.
 *
 * @param targets where the receiver takes them in one run of the program, in its order; known once it is prepared
 */
record Channel(Link link, Word posted, Word sent, CompletableFuture<List<Target>> targets) {

    /** Which it is. */
    record Link(String program, int from, int to, String name) {}

    /** Memory of the receiver. */
    record Target(long address, long bytes) {}

    /** Whether the receiver waits for something that the sender has not sent yet. */
    boolean open() {
        return posted.value() > sent.value();
    }

    @Override
    public String toString() {
        return link.name() + " from rank " + link.from() + " to rank " + link.to();
    }
}
