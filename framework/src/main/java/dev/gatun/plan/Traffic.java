package dev.gatun.plan;

import dev.gatun.graph.Collective;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Send;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rank sends to others each time it runs a program.
 *
 * @param collectives by operation and group, in the order of their first use; those of a rank by itself are left out
 * @param transfers by the stage they go to, in the order of their first use
 */
public record Traffic(List<Shared> collectives, List<Transfer> transfers) {

    /**
     * Collectives of one kind.
     *
     * @param operation its name, such as {@code all_reduce}
     * @param count how often it runs
     * @param bytes that the rank sends in all of them together
     */
    public record Shared(String operation, Group group, int count, long bytes) {}

    /**
     * What goes to one other stage.
     *
     * @param count how many tensors
     * @param bytes of all of them together
     */
    public record Transfer(int stage, int count, long bytes) {}

    public Traffic {
        collectives = List.copyOf(collectives);
        transfers = List.copyOf(transfers);
    }

    public static Traffic of(Program program) {
        record Kind(String operation, Group group) {}
        Map<Kind, Shared> collectives = new LinkedHashMap<>();
        Map<Integer, Transfer> transfers = new LinkedHashMap<>();
        for (Node node : program.nodes()) {
            switch (node.operation()) {
                case Collective collective when !collective.group().alone() -> {
                    long bytes = collective.bytesSent(node.inputTypes(), node.outputTypes());
                    collectives.merge(
                            new Kind(collective.name(), collective.group()),
                            new Shared(collective.name(), collective.group(), 1, bytes),
                            (known, more) -> new Shared(
                                    known.operation, known.group, known.count + 1, known.bytes + more.bytes));
                }
                case Send send -> transfers.merge(
                        send.stage(),
                        new Transfer(send.stage(), 1, node.input(0).bytes()),
                        (known, more) -> new Transfer(known.stage, known.count + 1, known.bytes + more.bytes));
                default -> {}
            }
        }
        return new Traffic(List.copyOf(collectives.values()), List.copyOf(transfers.values()));
    }

    /** All that the rank sends, in bytes. */
    public long bytes() {
        return collectives.stream().mapToLong(Shared::bytes).sum()
                + transfers.stream().mapToLong(Transfer::bytes).sum();
    }
}
