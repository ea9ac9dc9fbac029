package dev.gatun.plan;

import dev.gatun.graph.Program;
import dev.gatun.graph.Task;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatun.device.Layout;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Linear;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Role;
import dev.gatun.graph.Send;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.TinyModels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

/** A correct pipeline of two ranks, broken in one way at a time. */
class VerificationTest {

    private static final Tensor SMALL = new Tensor("small", TensorType.fp32(3), Role.INPUT);

    private final List<List<Program>> correct = TinyModels.pipeline(TinyModels.gpt2(true, 1), 2, 2, 1);

    private static ThrowableAssertAlternative<PlanException> refused(List<List<Program>> programs) {
        return assertThatExceptionOfType(PlanException.class).isThrownBy(() -> TinyModels.plan(programs, 1));
    }

    /** Plans with one task of a rank's training changed: what is done to its nodes at the first one of that operation. */
    private ThrowableAssertAlternative<PlanException> refused(
            int rank, String task, Class<?> operation, BiConsumer<List<Node>, Integer> change) {
        List<List<Program>> changed = new ArrayList<>(correct);
        List<Task> tasks = new ArrayList<>();
        for (Task each : correct.get(rank).getFirst().tasks()) {
            List<Node> nodes = new ArrayList<>(each.nodes());
            if (each.name().equals(task)) {
                int index = 0;
                while (!operation.isInstance(nodes.get(index).operation())) {
                    index++;
                }
                change.accept(nodes, index);
            }
            tasks.add(new Task(each.name(), nodes));
        }
        changed.set(rank, List.of(new Program("train", rank, tasks), correct.get(rank).getLast()));
        return refused(changed);
    }

    private static void remove(List<Node> nodes, int index) {
        nodes.remove(index);
    }

    @Test
    void aCorrectPipelinePasses() {
        assertThatCode(() -> TinyModels.plan(correct, 1)).doesNotThrowAnyException();
    }

    @Test
    void aWrongShapeIsRefused() {
        refused(1, "forward 1", Linear.class, (nodes, at) -> nodes.set(at, new Node(
                        nodes.get(at).operation(), nodes.get(at).inputs(), List.of(SMALL), "layer")))
                .withMessageContainingAll("rank 1", "forward 1", "linear", "should write");
    }

    @Test
    void aReadBeforeTheWriteIsRefused() {
        refused(0, "forward 0", Linear.class, VerificationTest::remove)
                .withMessageContainingAll("rank 0", "forward 0", "attention", "attn.qkv", "read before anything writes it");
    }

    @Test
    void aSecondWriteIsRefused() {
        refused(0, "forward 1", Linear.class, (nodes, at) -> nodes.add(nodes.get(at)))
                .withMessageContainingAll("rank 0", "forward 1", "linear", "written twice");
    }

    @Test
    void aReadBeforeTheReceiveIsRefused() {
        refused(1, "forward 0", Receive.class, (nodes, at) -> nodes.add(nodes.remove((int) at)))
                .withMessageContainingAll("rank 1", "forward 0", "read before it is received");
        refused(1, "forward 0", Receive.class, VerificationTest::remove)
                .withMessageContainingAll("rank 1", "forward 0", "read before it is received");
    }

    @Test
    void aReceiveOfSomethingElseIsRefused() {
        refused(1, "forward 0", Receive.class,
                        (nodes, at) -> nodes.set(at, nodes.get(at).withOperation(new Receive(0, "else"))))
                .withMessageContainingAll("rank 1", "forward 0", "receive", "was not posted for else from rank 0");
    }

    @Test
    void aMissingSendIsRefused() {
        refused(0, "forward 1", Send.class, VerificationTest::remove)
                .withMessageContainingAll("never end", "rank 1 waits in forward 1 at receive of", "@1 from rank 0");
    }

    @Test
    void whatIsPostedAndNeverSentIsRefused() {
        Tensor extra = SMALL.like("extra", Role.ACTIVATION);
        refused(1, "update", SquareNorm.class, (nodes, at) -> nodes.add(
                        Node.of(new PostReceive(0, "extra", extra.type()), "transfers", List.of(extra))))
                .withMessageContainingAll("rank 1", "update", "post_receive", "extra from rank 0 is expected and never sent");
    }

