package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.gatun.device.CollectivesContract;
import dev.gatun.device.Device;
import dev.gatun.device.Device.Executable;
import dev.gatun.device.FolderProcesses;
import dev.gatun.device.Processes;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Barrier;
import dev.gatun.graph.Broadcast;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Role;
import dev.gatun.graph.Send;
import dev.gatun.graph.Space;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.Layout;
import dev.gatun.parallel.LayoutRun;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Placement;
import dev.gatun.plan.MemoryPlan;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One of the processes that mpirun starts for {@link MpiTest}: all do the same, each with a rank of its own. */
final class MpiProcess {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static final Duration GARBAGE_LIMIT = Duration.ofSeconds(40);
    private static final Mesh PIPELINE = new Mesh(2, 1, 1, 1, Placement.CLUSTER);
    private static final Group ALL = PIPELINE.onStages(List.of(0, 1));
    private static final Tensor X = new Tensor("blocks.3.mlp.down", TensorType.fp32(700), Role.INPUT);

    private final Processes processes;
    private final long seed;
    private Executable executable;

    private MpiProcess(Processes processes, long seed) {
        this.processes = processes;
        this.seed = seed;
    }

    /** Arguments: a folder for all processes, a seed, what to do, and with what. */
    public static void main(String... arguments) throws Exception {
        Processes processes = new FolderProcesses(Path.of(arguments[0]), variable("SIZE"), variable("RANK"));
        MpiProcess process = new MpiProcess(processes, Long.parseLong(arguments[1]));
        switch (arguments[2]) {
            case "collectives" -> process.collectives();
            case "layouts" -> Arrays.stream(arguments).skip(3).forEach(process::layout);
            case "failures" -> process.failures();
            case "garbage" -> process.garbage();
            case "forever" -> process.forever();
            default -> throw new IllegalArgumentException(arguments[2]);
        }
        System.out.println(arguments[2] + " done by process " + processes.index());
    }

    private static int variable(String name) {
        return Integer.parseInt(System.getenv("OMPI_COMM_WORLD_" + name));
    }

    private List<? extends Device> devices(int ranks, int threads) {
        Device own = new CpuDevice(processes.index(), threads, MpiFabric.join(processes, LIMIT));
        return MirroredRanks.of(ranks, processes, own);
    }

    private void collectives() {
        CollectivesContract contract = new CollectivesContract(seed) {
            @Override
            protected List<? extends Device> devices(int ranks, int threads) {
                return MpiProcess.this.devices(ranks, threads);
            }
        };
        for (int ranks = 1; ranks <= processes.count(); ranks++) {
            for (int threads = 1; threads <= (ranks <= 2 ? 2 : 1); threads++) {
                contract.allReduceAddsUpInTheGroupsOrderTheSameBitsInAllRanks(ranks, threads);
                contract.reduceScatterLeavesEachRankItsStretchOnTopOfTheAddendAndZerosBehindTheWhole(ranks, threads);
                contract.allGatherPutsStretchesOfAnyTypeTogether(ranks, threads);
                contract.broadcastGivesAllWhatTheRootHas(ranks, threads);
            }
        }
        contract.groupsOverlapAndNodesComeAgain();
    }

    /** Bit for bit as in one process, in which one of the processes trains too. */
    private void layout(String words) {
        Layout layout = new Layout(words);
        int ranks = layout.how().mesh().size();
        LayoutRun actual = LayoutRun.of(layout, seed, devices(ranks, 1));
        if (processes.index() == 0) {
            CpuFabric fabric = new CpuFabric(LIMIT);
            LayoutRun expected = LayoutRun.of(layout, seed,
                    IntStream.range(0, ranks).mapToObj(rank -> new CpuDevice(rank, 1, fabric)).toList());
            assertThat(actual.differences(expected)).as("%s, seed %d", words, seed).isEmpty();
        }
    }

