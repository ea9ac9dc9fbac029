package dev.gatun.device.cpu;

import dev.gatun.device.Peers;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Communication of a rank with others in processes of their own. A channel's tag is its place among those that a
 * program has from one rank to another, in the order of their names: both ranks count alike, each in its own program.
 */
final class MpiCommunication implements Communication {

    private final Peers peers;
    private final MpiFabric fabric;
    private final Map<Integer, TreeSet<String>> channelsTo = new TreeMap<>();
    private final Map<Integer, TreeSet<String>> channelsFrom = new TreeMap<>();
    private final Map<Channel, Inbox> inboxes = new HashMap<>();

    private record Channel(int from, String name) {}

    MpiCommunication(Program program, Peers peers, MpiFabric fabric) {
        this.peers = peers;
        this.fabric = fabric;
        for (Node node : program.nodes()) {
            switch (node.operation()) {
                case Send op -> add(channelsTo, peers.at(op.stage()), op.channel());
                case PostReceive op -> add(channelsFrom, peers.at(op.stage()), op.channel());
                default -> {}
            }
        }
    }

    private static void add(Map<Integer, TreeSet<String>> channels, int rank, String channel) {
        channels.computeIfAbsent(rank, absent -> new TreeSet<>()).add(channel);
    }

    private static int tag(Map<Integer, TreeSet<String>> channels, int rank, String channel) {
        return MpiCollectives.TAG + 1 + channels.get(rank).headSet(channel).size();
    }

    @Override
    public Launch of(Node node, MemorySegment[] in, MemorySegment[] out, MemorySegment scratch) {
        String what = CpuLaunches.describe(node);
        return switch (node.operation()) {
            case Send op -> {
                int to = peers.at(op.stage());
                Message message = Message.send(in[0], to, tag(channelsTo, to, op.channel()));
                Transfers transfers = fabric.transfers(List.of(message));
                yield Launch.onFirst(() -> {
                    transfers.start();
                    fabric.await(transfers, what);
                });
            }
            case PostReceive op -> {
                int from = peers.at(op.stage());
                Inbox inbox = inbox(from, op.channel());
                Message message = Message.receive(out[0], from, tag(channelsFrom, from, op.channel()));
                Transfers transfers = fabric.transfers(List.of(message));
                yield Launch.onFirst(() -> inbox.post(transfers));
            }
            case Receive op -> {
                Inbox inbox = inbox(peers.at(op.stage()), op.channel());
                yield Launch.onFirst(() -> inbox.receive(what));
            }
            case Collective op -> new MpiCollectives(fabric, peers.rank(), peers.ranks(op.group()))
                    .launch(node, op, in, out, scratch);
            default -> throw new IllegalArgumentException(node + " communicates with nobody");
        };
    }

    private Inbox inbox(int from, String channel) {
        return inboxes.computeIfAbsent(new Channel(from, channel), absent -> fabric.inbox());
    }
}
