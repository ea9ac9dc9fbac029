package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.management.ThreadMXBean;
import dev.gatun.device.Peers;
import dev.gatun.exec.World;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Barrier;
import dev.gatun.graph.Broadcast;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Embedding;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Role;
import dev.gatun.graph.Send;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Placement;
import dev.gatun.plan.MemoryPlan;
import dev.gatun.plan.RankPlan;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How ranks wait for each other, and how they stop waiting. */
@Timeout(90)
class CpuFabricTest {

    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Mesh PIPELINE = new Mesh(2, 1, 2, 1, Placement.CLUSTER);

    private final Tensor x = new Tensor("blocks.3.mlp.down", TensorType.fp32(700), Role.INPUT);
    private final Tensor y = new Tensor("blocks.4.mlp.down", TensorType.fp32(701), Role.INPUT);

    private static Mesh row(int ranks) {
        return new Mesh(1, 1, ranks, 1, Placement.CLUSTER);
    }

    private static Program program(Task... tasks) {
        return new Program("train", List.of(tasks));
    }

    private static Task task(String name, Node... nodes) {
        return new Task(name, List.of(nodes));
    }

    private static World world(CpuFabric fabric, List<RankPlan> plans) {
        return new World(plans.stream().map(plan -> new CpuDevice(plan.rank(), 2, fabric)).toList(), plans);
    }

    private static Node node(Collective operation, Tensor... inPlace) {
        return Node.of(operation, "layer", List.of(inPlace), inPlace);
    }

    @Test
    void whoWaitsTooLongInACollectiveSaysWhereAndForWhomAndWhereThatIs() {
        Node reduce = node(new AllReduce(PIPELINE.tensor()), x);
        Node receive = Node.of(new Receive(0, "blocks.2.add"), "layer", List.of(), y);
        List<Program> programs = List.of(
                program(),
                program(task("forward 0", node(new Barrier(PIPELINE.onStages(List.of(0, 1)))))),
                program(task("backward 4"), task("backward 5", reduce)),
                program(task("backward 4", receive, reduce), task("backward 5", reduce)));
        try (CpuRanks ranks = new CpuRanks(new CpuFabric(SHORT), PIPELINE, programs)) {
            ranks.run(0);
            assertThatIllegalStateException().isThrownBy(() -> ranks.run(3)).withMessage(
                    "rank 3 waited 0.25 s in train, backward 4, at receive of blocks.4.mlp.down"
                            + " for rank 1, which is in no program");
            assertThatIllegalStateException().isThrownBy(() -> ranks.run(2)).withMessage(
                    "rank 2 waited 0.25 s in train, backward 5, at all_reduce of blocks.3.mlp.down (tp: ranks [2, 3])"
                            + " for rank 3, which is in train, backward 4");
            assertThatIllegalStateException().isThrownBy(() -> ranks.run(1)).withMessage(
                    "rank 1 waited 0.25 s in train, forward 0, at barrier (pp 0+1: ranks [1, 3])"
                            + " for rank 3, which is in train, backward 4");
        }
    }

    @Test
    void allWhoAreMissingAreNamed() {
        Program program = program(task("update", node(new AllReduce(row(3).tensor()), x, y)));
        try (CpuRanks ranks = new CpuRanks(new CpuFabric(SHORT), row(3), List.of(program, program, program))) {
            assertThatIllegalStateException().isThrownBy(() -> ranks.run(1)).withMessage(
                    "rank 1 waited 0.25 s in train, update, at all_reduce of blocks.3.mlp.down (tp: ranks [0, 1, 2])"
                            + " for rank 0, which is in no program, and rank 2, which is in no program");
        }
    }

    @Test
    void aSenderWaitsForThePostNoLongerThanTheLimit() {
        Node send = Node.of(new Send(1, "blocks.3.add"), "layer", List.of(), x);
        List<Program> programs = Collections.nCopies(4, program(task("forward 1", send)));
        try (CpuRanks ranks = new CpuRanks(new CpuFabric(Duration.ofMillis(60)), PIPELINE, programs)) {
            assertThatIllegalStateException().isThrownBy(() -> ranks.run(0)).withMessage(
                    "rank 0 waited 0.06 s in train, forward 1, at send of blocks.3.mlp.down"
                            + " for rank 2, which is in no program");
        }
    }

