package dev.gatun.parallel;

import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Program;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.PlanException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.IntStream;

/**
 * The programs of a training: {@link #TRAIN}, {@link #EVALUATE} and {@link #PUBLISH}, one of each a rank.
 *
 * <p>For micro-batch m the host writes the graph's inputs under the names {@link #input} gives, each data-parallel
 * rank's own, and for training {@link #HYPER}, with loss scaling {@link #LOSS_SCALE} and with moments in bf16
 * {@link #STEP}; it reads {@code loss}, the mean over all of the batch, and after training {@link #SQUARE_NORM}.
 */
public final class TrainingPrograms {

    public static final String TRAIN = "train";
    public static final String EVALUATE = "evaluate";

    /** The task of {@link #TRAIN} that sums what gradients the passes have left over data-parallel ranks. */
    public static final String REDUCE = "reduce gradients";

    /**
     * Makes what layers compute with of what the optimizer works on: needed before {@link #EVALUATE} and before the host
     * reads parameters, if the host has written weights or {@link #TRAIN} has run; and before {@link #TRAIN} in the first
     * case. In ZeRO's stages 1 and 2 {@link #TRAIN} leaves a rank's own stretches of parameters, and gathers those of the
     * others when it runs again.
     */
    public static final String PUBLISH = "publish";

    /** Input (3): learning rate, {@code 1 - beta1^t}, {@code 1 - beta2^t}. */
    public static final String HYPER = "adamw.hyper";

    /** Input (1), int32: t, the number of the optimizer's step, the first being 1. */
    public static final String STEP = "adamw.step";

    /** Input (1): what the loss is multiplied with before gradients are taken. */
    public static final String LOSS_SCALE = "loss.scale";

    /**
     * Output (3): the square of the global gradient norm before clipping, what gradients were multiplied with, and
     * whether all were finite, 1 or 0; if not, no parameter has changed.
     */
    public static final String SQUARE_NORM = "gradients.square_norm";

    /** What is appended to a parameter's name for AdamW's moments. */
    public static final String FIRST_MOMENT = ".exp_avg";

    public static final String SECOND_MOMENT = ".exp_avg_sq";

    /** What is appended to a parameter's name for its fp32 copy. */
    public static final String MASTER = ".master";

    private TrainingPrograms() {}

    /**
     * @param graph one micro-batch's forward pass, with a loss, whole and in fp32
     * @param partition the layers of each virtual stage
     * @return for each rank its programs; ranks of one stage share the list
     * @throws PlanException if the layout does not fit the model
     */
    public static List<List<Program>> of(Graph graph, Partition partition, Parallelism how, OptimizerRule rule) {
        how.recompute().check(graph);
        TensorParallel.Split split = TensorParallel.apply(
                how.numbers().retype(graph), how.mesh().tensor(), how.tensor());
        List<Stage> virtual = Stage.cut(
                split.graph(), partition, nodes -> FuseResidual.apply(nodes, how.recompute().fusible(nodes)));
        Map<Tensor, SequencedSet<Integer>> holders = holders(virtual, partition, how.mesh().stages());
        int lookahead = Lookahead.of(how.schedule());
        List<List<Program>> stages = new ArrayList<>();
        for (int stage = 0; stage < how.mesh().stages(); stage++) {
            stages.add(programs(stage, virtual, holders, split, how, rule, lookahead));
        }
        Mesh mesh = how.mesh();
        return IntStream.range(0, mesh.size())
                .mapToObj(rank -> stages.get(mesh.coordinates(rank).stage()))
                .toList();
    }

    private static List<Program> programs(
            int stage,
            List<Stage> virtual,
            Map<Tensor, SequencedSet<Integer>> holders,
            TensorParallel.Split split,
            Parallelism how,
            OptimizerRule rule,
            int lookahead) {
        List<Stage> own = virtual.stream()
                .filter(each -> each.index() % how.mesh().stages() == stage)
                .toList();
        List<HeldParameter> parameters = holders.entrySet().stream()
                .filter(entry -> entry.getValue().contains(stage))
                .map(entry -> HeldParameter.of(
                        entry.getKey(),
                        how,
                        entry.getValue().stream().sorted().toList(),
                        split.partialGradients().contains(entry.getKey())))
                .toList();
        StageProgram writer = new StageProgram(how, stage, own, parameters, lookahead);
        return List.of(writer.train(rule), writer.evaluate(), writer.publish());
    }

    /** For each parameter, in the order of first use, the ranks' stages that have it. */
    private static Map<Tensor, SequencedSet<Integer>> holders(List<Stage> virtual, Partition partition, int stages) {
        Map<Tensor, SequencedSet<Integer>> holders = new LinkedHashMap<>();
        for (Stage stage : virtual) {
            if (stage.graph().parameters().isEmpty()) {
                throw new PlanException("stage " + stage.index() + " with the layers "
                        + partition.stages().get(stage.index()) + " has no parameters. Use fewer stages.");
            }
            for (Tensor parameter : stage.graph().parameters().keySet()) {
                holders.computeIfAbsent(parameter, absent -> new LinkedHashSet<>()).add(stage.index() % stages);
            }
        }
        return holders;
    }

    /** The name of a graph's input as a micro-batch has it. */
    public static String input(String name, int microBatch) {
        return name + "@" + microBatch;
    }
}
