package dev.gatun.plan;

import dev.gatun.device.Peers;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Barrier;
import dev.gatun.graph.Broadcast;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Copy;
import dev.gatun.graph.Cost;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Receive;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Send;
import dev.gatun.graph.Tensor;
import java.util.List;

/**
 * How long a rank takes for its operations, estimated: computing by the roofline (Williams et al., 2009), which is the
 * longer of computing and of moving the operands; collectives as rings, whose steps each take a latency.
 *
 * @param ranksPerNode how many ranks a machine has, numbered in a row
 * @param peers the rank's
 */
public record CostModel(DeviceModel device, int ranksPerNode, Peers peers) {

    public CostModel {
        if (ranksPerNode < 1) {
            throw new IllegalArgumentException("a node has at least 1 rank, not " + ranksPerNode);
        }
    }

    /** Of a rank that has nobody to talk to. */
    public CostModel(DeviceModel device) {
        this(device, 1, Peers.none());
    }

    /** Seconds of a node alone. What is only waited for takes none: its sender has the transfer's time. */
    public double seconds(Node node) {
        return switch (node.operation()) {
            case Collective collective -> collective(node, collective);
            case Send send -> transfer(node.input(0).bytes(), send.stage());
            case PostReceive post -> 0;
            case Receive receive -> 0;
            case Copy copy when isOffloading(node) -> offload(node.output(0).bytes());
            default -> compute(node);
        };
    }

    /** Seconds of nodes one after the other. */
    public double seconds(List<Node> nodes) {
        return nodes.stream().mapToDouble(this::seconds).sum();
    }

    /** Seconds of so many bytes to the rank on that stage whose other coordinates are this one's. */
    public double transfer(long bytes, int stage) {
        DeviceModel.Link link = link(List.of(peers.rank(), peers.at(stage)));
        return link.latencySeconds() + bytes / device.bytesPerSecond(link);
    }

    /** Whether it moves something between the device and the host. */
    public static boolean isOffloading(Node node) {
        return node.operation() instanceof Copy && node.output(0).space() != node.input(0).space();
    }

    private double offload(long bytes) {
        return device.host().latencySeconds() + bytes / device.bytesPerSecond(device.host());
    }

    private double compute(Node node) {
        Cost cost = node.cost();
        return device.launchSeconds()
                + Math.max(cost.flops() / device.flopsPerSecond(dtype(node)), cost.bytes() / device.bytesPerSecond());
    }

    /** What a node computes in: the type of its first operand that products can be of. */
    private DType dtype(Node node) {
        return node.reads().stream()
                .map(Tensor::dtype)
                .filter(device.flops()::containsKey)
                .findFirst()
                .orElse(DType.FP32);
    }

    private double collective(Node node, Collective collective) {
        if (collective.group().alone()) {
            return 0;
        }
        DeviceModel.Link link = link(peers.ranks(collective.group()));
        long bytes = collective.bytesSent(node.inputTypes(), node.outputTypes());
        return device.launchSeconds() + steps(collective) * link.latencySeconds() + bytes / device.bytesPerSecond(link);
    }

    /** How often a ring's members hand something on, one after the other. */
    private static int steps(Collective collective) {
        int once = collective.group().size() - 1;
        return switch (collective) {
            case AllReduce both -> 2 * once;
            case Barrier there -> 2 * once;
            case AllGather gather -> once;
            case ReduceScatter scatter -> once;
            case Broadcast chain -> once;
        };
    }

    /** The slowest link of a ring through these ranks. */
    private DeviceModel.Link link(List<Integer> ranks) {
        long nodes = ranks.stream().map(rank -> rank / ranksPerNode).distinct().count();
        return nodes == 1 ? device.withinNode() : device.betweenNodes();
    }
}
