package dev.gatun.cli;

import dev.gatun.device.Processes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.ExitCode;

/**
 * Ends this process when another failed and it does not come to an end by itself, as where a library waits for the
 * other and cannot be told: no process outlives its job.
 */
final class LastResort {

    private static final int SECONDS = 15;

    private LastResort() {}

    static void after(Processes processes) {
        processes.onFailure(cause -> CompletableFuture
                .delayedExecutor(SECONDS, TimeUnit.SECONDS, work -> Thread.ofPlatform().daemon().start(work))
                .execute(() -> {
                    System.err.println("gatun train: " + processes + " is ended, as it did not end by itself within "
                            + SECONDS + " s: " + cause.getMessage());
                    Runtime.getRuntime().halt(ExitCode.SOFTWARE);
                }));
    }
}
