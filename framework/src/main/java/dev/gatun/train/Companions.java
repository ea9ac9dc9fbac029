package dev.gatun.train;

import dev.gatun.device.Processes;
import dev.gatun.exec.World;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What ties a world to those in other processes: where one fails, all end, with the first reason. */
final class Companions {

    /** A process that dies takes connections of devices down too: whichever is noticed first, its death is why. */
    private static final long REASON_MILLIS = 1_000;

    private final Processes processes;
    private final CountDownLatch told = new CountDownLatch(1);
    private volatile RuntimeException elsewhere;

    Companions(Processes processes, World world) {
        this.processes = processes;
        processes.onFailure(cause -> {
            elsewhere = cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
            told.countDown();
            world.abort(cause);
        });
    }

    /** Tells the others of a failure here, and returns what to throw: it, or what it followed from. */
    RuntimeException failed(RuntimeException here) {
        if (processes.count() == 1) {
            return here;
        }
        if (here instanceof IllegalStateException) {
            awaitReason();
        }
        RuntimeException first = elsewhere;
        if (first == null) {
            processes.fail(here);
            return here;
        }
        if (first != here && !String.valueOf(here.getMessage()).equals(first.getMessage())) {
            first.addSuppressed(here);
        }
        return first;
    }

    /** What devices and exchanges throw may follow from what happened in another process. */
    private void awaitReason() {
        try {
            told.await(REASON_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
    }
}
