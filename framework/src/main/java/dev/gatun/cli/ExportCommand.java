package dev.gatun.cli;

import dev.gatun.train.checkpoint.Checkpoint;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gatun export}. */
@Command(
        name = "export",
        description = "Writes the model of a checkpoint, whole and without the optimizer's states, to one file.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CHECKPOINT",
            description = "A run's output folder, for its newest checkpoint, or the folder of one checkpoint.")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "FILE.safetensors",
            description = "The file to write, which is not there yet.")
    private Path file;

    @Override
    public Integer call() {
        if (!file.toString().endsWith(".safetensors")) {
            throw new ParameterException(
                    spec.commandLine(), file + " does not end in .safetensors, which is what the file will be");
        }
        try (Checkpoint checkpoint = Checkpoint.find(folder)) {
            checkpoint.exportModel(file);
            spec.commandLine().getOut().printf("%s: the %d tensors of %s%n",
                    file, checkpoint.model().entries().size(), checkpoint.folder());
        }
        return ExitCode.OK;
    }
}
