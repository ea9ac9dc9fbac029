package dev.gatun.graph;

import java.nio.charset.StandardCharsets;

/**
 * Random numbers by their place instead of in a row: Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel Random
 * Numbers: As Easy as 1, 2, 3", SC'11.
 *
 * <p>A number is a function of a key, a stream and an index, so that an initial weight or a dropout mask does not
 * depend on which device computes it, or after what. Nothing is allocated, except by {@link #key}.
 */
public final class Philox {

    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final long LOW = 0xFFFFFFFFL;

    private Philox() {}

    /**
     * One of the four 32-bit words that the generator makes of a counter.
     *
     * @param key two words, the low one first
     * @param counterHigh words 2 and 3 of the counter
     * @param counterLow words 0 and 1 of the counter
     * @param lane which word, 0 to 3
     */
    public static int word(long key, long counterHigh, long counterLow, int lane) {
        long pair = words(key, counterHigh, counterLow, lane >= 2);
        return switch (lane) {
            case 0, 2 -> (int) pair;
            case 1, 3 -> (int) (pair >>> 32);
            default -> throw new IndexOutOfBoundsException("lane " + lane + " of 4");
        };
    }

    /**
     * Two of the words that {@link #word} gives one by one.
     *
     * @param last words 2 and 3 instead of 0 and 1; the first is in the low half
     */
    public static long words(long key, long counterHigh, long counterLow, boolean last) {
        int c0 = (int) counterLow;
        int c1 = (int) (counterLow >>> 32);
        int c2 = (int) counterHigh;
        int c3 = (int) (counterHigh >>> 32);
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (c0 & LOW);
            long product1 = MULTIPLIER_1 * (c2 & LOW);
            c0 = (int) (product1 >>> 32) ^ c1 ^ k0;
            c1 = (int) product1;
            c2 = (int) (product0 >>> 32) ^ c3 ^ k1;
            c3 = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        return last ? c2 & LOW | (long) c3 << 32 : c0 & LOW | (long) c1 << 32;
    }

    /** Uniform in [0, 1), a multiple of 2^-24, of which each is a float exactly. */
    public static float uniform(long key, long stream, long index) {
        return (word(key, stream, index, 0) >>> 8) * 0x1p-24f;
    }

    /**
     * Standard normal, by Box and Muller, at most 6.8 away from 0. The same bits on every machine, as those of {@link
     * StrictMath} are.
     */
    public static double normal(long key, long stream, long index) {
        // Halfway between multiples of 2^-32, so never 0, whose logarithm is infinite.
        long words = words(key, stream, index, false);
        double radius = ((words & LOW) + 0.5) * 0x1p-32;
        double angle = (words >>> 32) * 0x1p-32;
        return StrictMath.sqrt(-2 * StrictMath.log(radius)) * StrictMath.cos(2 * Math.PI * angle);
    }

    /**
     * A key for something named, such as {@code blocks.7.attn.qkv.weight}: FNV-1a of the name's UTF-8 bytes, 64 bits,
     * and the seed, both mixed by SplitMix64's finalizer so that neighbouring seeds and names are far apart.
     */
    public static long key(String name, long seed) {
        long hash = 0xCBF29CE484222325L;
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xFF)) * 0x100000001B3L;
        }
        return mix(hash ^ mix(seed));
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
