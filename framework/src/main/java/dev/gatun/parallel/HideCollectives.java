package dev.gatun.parallel;

import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives a device something to compute while a collective of its backward pass goes on: a layer's gradients of weights
 * and biases, which the pass itself does not need, move from before what the collective sends to behind the collective.
 * Sums that have something behind them then are marked as {@linkplain AllReduce#beside beside} it. All else keeps its
 * order, and a pass without collectives is left as it is.
 */
final class HideCollectives {

    private final List<Node> nodes = new ArrayList<>();

    /** Before it nothing moves any more: what is there runs beside an earlier collective. */
    private int settled;

    private HideCollectives() {}

    static List<Node> apply(List<Node> backward) {
        HideCollectives hidden = new HideCollectives();
        for (Node node : backward) {
            hidden.nodes.add(node);
            if (isCollective(node)) {
                hidden.hideLast();
            }
        }
        return List.copyOf(hidden.nodes);
    }

    private static boolean isCollective(Node node) {
        return node.operation() instanceof Collective collective && !collective.group().alone();
    }

    private void hideLast() {
        int sent = sent();
        int waiting = sent;
        while (waiting > settled && mayWait(nodes.get(waiting - 1), nodes.subList(sent, nodes.size()))) {
            waiting--;
        }
        if (waiting < sent && nodes.getLast().operation() instanceof AllReduce sum) {
            nodes.add(nodes.removeLast().withOperation(new AllReduce(sum.group(), true)));
        }
        Collections.rotate(nodes.subList(waiting, nodes.size()), waiting - sent);
        settled = nodes.size();
    }

    /** Where the nodes begin that stand directly before the collective at the end and make what it sends. */
    private int sent() {
        int first = nodes.size() - 1;
        Set<Tensor> needed = new HashSet<>(nodes.get(first).reads());
        while (first > settled && nodes.get(first - 1).outputs().stream().anyMatch(needed::contains)) {
            first--;
            needed.addAll(nodes.get(first).reads());
        }
        return first;
    }

    /** Within a layer, so that what layers do at their beginnings and ends stays there. */
    private static boolean mayWait(Node node, List<Node> others) {
        return BackwardParts.isForParametersAlone(node)
                && node.layer().equals(others.getLast().layer())
                && others.stream().allMatch(other -> areIndependent(node, other));
    }

    private static boolean areIndependent(Node one, Node other) {
        return Collections.disjoint(one.outputs(), other.reads())
                && Collections.disjoint(one.outputs(), other.outputs())
                && Collections.disjoint(one.reads(), other.outputs());
    }
}
