package dev.gatun.device.cpu;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs a kernel on some threads, for tests of single kernels. */
final class Crew {

    private Crew() {}

    static void run(int threads, Consumer<Worker> kernel) {
        SpinBarrier barrier = new SpinBarrier(threads);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int index = 0; index < threads; index++) {
                Worker worker = new Worker(index, threads, barrier);
                all.add(executor.submit(() -> {
                    try {
                        kernel.accept(worker);
                    } catch (Throwable failure) {
                        barrier.fail(failure);
                        throw failure;
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
