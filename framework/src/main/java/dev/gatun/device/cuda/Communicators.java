package dev.gatun.device.cuda;

import dev.gatun.device.Peers;
import dev.gatun.device.cuda.Channel.Link;
import dev.gatun.device.cuda.Introductions.Founding;
import dev.gatun.device.cuda.Introductions.Introduced;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Send;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A GPU's communicators of NCCL: one for each group that it does collectives with, and for each channel over NCCL. */
final class Communicators implements AutoCloseable {

    /**
     * Multiprocessors of a transfer's kernels, which wait on the GPU until the other side comes: few, since channels wait
     * beside each other and beside computing. NCCL_MAX_CTAS in the environment goes before.
     */
    private static final int BLOCKS_OF_A_TRANSFER = 4;

    private static final int NCCLS_CHOICE = 0;

    private final CudaFabric fabric;
    private final Map<Circle, Communicator> communicators = new LinkedHashMap<>();
    private volatile Communicator[] all = {};

    Communicators(CudaFabric fabric) {
        this.fabric = fabric;
    }

    /**
     * Makes those that a program needs and that are not there yet, with the other ranks, who prepare the same program.
     * All make them in the order of their names, so that nobody waits in a ring.
     *
     * @param connect lets a member of a new channel meet the other one
     * @throws IllegalStateException if another does not come, or its program does not fit
     */
    void prepare(Program program, Peers peers, Connecting connect) {
        int rank = peers.rank();
        Map<Circle, String> needed = needed(program, peers);
        Map<String, Founding> said = new LinkedHashMap<>();
        needed.forEach((circle, traffic) -> {
            if (circle.ranks().getFirst() == rank) {
                said.put(circle.toString(), new Founding(has(circle) ? new byte[0] : Communicator.newId(), traffic));
            }
        });
        Introduced introduced = fabric.introduce(rank, "the program " + program.name(), new Introduced(said, 0));
        needed.forEach((circle, traffic) -> requireAgreement(circle, traffic, rank, introduced));
        needed.keySet().stream().filter(circle -> !has(circle)).forEach(circle -> {
            byte[] id = introduced.foundings().get(circle.toString()).id();
            Communicator made = Communicator.join(
                    circle, id, rank, circle.transfers() ? BLOCKS_OF_A_TRANSFER : NCCLS_CHOICE, fabric);
            put(circle, made);
            if (circle.transfers()) {
                connect.members(circle, made);
            }
        });
    }

    /** What the members of a new channel do once, so that they are connected before programs are captured. */
    @FunctionalInterface
    interface Connecting {
        void members(Circle circle, Communicator communicator);
    }

    /** With what a run of the program transfers in each, in the order of their names. */
    private Map<Circle, String> needed(Program program, Peers peers) {
        Map<Circle, String> needed = new TreeMap<>(Comparator.comparing(Circle::toString));
        Map<Circle, List<Long>> transferred = new LinkedHashMap<>();
        for (Node node : program.nodes()) {
            switch (node.operation()) {
                case Collective collective -> needed.put(Circle.of(peers.ranks(collective.group())), "");
                case Send send -> note(
                        new Link(program.name(), peers.rank(), peers.at(send.stage()), send.channel()),
                        node.input(0).bytes(), transferred);
                case PostReceive post -> note(
                        new Link(program.name(), peers.at(post.stage()), peers.rank(), post.channel()),
                        node.output(0).bytes(), transferred);
                default -> {}
            }
        }
        transferred.forEach((circle, bytes) -> needed.put(circle, traffic(bytes)));
        return needed;
    }

    private void note(Link link, long bytes, Map<Circle, List<Long>> transferred) {
        if (!fabric.copies(link)) {
            transferred.computeIfAbsent(Circle.of(link), absent -> new ArrayList<>()).add(bytes);
        }
    }

    private static String traffic(List<Long> bytes) {
        return bytes.size() + " times " + bytes.stream().distinct().map(String::valueOf).collect(Collectors.joining(" or "))
                + " bytes";
    }

    private static void requireAgreement(Circle circle, String traffic, int rank, Introduced introduced) {
        Founding founding = introduced.foundings().get(circle.toString());
        if (founding == null) {
            throw new IllegalStateException("rank " + rank + " communicates in " + circle + ", and rank "
                    + circle.ranks().getFirst() + " does not: give all processes the same configuration");
        }
        if (!founding.traffic().equals(traffic)) {
            throw new IllegalStateException(circle + " sends " + founding.traffic() + ", and the receiver takes " + traffic);
        }
    }

    private synchronized boolean has(Circle circle) {
        return communicators.containsKey(circle);
    }

    private synchronized void put(Circle circle, Communicator communicator) {
        communicators.put(circle, communicator);
        all = communicators.values().toArray(Communicator[]::new);
        if (fabric.failed()) {
            communicator.abort(); // whoever aborted all did not see it
        }
    }

    /** A group's, which was prepared. */
    Communicator of(Group group, Peers peers) {
        return of(Circle.of(peers.ranks(group)));
    }

    /** One that was prepared. */
    synchronized Communicator of(Circle circle) {
        return communicators.get(circle);
    }

    /** Looks whether NCCL has noticed that something failed. */
    void requireHealth() {
        for (Communicator each : all) {
            each.requireHealth();
        }
    }

    /** Ends what is underway in all of them, which are of no use then. Any thread may call it. */
    synchronized void abort() {
        communicators.values().forEach(Communicator::abort);
    }

    @Override
    public synchronized void close() {
        communicators.values().forEach(Communicator::close);
        communicators.clear();
    }
}
