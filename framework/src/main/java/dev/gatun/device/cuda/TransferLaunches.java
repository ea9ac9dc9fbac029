package dev.gatun.device.cuda;

import dev.gatun.device.Peers;
import dev.gatun.device.cuda.Channel.Link;
import dev.gatun.device.cuda.Channel.Target;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A program's transfers to and from other GPUs: copies within the process, or NCCL's, as the fabric says. */
final class TransferLaunches {

    private final String program;
    private final Peers peers;
    private final CudaFabric fabric;
    private final PeerCopies copies;
    private final NcclTransfers nccl;

    TransferLaunches(String program, Peers peers, CudaFabric fabric, PeerCopies copies, NcclTransfers nccl) {
        this.program = program;
        this.peers = peers;
        this.fabric = fabric;
        this.copies = copies;
        this.nccl = nccl;
    }

    /** Prepares both sides of what is received in a run of the program; before anything else. */
    void announce(Program prepared, Site site) {
        Map<Link, List<Target>> targets = new LinkedHashMap<>();
        for (Node node : prepared.nodes()) {
            if (node.operation() instanceof PostReceive post) {
                Tensor tensor = node.output(0);
                targets.computeIfAbsent(from(post.stage(), post.channel()), absent -> new ArrayList<>())
                        .add(new Target(site.address(tensor), tensor.bytes()));
            }
        }
        targets.forEach((link, all) -> {
            if (fabric.copies(link)) {
                copies.announce(link, all);
            } else {
                nccl.announce(link, all);
            }
        });
    }

    Work of(Node node, Site site) {
        return switch (node.operation()) {
            case Send send -> {
                Link link = to(send.stage(), send.channel());
                yield fabric.copies(link)
                        ? copies.send(link, node.input(0), site)
                        : nccl.send(link, site.address(node.input(0)), node.input(0).bytes());
            }
            case PostReceive post -> {
                Link link = from(post.stage(), post.channel());
                yield fabric.copies(link)
                        ? copies.post(link)
                        : nccl.post(link, site.address(node.output(0)), node.output(0).bytes());
            }
            case Receive receive -> {
                Link link = from(receive.stage(), receive.channel());
                yield fabric.copies(link) ? copies.receive(link) : nccl.receive(link);
            }
            default -> throw new IllegalArgumentException(node.operation().name() + " transfers nothing");
        };
    }

    private Link to(int stage, String channel) {
        return new Link(program, peers.rank(), peers.at(stage), channel);
    }

    private Link from(int stage, String channel) {
        return new Link(program, peers.at(stage), peers.rank(), channel);
    }
}
