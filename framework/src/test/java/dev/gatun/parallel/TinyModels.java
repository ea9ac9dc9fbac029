package dev.gatun.parallel;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.Llama;
import dev.gatun.model.Model;
import dev.gatun.model.TransformerShape;
import dev.gatun.graph.Program;
import dev.gatun.plan.RankPlan;
import java.util.List;

/** Models of three blocks with odd sizes, for tests, and their pipelines. */
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
    private static Graph graph(Model model, int sequences) {
        Recorder recorder = new Recorder();
        TensorType ids = TensorType.int32(sequences, SEQUENCE);
        model.loss(recorder, recorder.input("tokens", ids), recorder.input("targets", ids));
        return recorder.graph();
    }

    public static List<List<Program>> pipeline(Graph graph, int stages, int microBatches, double clipNorm) {
        return PipelinePrograms.of(graph, Partition.balanced(graph, stages), microBatches,
                new OptimizerRule(0.9, 0.95, 1e-8, 0.1, clipNorm));
    }

    public static List<RankPlan> plan(List<List<Program>> programs, int threads) {
        return RankPlan.of(programs, node -> CpuDevice.workspaceBytes(node, threads));
    }
}
