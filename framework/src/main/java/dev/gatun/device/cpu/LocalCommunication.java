package dev.gatun.device.cpu;

import dev.gatun.device.Peers;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import java.lang.foreign.MemorySegment;

/**
 * Communication of devices of one process.
 *
 * @param program its name
 */
record LocalCommunication(String program, Peers peers, CpuFabric fabric) implements Communication {

    @Override
    public Launch of(Node node, MemorySegment[] in, MemorySegment[] out, MemorySegment scratch) {
        String what = CpuLaunches.describe(node);
        return switch (node.operation()) {
            case Send op -> {
                Mailbox mailbox = fabric.mailbox(program, peers.rank(), peers.at(op.stage()), op.channel());
                yield Launch.onFirst(() -> mailbox.send(in[0], what));
            }
            case PostReceive op -> {
                Mailbox mailbox = fabric.mailbox(program, peers.at(op.stage()), peers.rank(), op.channel());
                yield Launch.onFirst(() -> mailbox.post(out[0]));
            }
            case Receive op -> {
                Mailbox mailbox = fabric.mailbox(program, peers.at(op.stage()), peers.rank(), op.channel());
                yield Launch.onFirst(() -> mailbox.receive(what));
            }
            case Collective ignored -> CollectiveLaunches.of(node, program, peers, fabric, in, out, scratch);
            default -> throw new IllegalArgumentException(node + " communicates with nobody");
        };
    }
}
