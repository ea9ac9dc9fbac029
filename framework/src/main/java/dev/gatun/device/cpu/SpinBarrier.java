package dev.gatun.device.cpu;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A barrier that spins, since a kernel takes microseconds and a thread that parks takes tens of them to wake. It
 * yields after a while, for machines where more threads run than there are cores.
 */
final class SpinBarrier {

    private final int parties;
    private final AtomicInteger arrived = new AtomicInteger();
    private volatile int generation;
    private volatile Throwable cause;

    SpinBarrier(int parties) {
        this.parties = parties;
    }

    /** Returns once all parties have called it. Throws {@link BrokenTeamException} in all of them after {@link #fail}. */
    void await() {
        if (cause != null) {
            throw new BrokenTeamException(cause);
        }
        if (parties == 1) {
            return;
        }
        int mine = generation;
        if (arrived.incrementAndGet() == parties) {
            arrived.set(0);
            generation = mine + 1;
        } else {
            for (int spins = 0; generation == mine; spins++) {
                Waiting.once(spins, cause);
            }
        }
    }

    /** Lets nobody wait for a party that will not come. The first cause stays: later ones follow from it. */
    synchronized void fail(Throwable reason) {
        if (cause == null) {
            cause = reason;
        }
    }

    /** Thrown in those who wait for a thread that failed; the cause is what that thread threw. */
    static final class BrokenTeamException extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenTeamException(Throwable cause) {
            super("another thread failed", cause);
        }

        /** What the thread that failed threw. */
        RuntimeException reason() {
            return switch (getCause()) {
                case BrokenTeamException further -> further.reason();
                case RuntimeException own -> own;
                case Error error -> throw error;
                default -> this;
            };
        }
    }
}
