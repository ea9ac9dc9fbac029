package dev.gatun.parallel;

import dev.gatun.graph.AdamW;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.GradientScale;
import dev.gatun.graph.Group;
import dev.gatun.graph.Backward;
import dev.gatun.graph.Copy;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Role;
import dev.gatun.graph.Send;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.Stage.Transfer;
import dev.gatun.plan.FirstWrites;
import dev.gatun.graph.Program;
import dev.gatun.graph.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes the programs of one stage. */
final class StageProgram {

    private static final String TRANSFERS = "transfers";
    private static final String OPTIMIZER = "optimizer";

    private final Stage stage;
    private final int microBatches;
    private MicroBatches names = new MicroBatches();
    private final Map<Transfer, Tensor> arriving = new LinkedHashMap<>();
    private final Backward.Result passes;

    StageProgram(Stage stage, int microBatches) {
        this.stage = stage;
        this.microBatches = microBatches;
        Map<Tensor, Tensor> seeds = new LinkedHashMap<>();
        List<Node> sums = new ArrayList<>();
        for (Transfer sent : stage.sends()) {
            Tensor gradient = sent.tensor().like(sent.tensor().name() + ".gradient.from." + sent.to(), Role.ACTIVATION);
            arriving.put(sent, gradient);
            seeds.merge(sent.tensor(), gradient, (known, another) -> {
                Tensor sum = known.like(known.name() + "." + sent.to(), Role.ACTIVATION);
                sums.add(Node.of(new Copy(), TRANSFERS, List.of(sum), another, known));
                return sum;
            });
        }
        Backward.Result derived = Backward.of(
                stage.graph().nodes(), stage.receives().stream().map(Transfer::tensor).toList(), seeds);
        List<Node> backward = new ArrayList<>(sums);
        backward.addAll(derived.backward());
        passes = new Backward.Result(derived.forward(), backward, derived.gradients());
    }

    /** Forward passes of all micro-batches, and the loss. */
    Program evaluate() {
        names = names.ofAnotherProgram();
        List<Slot> slots = new ArrayList<>();
        for (int microBatch = 0; microBatch < microBatches; microBatch++) {
            slots.add(forward(microBatch, stage.graph().nodes()));
        }
        return new Program(PipelinePrograms.EVALUATE, FirstWrites.apply(tasks(slots)));
    }

    /**
     * Forward and backward passes of all micro-batches in GPipe's order (Huang et al., 2019), then the optimizer.
     *
     * @param copies for each parameter that several stages have, the stages
     * @param stages how many there are
     */
    Program train(OptimizerRule rule, Map<Tensor, List<Integer>> copies, int stages) {
        names = names.ofAnotherProgram();
        List<Slot> slots = new ArrayList<>();
        for (int microBatch = 0; microBatch < microBatches; microBatch++) {
            slots.add(forward(microBatch, passes.forward()));
        }
        for (int microBatch = 0; microBatch < microBatches; microBatch++) {
            slots.add(backward(microBatch));
        }
        List<Task> tasks = new ArrayList<>(tasks(slots));
        tasks.add(new Task("update", update(rule, copies, stages)));
        return new Program(PipelinePrograms.TRAIN, FirstWrites.apply(tasks));
    }

    /** A task before its place among others is known. */
    private record Slot(String name, List<Node> posts, List<Node> nodes) {}

    private Slot forward(int microBatch, List<Node> compute) {
        List<Node> posts = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (Transfer transfer : stage.receives()) {
            receive(names.of(transfer.tensor(), microBatch), transfer.from(), posts, nodes);
        }
        compute.forEach(node -> nodes.add(ofMicroBatch(node, microBatch)));
        for (Transfer transfer : stage.sends()) {
            nodes.add(send(names.of(transfer.tensor(), microBatch), transfer.to(), transfer.channel(), microBatch));
        }
        return new Slot("forward " + microBatch, posts, nodes);
    }

    private Slot backward(int microBatch) {
        List<Node> posts = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        arriving.forEach((transfer, gradient) ->
                receive(names.of(gradient, microBatch), transfer.to(), posts, nodes));
        passes.backward().forEach(node -> nodes.add(ofMicroBatch(node, microBatch)));
        for (Transfer transfer : stage.receives()) {
            Tensor gradient = names.of(passes.gradients().get(transfer.tensor()), microBatch);
            nodes.add(send(gradient, transfer.from(), transfer.channel() + ".gradient.from." + stage.index(), microBatch));
        }
        return new Slot("backward " + microBatch, posts, nodes);
    }

    private static void receive(Tensor tensor, int from, List<Node> posts, List<Node> nodes) {
        posts.add(Node.of(new PostReceive(from, tensor.name(), tensor.type()), TRANSFERS, List.of(tensor)));
        nodes.add(Node.of(new Receive(from, tensor.name()), TRANSFERS, List.of(), tensor));
    }

