package dev.gatun.device.cuda;

import dev.gatun.device.OperationTime;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import java.util.List;

/**
 * Work with its place among a program's.
 *
 * @param nodes what it does
 * @param reads the memory it reads
 * @param writes the memory it writes, its scratch memory among it
 */
record Step(List<Node> nodes, Lane lane, Work work, List<Stretch> reads, List<Stretch> writes) {

    /** A piece of memory. */
    record Stretch(long address, long bytes) {

        boolean overlaps(Stretch other) {
            return address < other.address + other.bytes && other.address < address + bytes;
        }
    }

    /** Whether it hands something to another device, or takes it from there. */
    boolean transfers() {
        return switch (nodes.getFirst().operation()) {
            case Send ignored -> true;
            case PostReceive ignored -> true;
            case Receive ignored -> true;
            default -> false;
        };
    }

    /** Its operations' names. */
    String name() {
        return OperationTime.operation(nodes);
    }

    /** Whether one of the two writes what the other touches. */
    boolean conflicts(Step other) {
        return overlap(writes, other.writes) || overlap(writes, other.reads) || overlap(reads, other.writes);
    }

    private static boolean overlap(List<Stretch> some, List<Stretch> others) {
        for (Stretch one : some) {
            for (Stretch other : others) {
                if (one.overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
