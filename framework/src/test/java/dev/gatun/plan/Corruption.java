package dev.gatun.plan;

import dev.gatun.graph.AdamW;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Role;
import dev.gatun.graph.Send;
import dev.gatun.graph.Shape;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.parallel.Mesh;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The programs of all ranks with one thing wrong in those of one rank, or alike in those of all that share them.
 *
 * @param what for messages
 * @param names of the tasks, operations, channels and tensors at the place, of which the refusal has to have one
 */
record Corruption(String what, List<List<Program>> programs, Set<String> names) {

    /** What can go wrong. */
    enum Kind {
        DROPPED_OPERATION,
        DOUBLED_OPERATION,
        SWAPPED_OPERATIONS,
        RESIZED_TENSOR,
        REDIRECTED_TRANSFER,
        OTHER_GROUP,
        DROPPED_TASK,
        DOUBLED_TASK,
        SWAPPED_TASKS,
        OTHER_MICRO_BATCH
    }

    /** A place of that kind, chosen at random; empty where the programs have none. */
    static Optional<Corruption> of(Kind kind, List<List<Program>> programs, Mesh mesh, SplittableRandom random) {
        return new Site(programs, mesh, random).corrupt(kind);
    }

    private static final class Site {
        private final List<List<Program>> programs;
        private final Mesh mesh;
        private final SplittableRandom random;
        private final int rank;
        private final boolean alone;
        private final int index;
        private final List<Task> tasks;
        private final int microBatches;
        private final Set<String> names = new LinkedHashSet<>();

        private record At(int task, int node) {}

        private Site(List<List<Program>> programs, Mesh mesh, SplittableRandom random) {
            this.programs = programs;
            this.mesh = mesh;
            this.random = random;
            rank = random.nextInt(programs.size());
            boolean shared = programs.stream().filter(each -> each == programs.get(rank)).count() > 1;
            alone = shared && random.nextBoolean();
            index = random.nextInt(programs.get(rank).size());
            tasks = programs.get(rank).get(index).tasks();
            microBatches = tasks.stream().mapToInt(Task::microBatch).max().orElse(Task.NO_MICRO_BATCH) + 1;
        }

        private Optional<Corruption> corrupt(Kind kind) {
            return switch (kind) {
                case DROPPED_OPERATION -> node((task, at) -> isMissed(task.nodes().get(at)))
                        .map(at -> nodes(kind, at, nodes -> nodes.remove(at.node)));
                case DOUBLED_OPERATION -> node((task, at) -> isOnce(task.nodes().get(at)))
                        .map(at -> nodes(kind, at, nodes -> nodes.add(at.node, nodes.get(at.node))));
                case SWAPPED_OPERATIONS -> node((task, at) -> at + 1 < task.nodes().size()
                                && needs(task.nodes().subList(at, at + 1), task.nodes().subList(at + 1, at + 2)))
                        .map(at -> nodes(kind, at, nodes -> Collections.swap(nodes, at.node, at.node + 1)));
                case RESIZED_TENSOR -> node((task, at) -> true)
                        .map(at -> nodes(kind, at, nodes -> nodes.set(at.node, resized(nodes.get(at.node)))));
                case REDIRECTED_TRANSFER -> node((task, at) -> isTransfer(task.nodes().get(at).operation()))
                        .map(at -> nodes(kind, at, nodes -> nodes.set(at.node, redirected(nodes.get(at.node)))));
                case OTHER_GROUP -> node((task, at) -> alone && isMeeting(task.nodes().get(at)))
                        .map(at -> nodes(kind, at, nodes -> nodes.set(at.node, regrouped(nodes.get(at.node)))));
                case DROPPED_TASK -> task(at -> tasks.get(at).nodes().stream().anyMatch(this::isMissed))
                        .map(at -> tasks(kind, at, all -> all.remove((int) at)));
                case DOUBLED_TASK -> task(at -> tasks.get(at).nodes().stream().anyMatch(this::isOnce))
                        .map(at -> tasks(kind, at, all -> all.add(at, all.get(at))));
                case SWAPPED_TASKS -> task(at -> at + 1 < tasks.size()
                                && needs(tasks.get(at).nodes(), tasks.get(at + 1).nodes()))
                        .map(at -> tasks(kind, at, all -> Collections.swap(all, at, at + 1)));
                case OTHER_MICRO_BATCH -> task(at -> microBatches > 1 && tasks.get(at).microBatch() >= 0
                                && !tasks.get(at).nodes().isEmpty())
                        .map(at -> tasks(kind, at, all -> all.set(at, ofAnother(all.get(at)))));
            };
        }