    private static Node send(Tensor tensor, int to, String channel, int microBatch) {
        return Node.of(new Send(to, channel + "@" + microBatch), TRANSFERS, List.of(), tensor);
    }

    /** Memory for what the next task receives is granted as this one begins, so that the sender need not wait. */
    private static List<Task> tasks(List<Slot> slots) {
        List<Task> tasks = new ArrayList<>();
        for (int index = 0; index < slots.size(); index++) {
            List<Node> nodes = new ArrayList<>();
            if (index == 0) {
                nodes.addAll(slots.get(index).posts());
            }
            if (index + 1 < slots.size()) {
                nodes.addAll(slots.get(index + 1).posts());
            }
            nodes.addAll(slots.get(index).nodes());
            tasks.add(new Task(slots.get(index).name(), nodes));
        }
        return tasks;
    }

    /** A node as one micro-batch runs it; a loss becomes its share of the mean over all of them. */
    private Node ofMicroBatch(Node node, int microBatch) {
        Node shared = switch (node.operation()) {
            case LinearCrossEntropy op -> node.withOperation(new LinearCrossEntropy(op.scale() / microBatches));
            case LinearCrossEntropy.Gradient op ->
                node.withOperation(new LinearCrossEntropy.Gradient(op.scale() / microBatches));
            default -> node;
        };
        return shared.rename(tensor -> names.of(tensor, microBatch));
    }

    private List<Node> update(OptimizerRule rule, Map<Tensor, List<Integer>> copies, int stages) {
        List<Node> nodes = new ArrayList<>();
        List<Tensor> parameters = List.copyOf(stage.graph().parameters().keySet());
        List<Tensor> gradients = parameters.stream().map(passes.gradients()::get).toList();
        List<Tensor> counted = new ArrayList<>();
        for (int index = 0; index < parameters.size(); index++) {
            Tensor gradient = gradients.get(index);
            List<Integer> holders = copies.getOrDefault(parameters.get(index), List.of(stage.index()));
            if (holders.size() > 1) {
                nodes.add(Node.of(
                        new AllReduce(new Group(holders, Group.Data.OWN, false, holders.size())), OPTIMIZER, List.of(gradient), gradient));
            }
            if (holders.getFirst() == stage.index()) {
                counted.add(gradient);
            }
        }
        Tensor limbs = new Tensor("gradients.limbs", TensorType.int64(SquareNorm.LIMBS), Role.ACTIVATION);
        nodes.add(new Node(SquareNorm.of(counted.size()), counted, List.of(limbs), OPTIMIZER));
        Tensor sum = limbs;
        if (stages > 1) {
            List<Integer> all = IntStream.range(0, stages).boxed().toList();
            sum = limbs.like("gradients.limbs.all", Role.ACTIVATION);
            nodes.add(Node.of(new AllReduce(new Group(all, Group.Data.OWN, false, stages)), OPTIMIZER, List.of(sum), limbs));
        }
        Tensor norm = new Tensor(PipelinePrograms.SQUARE_NORM, TensorType.fp32(3), Role.OUTPUT);
        nodes.add(Node.of(new GradientScale(rule.clipNorm()), OPTIMIZER, List.of(norm), sum, null));
        nodes.add(adamW(rule, parameters, gradients, norm));
        return nodes;
    }

    private static Node adamW(OptimizerRule rule, List<Tensor> parameters, List<Tensor> gradients, Tensor norm) {
        List<Tensor> first = parameters.stream()
                .map(parameter -> parameter.like(parameter.name() + PipelinePrograms.FIRST_MOMENT, Role.OPTIMIZER_STATE))
                .toList();
        List<Tensor> second = parameters.stream()
                .map(parameter -> parameter.like(parameter.name() + PipelinePrograms.SECOND_MOMENT, Role.OPTIMIZER_STATE))
                .toList();
        List<Tensor> inputs = new ArrayList<>(Arrays.asList(
                new Tensor(PipelinePrograms.HYPER, TensorType.fp32(3), Role.INPUT), norm));
        List.of(parameters, gradients, first, second).forEach(inputs::addAll);
        List<Tensor> outputs = new ArrayList<>();
        List.of(parameters, first, second).forEach(outputs::addAll);
        List<Double> decay = parameters.stream()
                .map(parameter -> parameter.shape().rank() > 1 ? rule.weightDecay() : 0.0)
                .toList();
        return new Node(
                new AdamW(rule.beta1(), rule.beta2(), rule.epsilon(), decay, Group.SELF), inputs, outputs, OPTIMIZER);
    }
}
