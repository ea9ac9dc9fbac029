package dev.gatun.device.cpu;

/** Deals floats to workers in whole cache lines, so that no two of them write to one, and no vector is split. */
final class CacheLines {

    /** Floats in a line of 64 bytes. */
    static final int FLOATS = 16;

    private CacheLines() {}

    /** The first of the worker's share of {@code floats}. */
    static long from(Worker worker, long floats) {
        return Math.min(floats, (long) worker.from(lines(floats)) * FLOATS);
    }

    /** The float after the worker's last. */
    static long to(Worker worker, long floats) {
        return Math.min(floats, (long) worker.to(lines(floats)) * FLOATS);
    }

    private static int lines(long floats) {
        return Math.toIntExact(Math.ceilDiv(floats, FLOATS));
    }
}
