package dev.gatun.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gatun.exec.World;
import dev.gatun.train.checkpoint.SafetensorsFile;
import dev.gatun.train.checkpoint.SafetensorsWriter;
import dev.gatun.train.checkpoint.TensorSource;
import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportRunTest {

    @TempDir
    private Path folder;

    @Test
    void weightsAreThoseThatATrainingStartsFrom() throws IOException {
        ExportRun run = ExportRun.of(config());
        run.weights(folder.resolve("exported"));

        Path started = folder.resolve("started");
        try (World world = new World(Devices.of(run.config(), 1), run.plan().ranks())) {
            Weights.initialize(world, run.plan().graph(), run.config().train().seed());
            TensorSource parameters = WorldTensors.parameters(world).distinct().get(0);
            try (SafetensorsWriter writer =
                    SafetensorsWriter.create(started, parameters.entries(), Map.of("format", "pt"))) {
                parameters.writeTo(writer);
            }
        }
        assertArrayEquals(Files.readAllBytes(started), Files.readAllBytes(folder.resolve("exported")));
    }

    @Test
    void batchesAreOneStepBehindTheOtherTokensFirst() throws IOException {
        TrainingConfig config = config();
        ExportRun run = ExportRun.of(config);
        run.batches(folder.resolve("batches"));

        byte[] written = Files.readAllBytes(folder.resolve("batches"));
        ByteBuffer bytes = ByteBuffer.wrap(written).order(ByteOrder.LITTLE_ENDIAN);
        int batch = config.train().batch();
        int[] tokens = new int[batch * config.data().sequenceLength()];
        int[] targets = new int[tokens.length];
        int[] read = new int[tokens.length];
        assertEquals(2L * config.train().steps() * tokens.length * Integer.BYTES, bytes.limit());
        for (int step = 0; step < config.train().steps(); step++) {
            run.batches().train((long) step * batch, batch, tokens, targets);
            bytes.asIntBuffer().get(2 * step * read.length, read);
            assertArrayEquals(tokens, read);
            bytes.asIntBuffer().get((2 * step + 1) * read.length, read);
            assertArrayEquals(targets, read);
        }
    }

    @Test
    void gradientsHaveTheNormThatTheFirstStepOfATrainingTells() throws IOException {
        Runs runs = new Runs(folder);
        TrainingConfig config = config();
        float loss = ExportRun.of(config).gradients(folder.resolve("gradients"));

        double square = 0;
        try (SafetensorsFile file = SafetensorsFile.open(folder.resolve("gradients"))) {
            for (String name : file.tensors().keySet()) {
                float[] values = new float[(int) file.tensor(name).entry().elements()];
                file.read(name, values);
                for (float value : values) {
                    square += (double) value * value;
                }
            }
            assertEquals(
                    ExportRun.of(config).plan().graph().parameters().size(), file.tensors().size());
        }
        runs.train(config, "run");
        String first = Files.readAllLines(folder.resolve("run/metrics.jsonl")).getFirst();
        double norm = Double.parseDouble(first.replaceAll(".*\"grad_norm\":([^,]*),.*", "$1"));
        assertEquals(norm, Math.sqrt(square), 1e-4 * norm);
        assertEquals(runs.losses("run").getFirst(), loss, 1e-6);
    }

    private TrainingConfig config() throws IOException {
        return new Runs(folder).config("precision.dtype=bf16", "train.steps=3");
    }
}
