package dev.gatun.device.cuda;

import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import java.util.List;
import java.util.Map;

/**
 * Some nodes that a device runs, and what should come out. Tensors go by their names.
 *
 * @param name what is special, such as {@code added in place}
 * @param nodes for the device
 * @param oracle for the CPU: nodes with the same outputs, none in the place of anything; trials may share them
 * @param given first values of the device's tensors; the rest is NaN
 * @param oracleGiven first values of the CPU's
 * @param places outputs of the device that are in an input's place, by that input
 * @param compared how near outputs have to be; others are not looked at
 */
record Trial(
        String name,
        List<Node> nodes,
        List<Node> oracle,
        Map<String, double[]> given,
        Map<String, double[]> oracleGiven,
        Map<Tensor, Tensor> places,
        Map<String, Tolerance> compared) {

    /** With the same nodes and values for both. */
    Trial(String name, List<Node> nodes, Map<String, double[]> given, Map<Tensor, Tensor> places,
            Map<String, Tolerance> compared) {
        this(name, nodes, nodes, given, given, places, compared);
    }
}
