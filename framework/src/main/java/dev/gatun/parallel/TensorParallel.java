package dev.gatun.parallel;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Group;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.PlanException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tensor parallelism: a recorded forward pass rewritten into what each rank of a group runs, all of them the same.
 *
 * <p>What lies between matrices and works on each feature or head by itself is split with the matrices around it, and
 * so are the vocabulary's tables, those of embedding and loss (Shoeybi et al., 2019). With sequence parallelism the
 * rest works on rows of each rank's own (Korthikanti et al., 2022). What cannot be split stays whole, the same in all
 * ranks.
 */
public final class TensorParallel {

    /** What can be split. */
    public enum Kind {
        /** What heads attend in, and the matrices around it. */
        ATTENTION,
        /** Other features between two layers of matrices. */
        MLP,
        /** A vocabulary's vectors. */
        EMBEDDING,
        /** The loss over a vocabulary. */
        HEAD
    }

    /**
     * What is split.
     *
     * @param sequenceParallel whether norms and residuals work on {@code B T / ranks} rows each
     * @param kinds what is split
     * @param wholeLayers layers in which nothing is split, by name
     */
    public record Options(boolean sequenceParallel, Set<Kind> kinds, Set<String> wholeLayers) {

        public Options {
            kinds = Set.copyOf(kinds);
            wholeLayers = Set.copyOf(wholeLayers);
        }

        /** Everything that can be is split. */
        public static Options all(boolean sequenceParallel) {
            return new Options(sequenceParallel, EnumSet.allOf(Kind.class), Set.of());
        }

        boolean splits(Kind kind, String layer) {
            return kinds.contains(kind) && !wholeLayers.contains(layer);
        }
    }

    /**
     * A graph as each rank runs it.
     *
     * @param graph its parameters are {@linkplain Tensor#part() parts} of the whole graph's, under the same names
     * @param partialGradients parameters that all ranks hold alike, but whose gradients are sums over the rank's own
     *     rows: to be added up over the group before the optimizer reads them
     */
    public record Split(Graph graph, Set<Tensor> partialGradients) {

        public Split {
            partialGradients = Set.copyOf(partialGradients);
        }
    }

    private TensorParallel() {}

    /**
     * Splits a graph over a group.
     *
     * @param graph a forward pass of whole tensors, before its backward pass is derived
     * @throws PlanException if something cannot be split equally, or not as the options ask
     */
    public static Split apply(Graph graph, Group group, Options options) {
        if (group.alone()) {
            return new Split(graph, Set.of());
        }
        Ways ways = Ways.of(graph, group, options);
        return new SplitGraph(graph, group, ways, options.sequenceParallel()).split();
    }
}
