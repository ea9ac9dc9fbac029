package dev.gatun.parallel;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.PlanException;
import dev.gatun.graph.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The programs of a pipeline: {@link #TRAIN} and {@link #EVALUATE}, one of each a rank.
 *
 * <p>For micro-batch m the host writes the graph's inputs under the names {@link #input} gives, and for training
 * {@link #HYPER}; it reads {@code loss}, the mean over all micro-batches, and after training {@link #SQUARE_NORM}.
 */
public final class PipelinePrograms {

    public static final String TRAIN = "train";
    public static final String EVALUATE = "evaluate";

    /** Input (3): learning rate, {@code 1 - beta1^t}, {@code 1 - beta2^t}. */
    public static final String HYPER = "adamw.hyper";

    /** Output (1): the square of the global gradient norm before clipping. */
    public static final String SQUARE_NORM = "gradients.square_norm";

    /** What is appended to a parameter's name for AdamW's moments. */
    public static final String FIRST_MOMENT = ".exp_avg";

    public static final String SECOND_MOMENT = ".exp_avg_sq";

    private PipelinePrograms() {}

    /**
     * @param graph one micro-batch's forward pass, with a loss
     * @param partition one stage a rank
     * @return for each rank its {@link #TRAIN} and {@link #EVALUATE}
     * @throws PlanException if a stage would have no parameters
     */
    public static List<List<Program>> of(Graph graph, Partition partition, int microBatches, OptimizerRule rule) {
        List<Stage> stages = Stage.cut(graph, partition);
        Map<Tensor, List<Integer>> holders = new LinkedHashMap<>();
        for (Stage stage : stages) {
            if (stage.graph().parameters().isEmpty()) {
                throw new PlanException("stage " + stage.index() + " with the layers " + partition.stages().get(stage.index())
                        + " has no parameters. Use fewer stages.");
            }
            for (Tensor parameter : stage.graph().parameters().keySet()) {
                holders.computeIfAbsent(parameter, absent -> new ArrayList<>()).add(stage.index());
            }
        }
        return stages.stream()
                .map(stage -> new StageProgram(stage, microBatches))
                .map(writer -> List.of(writer.train(rule, holders, stages.size()), writer.evaluate()))
                .toList();
    }

    /** The name of a graph's input as a micro-batch has it. */
    public static String input(String name, int microBatch) {
        return MicroBatches.name(name, microBatch);
    }
}
