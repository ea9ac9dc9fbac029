package dev.gatun.data;

import dev.gatun.graph.Philox;

/**
 * A new shuffle of n things every epoch, computed by position: no table, nothing to save, and resuming at a position is
 * the same as having come there.
 *
 * <p>A balanced Feistel network permutes the numbers of an even count of bits (Luby and Rackoff, 1988), and what falls
 * outside n is permuted again until it falls inside (cycle walking; Black and Rogaway, 2002): fewer than 4 times on
 * average, as the network has fewer than 4n numbers, or 4 where n is 1.
 */
final class SequenceOrder {

    private static final int ROUNDS = 8;

    private final long count;
    private final long key;
    private final int halfBits;
    private final long halfMask;

    SequenceOrder(long count, long seed) {
        if (count < 1) {
            throw new IllegalArgumentException("an order of " + count + " things");
        }
        this.count = count;
        this.key = Philox.key("data.order", seed);
        int bits = Long.SIZE - Long.numberOfLeadingZeros(count - 1);
        this.halfBits = Math.max(1, (bits + 1) / 2);
        this.halfMask = (1L << halfBits) - 1;
    }

    /** Which of the n things, 0 to n - 1, is at a position; positions go on from epoch to epoch, from 0. */
    long at(long position) {
        if (position < 0) {
            throw new IndexOutOfBoundsException("position " + position);
        }
        long epoch = position / count;
        long number = position % count;
        do {
            number = permute(number, epoch);
        } while (number >= count);
        return number;
    }

    private long permute(long number, long epoch) {
        long left = number >>> halfBits;
        long right = number & halfMask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (Philox.word(key, epoch, right << 3 | round, 0) & halfMask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
