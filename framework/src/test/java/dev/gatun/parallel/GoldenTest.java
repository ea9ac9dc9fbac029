package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.Llama;
import dev.gatun.model.Model;
import dev.gatun.model.TransformerShape;
import dev.gatun.graph.Program;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.checkpoint.SafetensorsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything a training computes, against Hugging Face's models in PyTorch: {@code ci/golden/make-golden} made the
 * files. Errors are relative to the largest element of a tensor.
 */
class GoldenTest {

    private static final double TOLERANCE = 1e-5;
    private static final int STEPS = 5;

    private SafetensorsFile golden;
    private Map<String, String> settings;
    private Model model;

    static Stream<String> cases() {
        return Stream.of("gpt2-tied", "gpt2-untied-odd", "llama-full", "llama-grouped", "llama-tied-odd");
    }

    /** Stages, micro-batches (0 for as many as sequences) and threads a device. */
    record Layout(int stages, int microBatches, int threads) {}

    static Stream<Object[]> casesAndLayouts() {
        List<Layout> layouts = List.of(new Layout(1, 1, 1), new Layout(1, 1, 3), new Layout(1, 0, 1), new Layout(2, 0, 2), new Layout(3, 0, 1));
        return cases().flatMap(name -> layouts.stream().map(layout -> new Object[] {name, layout}));
    }

    private void open(String name) throws Exception {
        golden = SafetensorsFile.open(
                Path.of(GoldenTest.class.getResource("/dev/gatun/golden/" + name + ".safetensors").toURI()));
        settings = golden.metadata();
        TransformerShape shape = new TransformerShape(
                integer("layers"), integer("hidden"), integer("heads"), integer("kv_heads"), integer("ffn"), integer("vocabulary"),
                integer("context"), Boolean.parseBoolean(settings.get("tied_head")), real("norm_epsilon"), real("rope_theta"));
        model = settings.get("architecture").equals("gpt2") ? new Gpt2(shape) : new Llama(shape);
    }

    @AfterEach
    void close() {
        golden.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("casesAndLayouts")
    void lossGradientsAndUpdatesAreThoseOfPyTorch(String name, Layout layout) throws Exception {
        open(name);
        int batch = integer("batch");
        int sequence = integer("sequence_length");
        int microBatches = layout.microBatches == 0 ? batch : layout.microBatches;
        int microBatch = batch / microBatches;
        Recorder recorder = new Recorder();
        model.loss(
                recorder,
                recorder.input("tokens", TensorType.int32(microBatch, sequence)),
                recorder.input("targets", TensorType.int32(microBatch, sequence)));
        Graph graph = recorder.graph();
        OptimizerRule rule = new OptimizerRule(
                real("beta1"), real("beta2"), real("epsilon"), real("weight_decay"), real("clip_norm"));
        Parallelism how = TinyModels.pipeline(layout.stages, microBatches);
        List<List<Program>> programs =
                TrainingPrograms.of(graph, Partition.balanced(graph, layout.stages), how, rule);
        try (World world = world(programs, how.mesh(), layout.threads)) {
            load(world, graph);
            int[] tokens = ints("tokens");
            int[] targets = ints("targets");
            float[] losses = floats("losses");
            for (int step = 1; step <= STEPS; step++) {
                for (int index = 0; index < microBatches; index++) {
                    int from = ((step - 1) * batch + index * microBatch) * sequence;
                    for (Place place : world.places(Role.INPUT, TrainingPrograms.input("tokens", index))) {
                        place.write(tokens, from, microBatch * sequence);
                    }
                    for (Place place : world.places(Role.INPUT, TrainingPrograms.input("targets", index))) {
                        place.write(targets, from, microBatch * sequence);
                    }
                }
                float[] hyper = {
                    (float) real("learning_rate"),
                    (float) (1 - Math.pow(real("beta1"), step)),
                    (float) (1 - Math.pow(real("beta2"), step))
                };
                world.places(Role.INPUT, TrainingPrograms.HYPER).forEach(place -> place.write(0, hyper, 3));
                if (step == 1) {
                    world.run(TrainingPrograms.EVALUATE);
                    compare(world, Role.OUTPUT, "loss", floats("loss"));
                }
                world.run(TrainingPrograms.TRAIN);
                compare(world, Role.OUTPUT, "loss", new float[] {losses[step - 1]});
                if (step == 1) {
                    float[] norm = floats("grad_norm");
                    compare(world, Role.OUTPUT, TrainingPrograms.SQUARE_NORM, new float[] {norm[0] * norm[0]});
                    for (Tensor parameter : graph.parameters().keySet()) {
                        compare(world, Role.GRADIENT, parameter.name(), floats("gradients." + parameter.name()));
                    }
                }
            }
            for (Tensor parameter : graph.parameters().keySet()) {
                compare(world, Role.PARAMETER, parameter.name(), floats("updated." + parameter.name()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void logitsAreThoseOfPyTorch(String name) throws Exception {
        open(name);
        Recorder recorder = new Recorder();
        Tensor tokens = recorder.input("tokens", TensorType.int32(integer("batch"), integer("sequence_length")));
        Tensor logits = model.logits(recorder, tokens);
        try (World world = world(
                List.of(List.of(ForwardProgram.of(recorder.graph(), logits))), TinyModels.pipeline(1, 1).mesh(), 2)) {
            load(world, recorder.graph());
            world.places(Role.INPUT, "tokens").getFirst().write(ints("tokens"), 0, (int) tokens.shape().elements());
            world.run(ForwardProgram.NAME);
            compare(world, Role.OUTPUT, logits.name(), floats("logits"));
        }
    }

    private static World world(List<List<Program>> programs, Mesh mesh, int threads) {
        List<RankPlan> plans = TinyModels.plan(programs, mesh, threads);
        CpuFabric fabric = new CpuFabric();
        return new World(
                IntStream.range(0, plans.size()).mapToObj(rank -> new CpuDevice(rank, threads, fabric)).toList(), plans);
    }

    private void load(World world, Graph graph) {
        graph.parameters().keySet().forEach(parameter -> {
            float[] values = floats("parameters." + parameter.name());
            world.places(Role.PARAMETER, parameter.name()).forEach(place -> place.write(0, values, values.length));
        });
        graph.constants().forEach((constant, values) -> world.places(Role.CONSTANT, constant.name())
                .forEach(place -> place.write(0, values, values.length)));
    }

    private static void compare(World world, Role role, String name, float[] expected) {
        List<Place> places = world.places(role, name);
        assertThat(places).as(role + " " + name).isNotEmpty();
        for (Place place : places) {
            float[] actual = new float[expected.length];
            place.read(0, actual, actual.length);
            double largest = 0;
            double difference = 0;
            for (int i = 0; i < expected.length; i++) {
                largest = Math.max(largest, Math.abs(expected[i]));
                difference = Math.max(difference, Math.abs((double) expected[i] - actual[i]));
            }
            assertThat(difference / largest).as("relative error of %s %s on rank %d", role, name, place.rank()).isLessThan(TOLERANCE);
        }
    }

    private int integer(String key) {
        return Integer.parseInt(settings.get(key));
    }

    private double real(String key) {
        return Double.parseDouble(settings.getOrDefault(key, "0"));
    }

    private float[] floats(String name) {
        float[] values = new float[(int) golden.tensor(name).entry().elements()];
        golden.read(name, values);
        return values;
    }

    private int[] ints(String name) {
        int[] values = new int[(int) golden.tensor(name).entry().elements()];
        golden.read(name, values);
        return values;
    }
}
