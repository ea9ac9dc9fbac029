package dev.gatun.device.cuda;

import dev.gatun.device.Processes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * How ranks hear of each other what they need to communicate. Once all ranks of this process have come to an occasion,
 * such as a program that is prepared, the processes exchange what theirs have to say; as all prepare the same programs
 * in the same order, nobody needs to know what other ranks do.
 */
final class Introductions {

    private final Processes processes;
    private final int ranks;
    private final List<Integer> own;
    private final Map<Integer, Integer> attended = new HashMap<>();
    private final List<Round> rounds = new ArrayList<>();

    /**
     * What the first rank of a circle says of it.
     *
     * @param id NCCL's for a communicator; empty if its members have one already
     * @param traffic what a run of the program transfers in it, which its members agree on; empty for a group
     */
    record Founding(byte[] id, String traffic) {}

    /**
     * What a rank says, or what all have said.
     *
     * @param foundings by the circles' names
     * @param steps how many the largest of their programs has, where that is known
     */
    record Introduced(Map<String, Founding> foundings, int steps) {

        static final Introduced NOTHING = new Introduced(Map.of(), 0);

        private Introduced and(Introduced other) {
            Map<String, Founding> all = new LinkedHashMap<>(foundings);
            all.putAll(other.foundings);
            return new Introduced(all, Math.max(steps, other.steps));
        }
    }

    /** An occasion. */
    private static final class Round {

        private final String occasion;
        private final TreeSet<Integer> missing;
        private final CompletableFuture<Introduced> all = new CompletableFuture<>();
        private Introduced said = Introduced.NOTHING;

        Round(String occasion, List<Integer> ranks) {
            this.occasion = occasion;
            missing = new TreeSet<>(ranks);
        }
    }

    /** @param ranks of all processes */
    Introductions(Processes processes, int ranks) {
        this.processes = processes;
        this.ranks = ranks;
        own = IntStream.range(0, ranks)
                .filter(rank -> processes.of(rank, ranks) == processes.index())
                .boxed()
                .toList();
    }

    /** The ranks of this process. */
    List<Integer> own() {
        return own;
    }

    /**
     * A rank of this process comes to its next occasion.
     *
     * @return what all have said, once they have
     */
    synchronized CompletableFuture<Introduced> introduce(int rank, String occasion, Introduced said) {
        int number = attended.merge(rank, 1, Integer::sum) - 1;
        if (number == rounds.size()) {
            rounds.add(new Round(occasion, ranks == 1 ? List.of(rank) : own));
        }
        Round round = rounds.get(number);
        if (!round.occasion.equals(occasion)) {
            throw new IllegalStateException("rank " + rank + " prepares " + occasion + " while another prepares "
                    + round.occasion + ": give all ranks their programs in the same order");
        }
        round.said = round.said.and(said);
        round.missing.remove(rank);
        if (round.missing.isEmpty()) {
            // By a thread of its own, as whoever waits must hear that another rank of this process fails.
            Thread.ofPlatform().daemon().name("gatun-introductions").start(() -> exchange(round));
        }
        return round.all;
    }

    private void exchange(Round round) {
        try {
            Introduced all = Introduced.NOTHING;
            for (byte[] said : processes.exchange("gpus, " + round.occasion, bytes(round.said))) {
                all = all.and(introduced(said));
            }
            round.all.complete(all);
        } catch (RuntimeException failed) {
            round.all.completeExceptionally(failed);
        }
    }

    /** Whom of this process a rank still waits for, for a message. */
    synchronized String missing(int rank) {
        Round round = rounds.get(attended.get(rank) - 1);
        return round.missing.isEmpty()
                ? "the other processes to prepare " + round.occasion
                : "the ranks " + round.missing + " to prepare " + round.occasion;
    }

    private static byte[] bytes(Introduced said) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(said.steps);
            out.writeInt(said.foundings.size());
            for (Map.Entry<String, Founding> each : said.foundings.entrySet()) {
                out.writeUTF(each.getKey());
                out.writeUTF(each.getValue().traffic);
                out.writeInt(each.getValue().id.length);
                out.write(each.getValue().id);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Introduced introduced(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int steps = in.readInt();
            int count = in.readInt();
            Map<String, Founding> foundings = new LinkedHashMap<>();
            for (int index = 0; index < count; index++) {
                String circle = in.readUTF();
                String traffic = in.readUTF();
                foundings.put(circle, new Founding(in.readNBytes(in.readInt()), traffic));
            }
            return new Introduced(foundings, steps);
        } catch (IOException cut) {
            throw new UncheckedIOException("another process says less than it should: is it of the same version?", cut);
        }
    }
}
