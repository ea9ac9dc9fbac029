package dev.gatun.train;

import dev.gatun.data.Batches;
import dev.gatun.data.Corpus;
import dev.gatun.data.TokenShards;
import dev.gatun.data.Tokenizer;
import dev.gatun.data.Tokenizers;
import dev.gatun.exec.World;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.SafetensorsWriter;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.checkpoint.TensorSource;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What another library needs to train as Gatun does, and what Gatun makes of it, for {@code ci/peers/curve-gpu}.
 *
 * <p>{@code ExportRun start CONFIG FOLDER} writes {@link #WEIGHTS} and {@link #BATCHES}: all that a training of the
 * configuration begins with and is given. It needs no device. {@code ExportRun gradients CONFIG FOLDER} does one step's
 * work on the configuration's device, one rank and one micro-batch, and writes {@link #GRADIENTS}.
 *
 * @param batches of the configuration's text
 */
record ExportRun(TrainingConfig config, TrainingPlan plan, Batches batches) {

    /** The parameters' first values, in fp32 by name. */
    static final String WEIGHTS = "weights.safetensors";

    /** int32, little-endian: for each step the tokens (B, T), then the targets (B, T). */
    static final String BATCHES = "batches.int32";

    /** The loss' gradients at the first weights for the first batch, before clipping, in fp32 by name. */
    static final String GRADIENTS = "gradients.safetensors";

    /** Elements that are written at once. */
    private static final int PIECE = 1 << 22;

    /** The mode, the configuration and the folder. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("usage: ExportRun start|gradients CONFIG FOLDER");
        }
        ExportRun run = of(ConfigReader.read(Path.of(arguments[1]), List.of()));
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        switch (arguments[0]) {
            case "start" -> {
                run.weights(folder.resolve(WEIGHTS));
                run.batches(folder.resolve(BATCHES));
            }
            case "gradients" -> System.out.println("loss " + run.gradients(folder.resolve(GRADIENTS)));
            default -> throw new IllegalArgumentException("there is no mode " + arguments[0]);
        }
    }

    static ExportRun of(TrainingConfig config) {
        Tokenizer tokenizer = Tokenizers.open(config.data().tokenizer());
        TokenShards tokens = TokenShards.open(
                Corpus.open(config.data().text(), config.data().textField()),
                tokenizer,
                config.data().cache().orElseGet(TokenShards::defaultCacheFolder));
        Batches batches = new Batches(
                tokens, config.data().sequenceLength(), config.data().validationFraction(), config.data().seed());
        return new ExportRun(config, TrainingPlan.of(config, tokenizer.vocabularySize()), batches);
    }

    void weights(Path file) {
        Graph graph = plan.graph();
        Map<String, Tensor> parameters = new TreeMap<>();
        graph.parameters().keySet().forEach(parameter -> parameters.put(parameter.name(), parameter));
        List<TensorEntry> entries = parameters.values().stream().map(ExportRun::entry).toList();
        float[] values = new float[PIECE];
        ByteBuffer bytes = littleEndian(PIECE * Float.BYTES);
        try (SafetensorsWriter writer = SafetensorsWriter.create(file, entries, Map.of("format", "pt"))) {
            parameters.forEach((name, parameter) -> {
                Initializer initializer = graph.parameters().get(parameter);
                long elements = parameter.shape().elements();
                for (long at = 0; at < elements; at += PIECE) {
                    int length = (int) Math.min(PIECE, elements - at);
                    initializer.fill(config.train().seed(), name, at, values, 0, length);
                    bytes.clear().asFloatBuffer().put(values, 0, length);
                    writer.write(bytes.limit(length * Float.BYTES));
                }
            });
        }
    }

    private static TensorEntry entry(Tensor parameter) {
        long[] dims = parameter.shape().dims().stream().mapToLong(Integer::longValue).toArray();
        return TensorEntry.of(parameter.name(), Dtype.F32, dims);
    }

    void batches(Path file) throws IOException {
        int batch = config.train().batch();
        int[] tokens = new int[batch * config.data().sequenceLength()];
        int[] targets = new int[tokens.length];
        ByteBuffer bytes = littleEndian(2 * tokens.length * Integer.BYTES);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (long step = 0; step < config.train().steps(); step++) {
                batches.train(step * batch, batch, tokens, targets);
                bytes.clear().asIntBuffer().put(tokens).put(targets);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
        }
    }

    /** Returns the loss. */
    float gradients(Path file) {
        if (plan.how().mesh().size() != 1 || plan.how().schedule().microBatches() != 1) {
            throw new IllegalArgumentException("gradients are taken on one rank, in one micro-batch");
        }
        int batch = config.train().batch();
        int[] tokens = new int[batch * config.data().sequenceLength()];
        int[] targets = new int[tokens.length];
        batches.train(0, batch, tokens, targets);
        try (World world = new World(Devices.of(config, 1), plan.ranks())) {
            Weights.constants(world, plan.graph());
            Weights.initialize(world, plan.graph(), config.train().seed());
            world.run(TrainingPrograms.PUBLISH);
            input(world, TrainingPrograms.input(TrainingPlan.TOKENS, 0), tokens);
            input(world, TrainingPrograms.input(TrainingPlan.TARGETS, 0), targets);
            input(world, TrainingPrograms.HYPER, 0, 1, 1); // a learning rate of 0
            input(world, TrainingPrograms.LOSS_SCALE, 1);
            world.run(TrainingPrograms.TRAIN);
            TensorSource gradients = new WorldTensors(world, Role.GRADIENT).distinct().get(0);
            try (SafetensorsWriter writer = SafetensorsWriter.create(file, gradients.entries(), Map.of())) {
                gradients.writeTo(writer);
            }
            float[] loss = new float[1];
            world.places(Role.OUTPUT, "loss").getFirst().read(0, loss, 1);
            return loss[0];
        }
    }

    private static void input(World world, String name, int[] values) {
        world.places(Role.INPUT, name).forEach(place -> place.write(values, 0, values.length));
    }

    private static void input(World world, String name, float... values) {
        world.places(Role.INPUT, name).forEach(place -> place.write(0, values, values.length));
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
