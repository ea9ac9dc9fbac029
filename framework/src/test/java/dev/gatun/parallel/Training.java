package dev.gatun.parallel;

import dev.gatun.device.Device;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.DType;
import dev.gatun.graph.Dropout;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Part;
import dev.gatun.graph.Role;
import dev.gatun.graph.TensorType;
import dev.gatun.plan.RankPlan;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A model in some layout that trains on random tokens, with everything it keeps to be compared with another's. */
public final class Training implements AutoCloseable {

    /** A rank that waits for longer waits for ever. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final World world;
    private final Graph graph;
    private final Parallelism how;
    private final OptimizerRule rule;
    private final double learningRate;
    private final SplittableRandom random;
    private float lossScale = 1;
    private long fed;

    /** With the tiny models' rule and a large learning rate. */
    public Training(Graph graph, Parallelism how, double clipNorm, int threads, long seed) {
        this(graph, how, TinyModels.rule(clipNorm), 1e-2, threads, seed, (device, plan) -> device);
    }

    /**
     * First weights and tokens are functions of the seed alone, not of the layout.
     *
     * @param around the device that is used in place of each rank's, such as one that watches it
     */
    public Training(
            Graph graph,
            Parallelism how,
            OptimizerRule rule,
            double learningRate,
            int threads,
            long seed,
            BiFunction<Device, RankPlan, Device> around) {
        this(graph, how, rule, learningRate, seed, cpus(how.mesh().size(), threads), around);
    }

    /** On these devices, one a rank. */
    public Training(
            Graph graph,
            Parallelism how,
            OptimizerRule rule,
            double learningRate,
            long seed,
            List<? extends Device> ranks,
            BiFunction<Device, RankPlan, Device> around) {
        this.graph = graph;
        this.how = how;
        this.rule = rule;
        this.learningRate = learningRate;
        random = new SplittableRandom(seed);
        List<RankPlan> plans = RankPlan.of(
                TinyModels.programs(graph, how, rule),
                IntStream.range(0, how.mesh().size()).mapToObj(how.mesh()::peers).toList(),
                node -> ranks.getFirst().workspaceBytes(node));
        List<Device> devices = plans.stream()
                .map(plan -> around.apply(ranks.get(plan.rank()), plan))
                .toList();
        world = new World(devices, plans);
        boolean masters = how.numbers().precision().hasMasters();
        graph.parameters().forEach((parameter, initializer) -> {
            String name = parameter.name() + (masters ? TrainingPrograms.MASTER : "");
            float[] values = new float[(int) parameter.shape().elements()];
            initializer.fill(seed, parameter.name(), 0, values, values.length);
            for (Place place : world.places(masters ? Role.MASTER : Role.PARAMETER, name)) {
                for (Part.Run run : place.runs()) {
                    float[] own = new float[(int) run.length()];
                    System.arraycopy(values, (int) run.whole(), own, 0, own.length);
                    place.write(run.local(), own, own.length);
                }
            }
        });
        graph.constants().forEach((constant, values) -> world.places(Role.CONSTANT, constant.name())
                .forEach(place -> place.write(0, values, values.length)));
        world.run(TrainingPrograms.PUBLISH);
    }

    private static List<CpuDevice> cpus(int ranks, int threads) {
        CpuFabric fabric = new CpuFabric(LIMIT);
        return IntStream.range(0, ranks).mapToObj(rank -> new CpuDevice(rank, threads, fabric)).toList();
    }

    public World world() {
        return world;
    }

    public void lossScale(float scale) {
        lossScale = scale;
    }

    /** Writes new tokens and targets, sequence by sequence: the same batch whatever the layout, if it has as many. */
    public void feed() {
        TensorType type = graph.tensor("tokens").type();
        int sequences = type.shape().dim(0);
        int length = type.shape().last();
        for (int replica = 0; replica < how.mesh().replicas(); replica++) {
            for (int microBatch = 0; microBatch < how.schedule().microBatches(); microBatch++) {
                int[] tokens = new int[sequences * length];
                int[] targets = new int[sequences * length];
                for (int first = 0; first < tokens.length; first += length) {
                    for (int[] values : List.of(tokens, targets)) {
                        for (int at = first; at < first + length; at++) {
                            values[at] = random.nextInt(TinyModels.VOCABULARY);
                        }
                    }
                }
                write(TrainingPrograms.input("tokens", microBatch), tokens, replica);
                write(TrainingPrograms.input("targets", microBatch), targets, replica);
                int[] numbers = new int[sequences];
                Arrays.setAll(numbers, index -> Dropout.sequence(fed + index));
                write(TrainingPrograms.input(Dropout.SEQUENCES, microBatch), numbers, replica);
                fed += sequences;
            }
        }
    }

