package dev.gatun.device.cpu;

/** Deals floats to workers in whole cache lines, so that no two of them write to one, and no vector is split. */
final class CacheLines {

    /** Floats in a line of 64 bytes. */
    static final int FLOATS = 16;

    static final long BYTES = FLOATS * (long) Float.BYTES;

    private CacheLines() {}

    /** The first of the worker's share of {@code floats}. */
    static long from(Worker worker, long floats) {
        return from(worker.index, worker.count, floats);
    }

    /** The float after the worker's last. */
    static long to(Worker worker, long floats) {
        return from(worker.index + 1, worker.count, floats);
    }

    /** The first float of share {@code index} of {@code count}, which is also the one after the share before. */
    static long from(int index, int count, long floats) {
        return Math.min(floats, Math.ceilDiv(floats, FLOATS) * index / count * FLOATS);
    }
}
