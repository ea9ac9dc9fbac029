package dev.gatun.device.cpu;

import dev.gatun.device.cpu.SpinBarrier.BrokenTeamException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * How a thread waits for another: it spins, since a kernel takes microseconds; then it offers its core to others; and when
 * that takes long, it sleeps, so that what it waits for, or the compiler, has the core to itself.
 */
final class Waiting {

    /** About 50 microseconds. */
    private static final int SPINS = 2_000;

    /** Up to here it yields. */
    private static final int YIELDS = SPINS + 50;

    private static final long NAP_NANOS = 20_000;

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
        } else if (spins < YIELDS) {
            Thread.yield();
        } else {
            LockSupport.parkNanos(NAP_NANOS);
        }
    }

    /**
     * What a rank says that has waited too long.
     *
     * @param what the operation it waits at
     * @param missing for whom, and where each of them is
     */
    static String tooLong(int rank, Duration limit, Position position, String what, List<String> missing) {
        String seconds = BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
        return "rank " + rank + " waited " + seconds + " s in " + position + ", at " + what
                + " for " + String.join(", and ", missing);
    }
}
