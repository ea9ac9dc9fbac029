package dev.gatun.train;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Model;
import dev.gatun.parallel.LayerCost;
import dev.gatun.parallel.LayerCosts;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Partition;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.plan.CostModel;
import dev.gatun.plan.DeviceModel;
import dev.gatun.plan.PlanException;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.config.DeviceSettings;
import dev.gatun.train.config.PartitionSettings;
import dev.gatun.train.config.TrainingConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A training as it will run, known without touching a device.
 *
 * @param config what it was made from
 * @param own what else it was made from
 * @param model what is trained
 * @param graph one micro-batch's forward pass, whole
 * @param how the layout
 * @param layers what each layer takes, in order
 * @param partition the layers of each virtual stage
 * @param device the modelled device, for estimates of time
 * @param ranks each one's programs and memory
 */
public record TrainingPlan(
        TrainingConfig config,
        OwnParts own,
        Model model,
        Graph graph,
        Parallelism how,
        List<LayerCost> layers,
        Partition partition,
        DeviceModel device,
        List<RankPlan> ranks) {

    /** The graph's inputs, int32 (sequences of a micro-batch, T). */
    static final String TOKENS = "tokens";

    static final String TARGETS = "targets";

    /** Runs after which a layer's shortest time is taken. */
    private static final int TRACED_RUNS = 3;

    /**
     * Records the model, cuts it into stages, and plans and verifies every rank.
     *
     * @param tokens how many the tokenizer has
     * @throws TrainingException if the vocabulary is too small for it, or layers are to be measured and there is no device
     * @throws PlanException if the layout does not fit the model
     */
    public static TrainingPlan of(TrainingConfig config, int tokens) {
        return of(config, tokens, OwnParts.NONE);
    }

    /** As {@link #of(TrainingConfig, int)}, of a program that has parts of its own. */
    public static TrainingPlan of(TrainingConfig config, int tokens, OwnParts own) {
        Model model = Models.of(config.model(), tokens, own.model());
        Parallelism configured = Layouts.of(config);
        Parallelism how = own.pipeline().map(configured::with).orElse(configured);
        Mesh mesh = how.mesh();
        Graph graph = graph(
                model,
                config.train().batch() / (mesh.replicas() * how.schedule().microBatches()),
                config.data().sequenceLength(),
                config.train().seed());
        DeviceModel device = Devices.model(config.device());
        List<LayerCost> layers = layers(config, graph, how, device);
        Partition partition = partition(config.parallel().partition(), layers, how);
        List<RankPlan> ranks = RankPlan.of(
                TrainingPrograms.of(graph, partition, how, Layouts.optimizer(config)),
                IntStream.range(0, mesh.size()).mapToObj(mesh::peers).toList(),
                Devices.workspace(config.device().kind(), config.device().threads()));
        return new TrainingPlan(config, own, model, graph, how, layers, partition, device, ranks);
    }

    /**
     * The forward pass of one micro-batch.
     *
     * @param seed of dropout's masks
     */
    public static Graph graph(Model model, int sequences, int length, long seed) {
        TensorType ids = TensorType.int32(sequences, length);
        Recorder recorder = Recorder.training(seed);
        model.loss(recorder, recorder.input(TOKENS, ids), recorder.input(TARGETS, ids));
        return recorder.graph();
    }

    private static List<LayerCost> layers(TrainingConfig config, Graph graph, Parallelism how, DeviceModel device) {
        Graph typed = how.numbers().retype(graph);
        if (!config.parallel().partition().traceExecutionTimes()) {
            return LayerCosts.modelled(typed, new CostModel(device), how);
        }
        // CPU devices compute in fp32 whatever the training's precision is.
        Graph run = config.device().kind() == DeviceSettings.Kind.CPU ? graph : typed;
        return LayerCosts.measured(run, () -> Devices.of(config, 1).getFirst(), TRACED_RUNS, how);
    }

    private static Partition partition(PartitionSettings settings, List<LayerCost> layers, Parallelism how) {
        int stages = how.mesh().stages() * how.schedule().chunks();
        return settings.autoPartition()
                ? Partition.automatic(layers, stages, settings.memoryWeight(), how.schedule()::peakInFlightAt)
                : Partition.manual(
                        settings.partition().stages(),
                        layers.stream().map(LayerCost::name).toList(),
                        stages,
                        settings.defaultPartition());
    }

    /**
     * The host's memory for copies of what a checkpoint keeps, of all ranks together, in bytes; 0 unless checkpoints are
     * written while training goes on.
     */
    public long checkpointBytes() {
        if (!config.train().checkpointsInBackground()) {
            return 0;
        }
        Role weights = how.numbers().precision().hasMasters() ? Role.MASTER : Role.PARAMETER;
        Map<List<Object>, Long> distinct = new HashMap<>();
        for (RankPlan rank : ranks) {
            for (Tensor tensor : rank.memory().persistent()) {
                if (tensor.role() == weights || tensor.role() == Role.OPTIMIZER_STATE) {
                    int split = rank.peers().index(tensor.part().split());
                    int shard = rank.peers().index(tensor.part().shard());
                    distinct.put(List.of(tensor.name(), split, shard), tensor.bytes());
                }
            }
        }
        return distinct.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The same model by other settings; an order of the pipeline's own stays as long as its stages do. */
    public TrainingPlan with(TrainingConfig other, int tokens) {
        boolean sameStages = other.parallel().pipeline().equals(config.parallel().pipeline());
        return of(other, tokens, sameStages ? own : own.inAnyLayout());
    }

    /** The memory of all ranks together, the host's for what is offloaded and copied included, in bytes. */
    public long bytes() {
        long bytes = checkpointBytes();
        for (RankPlan rank : ranks) {
            for (Space space : Space.values()) {
                bytes += rank.memory().bytes(space);
            }
        }
        return bytes;
    }

    /** The rank that needs most of its device's memory. */
    public RankPlan largest() {
        return ranks.stream()
                .max(Comparator.comparingLong(rank -> rank.memory().bytes(Space.DEVICE)))
                .orElseThrow();
    }

    /** The layers on a rank, those of its virtual stages one behind the other. */
    public List<String> layers(RankPlan rank) {
        int stage = how.mesh().coordinates(rank.rank()).stage();
        List<String> layers = new ArrayList<>();
        for (int chunk = 0; chunk < how.schedule().chunks(); chunk++) {
            layers.addAll(partition.stages().get(how.schedule().virtualStage(stage, chunk)));
        }
        return layers;
    }
}
