package dev.gatun.parallel;

import dev.gatun.graph.Backward;
import dev.gatun.graph.Copy;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Role;
import dev.gatun.graph.Send;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.VocabCrossEntropy;
import dev.gatun.parallel.Chunk.Work;
import dev.gatun.parallel.Stage.Transfer;
import dev.gatun.plan.Pass;
import dev.gatun.plan.PlanException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Derives all passes of a virtual stage. */
final class ChunkWriter {
    private static final String TRANSFERS = "transfers";

    private final Stage stage;
    private final Parallelism how;
    private final List<HeldParameter> parameters;
    private final UnaryOperator<List<Node>> lower;
    private final Map<Transfer, Tensor> handed;
    private final GatherParameters gather;
    private final int rank;
    private final Map<Tensor, Tensor> fed = new LinkedHashMap<>();
    private final List<Node> forward;

    /**
     * @param how the training's layout
     * @param parameters the rank's
     * @param lossScale what the loss is multiplied with before gradients are taken, or null
     * @param lower makes nodes what the device can run
     * @param handed gradients that one virtual stage hands another on the same rank; the later one comes first
     */
    ChunkWriter(
            Stage stage,
            Parallelism how,
            List<HeldParameter> parameters,
            Tensor lossScale,
            UnaryOperator<List<Node>> lower,
            Map<Transfer, Tensor> handed) {
        this.handed = handed;
        this.stage = stage;
        this.how = how;
        this.parameters = parameters;
        this.lower = lower;
        gather = new GatherParameters(parameters, how.mesh().shard(), how.sharding().maxLiveElements());
        rank = rankOf(stage.index());
        int parts = how.schedule().microBatches() * how.mesh().replicas();
        forward = stage.graph().nodes().stream()
                .map(node -> shareOfLoss(node, parts, lossScale))
                .map(node -> node.rename(tensor -> fed(tensor, lossScale)))
                .toList();
    }

    private int rankOf(int virtualStage) {
        return virtualStage % how.mesh().stages();
    }

    private Tensor fed(Tensor tensor, Tensor lossScale) {
        return tensor.role() == Role.INPUT && tensor != lossScale
                ? fed.computeIfAbsent(tensor, input -> input.like(input.name(), Role.ACTIVATION))
                : tensor;
    }

    /** A loss becomes its share of the mean over all parts of the batch. */
    private static Node shareOfLoss(Node node, int parts, Tensor lossScale) {
        return switch (node.operation()) {
            case LinearCrossEntropy op ->
                withInput(node.withOperation(new LinearCrossEntropy(op.scale() / parts)), 3, lossScale);
            case VocabCrossEntropy op -> withInput(
                    node.withOperation(new VocabCrossEntropy(op.scale() / parts, op.split(), op.vocabulary())),
                    4,
                    lossScale);
            default -> node;
        };
    }

    private static Node withInput(Node node, int index, Tensor input) {
        List<Tensor> inputs = new ArrayList<>(node.inputs());
        inputs.set(index, input);
        return new Node(node.operation(), inputs, node.outputs(), node.layer());
    }

    Chunk write() {
        Around in = new Around();
        for (Transfer transfer : stage.receives()) {
            in.receiveCopy(transfer.tensor(), transfer.from(), transfer.channel());
        }
        for (Transfer transfer : stage.sends()) {
            in.send(transfer.tensor(), transfer.to(), transfer.channel());
        }
        Around back = new Around();
        Backward.Result derived = derive(back);
        for (Transfer transfer : stage.receives()) {
            giveBack(transfer, derived.gradients().get(transfer.tensor()), back);
        }
        Backward.Result passes = RemoveUnread.apply(
                how.recompute().apply(RemoveCopies.apply(derived)),
                stage.sends().stream().map(Transfer::tensor).toList());
        OffloadActivations offload = OffloadActivations.of(how, rank, passes, stage.receives());
        List<Node> backward = new ScatterGradients(parameters, how.mesh().shard(), how.sharding().bucketElements())
                .apply(offload.back(HideCollectives.apply(ofRank(passes))));
        BackwardParts parts = BackwardParts.of(backward);
        Map<Pass, Work> train = new EnumMap<>(Pass.class);
        train.put(Pass.FORWARD, in.work(offload.forth(passes.forward()), List.of()));
        train.put(Pass.BACKWARD, back.work(backward, offload.fetches()));
        train.put(Pass.BACKWARD_INPUT, back.work(parts.input(), offload.fetches()));
        train.put(Pass.BACKWARD_WEIGHT, new Around().work(parts.weight(), List.of()));
        return new Chunk(train, in.work(RemoveCopies.apply(forward), List.of()), fed);
    }