    private void write(String input, int[] values, int replica) {
        for (Place place : world.places(Role.INPUT, input)) {
            Mesh.Coordinates at = how.mesh().coordinates(place.rank());
            if (at.replica() == replica) {
                int given = (int) place.tensor().shape().elements();
                place.write(values, given == values.length ? 0 : at.part() * given, given);
            }
        }
    }

    /** Trains step number {@code step} on what was fed. */
    public void step(int step) {
        float[] hyper = {
            (float) learningRate, (float) (1 - Math.pow(rule.beta1(), step)), (float) (1 - Math.pow(rule.beta2(), step))
        };
        world.places(Role.INPUT, TrainingPrograms.HYPER).forEach(place -> place.write(0, hyper, hyper.length));
        world.places(Role.INPUT, TrainingPrograms.STEP).forEach(place -> place.write(new int[] {step}, 0, 1));
        world.places(Role.INPUT, TrainingPrograms.LOSS_SCALE)
                .forEach(place -> place.write(0, new float[] {lossScale}, 1));
        world.run(TrainingPrograms.TRAIN);
    }

    public float loss() {
        return values(world.places(Role.OUTPUT, "loss").getFirst())[0];
    }

    /** The square of the gradients' norm; the factor; 1 where finite. */
    public float[] scale() {
        return values(world.places(Role.OUTPUT, TrainingPrograms.SQUARE_NORM).getFirst());
    }

    /**
     * Outputs, parameters and moments, and gradients where ranks keep all of them, whole, by role and name; copies must
     * be equal.
     */
    public Map<String, List<Float>> state() {
        world.run(TrainingPrograms.PUBLISH);
        Map<String, List<Float>> state = new LinkedHashMap<>();
        List<Role> roles = new ArrayList<>(List.of(Role.OUTPUT, Role.PARAMETER, Role.MASTER, Role.OPTIMIZER_STATE));
        if (how.sharding().stage() != 1) {
            roles.add(Role.GRADIENT);
        }
        for (Role role : roles) {
            world.places(role).forEach((name, places) -> state.put(role + " " + name, whole(role + " " + name, places)));
        }
        return state;
    }

    private static List<Float> whole(String what, List<Place> places) {
        Float[] values = new Float[(int) places.getFirst().tensor().part().whole().elements()];
        for (Place place : places) {
            float[] own = values(place);
            for (Part.Run run : place.runs()) {
                for (int index = 0; index < run.length(); index++) {
                    int at = (int) run.whole() + index;
                    float value = own[(int) run.local() + index];
                    if (values[at] != null && values[at] != value && !(Float.isNaN(value) && Float.isNaN(values[at]))) {
                        throw new AssertionError(what + " [" + at + "] is " + value + " on rank " + place.rank()
                                + " and " + values[at] + " on another");
                    }
                    values[at] = value;
                }
            }
        }
        return List.of(values);
    }

    private static float[] values(Place place) {
        DType dtype = place.tensor().dtype();
        ByteBuffer bytes = ByteBuffer.allocate((int) place.tensor().bytes()).order(ByteOrder.nativeOrder());
        place.read(0, bytes);
        bytes.flip();
        float[] values = new float[(int) place.tensor().shape().elements()];
        for (int index = 0; index < values.length; index++) {
            values[index] = switch (dtype) {
                case BF16 -> Float.intBitsToFloat(bytes.getShort() << Short.SIZE);
                case FP16 -> Float.float16ToFloat(bytes.getShort());
                default -> bytes.getFloat();
            };
        }
        return values;
    }

    @Override
    public void close() {
        world.close();
    }
}
