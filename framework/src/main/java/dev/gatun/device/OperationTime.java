package dev.gatun.device;

import dev.gatun.graph.Cost;
import dev.gatun.graph.Node;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When an operation, or several that a device does as one, ran.
 *
 * @param task the program's task it is of
 * @param layer the model's
 * @param operation its name, such as {@code linear + gelu}
 * @param operands the types of what it reads and writes
 * @param lane what it ran on, beside other lanes: {@code compute}, {@code to_host}, {@code to_device}
 * @param begin in nanoseconds of {@link System#nanoTime}
 * @param end likewise
 * @param cost of all that it does
 */
public record OperationTime(
        String task, String layer, String operation, String operands, String lane, long begin, long end, Cost cost) {

    /** Of nodes that were done as one. */
    public static OperationTime of(String task, List<Node> nodes, String lane, long begin, long end) {
        return new OperationTime(
                task, nodes.getFirst().layer(), operation(nodes), operands(nodes), lane, begin, end, cost(nodes));
    }

    /** The names of operations, each once. */
    public static String operation(List<Node> nodes) {
        return nodes.stream().map(node -> node.operation().name()).distinct().collect(Collectors.joining(" + "));
    }

    /** Long lists are cut short; what communicates reads or writes nothing at times. */
    private static String operands(List<Node> nodes) {
        Node first = nodes.getFirst();
        String reads = first.reads().stream().limit(3).map(tensor -> tensor.type().toString())
                .collect(Collectors.joining(", "));
        String writes = first.outputs().isEmpty() ? "" : " -> " + first.output(0).type();
        return (reads + (first.reads().size() > 3 ? ", .." : "") + writes).strip();
    }

    /** What one node writes for the next of them to read is counted though it may never be in memory. */
    private static Cost cost(List<Node> nodes) {
        return nodes.stream().map(Node::cost).reduce(Cost.NONE, Cost::plus);
    }

    public double seconds() {
        return (end - begin) / 1e9;
    }
}
