package dev.gatun.parallel;

import dev.gatun.graph.Activation;
import dev.gatun.graph.Add;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Attention;
import dev.gatun.graph.Cast;
import dev.gatun.graph.CopyToGroup;
import dev.gatun.graph.Dropout;
import dev.gatun.graph.Embedding;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Group;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.LayerNorm;
import dev.gatun.graph.Linear;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Multiply;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.RmsNorm;
import dev.gatun.graph.Role;
import dev.gatun.graph.Rope;
import dev.gatun.graph.Shape;
import dev.gatun.graph.SwiGlu;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.graph.VocabStatistics;
import dev.gatun.plan.PlanException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Writes a graph anew, operation by operation, as each rank of a group runs it. */
final class SplitGraph {

    /** What enters splits in a layer; layers do not share it, so that pipelines may cut between them. */
    private record Entry(Tensor tensor, String layer) {}

    private final Graph graph;
    private final Group group;
    private final Ways ways;
    private final boolean sequenceParallel;
    private final List<Node> nodes = new ArrayList<>();
    private final SequencedMap<Tensor, Initializer> parameters = new LinkedHashMap<>();
    private final Map<Tensor, Tensor> held = new HashMap<>(); // by the whole graph's tensor, where a rank's is another
    private final Map<Entry, Tensor> entered = new HashMap<>();
    private final Set<Tensor> partialGradients = new HashSet<>();
    private final Set<Tensor> wholeGradients = new HashSet<>();

    SplitGraph(Graph graph, Group group, Ways ways, boolean sequenceParallel) {
        this.graph = graph;
        this.group = group;
        this.ways = ways;
        this.sequenceParallel = sequenceParallel;
        graph.parameters().forEach((parameter, initializer) -> {
            boolean whole = ways.parts().get(parameter).split().alone();
            Tensor local = whole ? parameter : parameter.part(ways.parts().get(parameter));
            held.put(parameter, local);
            parameters.put(local, initializer);
        });
    }

    TensorParallel.Split split() {
        boolean loss = graph.nodes().stream().anyMatch(node -> node.operation() instanceof LinearCrossEntropy);
        if (sequenceParallel && !loss) {
            throw new PlanException("sequence parallelism is for graphs that end in a loss, and this one has none, so"
                    + " that each rank would have other rows of the result: turn it off here");
        }
        graph.nodes().forEach(this::add);
        checkGradients();
        return new TensorParallel.Split(new Graph(nodes, parameters, graph.constants()), partialGradients);
    }

    /** A gradient is either to be added up over the group, or already is. */
    private void checkGradients() {
        for (Tensor parameter : partialGradients) {
            if (wholeGradients.contains(parameter)) {
                throw new PlanException(parameter.name() + " is used both on whole sequences and on a rank's own rows,"
                        + " so that sequence parallelism has no one sum of its gradients: make it two parameters, or"
                        + " turn sequence parallelism off");
            }
        }
    }

    private void add(Node node) {
        switch (ways.of(node)) {
            case COLUMN -> apply(node.operation(), node,
                    Arrays.asList(enter(node, node.input(0)), held(node.input(1)), held(node.input(2))));
            case INSIDE -> apply(inside(node), node, held(node.inputs()));
            case ROW -> leave(new Linear(group), node);
            case EMBEDDING -> leave(new Embedding(group), node);
            case HEAD -> head(node);
            case WHOLE -> {
                if (sequenceParallel) {
                    onRows(node);
                } else {
                    apply(node.operation(), node, held(node.inputs()));
                }
            }
        }
    }

    private Tensor held(Tensor tensor) {
        return held.getOrDefault(tensor, tensor);
    }

    private List<Tensor> held(List<Tensor> tensors) {
        return tensors.stream().map(this::held).toList();
    }

    /** Applies an operation in place of a node's, with outputs of the same names. */
    private void apply(Operation operation, Node node, List<Tensor> inputs) {
        List<TensorType> types = operation.outputs(types(inputs));
        List<Tensor> outputs = new ArrayList<>();
        for (int index = 0; index < types.size(); index++) {
            Tensor whole = node.output(index);
            boolean same = whole.type().equals(types.get(index));
            Tensor output = same ? whole : new Tensor(whole.name(), types.get(index), whole.role());
            held.put(whole, output);
            outputs.add(output);
        }
        nodes.add(new Node(operation, inputs, outputs, node.layer()));
    }

    private static List<TensorType> types(List<Tensor> tensors) {
        return tensors.stream().map(tensor -> tensor == null ? null : tensor.type()).toList();
    }

    /** Adds a node that the whole graph has not, with one output. */
    private Tensor insert(Operation operation, String layer, String name, Tensor... inputs) {
        TensorType type = operation.outputs(types(Arrays.asList(inputs))).getFirst();
        Tensor output = new Tensor(name, type, Role.ACTIVATION);
        nodes.add(Node.of(operation, layer, List.of(output), inputs));
        return output;
    }