    @Test
    void whatIsSentAndNeverReceivedIsRefused() {
        Tensor extra = SMALL.like("extra", Role.ACTIVATION);
        Node post = Node.of(new PostReceive(0, "extra", extra.type()), "transfers", List.of(extra));
        Node send = Node.of(new Send(1, "extra"), "transfers", List.of(), SMALL);
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> Verification.together(List.of(program(0, send), program(1, post))))
                .withMessageContainingAll("rank 1", "task", "post_receive", "extra from rank 0 is sent and never received");
    }

    private static Program program(int rank, Node... nodes) {
        return new Program("program", rank, List.of(new Task("task", List.of(nodes))));
    }

    @Test
    void anotherTypeThanIsExpectedIsRefused() {
        refused(0, "forward 0", Send.class, (nodes, at) -> nodes.set(at, Node.of(
                        nodes.get(at).operation(), "transfers", List.of(), SMALL)))
                .withMessageContainingAll("rank 0", "forward 0", "send", "sends small fp32(3)", "rank 1 expects");
    }

    @Test
    void aChannelUsedTwiceIsRefused() {
        refused(1, "forward 1", Receive.class, (nodes, at) -> {
            Receive receive = (Receive) nodes.get(at).operation();
            Tensor again = nodes.get(at).input(0).like("again", Role.ACTIVATION);
            nodes.add(Node.of(new PostReceive(0, receive.channel(), again.type()), "transfers", List.of(again)));
            nodes.add(Node.of(receive, "transfers", List.of(), again));
        }).withMessageContainingAll("rank 1", "forward 1", "post_receive", "used twice");
    }

    @Test
    void anOrderThatDeadlocksIsRefused() {
        Tensor a = SMALL.like("a", Role.ACTIVATION);
        Node send = Node.of(new Send(1, "there"), "transfers", List.of(), SMALL);
        Node back = Node.of(new Send(0, "back"), "transfers", List.of(), SMALL);
        Node postBack = Node.of(new PostReceive(1, "back", a.type()), "transfers", List.of(a));
        Node postThere = Node.of(new PostReceive(0, "there", a.type()), "transfers", List.of(a));
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> Verification.together(List.of(program(0, send, postBack), program(1, back, postThere))))
                .withMessageContainingAll("never end", "rank 0 waits in task at send of there to rank 1",
                        "rank 1 waits in task at send of back to rank 0");
    }

    @Test
    void anAllReduceThatOneRankSkipsIsRefused() {
        refused(1, "update", AllReduce.class, VerificationTest::remove).withMessageContainingAll(
                "rank 0 waits in update at all_reduce of tokens.weight.gradient with ranks [0, 1]", "rank 1 waits in update");
    }

    @Test
    void anAllReduceOfDifferentTypesOrOfOtherRanksIsRefused() {
        refused(1, "update", AllReduce.class, (nodes, at) -> nodes.set(at, Node.of(
                        nodes.get(at).operation(), "optimizer", List.of(SMALL), SMALL)))
                .withMessageContainingAll("rank 0", "update", "all_reduce", "tokens.weight", "rank 1 adds fp32(3)");
        refused(0, "update", AllReduce.class,
                        (nodes, at) -> nodes.set(at, nodes.get(at).withOperation(new AllReduce(List.of(1), "sum"))))
                .withMessageContainingAll("rank 0", "update", "all_reduce", "[1], of which it is none");
    }

    @Test
    void aGradientThatNobodyWroteIsRefused() {
        refused(1, "update", SquareNorm.class, (nodes, at) -> nodes.set(at, Node.of(
                        new SquareNorm(), "optimizer", nodes.get(at).outputs(), SMALL.like("forgotten", Role.GRADIENT))))
                .withMessageContainingAll("rank 1", "update", "square_norm", "forgotten is read before anything writes it");
    }

    @Test
    void ranksWithDifferentProgramsAreRefused() {
        refused(List.of(correct.get(0), List.of(correct.get(1).get(0))))
                .withMessageContaining("rank 1 has 1 programs and rank 0 has 2");
        refused(List.of(correct.get(0), correct.get(1).reversed())).withMessageContainingAll("train", "evaluate", "rank 1");
    }

    /** A plan's layout with something moved. */
    private record Moved(MemoryPlan plan, Tensor tensor, Node node, long to) implements Layout {

        @Override
        public long bytes() {
            return plan.bytes();
        }

        @Override
        public long offset(Tensor other) {
            return other == tensor ? to : plan.offset(other);
        }

        @Override
        public long workspace(Node other) {
            return other == node ? to : plan.workspace(other);
        }
    }

    private final RankPlan whole = TinyModels.plan(TinyModels.pipeline(TinyModels.llama(false, 1), 1, 1, 1), 1).getFirst();

    private Node node(Class<?> operation) {
        return whole.programs().getFirst().nodes().stream()
                .filter(node -> operation.isInstance(node.operation()))
                .findFirst()
                .orElseThrow();
    }

    private ThrowableAssertAlternative<PlanException> refusedWithMoved(Tensor tensor, Node node, long to) {
        Layout layout = new Moved(whole.memory(), tensor, node, to);
        return assertThatExceptionOfType(PlanException.class).isThrownBy(() -> Verification.memory(
                whole.programs(), layout, each -> CpuDevice.workspaceBytes(each, 1)));
    }

    @Test
    void anActivationOverWhatIsAliveIsRefused() {
        Node linear = node(Linear.class);
        refusedWithMoved(linear.output(0), null, whole.memory().offset(linear.input(0)))
                .withMessageContainingAll("rank 0", "forward 0", "linear", "overlaps", "still needed");
        refusedWithMoved(linear.output(0), null, 0).withMessageContainingAll("forward 0", "linear", "overlaps");
    }

    @Test
    void aParameterOverAnotherIsRefused() {
        List<Tensor> kept = whole.memory().persistent();
        refusedWithMoved(kept.get(1), null, whole.memory().offset(kept.get(0))).withMessageContainingAll("rank 0", "overlaps");
    }

    @Test
    void whatIsOutsideTheMemoryIsRefused() {
        for (long to : new long[] {whole.memory().bytes() - 4, -256}) {
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
