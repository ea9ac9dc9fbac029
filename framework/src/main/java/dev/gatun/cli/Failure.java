package dev.gatun.cli;

import dev.gatun.bindings.NativeException;
import dev.gatun.data.DataException;
import dev.gatun.exec.job.JobException;
import dev.gatun.exec.job.LostException;
import dev.gatun.plan.PlanException;
import dev.gatun.train.TrainingException;
import dev.gatun.train.checkpoint.CheckpointException;
import dev.gatun.train.config.ConfigException;
import dev.gatun.train.huggingface.HuggingFaceException;
import dev.gatun.train.metrics.MetricsException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells the user of what went wrong: by its message alone where that was written for people, with a stack trace where it
 * is a fault of Gatun's. The exit status is 2 for what was wrong from the start and 1 for what failed on the way.
 */
final class Failure implements IExecutionExceptionHandler {

    private static final List<Class<? extends Exception>> FOR_PEOPLE = List.of(
            ConfigException.class,
            DataException.class,
            PlanException.class,
            TrainingException.class,
            CheckpointException.class,
            HuggingFaceException.class,
            JobException.class,
            MetricsException.class,
            NativeException.class);

    /** Marks what fails after everything the user gave was found to be right. */
    static final class OnTheWay extends RuntimeException {
        private static final long serialVersionUID = 1;

        OnTheWay(RuntimeException cause) {
            super(cause);
        }
    }

    /** Marks what fails in one of several processes. */
    static final class OfProcess extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String process;

        /** @param process which one, for people */
        OfProcess(String process, RuntimeException cause) {
            super(cause);
            this.process = process;
        }
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult arguments) throws Exception {
        String who = exception instanceof OfProcess one ? one.process + ": " : "";
        Exception told = exception instanceof OfProcess ? (Exception) exception.getCause() : exception;
        boolean begun = told instanceof OnTheWay || told instanceof LostException;
        Exception failure = told instanceof OnTheWay ? (Exception) told.getCause() : told;
        if (!isForPeople(failure) && !isOfARank(failure)) {
            throw failure;
        }
        command.getErr().println("gatun " + command.getCommandName() + ": " + who + failure.getMessage());
        return begun || failure instanceof NativeException || isOfARank(failure) ? ExitCode.SOFTWARE : ExitCode.USAGE;
    }

    private static boolean isForPeople(Throwable failure) {
        return FOR_PEOPLE.stream().anyMatch(known -> known.isInstance(failure));
    }

    /** A world says which rank a library failed on. */
    private static boolean isOfARank(Throwable failure) {
        return failure instanceof IllegalStateException && failure.getCause() instanceof NativeException;
    }
}