    /** The whole of what operations that are split read. */
    private Tensor enter(Node reader, Tensor x) {
        return entered.computeIfAbsent(new Entry(x, reader.layer()), entry -> sequenceParallel
                ? insert(new AllGather(group, List.of(x.type())), entry.layer, x.name() + ".gathered." + entry.layer,
                        rows(reader, x))
                : insert(new CopyToGroup(group), entry.layer, x.name() + ".copy." + entry.layer, held(x)));
    }

    /** Applies an operation whose outputs are to be added up over the group. */
    private void leave(Operation operation, Node node) {
        node.inputs().stream().skip(2).forEach(wholeGradients::add);
        Tensor y = node.output(0);
        Tensor[] inputs = held(node.inputs()).toArray(Tensor[]::new);
        Tensor partial = insert(operation, node.layer(), y.name() + ".partial", inputs);
        if (sequenceParallel) {
            apply(new ReduceScatter(group, List.of(rows(y))), node, Arrays.asList(partial, null));
        } else {
            apply(new AllReduce(group), node, List.of(partial));
        }
    }

    private void head(Node node) {
        LinearCrossEntropy whole = (LinearCrossEntropy) node.operation();
        int vocabulary = node.input(1).shape().dim(0);
        String name = node.output(0).name() + ".statistics";
        Tensor x = enter(node, node.input(0));
        Tensor weight = held(node.input(1));
        Tensor targets = node.input(2);
        Tensor own = insert(new VocabStatistics(group, vocabulary), node.layer(), name, x, weight, targets);
        TensorType all = own.type().withShape(Shape.of(group.size(), own.shape().dim(0), own.shape().dim(1)));
        Tensor statistics = insert(new AllGather(group, List.of(all)), node.layer(), name + ".gathered", own);
        apply(new VocabCrossEntropy(whole.scale(), group, vocabulary), node,
                Arrays.asList(x, weight, targets, statistics, node.input(3), node.input(4)));
    }

    /** A rank's share of heads; what goes feature by feature does so whatever their number. */
    private Operation inside(Node node) {
        return switch (node.operation()) {
            case Attention whole ->
                new Attention(whole.heads() / group.size(), whole.kvHeads() / group.size(), whole.headDim());
            case Rope whole -> new Rope(whole.rotated() / group.size(), whole.headDim(), whole.inverse());
            default -> node.operation();
        };
    }

    /** Applies an operation to a rank's own rows. */
    private void onRows(Node node) {
        int last = node.inputs().size() - 1;
        Set<Integer> activations = switch (node.operation()) {
            case Add ignored -> Set.of(0, 1);
            case Multiply ignored -> Set.of(0, 1);
            case Activation ignored -> Set.of(0);
            case SwiGlu ignored -> Set.of(0);
            case Cast ignored -> Set.of(0);
            case Linear ignored -> Set.of(0);
            case LayerNorm ignored -> Set.of(0, last);
            case RmsNorm ignored -> Set.of(0, last);
            case Dropout ignored -> throw new PlanException(node.output(0).name() + " counts the elements of whole"
                    + " sequences, of which sequence parallelism leaves each rank some rows: set"
                    + " parallel.sequence_parallel to false, or model.dropout to 0");
            default -> throw new PlanException(node.output(0).name() + " needs whole sequences, of which sequence"
                    + " parallelism leaves each rank some rows: split " + node.operation().name()
                    + " as well, or turn sequence parallelism off");
        };
        List<Tensor> inputs = new ArrayList<>();
        for (int index = 0; index < node.inputs().size(); index++) {
            Tensor input = node.input(index);
            boolean rows = input != null && activations.contains(index);
            inputs.add(rows ? rows(node, input) : held(input));
            if (!rows && input != null && input.role() == Role.PARAMETER) {
                partialGradients.add(input);
            }
        }
        apply(node.operation(), node, inputs);
    }

    /** A rank's own rows of what {@code reader} reads. */
    private Tensor rows(Node reader, Tensor whole) {
        if (whole.role() == Role.PARAMETER || !held.containsKey(whole)) {
            throw new PlanException(reader.output(0).name() + " reads the whole " + whole + ", of which sequence"
                    + " parallelism cannot give each rank its rows: turn it off, or let an embedding make it");
        }
        return held.get(whole);
    }

    /** The type of a rank's own rows: (B T / ranks, C). */
    private TensorType rows(Tensor whole) {
        long rows = whole.shape().rows();
        if (rows % group.size() != 0) {
            throw new PlanException("sequence parallelism cannot share the " + rows + " rows of " + whole
                    + " equally among " + group.size() + " ranks: make the sequences of a micro-batch times their"
                    + " length a multiple of " + group.size() + ", or turn it off");
        }
        return whole.type().withShape(Shape.of(Math.toIntExact(rows / group.size()), whole.shape().last()));
    }
}
