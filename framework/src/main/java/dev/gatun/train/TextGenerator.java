package dev.gatun.train;

import dev.gatun.data.Tokenizer;
import dev.gatun.data.Tokenizers;
import dev.gatun.device.Device;
import dev.gatun.device.Peers;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Node;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Model;
import dev.gatun.parallel.ForwardProgram;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.DeviceSettings;
import dev.gatun.train.config.TrainingConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Continues texts with a trained model, on one device. */
public final class TextGenerator implements AutoCloseable {

    private final Tokenizer tokenizer;
    private final int window;
    private final int vocabulary;
    private final World world;
    private final Place tokens;
    private final Place logits;

    /** The model of a checkpoint on the CPU, as {@link #open(Checkpoint, DeviceSettings.Kind, int)}. */
    public static TextGenerator open(Checkpoint checkpoint, int threads) {
        return open(checkpoint, DeviceSettings.Kind.CPU, threads, OwnParts.NONE);
    }

    /**
     * The model of a checkpoint, by the configuration that is stored with it.
     *
     * @param kind what computes
     * @param threads cores to use, if that is the CPU
     * @throws TrainingException if the weights are not those of that configuration, or the machine has not the device
     */
    public static TextGenerator open(Checkpoint checkpoint, DeviceSettings.Kind kind, int threads) {
        return open(checkpoint, kind, threads, OwnParts.NONE);
    }

    /** As {@link #open(Checkpoint, DeviceSettings.Kind, int)}, of a program that has a model of its own. */
    public static TextGenerator open(Checkpoint checkpoint, DeviceSettings.Kind kind, int threads, OwnParts own) {
        TrainingConfig config = ConfigReader.readText(
                checkpoint.state().config(), "the configuration in " + checkpoint.folder(), List.of());
        Tokenizer tokenizer = Tokenizers.open(config.data().tokenizer());
        Model model = Models.of(config.model(), tokenizer.vocabularySize(), own.model());
        return new TextGenerator(
                model,
                tokenizer,
                checkpoint.model(),
                config.data().sequenceLength(),
                Devices.workspace(kind, threads),
                () -> Devices.forInference(config, kind, threads));
    }

    /** @param window the most tokens that the model sees at a time */
    private TextGenerator(
            Model model,
            Tokenizer tokenizer,
            StoredTensors weights,
            int window,
            ToLongFunction<Node> workspace,
            Supplier<Device> device) {
        this.tokenizer = tokenizer;
        this.window = window;
        this.vocabulary = model.shape().vocabulary();
        Recorder recorder = new Recorder();
        Tensor input = recorder.input("tokens", TensorType.int32(1, window));
        Tensor output = model.logits(recorder, input);
        List<RankPlan> plans = RankPlan.of(
                List.of(List.of(ForwardProgram.of(recorder.graph(), output))),
                List.of(Peers.none()),
                workspace);
        world = new World(List.of(device.get()), plans);
        Weights.constants(world, recorder.graph());
        new WorldTensors(world, Role.PARAMETER).load(weights);
        tokens = world.places(Role.INPUT, input.name()).getFirst();
        logits = world.places(Role.OUTPUT, output.name()).getFirst();
    }

    /**
     * The prompt and what follows.
     *
     * @param most tokens to add; fewer where the text ends or {@code stop} comes up
     * @param stop ends the text, and is left out of it; null for none
     * @throws TrainingException if the prompt has no token
     */
    public String complete(String prompt, int most, String stop, Sampler sampler) {
        int[] start = tokenizer.encode(prompt);
        if (start.length == 0) {
            throw new TrainingException("The prompt is empty. Give it some text to go on from, as \"house: \".");
        }
        int[] text = start; // grows, as most may be far more than there will be
        float[] row = new float[vocabulary];
        int length = start.length;
        while (length - start.length < most) {
            int from = Math.max(0, length - window);
            int[] seen = Arrays.copyOf(Arrays.copyOfRange(text, from, length), window); // what is behind does not matter
            tokens.write(seen, 0, window);
            world.run(ForwardProgram.NAME);
            logits.read((long) (length - from - 1) * vocabulary, row, vocabulary);
            int next = sampler.draw(Arrays.copyOf(row, tokenizer.vocabularySize()), length);
            if (tokenizer.endOfText().orElse(-1) == next) {
                break;
            }
            if (length == text.length) {
                text = Arrays.copyOf(text, 2 * length);
            }
            text[length++] = next;
            if (stop != null) {
                String added = tokenizer.decode(text, start.length, length);
                int end = added.indexOf(stop);
                if (end >= 0) {
                    return prompt + added.substring(0, end);
                }
            }
        }
        return prompt + tokenizer.decode(text, start.length, length);
    }

    @Override
    public void close() {
        world.close();
    }
}
