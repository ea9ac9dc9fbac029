package dev.gatun.device.cpu;

import dev.gatun.device.cpu.SpinBarrier.BrokenTeamException;

/** How a thread waits for another: it spins, and after a while lets others have its core. */
final class Waiting {

    /** About 50 microseconds. */
    private static final int SPINS = 2_000;

    private Waiting() {}

    /**
     * One round of waiting.
     *
     * @param spins the rounds before this one
     * @param failure why there is nothing to wait for any more, or null
     */
    static void once(int spins, Throwable failure) {
        if (failure != null) {
            throw new BrokenTeamException(failure);
        }
        if (spins < SPINS) {
            Thread.onSpinWait();
        } else {
            Thread.yield();
        }
    }
}
