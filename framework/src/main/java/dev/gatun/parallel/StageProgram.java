package dev.gatun.parallel;

import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Copy;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Shape;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.Chunk.Work;
import dev.gatun.parallel.Schedule.Step;
import dev.gatun.parallel.Stage.Transfer;
import dev.gatun.plan.FirstWrites;
import dev.gatun.plan.Pass;
import dev.gatun.plan.PlanException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes the programs that all ranks of one pipeline stage run. */
final class StageProgram {

    private static final String FEED = "feed";

    private final Parallelism how;
    private final int stage;
    private final List<HeldParameter> parameters;
    private final List<Chunk> chunks;
    private final int lookahead;
    private final UnaryOperator<List<Node>> lower;
    private final Tensor lossScale;
    private final Map<Tensor, List<Tensor>> inputs = new HashMap<>();

    /**
     * @param stage the ranks'
     * @param own the stage's virtual stages
     * @param parameters all that they use
     * @param lookahead how many steps ahead what is received is granted its memory
     */
    StageProgram(Parallelism how, int stage, List<Stage> own, List<HeldParameter> parameters, int lookahead) {
        this.how = how;
        this.lookahead = lookahead;
        this.stage = stage;
        this.parameters = parameters;
        lower = how.numbers().emulated() ? new Emulation()::apply : UnaryOperator.identity();
        lossScale = how.numbers().lossScaled()
                ? new Tensor(TrainingPrograms.LOSS_SCALE, TensorType.fp32(1), Role.INPUT)
                : null;
        Map<Transfer, Tensor> handed = new HashMap<>();
        chunks = own.reversed().stream()
                .map(each -> new ChunkWriter(each, how, parameters, lossScale, lower, handed).write())
                .toList()
                .reversed();
    }

    /** Forward passes of all micro-batches, in the schedule's order, and the loss. */
    Program evaluate() {
        List<Step> steps = how.schedule().steps().get(stage).stream()
                .filter(step -> step.pass() == Pass.FORWARD)
                .toList();
        List<Task> unrolled = tasks(steps, step -> chunk(step).evaluate());
        List<Task> tasks = new ArrayList<>(FirstWrites.apply(Slots.share(unrolled)));
        sumOfLosses(tasks).ifPresent(tasks::add);
        return new Program(TrainingPrograms.EVALUATE, tasks);
    }

    /**
     * All passes of all micro-batches, in the schedule's order, then the optimizer. What the others' optimizers have
     * made of the parameters the step before is gathered first, and so beside the first layers' passes.
     */
    Program train(OptimizerRule rule) {
        List<Step> steps = how.schedule().steps().get(stage);
        List<Task> unrolled = tasks(steps, step -> chunk(step).train().get(step.pass()));
        List<Task> passes = FirstWrites.apply(Slots.share(unrolled));
        List<Task> tasks = new ArrayList<>();
        List<Node> gathers = lower.apply(Publication.gathers(how, parameters));
        if (!gathers.isEmpty()) {
            tasks.add(new Task("gather " + steps.getFirst().name(), gathers));
        }
        tasks.addAll(new ReduceGradients(how, parameters).apply(passes));
        tasks.add(new Task("update", lower.apply(Update.nodes(how, rule, stage, parameters, lossScale))));
        sumOfLosses(tasks).ifPresent(tasks::add);
        return new Program(TrainingPrograms.TRAIN, tasks);
    }

    /** What layers compute with, from the optimizer's copies. */
    Program publish() {
        return new Program(
                TrainingPrograms.PUBLISH, List.of(new Task("publish", lower.apply(Update.publish(how, parameters)))));
    }

    private Chunk chunk(Step step) {
        return chunks.get(step.chunk());
    }

    /** Every step behind what must be done before it, which is spread over the steps before. */
    private List<Task> tasks(List<Step> steps, Function<Step, Work> works) {
        List<List<Task>> before = new ArrayList<>();
        steps.forEach(step -> before.add(new ArrayList<>()));
        Map<Step, Integer> places = new HashMap<>();
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            places.put(step, index);
            Work work = works.apply(step);
            if (!work.posts().isEmpty()) {
                before.get(Math.max(0, index - lookahead))
                        .add(new Task("post " + step.name(), step.microBatch(), work.posts()));
            }
            if (!work.fetches().isEmpty()) {
                int kept = places.get(new Step(Pass.FORWARD, step.chunk(), step.microBatch()));
                int at = Math.max(kept + 1, index - how.offload().horizon());
                before.get(at).add(new Task("fetch " + step.name(), step.microBatch(), work.fetches()));
            }
        }
        List<Task> tasks = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            tasks.addAll(before.get(index));
            if (step.pass() == Pass.FORWARD) {
                feed(step).ifPresent(tasks::add);
            }
            tasks.add(new Task(step.name(), step.microBatch(), works.apply(step).nodes()));
        }
        return tasks;
    }

    /** Takes a micro-batch's tokens from where the host writes them. */
    private Optional<Task> feed(Step step) {
        List<Node> nodes = new ArrayList<>();
        chunk(step).fed().forEach((input, fed) -> nodes.add(feed(input(input, step.microBatch()), fed)));
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Task("feed " + step.name(), step.microBatch(), nodes));
    }

    private Node feed(Tensor input, Tensor fed) {
        return input.shape().equals(fed.shape())
                ? Node.of(new Copy(), FEED, List.of(fed), input, null)
                : Node.of(new AllGather(how.mesh().tensor(), List.of(fed.type())), FEED, List.of(fed), input);
    }

    private Tensor input(Tensor input, int microBatch) {
        return inputs.computeIfAbsent(input, each -> {
                    List<Tensor> all = new ArrayList<>();
                    for (int index = 0; index < how.schedule().microBatches(); index++) {
                        all.add(new Tensor(TrainingPrograms.input(each.name(), index), given(each), Role.INPUT));
                    }
                    return all;
                })
                .get(microBatch);
    }

    /** What the host gives each rank of a tensor-parallel group: everything, or its share. */
    private TensorType given(Tensor input) {
        int parts = how.prescaledBatch() ? 1 : how.mesh().parts();
        int sequences = input.shape().dim(0);
        if (sequences % parts != 0) {
            throw new PlanException("the " + sequences + " sequences of a micro-batch cannot be given in equal parts to "
                    + parts + " ranks of a tensor-parallel group. Set parallel.prescaled_batch to true, or train.batch so"
                    + " that a micro-batch has a multiple of " + parts + ".");
        }
        List<Integer> dims = new ArrayList<>(input.shape().dims());
        dims.set(0, sequences / parts);
        return input.type().withShape(new Shape(dims));
    }

    /** The mean over all of the batch where data-parallel ranks have parts of it. */
    private Optional<Task> sumOfLosses(List<Task> tasks) {
        Group data = how.mesh().data();
        List<Tensor> losses = tasks.stream()
                .filter(task -> task.microBatch() == 0)
                .flatMap(task -> task.nodes().stream())
                .flatMap(node -> node.outputs().stream())
                .filter(tensor -> tensor.role() == Role.OUTPUT)
                .distinct()
                .toList();
        return data.alone() || losses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Task("loss", List.of(new Node(new AllReduce(data), losses, losses, "loss"))));
    }
}
