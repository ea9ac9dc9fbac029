package dev.gatun.train;

import dev.gatun.device.Peers;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Model;
import dev.gatun.parallel.ForwardProgram;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.SafetensorsFile;
import dev.gatun.train.checkpoint.SafetensorsWriter;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.DeviceSettings.Kind;
import dev.gatun.train.config.TrainingConfig;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scores that a checkpoint's model gives, for {@code ci/golden/check-hf} and for tests.
 *
 * @param tokens of all sequences, one behind the other
 * @param length tokens of a sequence
 */
public record ExportLogits(int[] tokens, int length) {

    /** A checkpoint, a safetensors file with {@code tokens} I32 (B, T), and the one to write, with {@code logits}. */
    public static void main(String[] arguments) {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("usage: ExportLogits CHECKPOINT TOKENS OUT");
        }
        try (Checkpoint checkpoint = Checkpoint.open(Path.of(arguments[0]));
                SafetensorsFile file = SafetensorsFile.open(Path.of(arguments[1]))) {
            ExportLogits export = of(file);
            float[] logits = export.by(checkpoint);
            ByteBuffer bytes = ByteBuffer.allocate(logits.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(logits);
            TensorEntry entry = TensorEntry.of("logits", Dtype.F32, logits.length);
            try (SafetensorsWriter writer = SafetensorsWriter.create(Path.of(arguments[2]), List.of(entry), Map.of())) {
                writer.write(bytes);
            }
        }
    }

    /** The tokens of a file. */
    public static ExportLogits of(SafetensorsFile file) {
        TensorEntry entry = file.tensor("tokens").entry();
        int[] tokens = new int[(int) entry.elements()];
        file.read("tokens", tokens);
        return new ExportLogits(tokens, Math.toIntExact(entry.shape().getLast()));
    }

    /** (B, T, V). */
    public float[] by(Checkpoint checkpoint) {
        TrainingConfig config =
                ConfigReader.readText(checkpoint.state().config(), "the checkpoint's configuration", List.of());
        Model model = Models.of(config.model(), 1, Optional.empty());
        Recorder recorder = new Recorder();
        Tensor input = recorder.input("tokens", TensorType.int32(tokens.length / length, length));
        Tensor output = model.logits(recorder, input);
        List<RankPlan> plans = RankPlan.of(
                List.of(List.of(ForwardProgram.of(recorder.graph(), output))),
                List.of(Peers.none()),
                Devices.workspace(Kind.CPU, 1));
        try (World world = new World(List.of(Devices.forInference(config, Kind.CPU, 1)), plans)) {
            Weights.constants(world, recorder.graph());
            new WorldTensors(world, Role.PARAMETER).load(checkpoint.model());
            world.places(Role.INPUT, input.name()).getFirst().write(tokens, 0, tokens.length);
            world.run(ForwardProgram.NAME);
            Place logits = world.places(Role.OUTPUT, output.name()).getFirst();
            float[] values = new float[(int) output.shape().elements()];
            logits.read(0, values, values.length);
            return values;
        }
    }
}
