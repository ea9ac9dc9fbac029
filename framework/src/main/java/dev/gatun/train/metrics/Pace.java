package dev.gatun.train.metrics;

import java.util.function.LongSupplier;

/** How long a session has run, and how long it still will. */
final class Pace {

    private static final long SECOND = 1_000_000_000;

    private final long steps;
    private final LongSupplier nanos;
    private final long began;
    private long firstStep;
    private long firstAt;
    private long lastStep;

    Pace(long steps, LongSupplier nanos) {
        this.steps = steps;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    void stepped(long step) {
        if (firstStep == 0) {
            firstStep = step;
            firstAt = nanos.getAsLong();
        }
        lastStep = step;
    }

    long elapsedSeconds() {
        return (nanos.getAsLong() - began) / SECOND;
    }

    /** Negative if not known yet. The first step says nothing of the others: it warms up. */
    long remainingSeconds() {
        long remaining = Math.max(0, steps - lastStep);
        if (remaining == 0) {
            return 0;
        }
        if (lastStep == firstStep) {
            return -1;
        }
        double nanosPerStep = (nanos.getAsLong() - firstAt) / (double) (lastStep - firstStep);
        return Math.round(remaining * nanosPerStep / SECOND);
    }
}
