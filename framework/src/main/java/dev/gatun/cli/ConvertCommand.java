package dev.gatun.cli;

import dev.gatun.Version;
import dev.gatun.train.TrainingException;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.config.ByteSize;
import dev.gatun.train.fit.Quantity;
import dev.gatun.train.huggingface.HuggingFaceExport;
import dev.gatun.train.huggingface.HuggingFaceFolder;
import dev.gatun.train.huggingface.ImportedRun;
import dev.gatun.train.metrics.ByteProgress;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gatun convert}. */
@Command(
        name = "convert",
        description = "Converts a GPT-2 or Llama model between Hugging Face's format and Gatun's.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private static final Map<String, Dtype> DTYPES = Map.of("fp32", Dtype.F32, "bf16", Dtype.BF16, "fp16", Dtype.F16);

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "With --to gatun, a folder as save_pretrained of transformers writes it; with --to hf, a "
                    + "run's folder, for its newest checkpoint, or the folder of one checkpoint.")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "The folder to make, which must not be there.")
    private Path out;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "gatun or hf.")
    private String format;

    @Option(
            names = "--dtype",
            paramLabel = "TYPE",
            description = "With --to hf: weights as fp32, the default, bf16 or fp16.")
    private String dtype;

    @Option(
            names = "--max-shard-size",
            paramLabel = "SIZE",
            description = "With --to hf: the most bytes of a file of weights, 5GB by default.")
    private String maxShardSize;

    @Option(
            names = "--tokenizer",
            paramLabel = "NAME",
            description = "bytes, gpt2 or a tokenizer.json, in place of the one that IN has or names.")
    private String tokenizer;

    @Override
    public Integer call() {
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw new TrainingException(out + " is there already. Name a folder that is not, or move it away.");
        }
        switch (format) {
            case "gatun" -> toGatun();
            case "hf" -> toHuggingFace();
            default -> throw new ParameterException(
                    spec.commandLine(), "--to is " + format + ", and must be gatun or hf");
        }
        return ExitCode.OK;
    }

    private void toGatun() {
        if (dtype != null || maxShardSize != null) {
            throw new ParameterException(spec.commandLine(), (dtype != null ? "--dtype" : "--max-shard-size")
                    + " is for --to hf: a checkpoint of Gatun's is fp32, in files of its own");
        }
        if (!HuggingFaceFolder.isOne(in) && !new CheckpointFolder(in, 1).all().isEmpty()) {
            throw new TrainingException(in + " is a run of Gatun's already. Give --to hf to convert it to Hugging "
                    + "Face's format.");
        }
        try (HuggingFaceFolder folder = HuggingFaceFolder.open(in)) {
            ImportedRun run = ImportedRun.of(folder, Optional.ofNullable(tokenizer), out);
            whileTelling(run.bytes(), progress -> run.write(Version.ofGatun(), progress));
        }
        Path config = out.resolve(ImportedRun.CONFIG);
        say("Converted: %s, which trains on from its weights:", config);
        say("  ./gatun train %s --out runs/%s --set data.text=FOLDER", config, out.toAbsolutePath().getFileName());
        say("  ./gatun generate --checkpoint %s --prompt TEXT", out);
    }

    private void toHuggingFace() {
        Dtype type = dtype();
        long most = maxShardBytes();
        if (HuggingFaceFolder.isOne(in)) {
            throw new TrainingException(in + " has a config.json, as folders in Hugging Face's format have. Give --to "
                    + "gatun to convert it to Gatun's, or name a run's folder or a checkpoint's.");
        }
        try (Checkpoint checkpoint = Checkpoint.find(in)) {
            HuggingFaceExport export =
                    new HuggingFaceExport(checkpoint, Optional.ofNullable(tokenizer), type, most, out);
            whileTelling(export.bytes(), export::write);
            say("Converted: %s, %s of weights in %d file%s, from %s",
                    out,
                    Quantity.bytes(export.bytes()),
                    export.files(),
                    export.files() == 1 ? "" : "s",
                    checkpoint.folder());
            export.tokenizerNote().ifPresent(note -> say("%s", note));
        }
    }

    private Dtype dtype() {
        String name = dtype == null ? "fp32" : dtype;
        if (!DTYPES.containsKey(name)) {
            throw new ParameterException(spec.commandLine(), "--dtype is " + name + ", and must be fp32, bf16 or fp16");
        }
        return DTYPES.get(name);
    }

    private long maxShardBytes() {
        String size = maxShardSize == null ? "5GB" : maxShardSize;
        return ByteSize.of(size).orElseThrow(() -> new ParameterException(spec.commandLine(), "--max-shard-size is "
                + size + ", and must be a number of bytes with or without KiB, MiB, GiB, kB, MB or GB, as 5GB"));
    }

    private interface Work {
        void with(ByteProgress progress);
    }

    /** What was given is right by now. */
    private static void whileTelling(long bytes, Work work) {
        try (ByteProgress progress = ByteProgress.ofThisProcess(bytes)) {
            work.with(progress);
        } catch (RuntimeException failure) {
            throw new Failure.OnTheWay(failure);
        }
    }

    private void say(String format, Object... arguments) {
        spec.commandLine().getOut().printf(Locale.ROOT, format + "%n", arguments);
        spec.commandLine().getOut().flush();
    }
}