    private Backward.Result derive(Around back) {
        Map<Tensor, Tensor> seeds = new LinkedHashMap<>();
        for (Transfer sent : stage.sends()) {
            Tensor gradient = arriving(sent);
            back.receive(gradient, sent.to(), sent.gradientChannel());
            seeds.merge(sent.tensor(), gradient, (known, another) -> {
                Tensor sum = known.like(known.name() + "+" + sent.to(), Role.ACTIVATION);
                back.before.add(Node.of(new Copy(), TRANSFERS, List.of(sum), another, known));
                return sum;
            });
        }
        return Backward.of(
                forward, stage.receives().stream().map(Transfer::tensor).toList(), seeds);
    }

    private Tensor arriving(Transfer sent) {
        return rankOf(sent.to()) == rank
                ? handed.get(sent)
                : sent.tensor().like(sent.tensor().name() + ".gradient.from." + sent.to(), Role.ACTIVATION);
    }

    private void giveBack(Transfer received, Tensor gradient, Around back) {
        if (gradient == null) {
            throw new PlanException("stage " + received.to() + " reads " + received.tensor().name() + " of stage "
                    + received.from() + ", but the loss does not depend on it. Leave it out of the model.");
        }
        handed.put(received, gradient);
        back.send(gradient, received.from(), received.gradientChannel());
    }

    /** The backward pass with its sums in the rank's own gradients. */
    private List<Node> ofRank(Backward.Result passes) {
        Map<Tensor, Tensor> own = new HashMap<>();
        for (HeldParameter parameter : parameters) {
            Tensor derived = passes.gradients().get(parameter.used());
            if (derived != null) {
                own.put(derived, parameter.summed());
            }
        }
        return passes.backward().stream()
                .map(node -> node.rename(tensor -> own.getOrDefault(tensor, tensor)))
                .toList();
    }

    /** What is received before a pass and sent behind it. */
    private final class Around {
        private final List<Node> posts = new ArrayList<>();
        private final List<Node> before = new ArrayList<>();
        private final List<Node> behind = new ArrayList<>();

        private void receive(Tensor tensor, int from, String channel) {
            if (rankOf(from) != rank) {
                posts.add(Node.of(
                        new PostReceive(rankOf(from), channel, tensor.type()), TRANSFERS, List.of(tensor)));
                before.add(Node.of(new Receive(rankOf(from), channel), TRANSFERS, List.of(), tensor));
            }
        }

        /**
         * Receives what is kept for long: as memory is granted ahead, it would else take turns with one more place than
         * all that is kept with it, and no two micro-batches would do the same to the same tensors.
         */
        private void receiveCopy(Tensor tensor, int from, String channel) {
            if (rankOf(from) != rank) {
                Tensor arrival = tensor.like(tensor.name() + ".arrival", Role.ACTIVATION);
                receive(arrival, from, channel);
                before.add(Node.of(new Copy(), TRANSFERS, List.of(tensor), arrival, null));
            }
        }

        private void send(Tensor tensor, int to, String channel) {
            if (rankOf(to) != rank) {
                behind.add(Node.of(new Send(rankOf(to), channel), TRANSFERS, List.of(), tensor));
            }
        }

        private Work work(List<Node> nodes, List<Node> fetches) {
            List<Node> all = new ArrayList<>(before);
            all.addAll(gather.apply(nodes));
            all.addAll(behind);
            return new Work(
                    List.copyOf(lower.apply(posts)), List.copyOf(lower.apply(fetches)), List.copyOf(lower.apply(all)));
        }
    }
}
