package dev.gatun.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatun.device.Layout;
import dev.gatun.device.Peers;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Copy;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Group;
import dev.gatun.graph.Linear;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Role;
import dev.gatun.graph.Send;
import dev.gatun.graph.Space;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Offload;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Placement;
import dev.gatun.parallel.Recompute;
import dev.gatun.parallel.Schedule;
import dev.gatun.parallel.Sharding;
import dev.gatun.parallel.TinyModels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Correct programs, broken in one way at a time. */
class VerificationTest {

    private static final Tensor SMALL = new Tensor("small", TensorType.fp32(3), Role.INPUT);

    /** Correct programs of all ranks. */
    private record Ranks(Mesh mesh, List<List<Program>> programs) {

        static Ranks of(Graph graph, Parallelism how) {
            return new Ranks(how.mesh(), TinyModels.programs(graph, how, 1));
        }

        /** With one rank's training changed; it shares its program with nobody then. */
        Ranks with(int rank, Consumer<List<Task>> change) {
            List<Program> own = new ArrayList<>(programs.get(rank));
            List<Task> tasks = new ArrayList<>(own.getFirst().tasks());
            change.accept(tasks);
            own.set(0, new Program(own.getFirst().name(), tasks));
            List<List<Program>> changed = new ArrayList<>(programs);
            changed.set(rank, own);
            return new Ranks(mesh, changed);
        }

        /** With the nodes of one task changed. */
        Ranks with(int rank, String task, Consumer<List<Node>> change) {
            return with(rank, tasks -> {
                Task old = tasks.get(index(tasks, task));
                List<Node> nodes = new ArrayList<>(old.nodes());
                change.accept(nodes);
                tasks.set(index(tasks, task), new Task(old.name(), old.microBatch(), nodes));
            });
        }

        void plan() {
            TinyModels.plan(programs, mesh, 1);
        }

        ThrowableAssertAlternative<PlanException> refused() {
            return assertThatExceptionOfType(PlanException.class).isThrownBy(this::plan);
        }
    }

    private static int index(List<Task> tasks, String name) {
        return tasks.stream().map(Task::name).toList().indexOf(name);
    }

    /** Where the first node of that operation is. */
    private static int index(List<Node> nodes, Class<?> operation) {
        return nodes.indexOf(nodes.stream()
                .filter(node -> operation.isInstance(node.operation()))
                .findFirst()
                .orElseThrow());
    }

    private static Consumer<List<Node>> without(Class<?> operation) {
        return nodes -> nodes.remove(index(nodes, operation));
    }

    private static Consumer<List<Node>> twice(Class<?> operation) {
        return nodes -> nodes.add(index(nodes, operation), nodes.get(index(nodes, operation)));
    }

    private static Parallelism mesh(int stages, int replicas, int parts, Schedule.Kind kind, int chunks) {
        return Parallelism.of(
                new Mesh(stages, replicas, parts, 1, Placement.CLUSTER), Schedule.of(kind, stages, 4, chunks, 4));
    }

    /** Two stages, two micro-batches; the first stage holds both, the second one at a time. */
    private final Ranks pipeline = Ranks.of(TinyModels.gpt2(true, 1), TinyModels.pipeline(2, 2));

    private static Ranks dataParallel() {
        return Ranks.of(TinyModels.gpt2(true, 1), mesh(1, 3, 1, Schedule.Kind.ONE_F_ONE_B, 1));
    }

    private static Ranks tensorParallel() {
        return Ranks.of(TinyModels.llama(false, 1), mesh(2, 1, 2, Schedule.Kind.ONE_F_ONE_B, 1));
    }

