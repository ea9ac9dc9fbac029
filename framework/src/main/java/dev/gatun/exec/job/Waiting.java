package dev.gatun.exec.job;

import java.time.Duration;

/** How long processes have waited for each other at the start, and when that is to be told of again. */
final class Waiting {

    private final Timing timing;
    private final long began = System.nanoTime();
    private long noted = began;

    Waiting(Timing timing) {
        this.timing = timing;
    }

    /** Until there is something to say again, or it is over. */
    long nanosToNote() {
        long now = System.nanoTime();
        if (now - noted >= timing.told().toNanos()) {
            noted = now;
        }
        return Math.max(1, Math.min(noted + timing.told().toNanos(), began + timing.start().toNanos()) - now);
    }

    boolean isOver() {
        return System.nanoTime() - began >= timing.start().toNanos();
    }

    /** Whether it was not told of for a while; it is now. */
    boolean isToTell() {
        long now = System.nanoTime();
        if (now - noted < timing.told().toNanos()) {
            return false;
        }
        noted = now;
        return true;
    }

    /** For so long. */
    String text() {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s";
    }
}
