package dev.gatun.plan;

import java.util.Map;
import java.util.TreeMap;

/**
 * Gives out stretches of an address space that begins at 0 and grows as needed: the smallest free one that is large enough,
 * free neighbours joined.
 */
final class Segments {

    private final TreeMap<Long, Long> free = new TreeMap<>();
    private long end;

    /** How far the address space has ever reached. */
    long end() {
        return end;
    }

    long take(long bytes) {
        Map.Entry<Long, Long> best = null;
        for (Map.Entry<Long, Long> candidate : free.entrySet()) {
            if (candidate.getValue() >= bytes && (best == null || candidate.getValue() < best.getValue())) {
                best = candidate;
            }
        }
        if (best != null) {
            long offset = best.getKey();
            long rest = best.getValue() - bytes;
            free.remove(offset);
            if (rest > 0) {
                free.put(offset + bytes, rest);
            }
            return offset;
        }
        Map.Entry<Long, Long> last = free.lastEntry();
        long offset = end;
        if (last != null && last.getKey() + last.getValue() == end) {
            offset = last.getKey();
            free.remove(offset);
        }
        end = offset + bytes;
        return offset;
    }

    void release(long offset, long bytes) {
        long from = offset;
        long to = offset + bytes;
        Map.Entry<Long, Long> before = free.floorEntry(from);
        if (before != null && before.getKey() + before.getValue() == from) {
            from = before.getKey();
        }
        Long after = free.remove(to);
        if (after != null) {
            to += after;
        }
        free.put(from, to - from);
    }
}