    static Stream<Parallelism> layouts() {
        Parallelism sharded = Parallelism.of(
                new Mesh(2, 2, 1, 2, Placement.SPREAD), Schedule.of(Schedule.Kind.ONE_F_ONE_B, 2, 3, 1, 3));
        return Stream.of(
                mesh(1, 1, 1, Schedule.Kind.ONE_F_ONE_B, 1),
                mesh(3, 1, 1, Schedule.Kind.GPIPE, 1),
                mesh(2, 1, 1, Schedule.Kind.INTERLEAVED, 2).with(Recompute.each()),
                mesh(2, 2, 1, Schedule.Kind.ZERO_BUBBLE, 1).with(new Offload(true, 2, true)),
                mesh(2, 2, 2, Schedule.Kind.ONE_F_ONE_B, 1),
                sharded.with(Sharding.stage(1)),
                sharded.with(Sharding.stage(2)),
                sharded.with(Sharding.stage(3)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void correctProgramsPass(Parallelism how) {
        assertThatCode(() -> Ranks.of(TinyModels.llama(false, 1), how).plan()).doesNotThrowAnyException();
    }

    // One rank by itself.

    @Test
    void aWrongShapeIsRefused() {
        pipeline.with(1, "forward 1", nodes -> {
            Node linear = nodes.get(index(nodes, Linear.class));
            Node wrong = new Node(linear.operation(), linear.inputs(), List.of(SMALL), "layer");
            nodes.set(index(nodes, Linear.class), wrong);
        }).refused().withMessageContainingAll("rank 1", "program train", "forward 1", "linear", "should write");
    }

    @Test
    void aReadBeforeTheWriteIsRefused() {
        pipeline.with(0, "forward 0", without(Linear.class)).refused().withMessageContainingAll(
                "rank 0", "program train", "forward 0", "attention", "attn.qkv", "read before anything writes it");
    }

    @Test
    void whatAnEarlierMicroBatchHasLeftIsNotRead() {
        pipeline.with(1, "forward 1", without(Linear.class)).refused().withMessageContainingAll(
                "rank 1", "forward 1", "attention", "attn.qkv",
                "still that of micro-batch 0, but micro-batch 1 reads it");
        pipeline.with(1, tasks -> tasks.remove(index(tasks, "feed forward 1"))).refused().withMessageContainingAll(
                "rank 1", "backward 1", "targets", "still that of micro-batch 0, but micro-batch 1 reads it");
    }

    @Test
    void aTaskOfAnotherMicroBatchIsRefused() {
        pipeline.with(0, tasks -> {
            List<Node> other = tasks.get(index(tasks, "backward 0")).nodes();
            tasks.set(index(tasks, "backward 1"), new Task("backward 1", 1, other));
        }).refused().withMessageContainingAll("rank 0", "backward 1", "micro-batch 0, but micro-batch 1 reads it");
    }

    @Test
    void tasksInAnotherOrderAreRefused() {
        pipeline.with(0, tasks -> {
            Task feed = tasks.remove(index(tasks, "feed forward 0"));
            tasks.add(index(tasks, "forward 0") + 1, feed);
        }).refused().withMessageContainingAll(
                "rank 0", "forward 0", "embedding", "tokens", "read before anything writes it");
        pipeline.with(1, tasks -> tasks.add(tasks.remove(index(tasks, "backward 1")))).refused()
                .withMessageContainingAll("rank 1", "backward 1", "added to behind an operation that needs all of it");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aTaskThatIsLeftOutIsRefused(int rank) {
        for (String task : List.of("forward 0", "forward 1", "backward 0", "backward 1", "update")) {
            pipeline.with(rank, tasks -> tasks.remove(index(tasks, task))).refused()
                    .withMessageContainingAll("rank " + rank, "program train");
        }
    }

    @Test
    void aSecondWriteIsRefused() {
        pipeline.with(0, "forward 1", twice(Linear.class)).refused()
                .withMessageContainingAll("rank 0", "forward 1", "linear", "written twice");
    }

    @Test
    void aValueThatNobodyReadsIsRefused() {
        pipeline.with(0, "forward 1", nodes -> nodes.add(Node.of(
                        new Copy(), "layer", List.of(SMALL.like("forgotten", Role.ACTIVATION)), SMALL, null)))
                .refused()
                .withMessageContainingAll("rank 0", "forward 1", "copy", "nothing reads what it writes, forgotten");
        pipeline.with(0, "forward 1", without(Send.class)).refused().withMessageContainingAll(
                "rank 0", "forward 1", "add", "nothing reads what it writes, blocks.1.add.2");
    }

    @Test
    void aWeightGradientThatIsLeftOutOrAddedTwiceIsRefused() {
        pipeline.with(0, "backward 1", without(Linear.WeightGradient.class)).refused().withMessageContainingAll(
                "rank 0", "program train", "blocks.1.mlp.down.weight (gradient)",
                "gets 1 parts from micro-batch 0 and 0 from micro-batch 1");
        pipeline.with(0, "backward 1", twice(Linear.WeightGradient.class)).refused().withMessageContainingAll(
                "rank 0", "backward 1", "linear.weight_gradient", "adds the same to blocks.1.mlp.down.weight twice");
    }

    @Test
    void aGradientThatNobodyWroteIsRefused() {
        pipeline.with(1, "update", nodes -> {
            Node norm = nodes.get(index(nodes, SquareNorm.class));
            nodes.set(index(nodes, SquareNorm.class), Node.of(
                    SquareNorm.of(1), "optimizer", norm.outputs(), SMALL.like("forgotten", Role.GRADIENT)));
        }).refused().withMessageContainingAll(
                "rank 1", "update", "square_norm", "forgotten is read before anything writes it");
    }

    // One rank and another.

    @Test
    void aReadBeforeTheReceiveIsRefused() {
        pipeline.with(1, "forward 0", nodes -> nodes.add(nodes.remove(index(nodes, Receive.class)))).refused()
                .withMessageContainingAll("rank 1", "forward 0", "read before it is received");
        pipeline.with(1, "forward 0", without(Receive.class)).refused()
                .withMessageContainingAll("rank 1", "forward 0", "read before it is received");
    }

    @Test
    void aReceiveOfSomethingElseIsRefused() {
        pipeline.with(1, "forward 0", nodes -> nodes.set(
                        index(nodes, Receive.class),
                        nodes.get(index(nodes, Receive.class)).withOperation(new Receive(0, "else"))))
                .refused()
                .withMessageContainingAll("rank 1", "forward 0", "receive", "was not posted for else from stage 0");
    }

    @Test
    void aMissingSendIsRefused() {
        pipeline.with(1, "backward 1", without(Send.class)).refused().withMessageContainingAll(
                "rank 1", "backward 1", "nothing reads what it writes, blocks.1.add.2.gradient");
    }

    @Test
    void whatIsPostedAndNeverSentIsRefused() {
        Tensor extra = SMALL.like("extra", Role.ACTIVATION);
        refused(List.of(program(), program(post(0, "extra", extra), read(extra)))).withMessageContainingAll(
                "rank 1", "task", "post_receive", "extra from rank 0 is expected and never sent");
    }

    @Test
    void whatIsSentAndNeverReceivedIsRefused() {
        Tensor extra = SMALL.like("extra", Role.ACTIVATION);
        refused(List.of(program(send(1, "extra", SMALL)), program(post(0, "extra", extra)))).withMessageContainingAll(
                "rank 1", "program program", "extra of micro-batch -1 from rank 0 is sent and never received");
    }

    @Test
    void anotherTypeThanIsExpectedIsRefused() {
        Tensor large = new Tensor("large", TensorType.fp32(4), Role.ACTIVATION);
        refused(List.of(program(send(1, "there", SMALL)), program(post(0, "there", large), receive(0, "there", large))))
                .withMessageContainingAll("rank 0", "task", "send", "sends small fp32(3)", "rank 1 expects fp32(4)");
    }

    @Test
    void aMicroBatchInAnothersPlaceIsRefused() {
        Tensor a = SMALL.like("a", Role.ACTIVATION);
        Tensor b = SMALL.like("b", Role.ACTIVATION);
        Program sender = new Program("program", List.of(
                new Task("forward 1", 1, List.of(send(1, "there", SMALL))),
                new Task("forward 0", 0, List.of(send(1, "there", SMALL)))));
        Program receiver = new Program("program", List.of(
                new Task("forward 0", 0, List.of(post(0, "there", a), receive(0, "there", a))),
                new Task("forward 1", 1, List.of(post(0, "there", b), receive(0, "there", b)))));
        refused(List.of(sender, receiver)).withMessageContainingAll("rank 1", "forward 0", "receive",
                "expects micro-batch 0 of there, but rank 0 sends micro-batch 1");
    }

    @Test
    void aChannelMayBeUsedAgain() {
        Tensor a = SMALL.like("a", Role.ACTIVATION);
        Program sender = program(send(1, "there", SMALL), send(1, "there", SMALL));
        Program receiver = program(
                post(0, "there", a), receive(0, "there", a), post(0, "there", a), receive(0, "there", a));
        assertThatCode(() -> together(List.of(sender, receiver))).doesNotThrowAnyException();
    }

    @Test
    void anOrderThatDeadlocksIsRefused() {
        Tensor a = SMALL.like("a", Role.ACTIVATION);
        refused(List.of(
                        program(send(1, "there", SMALL), post(1, "back", a)),
                        program(send(0, "back", SMALL), post(0, "there", a))))
                .withMessageContainingAll("program program would never end",
                        "rank 0 waits in task at send of there to rank 1",
                        "rank 1 waits in task at send of back to rank 0");
    }

    private static Program program(Node... nodes) {
        return new Program("program", List.of(new Task("task", List.of(nodes))));
    }

    private static Node send(int stage, String channel, Tensor tensor) {
        return Node.of(new Send(stage, channel), "transfers", List.of(), tensor);
    }

    private static Node post(int stage, String channel, Tensor tensor) {
        return Node.of(new PostReceive(stage, channel, tensor.type()), "transfers", List.of(tensor));
    }

    private static Node receive(int stage, String channel, Tensor tensor) {
        return Node.of(new Receive(stage, channel), "transfers", List.of(), tensor);
    }

    private static Node read(Tensor tensor) {
        return Node.of(new Copy(), "layer", List.of(tensor.like("copy", Role.OUTPUT)), tensor, null);
    }

    /** The programs of two stages. */
    private static void together(List<Program> programs) {
        Mesh mesh = new Mesh(2, 1, 1, 1, Placement.CLUSTER);
        List<Peers> peers = List.of(mesh.peers(0), mesh.peers(1));
        Verification.together(programs, peers);
    }

    private static ThrowableAssertAlternative<PlanException> refused(List<Program> programs) {
        return assertThatExceptionOfType(PlanException.class).isThrownBy(() -> together(programs));
    }

    // Collectives.

    /** Who meets, and in which task. */
    private enum Meeting {
        STAGES("update"),
        REPLICAS("reduce gradients"),
        PARTS("forward 1");

        private final String task;

        Meeting(String task) {
            this.task = task;
        }

        private Ranks ranks() {
            return switch (this) {
                case STAGES -> Ranks.of(TinyModels.gpt2(true, 1), TinyModels.pipeline(2, 2));
                case REPLICAS -> dataParallel();
                case PARTS -> tensorParallel();
            };
        }

        private ThrowableAssertAlternative<PlanException> refused(Consumer<List<Node>> change) {
            return ranks().with(1, task, change).refused();
        }
    }

    @ParameterizedTest
    @EnumSource(Meeting.class)
    void aSumThatOneRankSkipsIsRefused(Meeting meeting) {
        meeting.refused(nodes -> {
            Node sum = nodes.remove(index(nodes, AllReduce.class));
            if (sum.outputs().stream().anyMatch(output -> !sum.inputs().contains(output))) {
                // Something else writes what the sum would have written.
                nodes.add(index(nodes, sum), Node.of(new Copy(), "layer", sum.outputs(), sum.input(0), null));
            }
        }).withMessageContaining("all_reduce").withMessageContaining("rank 1");
    }

    private static int index(List<Node> nodes, Node removed) {
        int index = 0;
        while (nodes.get(index).reads().stream().noneMatch(removed.outputs()::contains)) {
            index++;
        }
        return index;
    }

    @ParameterizedTest
    @EnumSource(Meeting.class)
    void aSumOfAnotherSizeIsRefused(Meeting meeting) {
        meeting.refused(nodes -> nodes.add(index(nodes, AllReduce.class), Node.of(
                        nodes.get(index(nodes, AllReduce.class)).operation(),
                        "layer",
                        List.of(SMALL.like("sum", Role.OUTPUT)),
                        SMALL)))
                .withMessageContainingAll("rank 1", meeting.task, "all_reduce", "small fp32(3)", "meets");
    }

    @Test
    void sumsInAnotherOrderAreRefused() {
        tensorParallel().with(1, "backward 0", nodes -> {
            int first = index(nodes, AllReduce.class);
            Node extra = Node.of(
                    nodes.get(first).operation(), "layer", List.of(SMALL.like("sum", Role.OUTPUT)), SMALL);
            nodes.add(first, extra);
        }).with(0, "backward 0", nodes -> {
            int first = index(nodes, AllReduce.class);
            Node extra = Node.of(
                    nodes.get(first).operation(), "layer", List.of(SMALL.like("sum", Role.OUTPUT)), SMALL);
            nodes.add(first + 1, extra);
        }).refused().withMessageContainingAll("backward 0", "all_reduce of", "small fp32(3)", "meets", "of rank");
    }

    @Test
    void aSumOfOtherRanksIsRefused() {
        Group wrong = new Group(List.of(0), Group.Data.OWN, false, 1);
        pipeline.with(1, "update", nodes -> nodes.set(
                        index(nodes, AllReduce.class),
                        nodes.get(index(nodes, AllReduce.class)).withOperation(new AllReduce(wrong))))
                .refused()
                .withMessageContainingAll(
                        "rank 1", "program train", "all_reduce", "group pp 0 is ranks [0], of which it is none");
        pipeline.with(1, "update", nodes -> nodes.set(
                        index(nodes, AllReduce.class),
                        nodes.get(index(nodes, AllReduce.class))
                                .withOperation(new AllReduce(new Group(List.of(0, 1), Group.Data.OWN, false, 3)))))
                .refused()
                .withMessageContainingAll(
                        "rank 1", "program train", "all_reduce", "should have 3 ranks and has [0, 1]");
    }

    @Test
    void ranksWithDifferentProgramsAreRefused() {
        List<List<Program>> correct = pipeline.programs;
        new Ranks(pipeline.mesh, List.of(correct.get(0), List.of(correct.get(1).get(0)))).refused()
                .withMessageContaining("rank 1 has 1 programs and rank 0 has 3");
        new Ranks(pipeline.mesh, List.of(correct.get(0), correct.get(1).reversed())).refused()
                .withMessageContainingAll("train", "publish", "rank 1");
    }

    // Memory.

    private final RankPlan whole = whole(mesh(1, 1, 1, Schedule.Kind.GPIPE, 1).with(new Offload(true, 4, false)));

    private static RankPlan whole(Parallelism how) {
        return TinyModels.plan(TinyModels.programs(TinyModels.llama(false, 1), how, 1), how.mesh(), 1).getFirst();
    }

    private Node node(Class<?> operation) {
        return whole.programs().getFirst().nodes().stream()
                .filter(node -> operation.isInstance(node.operation()))
                .findFirst()
                .orElseThrow();
    }

    private ThrowableAssertAlternative<PlanException> refusedWithMoved(Tensor tensor, Node node, long to) {
        Layout layout = new MovedLayout(whole.memory(), tensor, node, to);
        return assertThatExceptionOfType(PlanException.class).isThrownBy(() -> Verification.memory(
                whole.programs(), layout, each -> CpuDevice.workspaceBytes(each, 1)));
    }

    @Test
    void anActivationOverWhatIsAliveIsRefused() {
        Node linear = node(Linear.class);
        refusedWithMoved(linear.output(0), null, whole.memory().offset(linear.input(0)))
                .withMessageContainingAll("program train", "forward 0", "linear", "overlaps", "still needed");
        refusedWithMoved(linear.output(0), null, 0).withMessageContainingAll("forward 0", "linear", "overlaps");
    }

    @Test
    void anActivationOverThatOfAnotherMicroBatchIsRefused() {
        List<Tensor> away = whole.programs().getFirst().nodes().stream()
                .flatMap(node -> node.outputs().stream())
                .filter(tensor -> tensor.space() == Space.HOST && tensor.role() == Role.ACTIVATION)
                .distinct()
                .toList();
        for (int index = 1; index < away.size(); index++) {
            refusedWithMoved(away.get(index), null, whole.memory().offset(away.get(index - 1)))
                    .withMessageContainingAll("program train", "overlaps", "still needed", ".away");
        }
        assertThat(away).hasSizeGreaterThan(1);
    }

    @Test
    void aParameterOverAnotherIsRefused() {
        List<Tensor> kept = whole.memory().persistent();
        refusedWithMoved(kept.get(1), null, whole.memory().offset(kept.get(0)))
                .withMessageContainingAll("program train", kept.get(1).name(), "overlaps");
    }

    @Test
    void whatIsOutsideTheMemoryIsRefused() {
        for (long to : new long[] {whole.memory().bytes(Space.DEVICE) - 4, -256}) {
            refusedWithMoved(node(Linear.class).output(0), null, to)
                    .withMessageContainingAll("forward 0", "linear", "is outside the memory of");
        }
    }

    @Test
    void aWorkspaceOverWhatIsAliveIsRefused() {
        Node loss = node(LinearCrossEntropy.Gradient.class);
        for (Tensor tensor : loss.reads()) {
            refusedWithMoved(null, loss, whole.memory().offset(tensor))
                    .withMessageContainingAll("backward 0", loss.operation().name(), "its workspace overlaps");
        }
    }
}
