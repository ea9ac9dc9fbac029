package dev.gatun.parallel;

import dev.gatun.graph.AdamW;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Copy;
import dev.gatun.graph.DType;
import dev.gatun.graph.GradientScale;
import dev.gatun.graph.Group;
import dev.gatun.graph.Node;
import dev.gatun.graph.Philox;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes what follows a step's passes on one rank: the global norm, the optimizer, and the rank's new parameters. */
final class Update {

    static final String LAYER = "optimizer";

    /** What is appended to a parameter's name for the key that its moments are rounded by. */
    private static final String MOMENTS = ".moments";

    /** Elements whose states are on the device at the same time when they wait on the host. */
    private static final long OFFLOADED_BUCKET = 1 << 24;

    private final Parallelism how;
    private final OptimizerRule rule;
    private final int stage;
    private final List<HeldParameter> parameters;
    private final Tensor lossScale;
    private final Tensor hyper = new Tensor(TrainingPrograms.HYPER, TensorType.fp32(3), Role.INPUT);
    private final Tensor step = new Tensor(TrainingPrograms.STEP, TensorType.int32(1), Role.INPUT);
    private final Group shard;
    private final List<Node> nodes = new ArrayList<>();

    private Update(
            Parallelism how, OptimizerRule rule, int stage, List<HeldParameter> parameters, Tensor lossScale) {
        this.how = how;
        this.lossScale = lossScale;
        this.rule = rule;
        this.stage = stage;
        this.parameters = parameters;
        shard = how.sharding().states() ? how.mesh().shard() : Group.SELF;
    }

    /**
     * @param stage the rank's
     * @param parameters the stage's, their gradients summed over data-parallel ranks
     * @param lossScale what gradients have been multiplied with, or null
     */
    static List<Node> nodes(
            Parallelism how, OptimizerRule rule, int stage, List<HeldParameter> parameters, Tensor lossScale) {
        Update update = new Update(how, rule, stage, parameters, lossScale);
        update.joinGradients();
        update.steps(update.scale());
        return update.nodes;
    }

    /** What layers compute with, of masters that the host has written. */
    static List<Node> publish(Parallelism how, List<HeldParameter> parameters) {
        List<Node> nodes = new ArrayList<>();
        for (HeldParameter parameter : parameters) {
            Publication.add(how, parameter, onDevice(optimized(parameter), nodes), nodes);
        }
        nodes.addAll(Publication.gathers(how, parameters));
        return nodes;
    }

    /**
     * Gradients of which each rank has a part: of norms on shards of a sequence, and of parameters that several stages
     * use.
     */
    private void joinGradients() {
        List<Tensor> partial =
                parameters.stream().filter(HeldParameter::partial).map(HeldParameter::gradient).toList();
        if (!partial.isEmpty()) {
            allReduce(how.mesh().tensor(), partial);
        }
        Map<String, List<HeldParameter>> tied = new TreeMap<>();
        for (HeldParameter parameter : parameters) {
            if (parameter.stages().size() > 1) {
                tied.computeIfAbsent(parameter.stages().toString(), absent -> new ArrayList<>()).add(parameter);
            }
        }
        tied.values().forEach(together -> allReduce(
                how.mesh().onStages(together.getFirst().stages()),
                together.stream().map(HeldParameter::gradient).toList()));
    }

    private void allReduce(Group group, List<Tensor> tensors) {
        nodes.add(new Node(new AllReduce(group), tensors, tensors, LAYER));
    }

    /** Each rank counts what it alone holds; the sum over all of them is the global norm. */
    private Tensor scale() {
        List<HeldParameter> counted =
                parameters.stream().filter(parameter -> parameter.stages().getFirst() == stage).toList();
        List<Group> once = counted.stream()
                .map(parameter -> parameter.isReplicated() ? how.mesh().tensor() : Group.SELF)
                .toList();
        Tensor limbs = new Tensor("gradients.limbs", TensorType.int64(SquareNorm.LIMBS), Role.ACTIVATION);
        nodes.add(new Node(
                new SquareNorm(shard, once),
                counted.stream().map(HeldParameter::gradient).toList(),
                List.of(limbs),
                LAYER));
        Group all = how.mesh().model(how.sharding().states());
        Tensor sum = limbs;
        if (!all.alone()) {
            sum = limbs.like("gradients.limbs.all", Role.ACTIVATION);
            nodes.add(Node.of(new AllReduce(all), LAYER, List.of(sum), limbs));
        }
        Tensor scale = new Tensor(TrainingPrograms.SQUARE_NORM, TensorType.fp32(3), Role.OUTPUT);
        GradientScale operation = new GradientScale(rule.clipNorm(), rule.gradientFactor());
        nodes.add(Node.of(operation, LAYER, List.of(scale), sum, lossScale));
        return scale;
    }

