package dev.gatun.cli;

import dev.gatun.TrainingRun;
import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C, or any other way in which the process is told to end: stops the training, and holds the process until this is
 * closed, so that the last step is kept and told of.
 */
final class Interruption implements AutoCloseable {

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(TrainingRun run) {
        hook = new Thread(() -> {
            run.stop();
            try {
                done.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }, "gatun-interruption");
    }

    static Interruption stops(TrainingRun run) {
        Interruption interruption = new Interruption(run);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook runs already, and the process ends with it.
        }
    }
}
