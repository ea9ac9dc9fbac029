package dev.gatun.parallel;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Program;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.Llama;
import dev.gatun.model.Model;
import dev.gatun.model.TransformerShape;
import dev.gatun.plan.RankPlan;
import java.util.List;
import java.util.stream.IntStream;

/** Models of three blocks with odd sizes, for tests, and their programs. */
public final class TinyModels {

    public static final int VOCABULARY = 37;
    public static final int SEQUENCE = 9;
    private static final int BLOCKS = 3;
    private static final int CONTEXT = 11;

    private TinyModels() {}

    public static Graph gpt2(boolean tied, int sequences) {
        return graph(new Gpt2(new TransformerShape(BLOCKS, 24, 3, 3, 52, VOCABULARY, CONTEXT, tied, 1e-5, 1e4)), sequences);
    }

    public static Graph llama(boolean tied, int sequences) {
        return graph(new Llama(new TransformerShape(BLOCKS, 24, 6, 2, 44, VOCABULARY, CONTEXT, tied, 1e-5, 1e4)), sequences);
    }

    /** A training graph with the inputs {@code tokens} and {@code targets}, both (sequences, {@link #SEQUENCE}). */
    public static Graph graph(Model model, int sequences) {
        Recorder recorder = Recorder.training(1);
        TensorType ids = TensorType.int32(sequences, SEQUENCE);
        model.loss(recorder, recorder.input("tokens", ids), recorder.input("targets", ids));
        return recorder.graph();
    }

    public static OptimizerRule rule(double clipNorm) {
        return new OptimizerRule(0.9, 0.95, 1e-8, 0.1, clipNorm);
    }

    /** A plain pipeline, one rank a stage. */
    public static Parallelism pipeline(int stages, int microBatches) {
        return Parallelism.of(
                new Mesh(stages, 1, 1, 1, Placement.CLUSTER),
                Schedule.of(Schedule.Kind.ONE_F_ONE_B, stages, microBatches, 1, microBatches));
    }

    public static List<List<Program>> programs(Graph graph, Parallelism how, double clipNorm) {
        return programs(graph, how, rule(clipNorm));
    }

    public static List<List<Program>> programs(Graph graph, Parallelism how, OptimizerRule rule) {
        Partition partition = Partition.balanced(graph, how.mesh().stages() * how.schedule().chunks());
        return TrainingPrograms.of(graph, partition, how, rule);
    }

    public static List<RankPlan> plan(List<List<Program>> programs, Mesh mesh, int threads) {
        return RankPlan.of(
                programs,
                IntStream.range(0, mesh.size()).mapToObj(mesh::peers).toList(),
                node -> CpuDevice.workspaceBytes(node, threads));
    }
}
