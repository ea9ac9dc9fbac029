package dev.gatun.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.graph.Activation;
import dev.gatun.graph.Add;
import dev.gatun.graph.Copy;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Role;
import dev.gatun.graph.Rope;
import dev.gatun.graph.Space;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.Llama;
import dev.gatun.model.Model;
import dev.gatun.model.TransformerShape;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Offload;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Placement;
import dev.gatun.parallel.Recompute;
import dev.gatun.parallel.Schedule;
import dev.gatun.parallel.Schedule.Kind;
import dev.gatun.parallel.TinyModels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MemoryPlanTest {

    private static final String LAYER = "layer";
    private static final Model GPT2_124M =
            new Gpt2(new TransformerShape(12, 768, 12, 12, 3072, 50_257, 1024, true, 1e-5, 0));
    private static final Model LLAMA_1B =
            new Llama(new TransformerShape(16, 2048, 32, 8, 8192, 128_256, 2048, true, 1e-5, 5e5));

    /** The ranks of tiny models in one stage and in several. */
    static Stream<RankPlan> ranks() {
        Graph gpt2 = TinyModels.gpt2(true, 2);
        Graph llama = TinyModels.llama(false, 2);
        return Stream.of(gpt2, llama)
                .flatMap(graph -> Stream.of(
                                TinyModels.pipeline(1, 1), TinyModels.pipeline(2, 4), TinyModels.pipeline(5, 2))
                        .flatMap(how -> TinyModels.plan(TinyModels.programs(graph, how, 1), how.mesh(), 2).stream()));
    }

    /** Those, and others of which some memory is the host's. */
    static Stream<RankPlan> ranksOfBothSpaces() {
        Parallelism how = TinyModels.pipeline(2, 3).with(new Offload(true, 2, true));
        List<List<Program>> programs = TinyModels.programs(TinyModels.llama(true, 2), how, 1);
        return Stream.concat(ranks(), TinyModels.plan(programs, how.mesh(), 2).stream());
    }

    @ParameterizedTest
    @MethodSource("ranksOfBothSpaces")
    void whatIsAliveTogetherSharesNoByte(RankPlan rank) {
        assertNothingIsShared(rank.programs(), rank.memory(), node -> CpuDevice.workspaceBytes(node, 2), "rank " + rank.rank());
    }

    @RepeatedTest(20)
    void whatIsAliveTogetherSharesNoByteInRandomPrograms() {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        List<Tensor> inputs = List.of(input("a", 100), input("b", 100), input("c", 1_000), input("d", 1_000));
        List<Program> programs = List.of(randomProgram("first", inputs, random), randomProgram("second", inputs, random));
        Map<Node, Long> workspaces = new IdentityHashMap<>();
        programs.forEach(program -> program.nodes()
                .forEach(node -> workspaces.put(node, random.nextInt(3) == 0 ? random.nextLong(5_000) : 0L)));
        assertNothingIsShared(programs, new MemoryPlan(programs, workspaces::get), workspaces::get, "seed " + seed);
    }

    private static Tensor input(String name, int size) {
        return new Tensor(name, TensorType.fp32(size), Role.INPUT);
    }

    /** Sums and products of what was there before, with values that die early, late or at once. */
    private static Program randomProgram(String name, List<Tensor> inputs, SplittableRandom random) {
        List<Tensor> known = new ArrayList<>(inputs);
        List<Node> nodes = RandomNodes.of(name, 60, known, UnaryOperator.identity(), random);
        return new Program(name, List.of(new Task(name, nodes)));
    }

    private record Range(Object what, Space space, long from, long to) {}

    /** From the node that writes a tensor to the last that reads it, before another micro-batch's is written. */
    private static final class Life {
        private final int first;
        private int last;

        private Life(int first) {
            this.first = first;
            last = first;
        }
    }

    private static Map<Tensor, List<Life>> lives(List<Node> nodes) {
        Map<Tensor, List<Life>> lives = new HashMap<>();
        for (int index = 0; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            for (Tensor tensor : node.outputs()) {
                if (!tensor.role().persistent() && !node.reads().contains(tensor)) {
                    lives.computeIfAbsent(tensor, absent -> new ArrayList<>()).add(new Life(index));
                }
            }
            for (Tensor tensor : node.reads()) {
                if (!tensor.role().persistent()) {
                    lives.get(tensor).getLast().last = index;
                }
            }
        }
        return lives;
    }

    /** All pairs at every node, by a definition of life of its own. */
    private static void assertNothingIsShared(
            List<Program> programs, MemoryPlan memory, ToLongFunction<Node> workspace, String context) {
        Set<Tensor> persistent = new LinkedHashSet<>();
        programs.forEach(program -> program.nodes().forEach(node -> tensors(node)
                .filter(tensor -> tensor.role().persistent())
                .forEach(persistent::add)));
        for (Program program : programs) {
            List<Node> nodes = program.nodes();
            Map<Tensor, List<Life>> lives = lives(nodes);
            for (int index = 0; index < nodes.size(); index++) {
                int now = index;
                Node node = nodes.get(index);
                List<Range> alive = new ArrayList<>();
                persistent.forEach(tensor -> alive.add(range(tensor, memory)));
                lives.forEach((tensor, all) -> {
                    if (all.stream().anyMatch(life -> life.first <= now && now <= life.last)) {
                        alive.add(range(tensor, memory));
                    }
                });
                if (workspace.applyAsLong(node) > 0) {
                    long from = memory.workspace(node);
                    alive.add(new Range("workspace", Space.DEVICE, from, from + workspace.applyAsLong(node)));
                }
                for (Range a : alive) {
                    assertThat(a.to()).isLessThanOrEqualTo(memory.bytes(a.space()));
                    for (Range b : alive) {
                        boolean apart = a == b || a.space() != b.space() || a.to() <= b.from() || b.to() <= a.from();
                        if (!apart && !inPlace(node, a, b, lives, index) && !inPlace(node, b, a, lives, index)) {
                            throw new AssertionError(a + " and " + b + " overlap at node " + index + ", " + node + ", of "
                                    + program.name() + ", " + context);
                        }
                    }
                }
            }
        }
    }

    private static Stream<Tensor> tensors(Node node) {
        return Stream.concat(node.reads().stream(), node.outputs().stream());
    }

    private static Range range(Tensor tensor, MemoryPlan memory) {
        return new Range(
                tensor, tensor.space(), memory.offset(tensor), memory.offset(tensor) + tensor.bytes());
    }

    /** The output is exactly where an input is that nobody reads later, and that the operation reads once. */
    private static boolean inPlace(Node node, Range output, Range input, Map<Tensor, List<Life>> lives, int index) {
        return output.what() instanceof Tensor made && input.what() instanceof Tensor read
                && node.outputs().contains(made) && lives.containsKey(made) && lives.containsKey(read)
                && lives.get(made).stream().anyMatch(life -> life.first == index)
                && lives.get(read).stream().anyMatch(life -> life.last == index)
                && output.from() == input.from() && output.to() == input.to()
                && node.reads().stream().filter(other -> other == read).count() == 1
                && node.operation().mayOverwrite(node.outputs().indexOf(made), node.inputs().size(), node.outputs().size())
                        .contains(node.inputs().indexOf(read));
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void parametersGradientsAndMomentsAreContiguousInOneOrder(RankPlan rank) {
        MemoryPlan memory = rank.memory();
        long end = 0;
        for (Tensor tensor : memory.persistent()) {
            assertThat(memory.offset(tensor)).as("%s", tensor).isEqualTo(end);
            end = MemoryPlan.align(end + tensor.bytes());
        }
        assertThat(end).isEqualTo(memory.persistentBytes());
        List<Tensor> parameters = ofRole(memory, Role.PARAMETER);
        List<Tensor> moments = ofRole(memory, Role.OPTIMIZER_STATE);
        int count = parameters.size();
        assertThat(moments).hasSize(2 * count);
        assertThat(relative(memory, ofRole(memory, Role.GRADIENT), "")).isEqualTo(relative(memory, parameters, ""));
        assertThat(relative(memory, moments.subList(0, count), "")).isEqualTo(relative(memory, parameters, ".exp_avg"));
        assertThat(relative(memory, moments.subList(count, 2 * count), "")).isEqualTo(relative(memory, parameters, ".exp_avg_sq"));
    }

    private static List<Tensor> ofRole(MemoryPlan memory, Role role) {
        return memory.persistent().stream().filter(tensor -> tensor.role() == role).toList();
    }

    private static List<String> relative(MemoryPlan memory, List<Tensor> tensors, String suffix) {
        long start = memory.offset(tensors.getFirst());
        return tensors.stream().map(tensor -> tensor.name() + suffix + " at " + (memory.offset(tensor) - start)).toList();
    }

    @ParameterizedTest
    @MethodSource("ranksOfBothSpaces")
    void bytesByRoleAddUp(RankPlan rank) {
        MemoryPlan memory = rank.memory();
        for (Space space : Space.values()) {
            assertThat(memory.bytesByRole(space).values().stream().mapToLong(Long::longValue).sum()).as("%s", space)
                    .isEqualTo(memory.bytes(space));
        }
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void gapsAreLessThanAFifthWhereTensorsAreTiny(RankPlan rank) {
        MemoryPlan memory = rank.memory();
        assertThat((double) memory.bytes(Space.DEVICE) / memory.peakLive()).isBetween(1.0, 1.2);
    }

    static Stream<Object[]> modelsAndSchedules() {
        return Stream.of(GPT2_124M, LLAMA_1B)
                .flatMap(model -> Stream.of(Kind.GPIPE, Kind.ONE_F_ONE_B).map(kind -> new Object[] {model, kind}));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("modelsAndSchedules")
    void gapsInModelsAsTheyAreUsedAreLessThanATwentieth(Model model, Kind kind) {
        Recorder recorder = new Recorder();
        TensorType ids = TensorType.int32(1, 1024);
        model.loss(recorder, recorder.input("tokens", ids), recorder.input("targets", ids));
        for (int stages : List.of(1, 2, 4)) {
            for (Recompute recompute : List.of(Recompute.none(), Recompute.each())) {
                Mesh mesh = new Mesh(stages, 1, 1, 1, Placement.CLUSTER);
                Parallelism how = Parallelism.of(mesh, Schedule.of(kind, stages, 8, 1, 8)).with(recompute);
                for (RankPlan rank : TinyModels.plan(TinyModels.programs(recorder.graph(), how, 1), mesh, 2)) {
                    MemoryPlan memory = rank.memory();
                    assertThat((double) memory.bytes(Space.DEVICE) / memory.peakLive())
                            .as("%d stages, %s, rank %d", stages, recompute, rank.rank())
                            .isBetween(1.0, 1.05);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void ropeAndSumsOfGradientsWithinATaskHappenInPlace(RankPlan rank) {
        for (Program program : rank.programs()) {
            for (Task task : program.tasks()) {
                Set<Tensor> own = new LinkedHashSet<>();
                task.nodes().forEach(node -> own.addAll(node.outputs()));
                program.tasks().stream().filter(other -> other.nodes() != task.nodes())
                        .flatMap(other -> other.nodes().stream())
                        .flatMap(node -> node.reads().stream())
                        .forEach(own::remove);
                for (Node node : task.nodes()) {
                    Tensor before = node.operation() instanceof Rope ? node.input(0)
                            : node.operation().accumulates() ? node.addend(0) : null;
                    if (own.contains(before) && own.contains(node.output(0)) && before.role() == Role.ACTIVATION) {
                        assertThat(rank.memory().offset(node.output(0))).as("%s", node)
                                .isEqualTo(rank.memory().offset(before));
                    }
                }
            }
        }
    }

    @Test
    void anInputThatIsReadLaterOrGivenTwiceKeepsItsPlace() {
        Tensor x = input("x", 64);
        Tensor once = x.like("once", Role.ACTIVATION);
        Tensor twice = x.like("twice", Role.ACTIVATION);
        Tensor later = x.like("later", Role.ACTIVATION);
        Tensor end = x.like("end", Role.ACTIVATION);
        Program program = new Program("program", List.of(new Task("task", List.of(
                Node.of(new Copy(), LAYER, List.of(once), x, null),
                Node.of(new Add(), LAYER, List.of(twice), once, once),
                Node.of(new Activation(Activation.Function.GELU), LAYER, List.of(later), twice),
                Node.of(new Add(), LAYER, List.of(end), twice, later)))));
        MemoryPlan memory = new MemoryPlan(List.of(program), node -> 0);
        assertThat(memory.offset(twice)).as("given twice").isNotEqualTo(memory.offset(once));
        assertThat(memory.offset(later)).as("read later").isNotEqualTo(memory.offset(twice));
        assertThat(memory.offset(end)).as("read for the last time").isIn(memory.offset(twice), memory.offset(later));
    }
}
