package dev.gatun.parallel;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Role;
import dev.gatun.graph.TensorType;
import dev.gatun.graph.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A pipeline that trains on random tokens, with everything it keeps to be compared with another's. */
public final class Training implements AutoCloseable {

    private final World world;
    private final Graph graph;
    private final int microBatches;
    private final SplittableRandom random;

    /** First weights and tokens are functions of the seed alone. */
    public Training(Graph graph, List<List<Program>> programs, int microBatches, int threads, long seed) {
        CpuFabric fabric = new CpuFabric();
        List<CpuDevice> devices = IntStream.range(0, programs.size())
                .mapToObj(rank -> new CpuDevice(rank, threads, fabric))
                .toList();
        this.graph = graph;
        this.microBatches = microBatches;
        random = new SplittableRandom(seed);
        world = new World(devices, TinyModels.plan(programs, threads));
        graph.parameters().forEach((parameter, initializer) -> {
            float[] values = new float[(int) parameter.shape().elements()];
            initializer.fill(seed, parameter.name(), 0, values, values.length);
            world.places(Role.PARAMETER, parameter.name()).forEach(place -> place.write(0, values, values.length));
        });
        graph.constants().forEach((constant, values) -> world.places(Role.CONSTANT, constant.name())
                .forEach(place -> place.write(0, values, values.length)));
    }

    public World world() {
        return world;
    }

    /** Writes new tokens and targets for all micro-batches. */
    public void feed() {
        TensorType type = graph.tensor("tokens").type();
        int[] values = new int[(int) type.shape().elements()];
        for (int microBatch = 0; microBatch < microBatches; microBatch++) {
            for (String name : List.of("tokens", "targets")) {
                for (int index = 0; index < values.length; index++) {
                    values[index] = random.nextInt(TinyModels.VOCABULARY);
                }
                world.places(Role.INPUT, PipelinePrograms.input(name, microBatch))
                        .forEach(place -> place.write(values, 0, values.length));
            }
        }
    }

    /** Trains step number {@code step} on what was fed. */
    public void step(int step) {
        float[] hyper = {1e-2f, (float) (1 - Math.pow(0.9, step)), (float) (1 - Math.pow(0.95, step))};
        world.places(Role.INPUT, PipelinePrograms.HYPER).forEach(place -> place.write(0, hyper, hyper.length));
        world.run(PipelinePrograms.TRAIN);
    }

    /** Loss, square norm, gradients, parameters and moments, by role and name; copies must be equal. */
    public Map<String, List<Float>> state() {
        Map<String, List<Float>> state = new LinkedHashMap<>();
        for (Role role : List.of(Role.OUTPUT, Role.GRADIENT, Role.PARAMETER, Role.OPTIMIZER_STATE)) {
            for (Place first : world.places(role)) {
                for (Place place : world.places(role, first.tensor().name())) {
                    String key = role + " " + first.tensor().name();
                    List<Float> known = state.putIfAbsent(key, values(place));
                    if (known != null && !known.equals(values(place))) {
                        throw new AssertionError(key + " differs between ranks");
                    }
                }
            }
        }
        return state;
    }

    private static List<Float> values(Place place) {
        float[] values = new float[(int) place.tensor().shape().elements()];
        place.read(0, values, values.length);
        List<Float> boxed = new ArrayList<>();
        for (float value : values) {
            boxed.add(value);
        }
        return boxed;
    }

    @Override
    public void close() {
        world.close();
    }
}