    private List<List<HeldParameter>> buckets() {
        if (!how.offload().optimizerStates()) {
            return List.of(parameters);
        }
        List<List<HeldParameter>> buckets = new ArrayList<>();
        long elements = OFFLOADED_BUCKET;
        for (HeldParameter parameter : parameters) {
            long own = parameter.first().shape().elements();
            if (elements + own > OFFLOADED_BUCKET) {
                buckets.add(new ArrayList<>());
                elements = 0;
            }
            buckets.getLast().add(parameter);
            elements += own;
        }
        return buckets;
    }

    /**
     * What the optimizer works on, on the device. The states of a bucket are fetched before the step of the one before
     * it, whose own are then taken back meanwhile.
     */
    private void steps(Tensor scale) {
        List<List<HeldParameter>> buckets = buckets();
        States next = fetch(buckets.getFirst());
        for (int index = 0; index < buckets.size(); index++) {
            States states = next;
            if (index + 1 < buckets.size()) {
                next = fetch(buckets.get(index + 1));
            }
            step(buckets.get(index), states, scale);
        }
    }

    /** A bucket's states on the device. */
    private record States(List<Tensor> optimized, List<Tensor> first, List<Tensor> second) {}

    private States fetch(List<HeldParameter> bucket) {
        return new States(
                onDevice(bucket, Update::optimized),
                onDevice(bucket, HeldParameter::first),
                onDevice(bucket, HeldParameter::second));
    }

    private void step(List<HeldParameter> bucket, States states, Tensor scale) {
        List<Tensor> optimized = states.optimized();
        List<Tensor> first = states.first();
        List<Tensor> second = states.second();
        List<Tensor> inputs = new ArrayList<>();
        inputs.add(hyper);
        inputs.add(scale);
        inputs.addAll(optimized);
        bucket.forEach(parameter -> inputs.add(parameter.gradient()));
        inputs.addAll(first);
        inputs.addAll(second);
        List<Tensor> outputs = new ArrayList<>();
        List.of(optimized, first, second).forEach(outputs::addAll);
        List<Double> decay = bucket.stream()
                .map(parameter -> parameter.used().part().whole().rank() > 1 ? rule.weightDecay() : 0.0)
                .toList();
        List<Long> keys = List.of();
        if (how.numbers().moments() == DType.BF16) {
            inputs.add(step);
            keys = bucket.stream()
                    .map(parameter -> Philox.key(parameter.used().name() + MOMENTS, rule.seed()))
                    .toList();
        }
        nodes.add(new Node(
                new AdamW(rule.beta1(), rule.beta2(), rule.epsilon(), decay, keys, shard), inputs, outputs, LAYER));
        for (int index = 0; index < bucket.size(); index++) {
            Publication.add(how, bucket.get(index), optimized.get(index), nodes);
            back(optimized.get(index), optimized(bucket.get(index)));
            back(first.get(index), bucket.get(index).first());
            back(second.get(index), bucket.get(index).second());
        }
    }

    private static Tensor optimized(HeldParameter parameter) {
        return parameter.master() == null ? parameter.kept() : parameter.master();
    }

    private List<Tensor> onDevice(List<HeldParameter> bucket, Function<HeldParameter, Tensor> state) {
        return bucket.stream().map(state).map(each -> onDevice(each, nodes)).toList();
    }

    private static Tensor onDevice(Tensor state, List<Node> nodes) {
        if (state.space() == Space.DEVICE) {
            return state;
        }
        Tensor copy = state.in(Space.DEVICE).like(state.name() + ".here", Role.ACTIVATION);
        nodes.add(Node.of(new Copy(), LAYER, List.of(copy), state, null));
        return copy;
    }

    private void back(Tensor copy, Tensor state) {
        if (copy != state) {
            nodes.add(Node.of(new Copy(), LAYER, List.of(state), copy, null));
        }
    }
}
