package dev.gatun.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gatun train}. */
@Command(name = "train", description = "Trains a model.", mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getErr()
                .println("gatun train: this version cannot train yet. Training arrives with the engine, the next release step.");
        return ExitCode.SOFTWARE;
    }
}
