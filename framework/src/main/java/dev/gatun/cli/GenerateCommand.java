package dev.gatun.cli;

import dev.gatun.train.Sampler;
import dev.gatun.train.TextGenerator;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.DeviceSettings.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gatun generate}. */
@Command(
        name = "generate",
        description = "Continues a text with a trained model.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--checkpoint",
            required = true,
            paramLabel = "DIR",
            description = "A run's output folder, for its newest checkpoint, or the folder of one checkpoint.")
    private Path folder;

    @Option(names = "--prompt", required = true, paramLabel = "TEXT", description = "What the text begins with.")
    private String prompt;

    @Option(names = "--tokens", paramLabel = "N", description = "Tokens to add at most; ${DEFAULT-VALUE} by default.")
    private int tokens = 200;

    @Option(names = "--stop", paramLabel = "TEXT", description = "Ends the text where this comes up. \\n is a line's end.")
    private String stop;

    @Option(
            names = "--temperature",
            paramLabel = "T",
            description = "Below 1 keeps to what is likely, 0 takes only the likeliest; ${DEFAULT-VALUE} by default.")
    private double temperature = 0.8;

    @Option(names = "--top-k", paramLabel = "K", description = "Draws among the K likeliest tokens; 0, the default, among all.")
    private int topK;

    @Option(
            names = "--top-p",
            paramLabel = "P",
            description = "Draws among the likeliest tokens that together have this probability; 1, the default, among all.")
    private double topP = 1;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed writes the same text; ${DEFAULT-VALUE} by default.")
    private long seed = 1;

    @Option(
            names = "--device",
            paramLabel = "KIND",
            description = "What computes: cpu or cuda; by default, what the model was trained on.")
    private String device;

    @Option(names = "--threads", paramLabel = "N", description = "CPU cores to use, without a GPU; all by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (tokens < 1 || threads < 1) {
            throw new ParameterException(spec.commandLine(), tokens < 1
                    ? "--tokens is " + tokens + ", and must be 1 or more"
                    : "--threads is " + threads + ", and must be 1 or more");
        }
        Sampler sampler;
        try {
            sampler = new Sampler(temperature, topK, topP, seed);
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(spec.commandLine(), "--" + outOfRange.getMessage());
        }
        try (Checkpoint checkpoint = Checkpoint.find(folder);
                TextGenerator generator = TextGenerator.open(checkpoint, kind(checkpoint), threads)) {
            String end = stop == null ? null : stop.replace("\\n", "\n");
            spec.commandLine().getOut().println(generator.complete(prompt, tokens, end, sampler));
        }
        return ExitCode.OK;
    }

    private Kind kind(Checkpoint checkpoint) {
        if (device == null) {
            return ConfigReader.readText(
                            checkpoint.state().config(), "the configuration in " + checkpoint.folder(), List.of())
                    .device()
                    .kind();
        }
        return switch (device) {
            case "cpu" -> Kind.CPU;
            case "cuda" -> Kind.CUDA;
            default ->
                throw new ParameterException(spec.commandLine(), "--device is " + device + ", and must be cpu or cuda");
        };
    }
}
