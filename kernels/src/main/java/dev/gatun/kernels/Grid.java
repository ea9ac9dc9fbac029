package dev.gatun.kernels;

/**
 * How many blocks of how many threads, and the dynamic shared memory of a block.
 *
 * <p>{@code blocks} is the first dimension, up to 2^31 - 1; the others go up to 65535.
 */
record Grid(int blocks, int blocksY, int blocksZ, int threads, int sharedBytes) {

    static Grid of(long blocks, int threads) {
        return new Grid(Math.toIntExact(blocks), 1, 1, threads, 0);
    }

    static Grid of(long blocks, long blocksY, int threads) {
        return new Grid(Math.toIntExact(blocks), Math.toIntExact(blocksY), 1, threads, 0);
    }

    Grid withShared(int bytes) {
        return new Grid(blocks, blocksY, blocksZ, threads, bytes);
    }
}