    @Test
    void whatIsSentArrivesInThePostedMemoryInOrder() {
        Node sendX = Node.of(new Send(1, "channel"), "layer", List.of(), x);
        Tensor second = x.like("second", Role.INPUT);
        Node sendSecond = Node.of(new Send(1, "channel"), "layer", List.of(), second);
        Node postX = Node.of(new PostReceive(0, "channel", x.type()), "layer", List.of(x));
        Node postSecond = Node.of(new PostReceive(0, "channel", x.type()), "layer", List.of(second));
        Node receiveX = Node.of(new Receive(0, "channel"), "layer", List.of(), x);
        Node receiveSecond = Node.of(new Receive(0, "channel"), "layer", List.of(), second);
        List<Program> programs = List.of(
                program(task("forward 0", sendX, sendSecond)),
                program(task("forward 0", postX, postSecond, receiveX, receiveSecond)));
        Mesh mesh = new Mesh(2, 1, 1, 1, Placement.CLUSTER);
        try (CpuRanks ranks = new CpuRanks(new CpuFabric(), mesh, programs)) {
            long seed = new Random().nextLong();
            float[] sent = new float[(int) (ranks.memory(0).bytes() / Float.BYTES)];
            Random random = new Random(seed);
            for (int at = 0; at < sent.length; at++) {
                sent[at] = random.nextFloat();
            }
            ranks.memory(0).write(0, sent, 0, sent.length);
            for (int run = 0; run < 20; run++) {
                CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> ranks.run(0));
                ranks.run(1);
                sender.join();
            }
            float[] received = new float[sent.length];
            ranks.memory(1).read(0, received, 0, received.length);
            int gap = (int) (ranks.memory(0).bytes() / 2 / Float.BYTES); // each tensor is padded to its alignment
            for (int at = 0; at < 700; at++) {
                assertThat(received[at]).as("first, seed %d", seed).isEqualTo(sent[at]);
                assertThat(received[gap + at]).as("second, seed %d", seed).isEqualTo(sent[gap + at]);
            }
        }
    }

    @Test
    void nobodyPassesABarrierAlone() throws Exception {
        Program program = program(task("save", node(new Barrier(row(2).tensor()))));
        try (CpuRanks ranks = new CpuRanks(new CpuFabric(), row(2), List.of(program, program))) {
            for (int run = 0; run < 3; run++) {
                CompletableFuture<Void> first = CompletableFuture.runAsync(() -> ranks.run(0));
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> first.get(30, TimeUnit.MILLISECONDS));
                ranks.run(1);
                first.join();
            }
        }
    }

    @Test
    void differentOperationsOrSizesThatMeetAreBothNamed() {
        AllReduce reduce = new AllReduce(row(2).tensor());
        assertDisagreement(node(reduce, x), node(reduce, y),
                "blocks.3.mlp.down fp32(700) in all_reduce of blocks.3.mlp.down (tp: ranks [0, 1])",
                "blocks.4.mlp.down fp32(701) in all_reduce of blocks.4.mlp.down (tp: ranks [0, 1])");
        assertDisagreement(node(reduce, x), node(reduce, x, y),
                "AllReduce[group=tp, beside=false] of [blocks.3.mlp.down]",
                "AllReduce[group=tp, beside=false] of [blocks.3.mlp.down, blocks.4.mlp.down]");
        Node fromFirst = node(new Broadcast(reduce.group(), 0), x);
        Node fromSecond = node(new Broadcast(reduce.group(), 1), x);
        assertDisagreement(fromFirst, fromSecond, "root=0", "root=1");
        assertDisagreement(node(reduce, x), node(new Barrier(reduce.group())), "AllReduce", "Barrier");
    }

    private static void assertDisagreement(Node first, Node second, String ofFirst, String ofSecond) {
        List<Program> programs = List.of(program(task("forward 0", first)), program(task("forward 1", second)));
        try (CpuRanks ranks = new CpuRanks(new CpuFabric(), row(2), programs)) {
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> ranks.run(0));
            assertThatIllegalStateException().isThrownBy(() -> ranks.run(1))
                    .withMessageStartingWith("rank 1, in train, forward 1, brings ")
                    .withMessageContainingAll(ofSecond, " where rank 0, in train, forward 0, brings ", ofFirst);
            assertThatExceptionOfType(CompletionException.class).isThrownBy(other::join)
                    .havingCause().withMessageStartingWith("rank 0, in train, forward 0, brings ");
        }
    }

    @Test
    void aFailureElsewhereEndsTheWaitAndItsCauseStays() {
        Program program = program(task("update", node(new AllReduce(row(3).tensor()), x)));
        try (CpuRanks ranks = new CpuRanks(new CpuFabric(), row(3), List.of(program, program, program))) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> ranks.run(0));
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> ranks.run(1));
            ranks.device(2).abort(new ArithmeticException("first"));
            ranks.device(2).abort(new ArithmeticException("later"));
            for (CompletableFuture<Void> waiting : List.of(first, second)) {
                assertThatExceptionOfType(CompletionException.class).isThrownBy(waiting::join)
                        .havingCause().isInstanceOf(ArithmeticException.class).withMessage("first");
            }
        }
    }

    /** Through the limit of ten minutes this would not end in time. */
    @Test
    @Timeout(20)
    void aRankThatFailsTakesThoseWhoWaitForItInACollectiveDown() {
        Mesh mesh = row(3);
        Tensor tokens = new Tensor("tokens", TensorType.int32(1, 4), Role.INPUT);
        Tensor table = new Tensor("table", TensorType.fp32(5, 8), Role.PARAMETER);
        Tensor embedded = new Tensor("embedded", TensorType.fp32(1, 4, 8), Role.OUTPUT);
        Node embedding = Node.of(new Embedding(), "layer", List.of(embedded), tokens, table, null);
        Program program = program(task("forward 0", embedding, node(new AllReduce(mesh.tensor()), embedded)));
        List<Peers> peers = IntStream.range(0, mesh.size()).mapToObj(mesh::peers).toList();
        List<RankPlan> plans = RankPlan.of(Collections.nCopies(mesh.size(), List.of(program)), peers,
                node -> CpuDevice.workspaceBytes(node, 2));
        try (World world = world(new CpuFabric(), plans)) {
            world.run("train");
            world.places(Role.INPUT, "tokens").get(1).write(new int[] {1, 99, 2, 3}, 0, 4);
            assertThatIllegalStateException().isThrownBy(() -> world.run("train"))
                    .withMessageStartingWith("rank 1 failed: ").withMessageContaining("99");
        }
    }

    /** The planner finds such programs, so that these come here without it. */
    @Test
    void aWorldSaysWhoWaitedInVainAndEnds() {
        Mesh mesh = row(3);
        Program waiting = program(task("update", node(new AllReduce(mesh.tensor()), x)));
        List<Program> programs = List.of(waiting, waiting, program());
        List<RankPlan> plans = IntStream.range(0, mesh.size()).mapToObj(rank -> {
            List<Program> own = List.of(programs.get(rank));
            return new RankPlan(mesh.peers(rank), own, new MemoryPlan(own, node -> CpuDevice.workspaceBytes(node, 2)));
        }).toList();
        try (World world = world(new CpuFabric(SHORT), plans)) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatIllegalStateException().isThrownBy(() -> world.run("train")).withMessageMatching(
                        "rank ([01]) failed: rank \\1 waited 0.25 s in train, update, at all_reduce of"
                                + " blocks.3.mlp.down \\(tp: ranks \\[0, 1, 2]\\) for rank 2, which is in no program");
            }
        }
    }

    /** Of both ranks' own threads, once all is compiled. */
    @Test
    void meetingsLeaveNothingOnTheHeap() {
        Mesh mesh = row(2);
        Tensor limbs = new Tensor("limbs", TensorType.int64(21), Role.INPUT);
        Tensor part = new Tensor("part", TensorType.fp32(384), Role.INPUT);
        ReduceScatter onto = new ReduceScatter(mesh.tensor(), List.of(part.type()));
        Program program = program(task("update",
                node(new AllReduce(mesh.tensor()), x, limbs, y),
                node(new Broadcast(mesh.tensor(), 1), y),
                Node.of(onto, "layer", List.of(part), x, null),
                Node.of(onto, "layer", List.of(part), y, part),
                Node.of(new AllGather(mesh.tensor(), List.of(x.type())), "layer", List.of(x), part),
                node(new Barrier(mesh.tensor()))));
        try (CpuRanks ranks = new CpuRanks(new CpuFabric(), mesh, List.of(program, program))) {
            long start = System.nanoTime();
            long allocated;
            do {
                CompletableFuture<Long> other = CompletableFuture.supplyAsync(() -> allocated(() -> ranks.run(1)));
                allocated = allocated(() -> ranks.run(0)) + other.join();
            } while (allocated > 0 && System.nanoTime() - start < Duration.ofSeconds(60).toNanos());
            assertThat(allocated).as("bytes").isZero();
        }
    }

    private static long allocated(Runnable run) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int call = 0; call < 200; call++) {
            run.run();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
