package dev.gatun.kernels;

/** How many threads a block has that shares a row's work with others like it, or does it alone. */
final class RowThreads {

    private static final int WARP = 32;
    private static final int MOST = 256;

    private RowThreads() {}

    /** Whole warps, so many that all rounds over the items are about equally full. */
    static int of(long items) {
        long rounds = Math.max(1, Math.ceilDiv(items, (long) MOST));
        return Math.toIntExact(Math.max(WARP, Math.ceilDiv(Math.ceilDiv(items, rounds), (long) WARP) * WARP));
    }

    /** Elements that are moved at once: 16 bytes of them, or one where sizes do not allow that; {@code kGroupSize}. */
    static int group(Element element, int... sizes) {
        int group = 16 / element.bytes();
        for (int size : sizes) {
            if (size % group != 0) {
                return 1;
            }
        }
        return group;
    }
}
