package dev.gatun.parallel;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Program;
import dev.gatun.model.Gpt2;
import dev.gatun.model.Llama;
import dev.gatun.model.TransformerShape;
import dev.gatun.plan.RankPlan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A tiny model and a way to spread its training over ranks.
 *
 * @param layers of the model, embedding and head included
 */
public record RandomLayout(
        boolean llama, int layers, boolean tied, Mesh mesh, Pipeline pipeline, Memory memory, Sums sums) {

    private static final int SEQUENCES = 4;
    private static final int MOST_LAYERS = 10;
    private static final int MOST_MICRO_BATCHES = 9;
    private static final double CLIP_NORM = 1;
    private static final Map<List<Object>, Graph> GRAPHS = new ConcurrentHashMap<>();

    /** The order of passes. */
    public record Pipeline(Schedule.Kind kind, int microBatches, int chunks, int active) {}

    /** What a pass keeps and where. */
    public record Memory(Recompute recompute, Offload offload, Sharding sharding) {}

    /** How what ranks have in parts is put together. */
    public record Sums(Reduction reduction, boolean sequenceParallel, boolean prescaledBatch) {}

    /** @param ranks the most that the layout may have */
    public static Arbitrary<RandomLayout> upTo(int ranks) {
        return meshes(ranks).flatMap(mesh -> pipelines(mesh.stages()).flatMap(pipeline -> Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(Math.max(3, mesh.stages() * pipeline.chunks()), MOST_LAYERS),
                        Arbitraries.of(true, false),
                        memories(),
                        ways())
                .as((llama, layers, tied, memory, sums) ->
                        new RandomLayout(llama, layers, tied, mesh, pipeline, memory, sums))));
    }

    private static Arbitrary<Mesh> meshes(int ranks) {
        List<Mesh> all = IntStream.rangeClosed(1, 4).boxed()
                .flatMap(stages -> IntStream.rangeClosed(1, 4).boxed()
                        .flatMap(replicas -> Stream.of(1, 2, 4)
                                .filter(parts -> stages * replicas * parts <= ranks)
                                .flatMap(parts -> IntStream.rangeClosed(1, replicas).boxed()
                                        .filter(shards -> replicas % shards == 0)
                                        .flatMap(shards -> Stream.of("DPT", "DTP", "PDT", "PTD", "TDP", "TPD")
                                                .map(axes -> new Mesh(
                                                        stages, replicas, parts, shards, Placement.of(axes)))))))
                .toList();
        return Arbitraries.of(all);
    }

    /** As many chunks as there are layers for. */
    static Arbitrary<Pipeline> pipelines(int stages) {
        return Arbitraries.of(Schedule.Kind.values()).flatMap(kind -> Combinators.combine(
                        Arbitraries.integers().between(1, MOST_MICRO_BATCHES),
                        Arbitraries.integers().between(1, kind == Schedule.Kind.INTERLEAVED ? MOST_LAYERS / stages : 1),
                        Arbitraries.integers().between(1, 2 * stages + 2))
                .as((microBatches, chunks, active) -> new Pipeline(kind, microBatches, chunks, active)));
    }

    private static Arbitrary<Memory> memories() {
        Arbitrary<Recompute> recompute = Arbitraries.of(
                Recompute.none(),
                Recompute.each(),
                Recompute.contiguous(),
                Recompute.group(2),
                Recompute.layers(Set.of("blocks.0", "head")),
                Recompute.none().withOperations(Set.of("attention")));
        Arbitrary<Offload> offload = Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(0, 6), Arbitraries.of(true, false))
                .as(Offload::new);
        Arbitrary<Sharding> sharding = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(1L, 300L, 500_000_000L),
                        Arbitraries.of(0L, 100L),
                        Arbitraries.of(1L, 1_000_000_000L))
                .as(Sharding::new);
        return Combinators.combine(recompute, offload, sharding).as(Memory::new);
    }

    private static Arbitrary<Sums> ways() {
        Arbitrary<Reduction> reduction = Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of(1L, 3_000L, 25L << 20))
                .as(Reduction::new);
        return Combinators.combine(reduction, Arbitraries.of(true, false), Arbitraries.of(true, false)).as(Sums::new);
    }

    public Graph graph() {
        return GRAPHS.computeIfAbsent(List.of(llama, layers, tied), key -> {
            TransformerShape shape = new TransformerShape(
                    layers - 2, 16, 4, 4, 32, TinyModels.VOCABULARY + 3, TinyModels.SEQUENCE, tied, 1e-5, 1e4);
            return TinyModels.graph(llama ? new Llama(shape) : new Gpt2(shape), SEQUENCES);
        });
    }

    Schedule schedule() {
        return Schedule.of(
                pipeline.kind, mesh.stages(), pipeline.microBatches, pipeline.chunks, pipeline.active);
    }

    Parallelism how() {
        return Parallelism.of(mesh, schedule())
                .with(TensorParallel.Options.all(sums.sequenceParallel))
                .with(memory.sharding)
                .with(sums.reduction)
                .with(memory.recompute)
                .with(memory.offload)
                .withPrescaledBatch(sums.prescaledBatch);
    }

    /** The same batch on one rank, with nothing saved. */
    Parallelism onOneRank() {
        return TinyModels.pipeline(1, pipeline.microBatches * mesh.replicas());
    }

    public List<List<Program>> programs() {
        return TinyModels.programs(graph(), how(), CLIP_NORM);
    }

    public List<RankPlan> plan(List<List<Program>> programs) {
        return TinyModels.plan(programs, mesh, 1);
    }
}
