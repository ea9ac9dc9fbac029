package dev.gatun.parallel;

import dev.gatun.graph.Backward;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.plan.PlanException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Which activations are computed again in the backward pass instead of being kept from the forward pass (Chen et al.,
 * 2016, "Training Deep Nets with Sublinear Memory Cost").
 *
 * <p>Layers are recomputed in segments: what others read of one is kept, and everything else in it is made again from
 * what it reads of others. Elsewhere only the outputs of the named operations are made again, from whatever is there.
 *
 * @param group how many blocks in a row make up a segment; 0 for none. Blocks are all layers but {@link #ENDS}
 * @param layers further layers, each a segment of its own
 * @param operations names of {@linkplain dev.gatun.graph.Operation#name operations} whose outputs are recomputed in all
 *     other layers, such as {@code layer_norm} or {@code gelu} (selective recompute, Korthikanti et al., 2022)
 */
public record Recompute(int group, Set<String> layers, Set<String> operations) {

    /** Layers that are recomputed only where they are named. */
    static final Set<String> ENDS = Set.of("embedding", "head");

    /** Operations that only a model that is split over ranks has. */
    private static final Set<String> OF_SPLIT_MODELS =
            Set.of("all_gather", "all_reduce", "reduce_scatter", "vocab_statistics");

    public Recompute {
        if (group < 0) {
            throw new PlanException("recompute in groups of " + group + " layers: a group has 1 layer or more");
        }
        layers = Set.copyOf(layers);
        operations = Set.copyOf(operations);
    }

    /** Everything is kept. */
    public static Recompute none() {
        return new Recompute(0, Set.of(), Set.of());
    }

    /** Every block is a segment. */
    public static Recompute each() {
        return group(1);
    }

    /** All blocks of a stage are one segment. */
    public static Recompute contiguous() {
        return group(Integer.MAX_VALUE);
    }

    /** Every {@code blocks} blocks of a stage are a segment; the last may be shorter. */
    public static Recompute group(int blocks) {
        return new Recompute(blocks, Set.of(), Set.of());
    }

    /** Each of these layers is a segment. */
    public static Recompute layers(Set<String> names) {
        return new Recompute(0, names, Set.of());
    }

    public Recompute withLayers(Set<String> names) {
        return new Recompute(group, names, operations);
    }

    public Recompute withOperations(Set<String> names) {
        return new Recompute(group, layers, names);
    }

    /**
     * Checks that all that is named is there.
     *
     * @param graph a whole model's
     * @throws PlanException with the first name that is not, and those that are
     */
    public void check(Graph graph) {
        SequencedSet<String> known = new TreeSet<>(OF_SPLIT_MODELS);
        graph.nodes().forEach(node -> known.add(node.operation().name()));
        require("layer", layers, graph.layers());
        require("operation", operations, known);
    }

    private static void require(String kind, Set<String> names, Collection<String> known) {
        for (String name : new TreeSet<>(names)) {
            if (!known.contains(name)) {
                String nearest = known.stream()
                        .max(Comparator.comparingInt(other -> commonStart(name, other)))
                        .orElse("none");
                throw new PlanException("recompute names the " + kind + " " + name
                        + ", which the model does not have. Try " + nearest + "; it has "
                        + String.join(", ", known) + ".");
            }
        }
    }

    private static int commonStart(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    /**
     * Which additions of a stage norms may do (see {@link dev.gatun.graph.FuseResidual}) without more to keep: a norm
     * that is made again in another segment than its addition would need both addends where the sum alone is enough, so
     * the sum is made where the segment ends.
     *
     * @param stage the stage's nodes
     */
    public BiPredicate<Node, Node> fusible(List<Node> stage) {
        Map<String, String> segments = segments(stage);
        return (add, norm) -> Objects.equals(segments.get(add.layer()), segments.get(norm.layer()));
    }

    /**
     * A stage's passes with what is recomputed made again in the backward pass, just before it is needed first, by the
     * same operations on the same values: no result changes.
     */
    public Backward.Result apply(Backward.Result stage) {
        return new RecomputePass(stage, segments(stage.forward()), operations).apply();
    }

    /** For each recomputed layer its segment, which goes by the name of its first layer. */
    private Map<String, String> segments(List<Node> stage) {
        SequencedSet<String> present = new LinkedHashSet<>();
        stage.forEach(node -> present.add(node.layer()));
        Map<String, String> segments = new LinkedHashMap<>();
        String first = null;
        int blocks = 0;
        for (String layer : present) {
            if (layers.contains(layer)) {
                segments.put(layer, layer);
            } else if (group > 0 && !ENDS.contains(layer)) {
                first = blocks % group == 0 ? layer : first;
                segments.put(layer, first);
                blocks++;
            }
        }
        return segments;
    }
}