        private Optional<At> node(BiPredicate<Task, Integer> fits) {
            List<At> all = new ArrayList<>();
            for (int task = 0; task < tasks.size(); task++) {
                for (int node = 0; node < tasks.get(task).nodes().size(); node++) {
                    if (fits.test(tasks.get(task), node)) {
                        all.add(new At(task, node));
                    }
                }
            }
            return any(all);
        }

        private Optional<Integer> task(IntPredicate fits) {
            return any(IntStream.range(0, tasks.size()).filter(fits).boxed().toList());
        }

        private <T> Optional<T> any(List<T> all) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        }

        private interface Change<T> {
            void make(List<T> all);
        }

        private Corruption nodes(Kind kind, At at, Change<Node> change) {
            Task task = tasks.get(at.task);
            List<Node> changed = new ArrayList<>(task.nodes());
            int last = kind == Kind.SWAPPED_OPERATIONS ? at.node + 1 : at.node;
            changed.subList(at.node, last + 1).forEach(this::name);
            names.add(task.name());
            String what = kind + " " + changed.get(at.node) + " in " + task.name();
            change.make(changed);
            List<Task> all = new ArrayList<>(tasks);
            all.set(at.task, new Task(task.name(), task.microBatch(), changed));
            return corruption(what, all);
        }

        private Corruption tasks(Kind kind, int at, Change<Task> change) {
            for (Task task : tasks.subList(at, kind == Kind.SWAPPED_TASKS ? at + 2 : at + 1)) {
                names.add(task.name());
                task.nodes().forEach(this::name);
            }
            List<Task> all = new ArrayList<>(tasks);
            change.make(all);
            return corruption(kind + " " + tasks.get(at).name(), all);
        }

        private void name(Node node) {
            names.add(node.operation().name());
            Stream.concat(node.reads().stream(), node.outputs().stream()).forEach(tensor -> names.add(tensor.name()));
            switch (node.operation()) {
                case Send send -> names.add(send.channel());
                case Receive receive -> names.add(receive.channel());
                case PostReceive post -> names.add(post.channel());
                default -> {}
            }
        }

        private Corruption corruption(String what, List<Task> changed) {
            List<Program> own = new ArrayList<>(programs.get(rank));
            own.set(index, new Program(own.get(index).name(), changed));
            List<List<Program>> all = new ArrayList<>();
            for (int each = 0; each < programs.size(); each++) {
                boolean same = alone ? each == rank : programs.get(each) == programs.get(rank);
                all.add(same ? own : programs.get(each));
            }
            String where = " of " + own.get(index).name() + ", rank " + rank + (alone ? "" : " and all like it");
            return new Corruption(what + where, all, names);
        }

        /**
         * Whether the program does not make sense without the node. It still does, and is that of another training,
         * where the node changes in place what there is anyway, unless it meets other ranks there that still wait for
         * it, or it is the optimizer, for which gradients are summed; and where it adds to a sum of a single
         * micro-batch, to which others add: with several, each has to add as much.
         */
        private boolean isMissed(Node node) {
            boolean inPlace = !node.outputs().isEmpty() && node.reads().containsAll(node.outputs()) && !adds(node);
            boolean oneOfMany = microBatches <= 1
                    && !node.outputs().isEmpty()
                    && node.outputs().stream().allMatch(output -> isSum(output) && writers(output) > 1);
            return inPlace ? node.operation() instanceof AdamW || alone && isMeeting(node) : !oneOfMany;
        }

        private static boolean adds(Node node) {
            return node.operation().accumulates()
                    && IntStream.range(0, node.outputs().size()).anyMatch(at -> node.addend(at) == node.output(at));
        }

        private long writers(Tensor sum) {
            return tasks.stream()
                    .flatMap(task -> task.nodes().stream())
                    .filter(node -> node.outputs().contains(sum))
                    .count();
        }

        /**
         * Whether a second time is once too often. It changes nothing where all that is written is what outlives the
         * step, from what is still the same, unless other ranks meet there once, or it is the optimizer.
         */
        private boolean isOnce(Node node) {
            boolean again = !node.outputs().isEmpty()
                    && node.outputs().stream().allMatch(output -> output.role().persistent() && !isSum(output));
            return !again || node.operation() instanceof AdamW || alone && isMeeting(node);
        }