    /** This process's device with a program that nobody has verified. */
    private CpuDevice device(MpiFabric fabric, Program program) {
        MemoryPlan plan = new MemoryPlan(List.of(program), node -> CpuDevice.workspaceBytes(node, 1));
        CpuDevice device = new CpuDevice(processes.index(), 1, fabric);
        device.allocate(Space.DEVICE, plan.bytes(Space.DEVICE));
        executable = device.compile(program, plan, PIPELINE.peers(processes.index()));
        return device;
    }

    private static Node inPlace(Collective operation, Tensor... tensors) {
        return Node.of(operation, "layer", List.of(tensors), tensors);
    }

    /** Ends without a word to MPI, as processes do that fail. */
    private void failures() throws Exception {
        Node reduce = inPlace(new AllReduce(ALL), X);
        Node post = Node.of(new PostReceive(0, "blocks.2.add", X.type()), "layer", List.of(X));
        Node receive = Node.of(new Receive(0, "blocks.2.add"), "layer", List.of(), X);
        Task task = processes.index() == 0
                ? new Task("backward 5", List.of(reduce))
                : new Task("backward 4", List.of(post, receive));
        try (CpuDevice waits = device(
                MpiFabric.join(processes, Duration.ofMillis(2_500)), new Program("train", List.of(task)))) {
            printFailure();
            processes.exchange("both have waited", new byte[1]);
        }
        try (CpuDevice waits = device(MpiFabric.join(processes, LIMIT), new Program("train", List.of(task)))) {
            Thread aborting = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(Duration.ofMillis(200));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                waits.abort(new IllegalStateException("the disk is full"));
                waits.abort(new IllegalStateException("later"));
            });
            printFailure();
            aborting.join();
        }
        System.out.println("failures done by process " + processes.index());
        System.out.flush();
        processes.exchange("both have printed", new byte[1]);
        Runtime.getRuntime().halt(1);
    }

    private void printFailure() {
        try {
            executable.run();
        } catch (IllegalStateException expected) {
            System.out.println(expected.getMessage());
        }
    }

    private static Program everything(int rank) {
        Tensor limbs = new Tensor("limbs", TensorType.int64(21), Role.INPUT);
        Tensor part = new Tensor("part", TensorType.fp32(384), Role.INPUT);
        Tensor sent = X.like("sent", Role.INPUT);
        ReduceScatter onto = new ReduceScatter(ALL, List.of(part.type()));
        Node post = Node.of(new PostReceive(0, "sent", X.type()), "layer", List.of(sent));
        List<Node> transfer = rank == 0
                ? List.of(Node.of(new Send(1, "sent"), "layer", List.of(), sent))
                : List.of(post, Node.of(new Receive(0, "sent"), "layer", List.of(), sent));
        return new Program("train", List.of(
                new Task("forward 0", transfer),
                new Task("update", List.of(
                        inPlace(new AllReduce(ALL), X, limbs),
                        inPlace(new Broadcast(ALL, 1), X),
                        Node.of(onto, "layer", List.of(part), X, null),
                        Node.of(onto, "layer", List.of(part), X, part),
                        Node.of(new AllGather(ALL, List.of(X.type())), "layer", List.of(X), part),
                        inPlace(new Barrier(ALL))))));
    }

    /** Of the ranks' own threads, once all is compiled. */
    private void garbage() {
        try (CpuDevice device = device(MpiFabric.join(processes, LIMIT), everything(processes.index()))) {
            long start = System.nanoTime();
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            boolean some;
            do {
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int run = 0; run < 500; run++) {
                    executable.run();
                }
                long bytes = threads.getCurrentThreadAllocatedBytes() - before;
                some = processes.exchange("garbage", new byte[] {(byte) Long.signum(bytes)}).stream()
                        .anyMatch(each -> each[0] != 0);
            } while (some && System.nanoTime() - start < GARBAGE_LIMIT.toNanos());
            assertThat(some).as("garbage is left after %s", GARBAGE_LIMIT).isFalse();
        }
    }

    private void forever() {
        device(MpiFabric.join(processes, LIMIT), everything(processes.index()));
        System.out.println("pid " + ProcessHandle.current().pid());
        while (true) {
            executable.run();
        }
    }
}