        private static boolean isSum(Tensor tensor) {
            return tensor.role() == Role.GRADIENT || tensor.role() == Role.OUTPUT;
        }

        /** Whether others meet this rank there who do not share its corrupted program. */
        private boolean isMeeting(Node node) {
            return node.operation() instanceof Collective collective && collective.group().size() > 1;
        }

        /**
         * Whether nodes read what the ones before write: activations, and sums without changing them. Sums over two
         * groups may come in either order.
         */
        private static boolean needs(List<Node> before, List<Node> behind) {
            Set<Tensor> written = new HashSet<>();
            before.forEach(node -> {
                written.addAll(node.outputs());
                if (node.operation() instanceof Receive) {
                    written.addAll(node.reads());
                }
            });
            for (Node node : behind) {
                for (Tensor tensor : node.reads()) {
                    boolean ordered = tensor.role() == Role.ACTIVATION
                            || isSum(tensor) && !node.outputs().contains(tensor);
                    if (ordered && written.contains(tensor)) {
                        return true;
                    }
                }
                written.removeAll(node.outputs());
            }
            return false;
        }

        private Node resized(Node node) {
            List<Tensor> tensors = Stream.concat(node.reads().stream(), node.outputs().stream()).toList();
            Tensor old = tensors.get(random.nextInt(tensors.size()));
            List<Integer> dims = new ArrayList<>(old.shape().dims());
            int dim = random.nextInt(dims.size());
            dims.set(dim, dims.get(dim) + 1);
            Tensor other = new Tensor(old.name(), old.type().withShape(new Shape(dims)), old.role(), old.space(), null);
            int at = random.nextInt((int) tensors.stream().filter(each -> each == old).count());
            int[] met = {0};
            return node.rename(tensor -> tensor == old && met[0]++ == at ? other : tensor);
        }

        private static boolean isTransfer(Operation operation) {
            return operation instanceof Send || operation instanceof Receive || operation instanceof PostReceive;
        }

        private Node redirected(Node node) {
            boolean elsewhere = random.nextBoolean();
            return node.withOperation(switch (node.operation()) {
                case Send send -> elsewhere
                        ? new Send(otherStage(send.stage()), send.channel())
                        : new Send(send.stage(), otherChannel(send.channel()));
                case Receive receive -> elsewhere
                        ? new Receive(otherStage(receive.stage()), receive.channel())
                        : new Receive(receive.stage(), otherChannel(receive.channel()));
                case PostReceive post -> elsewhere
                        ? new PostReceive(otherStage(post.stage()), post.channel(), post.type())
                        : new PostReceive(post.stage(), otherChannel(post.channel()), post.type());
                default -> throw new IllegalArgumentException(node + " is no transfer");
            });
        }

        private int otherStage(int stage) {
            return (stage + random.nextInt(1, mesh.stages())) % mesh.stages();
        }

        private String otherChannel(String channel) {
            List<String> others = new ArrayList<>(List.of("elsewhere"));
            tasks.forEach(task -> task.nodes().forEach(node -> {
                if (node.operation() instanceof Send send && !send.channel().equals(channel)) {
                    others.add(send.channel());
                }
            }));
            return others.get(random.nextInt(others.size()));
        }

        private Node regrouped(Node node) {
            Group own = ((Collective) node.operation()).group();
            List<Group> others = Stream.of(
                            mesh.tensor(), mesh.data(), mesh.stage(), mesh.pipeline(), mesh.shard(), mesh.replica(), Group.SELF)
                    .filter(other -> !mesh.ranks(other, rank).equals(mesh.ranks(own, rank)))
                    .toList();
            Group other = others.get(random.nextInt(others.size()));
            return node.withOperation(switch (node.operation()) {
                case AllReduce op -> new AllReduce(other, op.beside());
                case AllGather op -> new AllGather(other, op.wholes());
                case ReduceScatter op -> new ReduceScatter(other, op.parts());
                default -> throw new IllegalArgumentException(node + " is in no training");
            });
        }

        private Task ofAnother(Task task) {
            int other = (task.microBatch() + random.nextInt(1, microBatches)) % microBatches;
            return new Task(task.name(), other, task.nodes());
        }
    }
}
